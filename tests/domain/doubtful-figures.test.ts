import { describe, expect, test } from 'vitest'
import { doubtfulFigures } from '../../src/domain/doubtful-figures.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Month, ToldPeriod } from '../../src/domain/month.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { quartersMade } from '../../src/domain/quarters-made.ts'
import { day, indicator, locNinh, observed, turns, unreported, history } from './small-dataset.ts'

const found = (
  of: Indicator,
  observations: readonly Observation<ToldPeriod>[],
  accepts: readonly 'sum'[] = [],
  dataDate = '2026-01-01',
) => {
  const indicators = new Map([[of.id, of]])
  const located = observations.map((observation, index) => ({ observation, place: { row: index + 2 }, accepts }))
  return doubtfulFigures(indicators, located, quartersMade(history, indicators, observations), {
    dataDate: day(dataDate),
    levelOf: (area) => history.byId(area)?.level,
  }).map(({ code, place, params = {} }) =>
    [place?.row, place?.text, code, params['before'], params['period']].join(' ').trim(),
  )
}
const inMonth = (of: Indicator, month: string, value: number): Observation<ToldPeriod> => ({
  ...observed(of, locNinh, '2024-Q1', value),
  period: month as Month,
})

describe('a percentage since the start of the year that falls', () => {
  const percent = indicator('budget.disbursed', { measure: 'percent', time: 'cumulative', decimals: 1 })
  const at = (when: string, value: number) => observed(percent, locNinh, when, value)

  test('is told with what stood before, in any order of rows', () => {
    expect(found(percent, [at('2024-9M', 35), at('2024-H1', 40)])).toEqual(['2 35 cumulative-percent-falls 40 2024-H1'])
    expect(found(percent, [at('2024-H1', 40), inMonth(percent, '2024-07', 39)])).toEqual([
      '3 39 cumulative-percent-falls 40 2024-H1',
    ])
  })

  test.each<readonly [string, Indicator, readonly Observation[], readonly 'sum'[]]>([
    ['rises', percent, [at('2024-H1', 40), at('2024-9M', 41)], []],
    ['stays', percent, [at('2024-H1', 40), at('2024-9M', 40)], []],
    ['was not reported', percent, [at('2024-H1', 40), unreported(percent, locNinh, '2024-9M')], []],
    ['begins a new year', percent, [at('2024', 40), at('2025-Q1', 5)], []],
    ['is accepted', percent, [at('2024-H1', 40), at('2024-9M', 35)], ['sum']],
    ['is of another kind', percent, [{ ...at('2024-H1', 40), state: 'sample' }, at('2024-9M', 35)], []],
    ['may be below zero', { ...percent, isSigned: true }, [at('2024-H1', 40), at('2024-9M', 35)], []],
    ['stands', { ...percent, time: 'stock' }, [at('2024-H1', 40), at('2024-9M', 35)], []],
    ['is a score', { ...percent, measure: 'index' }, [at('2024-H1', 40), at('2024-9M', 35)], []],
  ])('is no doubt where it %s', (_, of, observations, accepts) => {
    expect(found(of, observations, accepts)).toEqual([])
  })
})

test('a percentage of a month before the stretch is one that stood before it', () => {
  const percent = indicator('budget.disbursed', { measure: 'percent', time: 'cumulative', decimals: 1 })
  const rising = [inMonth(percent, '2024-05', 39), observed(percent, locNinh, '2024-H1', 40)]
  expect(found(percent, rising)).toEqual([])
})

test('a number or share since the start of the year that falls is a fault, and no doubt', () => {
  const reached = indicator('reached', { measure: 'share', time: 'cumulative', denominatorTime: 'stock' })
  const of = (at: string, value: number) => observed(reached, locNinh, at, value, { denominator: 50 })
  expect(found(reached, [of('2024-H1', 40), of('2024-9M', 35)])).toEqual([])
  const total = { ...turns, time: 'cumulative' as const }
  expect(found(total, [observed(total, locNinh, '2024-H1', 40), observed(total, locNinh, '2024-9M', 35)])).toEqual([])
})

describe('months that come into no figure', () => {
  const growth = indicator('growth', { measure: 'percent', time: 'flow', decimals: 1 })

  test('are each told with the quarter that lacks a row', () => {
    expect(found(growth, [inMonth(growth, '2024-02', 1), inMonth(growth, '2024-03', 2)])).toEqual([
      '2 2024-02 months-make-no-quarter  2024-Q1',
      '3 2024-03 months-make-no-quarter  2024-Q1',
    ])
  })

  test('are no doubt beside a row of the quarter, without a value, or where they add', () => {
    expect(found(growth, [inMonth(growth, '2024-02', 1), observed(growth, locNinh, '2024-Q1', 3)])).toEqual([])
    expect(found(growth, [{ ...unreported(growth, locNinh, '2024-Q1'), period: '2024-02' as Month }])).toEqual([])
    expect(found(turns, [inMonth(turns, '2024-02', 1)])).toEqual([])
  })

  test('of an area that was no more at the end of the quarter belong to nobody', () => {
    // By the calendar of the inspectorate quarter III of 2025 ends on 14 September, the area ended on 30 June.
    expect(found(turns, [inMonth(turns, '2025-07', 1)])).toEqual(['2 2025-07 months-of-ended-area  2025-Q3'])
  })
})

test('a revision of nobody knows what is told', () => {
  const revised = observed(turns, locNinh, '2024-Q1', 71, { state: 'revised' })
  expect(found(turns, [revised])).toEqual(['2  revised-without-before'])
  expect(found(turns, [{ ...revised, revisedFrom: 70 }])).toEqual([])
})

test('a figure of a year is told where that was not over on the day of the data', () => {
  const survey = indicator('survey', { measure: 'index', time: 'stock', isYearly: true, decimals: 1 })
  const ofYear = observed(survey, locNinh, '2024', 86.9)
  expect(found(survey, [ofYear], [], '2024-12-30')).toEqual(['2 2024 year-not-over'])
  expect(found(survey, [ofYear], [], '2024-12-31')).toEqual([])
  expect(found(survey, [{ ...ofYear, asOf: '2024-11' } as Observation], [], '2024-12-30')).toEqual([])
  const quarterly = indicator('survey', { measure: 'index', time: 'stock', decimals: 1 })
  expect(found(quarterly, [ofYear], [], '2024-12-30')).toEqual([])
})
