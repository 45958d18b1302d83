import { expect, test } from 'vitest'
import { partNames } from '../../src/i18n/part-names.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'

const { vi, en } = textsByLanguage
const [count, share, rate, amount, percent, index] = (
  ['count', 'share', 'rate', 'amount', 'percent', 'index'] as const
).map((measure) => ({ measure }))

test('things that are counted are a number, out of a number, and a share', () => {
  expect(partNames(vi, [count!, share!])).toEqual({ value: 'Số lượng', denominator: 'Trên tổng số', percent: 'Tỷ lệ' })
  expect(partNames(en, [count!, share!])).toEqual({ value: 'Number', denominator: 'Out of', percent: 'Share' })
})

test('money, a percentage or a score is no number of things, and is a value', () => {
  for (const each of [amount!, percent!, index!]) {
    expect(partNames(vi, [each]).value).toBe('Giá trị')
    expect(partNames(en, [share!, each]).value).toBe('Value')
  }
})

test('a rate per thousand is called a rate, and no share', () => {
  expect(partNames(en, [rate!])).toEqual({ value: 'Value', denominator: 'Out of', percent: 'Rate' })
  expect(partNames(en, [share!, rate!]).percent).toBe('Rate')
})
