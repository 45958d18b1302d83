import { expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { Reach } from '../../src/domain/coverage.ts'
import { afterLead, periodLead } from '../../src/i18n/period-lead.ts'
import { timeQualifier } from '../../src/i18n/remark-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { period, quarter } from '../domain/small-dataset.ts'

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

test('what is told once a year begins with its year, also where it has not been told', () => {
  const yearly = { time: 'stock', isYearly: true } as const
  const lead = (when: string) =>
    periodLead(textsByLanguage.vi, yearly, { quarter: quarter(when), accumulation: 'quarter' })
  expect([lead('2024-Q4'), lead('2024-Q3')]).toEqual(['Năm 2024', 'Đến hết quý III/2024'])
})

const asOf = '2024-02' as AsOf
const toldOf = period('2024')

test.each([
  ['stock', { asOf }, 'Đến tháng 02/2024', 'As of February 2024'],
  ['flow', { asOf }, 'Trong quý IV/2024 (tính đến tháng 02/2024)', 'In Q4 2024 (up to February 2024)'],
  ['stock', { asOf, isAsOfLeast: true }, 'Trong quý IV/2024', 'In Q4 2024'],
  ['stock', { months: { reported: 2, expected: 3 } }, 'Trong quý IV/2024', 'In Q4 2024'],
  ['stock', { toldOf }, 'Năm 2024', 'In 2024'],
  ['stock', { toldOf, asOf }, 'Đến tháng 02/2024', 'As of February 2024'],
] as const)('a %s with %j claims nothing of the period’s end', (time, reach, vi, en) => {
  const at = { quarter: quarter('2024-Q4'), accumulation: 'quarter' } as const
  expect(periodLead(textsByLanguage.vi, { time }, at, reach)).toBe(vi)
  expect(periodLead(textsByLanguage.en, { time }, at, reach)).toBe(en)
})

test('behind a lead is said what the lead has not', () => {
  const least = { asOf, isAsOfLeast: true } as const
  const told = (figure: Reach, lead: Reach) => timeQualifier(textsByLanguage.vi, afterLead(figure, lead))
  const [day, year] = ['số đến tháng 02/2024', 'số của cả năm']
  expect(told({ asOf }, { asOf })).toEqual([])
  expect(told({ asOf }, least)).toEqual([day])
  expect(told(least, least)).toEqual([`một phần là ${day}`])
  expect(told(least, { asOf })).toEqual([`một phần là ${day}`])
  expect(told({ toldOf }, { toldOf })).toEqual([])
  expect(told({ toldOf }, {})).toEqual([year])
  expect(told({ toldOf, asOf }, { toldOf, asOf })).toEqual([year])
  expect(told({}, { toldOf })).toEqual([])
})
