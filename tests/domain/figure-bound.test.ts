import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFigureBound } from '../../src/domain/figure-bound.ts'

describe('a text by hand is bound to its figures when it holds', () => {
  test.each([
    ['a number', 'còn 2 xã'],
    ['a number of another script', 'còn ２ xã, ٣ thôn'],
    ['a fraction sign', 'được ½ kế hoạch'],
    ['a percent sign', 'chiếm % ghi trong phụ lục'],
    ['a Roman quarter', 'Số của quý I, báo cáo sau'],
    ['a Roman number of one sign', 'Ⅳ'],
    ['a number in words', 'mười bốn xã'],
    ['a half', 'quá nửa số xã'],
    ['the quarter', 'kết quả quý này'],
    ['the quarter with the tone on the other letter', 'kết quả qúy này'],
    ['the quarter, decomposed', 'kết quả quý này'.normalize('NFD')],
    ['the quarter in capitals', 'KẾT QUẢ QUÝ NÀY'],
    ['the same quarter of last year', 'so với cùng kỳ năm trước'],
    ['this year', 'chỉ tiêu năm nay'],
    ['a month', 'họp vào tháng ba'],
    ['a day', 'trước ngày họp'],
    ['a rise', 'tăng mạnh'],
    ['a fall', 'giảm nhẹ'],
    ['a rank', 'dẫn đầu toàn tỉnh'],
    ['a superlative', 'cao nhất vùng'],
    ['a degree', 'chuyển biến rõ rệt'],
    ['what is not done yet', 'chưa công nhận'],
    ['a plan met', 'đạt kế hoạch'],
    ['all', 'tất cả các xã'],
    ['a state of the figures', '(số liệu sơ bộ)'],
    ['a rise, typed without tones', 'tang manh'],
    ['a rise in English', 'rose sharply'],
    ['a quarter in English', 'this quarter'],
    ['a number in English', 'fourteen communes'],
    ['a negation in English', 'not comparable'],
    ['a word between signs', '(tăng)'],
  ])('%s: “%s”', (_, text) => {
    expect(isFigureBound(text)).toBe(true)
  })

  test.each([
    '',
    '—',
    'huyện biên giới',
    'theo Chương trình xây dựng nông thôn mới nâng cao',
    'xã đạt chuẩn trên địa bàn huyện',
    'Đề nghị các xã báo cáo Văn phòng Điều phối',
    'Tỷ lệ do Sở Nông nghiệp và Môi trường công nhận',
    'trong đó có xã Lộc Hưng',
    'Đầu tư công do Sở Tài chính theo dõi',
    'Thực hiện theo Quyết định của UBND tỉnh',
    'as the provincial committee recognises',
  ])('and is not where it holds none of that: “%s”', (text) => {
    expect(isFigureBound(text)).toBe(false)
  })

  test('whatever signs stand around it', () => {
    const anyWord = fc.constantFrom('tăng', 'quý', 'III', '7', 'ba', 'năm nay', 'fell', 'half', 'Đạt')
    const anySign = fc.constantFrom('', ' ', '(', '“', '. ', '\n', '\t', '\u200E', '\u{1F4C8}')
    fc.assert(
      fc.property(anySign, anyWord, (before, word) => {
        expect(isFigureBound(`${before}${word}`)).toBe(true)
        expect(isFigureBound(`Lộc Ninh ${word}${before.trim()} `)).toBe(true)
      }),
    )
  })
})
