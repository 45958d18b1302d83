import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePeriods,
  isQuarter,
  lastQuarterOf,
  periodFromText,
  periodParts,
  previousQuarter,
  type QuarterNumber,
  quarterFromText,
  quarterNumberOf,
  quarterOf,
  quarterPlus,
  quartersBetween,
  quartersOf,
  quartersWithin,
  sameQuarterLastYear,
  yearOf,
  yearToDatePeriod,
} from '../../src/domain/period.ts'
import { period, quarter } from './small-dataset.ts'

const anyQuarter = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => quarterOf(year, number as QuarterNumber))

describe('the text of a period', () => {
  test.each(['2024-Q1', '2024-Q4', '2024-H1', '2024-9M', '2024'])(
    '%s names a period and comes back unchanged',
    (text) => {
      expect(periodFromText(text)).toBe(text)
    },
  )

  test.each(['', '2024-Q0', '2024-Q5', 'Q1/2024', '2024-q1', '2024-H2', '2024-6M', '24-Q1', ' 2024', '2024-Q1 '])(
    '“%s” names none',
    (text) => {
      expect(periodFromText(text)).toBeUndefined()
      expect(quarterFromText(text)).toBeUndefined()
    },
  )

  test('of several months is no quarter', () => {
    expect(['2024-H1', '2024-9M', '2024'].map(quarterFromText)).toEqual([undefined, undefined, undefined])
  })

  test('and what it says are the same', () => {
    fc.assert(
      fc.property(anyQuarter, (each) => {
        const parts = periodParts(each)
        expect(parts.kind === 'quarter' && quarterOf(parts.year, parts.quarter)).toBe(quarterFromText(each))
        expect(quarterOf(yearOf(each), quarterNumberOf(each))).toBe(each)
      }),
    )
    expect(periodParts(period('2024-H1'))).toEqual({ kind: 'half-year', year: 2024 })
    expect(periodParts(period('2024-9M'))).toEqual({ kind: 'nine-months', year: 2024 })
    expect(periodParts(period('2024'))).toEqual({ kind: 'year', year: 2024 })
  })

  test('that no parser has seen is our own fault and throws', () => {
    expect(() => periodParts('Q1' as ReturnType<typeof period>)).toThrow('Not a period')
  })
})

describe('counting quarters', () => {
  test.each([
    ['2024-Q1', 1, '2024-Q2'],
    ['2024-Q4', 1, '2025-Q1'],
    ['2024-Q1', -1, '2023-Q4'],
    ['2024-Q3', -4, '2023-Q3'],
    ['2024-Q2', 0, '2024-Q2'],
  ])('%s and %i quarters is %s', (from, count, to) => {
    expect(quarterPlus(quarter(from), count)).toBe(to)
  })

  test('forward and back again ends where it began, and the distance is the number of steps', () => {
    fc.assert(
      fc.property(anyQuarter, fc.integer({ min: -200, max: 200 }), (from, count) => {
        const to = quarterPlus(from, count)
        expect(quarterPlus(to, -count)).toBe(from)
        expect(quartersBetween(from, to)).toBe(count)
        expect(Math.sign(comparePeriods(to, from))).toBe(Math.sign(count))
      }),
    )
  })

  test('the quarter before and the same quarter of last year', () => {
    expect(previousQuarter(quarter('2024-Q1'))).toBe('2023-Q4')
    expect(sameQuarterLastYear(quarter('2024-Q1'))).toBe('2023-Q1')
  })

  test('a range holds both its ends, and nothing when it is turned round', () => {
    expect(quartersOf({ first: quarter('2023-Q4'), last: quarter('2024-Q2') })).toEqual([
      '2023-Q4',
      '2024-Q1',
      '2024-Q2',
    ])
    expect(quartersOf({ first: quarter('2024-Q2'), last: quarter('2023-Q4') })).toEqual([])
  })
})

describe('a period of several months', () => {
  test.each([
    ['2024-Q3', ['2024-Q3']],
    ['2024-H1', ['2024-Q1', '2024-Q2']],
    ['2024-9M', ['2024-Q1', '2024-Q2', '2024-Q3']],
    ['2024', ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']],
  ])('%s consists of %j', (text, quarters) => {
    expect(quartersWithin(period(text))).toEqual(quarters)
    expect(lastQuarterOf(period(text))).toBe(quarters.at(-1))
  })

  test('runs from the start of the year to the end of its last quarter', () => {
    fc.assert(
      fc.property(anyQuarter, (each) => {
        const whole = yearToDatePeriod(each)
        expect(lastQuarterOf(whole)).toBe(each)
        expect(quartersWithin(whole)).toHaveLength(quarterNumberOf(each))
        expect(isQuarter(whole)).toBe(quarterNumberOf(each) === 1)
      }),
    )
  })

  test('stands before the quarter it ends with', () => {
    const texts = ['2024-Q4', '2024', '2024-9M', '2024-Q3', '2023-Q4', '2024-H1', '2025-Q1']
    expect(texts.map(period).sort(comparePeriods)).toEqual([
      '2023-Q4',
      '2024-H1',
      '2024-9M',
      '2024-Q3',
      '2024',
      '2024-Q4',
      '2025-Q1',
    ])
  })
})
