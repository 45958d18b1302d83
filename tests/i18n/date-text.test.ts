import { describe, expect, test } from 'vitest'
import { reportingWindow } from '../../src/domain/reporting-calendar.ts'
import { dayRangeText, dayText, periodText, quarterAxisText } from '../../src/i18n/date-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { day, period, quarter } from '../domain/small-dataset.ts'
import { inspectorate } from '../domain/small-vocabulary.ts'

const { vi, en } = textsByLanguage

describe('a period', () => {
  test.each([
    ['2024-Q1', 'Quý I/2024', 'Q1 2024', 'I', 'Q1'],
    ['2024-Q2', 'Quý II/2024', 'Q2 2024', 'II', 'Q2'],
    ['2024-Q3', 'Quý III/2024', 'Q3 2024', 'III', 'Q3'],
    ['2024-Q4', 'Quý IV/2024', 'Q4 2024', 'IV', 'Q4'],
    ['2024-H1', '6 tháng đầu năm 2024', 'January–June 2024', '', ''],
    ['2024-9M', '9 tháng đầu năm 2024', 'January–September 2024', '', ''],
    ['2024', 'Năm 2024', '2024', '', ''],
  ])('%s is called %s, in English %s', (text, vietnamese, english, axis, englishAxis) => {
    expect(periodText(vi, period(text))).toBe(vietnamese)
    expect(periodText(en, period(text))).toBe(english)
    expect(quarterAxisText(vi, period(text))).toBe(axis)
    expect(quarterAxisText(en, period(text))).toBe(englishAxis)
  })
})

describe('a day', () => {
  test.each([
    ['2024-04-22', '22/04/2024', '22 April 2024'],
    ['2025-07-01', '01/07/2025', '1 July 2025'],
    ['1997-01-01', '01/01/1997', '1 January 1997'],
    ['2024-12-31', '31/12/2024', '31 December 2024'],
    ['2024-02-29', '29/02/2024', '29 February 2024'],
  ])('%s is written %s, in English %s', (text, vietnamese, english) => {
    expect(dayText(vi, day(text))).toBe(vietnamese)
    expect(dayText(en, day(text))).toBe(english)
  })

  test('has a month with a name of its own in every month of the year', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      dayText(en, day(`2024-${String(month + 1).padStart(2, '0')}-15`)),
    )
    expect(new Set(months).size).toBe(12)
    expect(months.join()).not.toContain('undefined')
  })
})

test('a reporting window names its first and last day, over the turn of the year too', () => {
  const window = reportingWindow(inspectorate, quarter('2024-Q1'))
  expect(dayRangeText(vi, window)).toBe('15/12/2023 – 14/03/2024')
  expect(dayRangeText(en, window)).toBe('15 December 2023 – 14 March 2024')
})
