import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type QuarterNumber, quarterOf, quarterPlus } from '../../src/domain/period.ts'
import { lastDayOf, reportingCalendars, reportingWindow } from '../../src/domain/reporting-calendar.ts'
import { period } from './small-dataset.ts'

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
    expect(reportingWindow('inspectorate', period(text))).toEqual({ first, last })
  })

  test.each([
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('of every other calendar for %s runs from %s to %s', (text, first, last) => {
    for (const calendar of reportingCalendars.filter((each) => each !== 'inspectorate')) {
      expect(reportingWindow(calendar, period(text))).toEqual({ first, last })
    }
    expect(lastDayOf(period(text))).toBe(last)
  })

  test('of a quarter begins the day after that of the quarter before ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 4 }), (year, number) => {
        const quarter = quarterOf(year, number as QuarterNumber)
        for (const calendar of reportingCalendars) {
          const { last } = reportingWindow(calendar, quarter)
          const { first } = reportingWindow(calendar, quarterPlus(quarter, 1))
          expect(new Date(`${first}T00:00:00Z`).getTime() - new Date(`${last}T00:00:00Z`).getTime()).toBe(86_400_000)
        }
      }),
    )
  })
})
