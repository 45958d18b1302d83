import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EditedText } from '../../src/domain/briefing.ts'
import { refitText } from '../../src/domain/refit-text.ts'

const rose = 'Đến hết quý I/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn, tăng 2 xã so với cùng kỳ năm trước.'
const roseAgain = 'Đến hết quý II/2024, huyện Lộc Ninh có 15/15 xã đạt chuẩn, tăng 3 xã so với cùng kỳ năm trước.'
const fell = 'Đến hết quý II/2024, huyện Lộc Ninh có 13/15 xã đạt chuẩn, giảm 1 xã so với cùng kỳ năm trước.'
const stayed = 'Đến hết quý II/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn, giữ nguyên so với cùng kỳ năm trước.'
const elsewhere = 'Đến hết quý I/2024, huyện Bù Đốp có 5/7 xã đạt chuẩn, tăng 2 xã so với cùng kỳ năm trước.'

describe('a text by hand is carried over', () => {
  test.each([
    ['words put in', rose.replace('huyện', 'huyện biên giới'), roseAgain.replace('huyện', 'huyện biên giới')],
    ['words put before', `Theo báo cáo, ${rose}`, `Theo báo cáo, ${roseAgain}`],
    ['words put behind', `${rose} Nguồn: Văn phòng Điều phối.`, `${roseAgain} Nguồn: Văn phòng Điều phối.`],
    ['words replaced', rose.replace('có', 'ghi nhận'), roseAgain.replace('có', 'ghi nhận')],
    ['words taken out', rose.replace('huyện ', ''), roseAgain.replace('huyện ', '')],
    [
      'words that stand in the sentence more than once',
      rose.replace('15 xã', '15 xã của xã'),
      roseAgain.replace('15 xã', '15 xã của xã'),
    ],
  ])('with %s, when only numbers and the quarter have changed', (_, text, expected) => {
    expect(refitText({ text, from: rose }, roseAgain)).toBe(expected)
  })

  test('also to a sentence with the very same numbers', () => {
    expect(
      refitText({ text: 'Lộc Ninh (biên giới): 14/15 xã', from: 'Lộc Ninh: 14/15 xã' }, 'Lộc Ninh: 14/15 xã'),
    ).toBe('Lộc Ninh (biên giới): 14/15 xã')
  })
})

test('the number of a ward is its name, and any other number one of the figures', () => {
  const refitted = (of: EditedText, now: string) => refitText(of, now)
  const put = { text: 'Phường 1 của thị xã đã có 3 trường', from: 'Phường 1 đã có 3 trường' }
  expect(refitted(put, 'Phường 1 đã có 4 trường')).toBe('Phường 1 của thị xã đã có 4 trường')
  expect(refitted(put, 'Phường 2 đã có 4 trường')).toBeUndefined()
  const school = { text: 'Trường 1 của thị xã đã có 3 lớp', from: 'Trường 1 đã có 3 lớp' }
  expect(refitted(school, 'Trường 2 đã có 4 lớp')).toBe('Trường 2 của thị xã đã có 4 lớp')
})

test('a number that was taken out is not put back by another', () => {
  expect(refitText({ text: 'Lộc Ninh: đã báo cáo', from: 'Lộc Ninh: 3' }, 'Lộc Ninh: 4')).toBeUndefined()
  expect(
    refitText({ text: 'Lộc Ninh báo cáo', from: 'Lộc Ninh tăng báo cáo' }, 'Lộc Ninh tăng báo cáo'),
  ).toBeUndefined()
})

describe('a text by hand is put aside', () => {
  const edited = rose.replace('huyện', 'huyện biên giới')
  test.each([
    ['when the rise has become a fall', edited, fell],
    ['when the rise has become a standstill', edited, stayed],
    ['when the figure has gone', edited, 'Đến hết quý II/2024, huyện Lộc Ninh chưa có số liệu vì chưa báo cáo.'],
    ['when the sentence is about another area', edited, elsewhere],
    ['when the sentence is in another language', edited, 'At the end of Q2 2024, Lộc Ninh had 15 of 15 communes.'],
    ['when it gives a reason for what has turned', `${rose} Có được nhờ vốn.`, fell],
    ['when it holds a number of its own', `${rose} Còn 1 xã.`, roseAgain],
    ['when it holds a number in words', rose.replace('14/15 xã', 'mười bốn xã'), roseAgain],
    ['when it holds a quarter without a year', rose.replace('quý I/2024', 'quý I'), roseAgain],
    ['when it says this year', `Năm nay, ${rose}`, roseAgain],
    ['when it says how strongly it rose', rose.replace('tăng', 'tăng mạnh'), roseAgain],
    ['when it replaced the direction', rose.replace('tăng', 'thêm được'), roseAgain],
    ['when it ranks', `${rose} Dẫn đầu vùng.`, roseAgain],
    ['when it took the number out', 'Đến hết quý I/2024, huyện Lộc Ninh có nhiều xã đạt chuẩn.', roseAgain],
    ['when it was changed at two places with a number between', `Nay ${rose.replace('năm trước', '')}`, roseAgain],
    ['when it is about another ward', 'Phường 1 (chợ): 3 trường', 'Phường 2: 4 trường'],
  ])('%s', (_, text, now) => {
    expect(refitText({ text, from: text.startsWith('Phường') ? 'Phường 1: 3 trường' : rose }, now)).toBeUndefined()
  })

  test.each(['Quý I/2024: Lộc Ninh 14/15 xã', 'Lộc Ninh: 14/15 xã trong quý này', 'Lộc Ninh: mười bốn/15 xã'])(
    'when it names its quarter or number, though the headline of the next quarter is the same: “%s”',
    (text) => {
      expect(refitText({ text, from: 'Lộc Ninh: 14/15 xã' }, 'Lộc Ninh: 14/15 xã')).toBeUndefined()
    },
  )
})

const anyWord = fc.constantFrom(
  'xã',
  'Lộc',
  'Ninh',
  'tăng',
  'giảm',
  'có',
  '14',
  '14/15',
  'I/2024,',
  '2,5',
  '−3',
  'quý',
  'ba',
  '',
  'a',
)
const anyText = fc.array(anyWord, { maxLength: 9 }).map((words) => words.join(' '))
const digitsOf = (text: string): readonly string[] => text.match(/\p{N}+/gu) ?? []

describe('whatever was written', () => {
  test('no digit is carried over that the figures do not say now', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (from, text, now) => {
        const refitted = refitText({ text, from }, now) ?? now
        expect(digitsOf(refitted).filter((each) => !digitsOf(now).includes(each))).toEqual([])
      }),
    )
  })

  test('the same sentence with other numbers keeps its numbers, and those alone', () => {
    const anyFrame = fc.array(fc.constantFrom('xã', 'có', 'Lộc', '#', '#/#', 'tăng'), { minLength: 1, maxLength: 8 })
    const filled = (frame: readonly string[], numbers: readonly number[]) =>
      frame.map((word, index) => word.replaceAll('#', String(numbers[index]))).join(' ')
    const anyNumbers = fc.array(fc.nat({ max: 999 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(anyFrame, anyNumbers, anyNumbers, fc.nat({ max: 8 }), (frame, one, other, at) => {
        const [from, now] = [filled(frame, one), filled(frame, other)]
        const place = Math.min(at, frame.length)
        const withWord = (text: string) => {
          const words = text.split(' ')
          return [...words.slice(0, place), 'biên-giới', ...words.slice(place)].join(' ')
        }
        expect(refitText({ text: withWord(from), from }, now)).toBe(withWord(now))
      }),
    )
  })

  test('a text that was not changed stays automatic', () => {
    fc.assert(
      fc.property(anyText, anyText, (from, now) => {
        expect([now, undefined]).toContain(refitText({ text: from, from }, now))
        expect(refitText({ text: now, from: now }, now)).toBe(now)
      }),
    )
  })
})
