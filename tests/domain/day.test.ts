import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayAfter,
  dayBefore,
  dayFromParts,
  dayFromText,
  dayOfInstant,
  dayParts,
  daysBetween,
  daysInMonth,
} from '../../src/domain/day.ts'

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '2025-06-30', '1997-01-01'])('%s exists', (text) => {
    expect(dayFromText(text)).toBe(text)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2025-06-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '22/04/2024',
    '2024-4-2',
    '',
  ])('“%s” does not', (text) => {
    expect(dayFromText(text)).toBeUndefined()
  })

  test('and its parts are the same, and days compare as text', () => {
    const days = fc
      .integer({ min: 1, max: 9999 })
      .chain((year) =>
        fc
          .integer({ min: 1, max: 12 })
          .chain((month) => fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day }))),
      )
    const ordinal = (parts: { year: number; month: number; day: number }): number =>
      parts.year * 10_000 + parts.month * 100 + parts.day
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [dayA, dayB] = [dayFromParts(a.year, a.month, a.day), dayFromParts(b.year, b.month, b.day)]
        expect(dayParts(dayA)).toEqual(a)
        expect(dayFromText(dayA)).toBe(dayA)
        expect(dayA < dayB).toBe(ordinal(a) < ordinal(b))
      }),
    )
  })
})

test.each([
  ['2025-07-01', '2025-06-30'],
  ['2022-10-02', '2022-10-01'],
  ['2025-01-01', '2024-12-31'],
  ['2024-02-01', '2024-01-31'],
  ['2024-03-01', '2024-02-29'],
])('the day before %s is %s, and the day after that is the first again', (text, before) => {
  expect(dayBefore(dayFromText(text)!)).toBe(before)
  expect(dayAfter(dayFromText(before)!)).toBe(text)
})

test('the day after lies one day off, whatever the month and year', () => {
  const days = ['1900-02-28', '2000-02-28', '2024-02-29', '2100-02-28', '2024-04-30', '2024-09-30']
  const ends = [1899, 1900, 1999, 2000, 2001, 2023, 2024, 2025, 2100].map((year) => `${year}-12-31`)
  for (const day of [...days, ...ends].map((text) => dayFromText(text)!)) {
    expect(daysBetween(day, dayAfter(day))).toBe(1)
  }
})

test('the months of a common year have 365 days', () => {
  const months = Array.from({ length: 12 }, (_, index) => daysInMonth(2025, index + 1))
  expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
})

test('days lie apart across months, years and a change of the clock', () => {
  expect(daysBetween(dayFromParts(2023, 12, 31), dayFromParts(2024, 3, 1))).toBe(61)
  expect(daysBetween(dayFromParts(1600, 3, 1), dayFromParts(2000, 3, 1))).toBe(146_097)
  expect(daysBetween(dayFromParts(2024, 4, 1), dayFromParts(2024, 3, 30))).toBe(-2)
})

test.each([
  ['2026-11-30T16:59:59.999Z', '2026-11-30'],
  ['2026-11-30T17:00:00.000Z', '2026-12-01'],
  ['2024-12-31T23:30:00.000Z', '2025-01-01'],
  ['2024-02-28T20:00:00.000Z', '2024-02-29'],
  ['hôm qua', undefined],
])('%s is on %s in Vietnam', (at, day) => {
  expect(dayOfInstant(at)).toBe(day)
})
