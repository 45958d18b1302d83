import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberMentions } from '../../../src/reading/narrative/number-mentions.ts'
import { numberOfWords } from '../../../src/reading/narrative/number-words.ts'

const ones = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** A number below 1,000 in words, as it is spoken in the north. */
function inWords(value: number): string {
  const [hundreds, tens, unit] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10]
  const words = hundreds > 0 ? [`${ones[hundreds]} trăm`] : []
  if (tens === 0 && unit > 0) words.push(hundreds > 0 ? `linh ${ones[unit]}` : ones[unit]!)
  if (tens === 1) words.push(unit === 5 ? 'mười lăm' : `mười ${ones[unit]}`.trim())
  if (tens > 1) {
    const last = unit === 1 ? 'mốt' : unit === 5 ? 'lăm' : ones[unit]!
    words.push(`${ones[tens]} mươi ${last}`.trim())
  }
  return words.join(' ')
}

const grouped = (value: number): string => new Intl.NumberFormat('de-DE').format(value)

describe('numbers written in Vietnamese ways', () => {
  test('in words are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(numberOfWords(inWords(value))).toBe(value)
      }),
    )
  })

  test('with the dot of thousands are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        const [mention] = numberMentions(`có ${grouped(value)} đơn`).filter(({ isWord }) => !isWord)
        expect(mention?.value).toBe(value)
      }),
    )
  })

  test('with the naught of officials, as a fraction, are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 10, max: 99 }), (first, second) => {
        const [mention] = numberMentions(`có ${String(first).padStart(2, '0')}/${second} xã`)
        expect(mention).toMatchObject({ value: first, second, isPercent: false })
      }),
    )
  })

  test('with the decimal comma and a blank before the sign are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.boolean(), (hundredths, hasBlank) => {
        const text = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`
        const [mention] = numberMentions(`đạt ${text}${hasBlank ? ' ' : ''}% kế hoạch`)
        expect(mention).toMatchObject({ value: hundredths / 100, isPercent: true })
      }),
    )
  })
})

describe('what counts nothing', () => {
  test.each([
    'theo Quyết định số 1361/QĐ-UBND',
    'Chương trình hành động số 17-CT/TU',
    'Nghị quyết số 39/2020/NQ-HĐND',
    'ngày 15/4/2017',
    'tháng 6/2023',
    'năm học 2022 - 2023',
    'giai đoạn 2021-2025',
    'quý I/2024',
    'lúc 08:15',
    'gọi 0916.767.878',
    'Hôm nay 3,397',
  ])('is no number: %s', (text) => {
    expect(numberMentions(text).filter(({ isWord }) => !isWord)).toEqual([])
  })

  test('one word of two meanings is none: trong năm xã', () => {
    expect(numberMentions('trong năm xã đã có')).toEqual([])
    expect(numberOfWords('mười mười')).toBeUndefined()
    expect(numberOfWords('linh hai')).toBeUndefined()
  })
})
