import { expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import { periodLead } from '../../src/i18n/period-lead.ts'
import { textsByLanguage } from '../../src/i18n/texts.ts'
import { quarter } from '../domain/small-dataset.ts'

test.each([
  ['stock', '2024-Q1', 'quarter', 'Đến hết quý I/2024', 'At the end of Q1 2024'],
  ['stock', '2024-Q2', 'year-to-date', 'Đến hết quý II/2024', 'At the end of Q2 2024'],
  ['opening-stock', '2024-Q3', 'quarter', 'Đầu quý III/2024', 'At the start of Q3 2024'],
  ['flow', '2024-Q4', 'quarter', 'Trong quý IV/2024', 'In Q4 2024'],
  ['flow', '2024-Q1', 'year-to-date', 'Trong quý I/2024', 'In Q1 2024'],
  ['flow', '2024-Q2', 'year-to-date', '6 tháng đầu năm 2024', 'In January–June 2024'],
  ['flow', '2024-Q3', 'year-to-date', '9 tháng đầu năm 2024', 'In January–September 2024'],
  ['flow', '2024-Q4', 'year-to-date', 'Năm 2024', 'In 2024'],
] as const)('a sentence on a %s of %s, by %s, begins with its time', (time, when, accumulation, vi, en) => {
  const at = { quarter: quarter(when), accumulation }
  expect(periodLead(textsByLanguage.vi, { time }, at)).toBe(vi)
  expect(periodLead(textsByLanguage.en, { time }, at)).toBe(en)
})

test.each([
  ['stock', 'quarter', 'Đến tháng 02/2024', 'As of February 2024'],
  [
    'opening-stock',
    'quarter',
    'Đầu quý I/2024 (tính đến tháng 02/2024)',
    'At the start of Q1 2024 (up to February 2024)',
  ],
  ['flow', 'quarter', 'Trong quý I/2024 (tính đến tháng 02/2024)', 'In Q1 2024 (up to February 2024)'],
] as const)('a %s that counts up to another time claims nothing of its period’s end', (time, accumulation, vi, en) => {
  const at = { quarter: quarter('2024-Q1'), accumulation }
  expect(periodLead(textsByLanguage.vi, { time }, at, '2024-02' as AsOf)).toBe(vi)
  expect(periodLead(textsByLanguage.en, { time }, at, '2024-02' as AsOf)).toBe(en)
})
