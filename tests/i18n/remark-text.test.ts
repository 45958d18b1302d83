import { expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import { remarkText } from '../../src/i18n/remark-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { period } from '../domain/small-dataset.ts'

const { vi, en } = textsByLanguage
const [month, day] = ['2025-02', '2025-02-15'] as AsOf[]

test('what is to be known of a figure is up to when it counts, and its note', () => {
  expect(remarkText(vi, { asOf: month!, note: 'Nguồn không nêu mẫu số.' })).toBe(
    'Số đến tháng 02/2025. Nguồn không nêu mẫu số.',
  )
  expect(remarkText(vi, { asOf: day! })).toBe('Số đến ngày 15/02/2025.')
  expect(remarkText(en, { asOf: month! })).toBe('As of February 2025.')
  expect(remarkText(en, { asOf: day! })).toBe('As of 15 February 2025.')
  expect(remarkText(vi, { asOf: month!, isAsOfLeast: true })).toBe('Một phần là số đến tháng 02/2025.')
  expect(remarkText(en, { asOf: month!, isAsOfLeast: true })).toBe('Partly as of February 2025.')
  expect(remarkText(vi, { toldOf: period('2024'), asOf: month! })).toBe('Số của cả năm. Số đến tháng 02/2025.')
  expect(remarkText(en, { toldOf: period('2024') })).toBe('Figure of the whole year.')
  expect(remarkText(vi, { toldOf: period('2024-H1') })).toBe('Số của 6 tháng đầu năm 2024.')
  expect(remarkText(vi, { note: 'x' })).toBe('x')
  expect(remarkText(vi, {})).toBeUndefined()
})
