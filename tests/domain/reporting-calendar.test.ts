import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type QuarterNumber, quarterOf, quarterPlus } from '../../src/domain/period.ts'
import {
  dueDayOf,
  isDueAfterClose,
  lastDayOf,
  quarterStartsFromText,
  reportingWindow,
} from '../../src/domain/reporting-calendar.ts'
import { period } from './small-dataset.ts'
import { calendars, decisionDate, inspectorate } from './small-vocabulary.ts'

const of = (text: string) => ({ starts: quarterStartsFromText(text)! })
/** The year of a body that counts from 1 August to 31 July, named by the year it ends in. */
const assembly = of('1/8-1 1/11-1 1/2 1/5')
/** A school year, named by the year it begins in. */
const school = of('1/9 1/12 1/3+1 1/6+1')

describe('the reporting window', () => {
  test.each([
    ['2024-Q1', '2023-12-15', '2024-03-14'],
    ['2024-Q2', '2024-03-15', '2024-06-14'],
    ['2024-Q3', '2024-06-15', '2024-09-14'],
    ['2024-Q4', '2024-09-15', '2024-12-14'],
    ['2024-H1', '2023-12-15', '2024-06-14'],
    ['2024-9M', '2023-12-15', '2024-09-14'],
    ['2024', '2023-12-15', '2024-12-14'],
  ])('of the inspectorate for %s runs from %s to %s', (text, first, last) => {
    expect(reportingWindow(inspectorate, period(text))).toEqual({ first, last })
  })

  test.each([
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('of the calendar year for %s runs from %s to %s', (text, first, last) => {
    expect(reportingWindow(decisionDate, period(text))).toEqual({ first, last })
    expect(lastDayOf(period(text))).toBe(last)
  })

  test.each([
    [assembly, '2025-Q1', '2024-08-01', '2024-10-31'],
    [assembly, '2025-Q2', '2024-11-01', '2025-01-31'],
    [assembly, '2025', '2024-08-01', '2025-07-31'],
    [school, '2023-Q2', '2023-12-01', '2024-02-29'],
    [school, '2024-Q2', '2024-12-01', '2025-02-28'],
    [school, '2024-9M', '2024-09-01', '2025-05-31'],
    [school, '2024', '2024-09-01', '2025-08-31'],
  ])('of a year that begins in another one, $starts, for %s runs from %s to %s', (calendar, text, first, last) => {
    expect(reportingWindow(calendar, period(text))).toEqual({ first, last })
  })

  test('of a quarter begins the day after that of the quarter before ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 4 }), (year, number) => {
        const quarter = quarterOf(year, number as QuarterNumber)
        for (const calendar of [...calendars, assembly, school]) {
          const { last } = reportingWindow(calendar, quarter)
          const { first } = reportingWindow(calendar, quarterPlus(quarter, 1))
          expect(new Date(`${first}T00:00:00Z`).getTime() - new Date(`${last}T00:00:00Z`).getTime()).toBe(86_400_000)
        }
      }),
    )
  })
})

describe('the first days of the quarters', () => {
  test.each(['15/12-1 15/3 15/6 15/9', ' 15/12-1, 15/3; 15/6,15/9 ', '15/12-1  15/03 15/06 15/09'])(
    'may be written %j',
    (text) => {
      expect(quarterStartsFromText(text)).toBe('15/12-1 15/3 15/6 15/9')
    },
  )

  test.each([
    ['nothing', ''],
    ['three', '1/1 1/4 1/7'],
    ['five', '1/1 1/4 1/7 1/10 1/12'],
    ['four and a word', '1/1 1/4 1/7 1/10 x'],
    ['a day that no year has', '31/4 1/5 1/7 1/10'],
    ['a day that few years have', '1/1 29/2 1/7 1/10'],
    ['a month that no year has', '1/1 1/4 1/7 1/13'],
    ['a month after the last', '5/2 1/4 1/7 1/13'],
    ['a month before the first', '1/0 1/4 1/7 1/10'],
    ['a day before the first', '0/1 1/4 1/7 1/10'],
    ['days that do not rise', '1/1 1/7 1/4 1/10'],
    ['one day twice', '1/1 1/4 1/4 1/10'],
    ['more than a year', '1/1 1/4 1/7 1/1+1'],
    ['the year before last', '15/12-2 15/3 15/6 15/9'],
  ])('are refused where they are %s', (_, text) => {
    expect(quarterStartsFromText(text)).toBeUndefined()
  })

  test.each(['2/1 1/4 1/7 1/1+1', '1/1 15/1 1/7 1/10'])('may lie as close as %j', (text) => {
    expect(quarterStartsFromText(text)).toBe(text)
  })

  test('read back are the same', () => {
    for (const { starts } of [...calendars, assembly, school]) expect(quarterStartsFromText(starts)).toBe(starts)
  })
})

describe('a deadline', () => {
  const days = (text: string) => quarterStartsFromText(text)!
  const deadline = (text: string) => ({ deadline: { days: days(text), rule: { vi: 'văn bản', en: 'document' } } })

  test('is a day of the year of its quarter, or of the year after', () => {
    expect(dueDayOf(deadline('25/3 25/6 25/9 25/12'), quarterOf(2024, 3))).toBe('2024-09-25')
    expect(dueDayOf(deadline('5/4 5/7 5/10 5/1+1'), quarterOf(2024, 4))).toBe('2025-01-05')
    expect(dueDayOf({}, quarterOf(2024, 4))).toBeUndefined()
  })

  test.each([
    ['25/3 25/6 25/9 25/12', true],
    ['14/3 14/6 14/9 14/12', true],
    ['13/3 14/6 14/9 14/12', false],
    ['14/3 13/6 14/9 14/12', false],
    ['14/3 14/6 13/9 14/12', false],
    ['14/3 14/6 14/9 13/12', false],
    ['14/6 14/9 14/12 14/3+1', true],
    ['14/6 14/9 14/12 15/3+1', false],
  ])('of the inspectorate by %s lies behind the close and before the next: %s', (text, isSound) => {
    expect(isDueAfterClose(inspectorate.starts, days(text))).toBe(isSound)
  })
})
