import { describe, expect, test } from 'vitest'
import { checkConsistency } from '../../src/domain/consistency.ts'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { CategoryId, Indicator } from '../../src/domain/indicator.ts'
import type { Month, ToldPeriod } from '../../src/domain/month.ts'
import type { LocatedObservation } from '../../src/domain/located-observation.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { advanced, catalogue, criteria, locNinh, ntm, observed, turns, unreported } from './small-dataset.ts'

const indicators = new Map(catalogue.indicators.map((each) => [each.id, each]))
const category = (id: string) => ({ category: id as CategoryId })
const located = (observations: readonly Observation<ToldPeriod>[], accepts: LocatedObservation['accepts'] = []) =>
  observations.map((observation, index) => ({ observation, place: { file: 'o.csv', row: index + 2 }, accepts }))
const codes = (...observations: readonly Observation[]) =>
  checkConsistency(indicators, located(observations)).map(
    ({ code, place }) => `${place?.row} ${place?.column ?? ''} ${code}`,
  )

const whole = observed(turns, locNinh, '2024-Q1', 71)
const recognised = observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 })

describe('observations that agree', () => {
  test.each<readonly [string, readonly Observation[]]>([
    ['a fall from one quarter to the next', [recognised, observed(ntm, locNinh, '2024-Q2', 12, { denominator: 15 })]],
    [
      'a quarter up to a day before its end with the quarters after it, and the whole of the year',
      [
        observed(turns, locNinh, '2024-Q1', 55, { asOf: '2024-02' as AsOf }),
        observed(turns, locNinh, '2024-Q2', 80),
        observed(turns, locNinh, '2024-H1', 151),
      ],
    ],
    [
      'a stretch up to a day before its end, and its quarters',
      [
        observed(turns, locNinh, '2024-Q1', 71),
        observed(turns, locNinh, '2024-Q2', 80),
        observed(turns, locNinh, '2024-H1', 140, { asOf: '2024-05' as AsOf }),
      ],
    ],
    [
      'parts up to another day than the whole',
      [whole, observed(turns, locNinh, '2024-Q1', 72, { ...category('regular'), asOf: '2024-02' as AsOf })],
    ],
    [
      'a part that stood above a whole of another day',
      [
        observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, asOf: '2024-02' as AsOf }),
        observed(advanced, locNinh, '2024-Q1', 15, { denominator: 15 }),
      ],
    ],
    ['a true zero', [observed(ntm, locNinh, '2024-Q1', 0, { denominator: 15 })]],
    [
      'parts that make the whole',
      [
        whole,
        observed(turns, locNinh, '2024-Q1', 60, category('regular')),
        observed(turns, locNinh, '2024-Q1', 11, category('leader')),
      ],
    ],
    ['parts of which one is missing', [whole, observed(turns, locNinh, '2024-Q1', 60, category('regular'))]],
    [
      'a numerator whose printed words show that nothing was left out',
      [observed(ntm, locNinh, '2020', 48, { printed: '48 xã' })],
    ],
    [
      'a part of a share without a denominator of its own',
      [recognised, observed(ntm, locNinh, '2024-Q1', 3, category('x'))],
    ],
    ['a fraction of an index', [observed(criteria, locNinh, '2024-Q1', 18.5)]],
    ['a subset as large as its whole', [recognised, observed(advanced, locNinh, '2024-Q1', 14, { denominator: 15 })]],
    ['a subset without its whole', [observed(advanced, locNinh, '2024-Q1', 14, { denominator: 15 })]],
    ['reasons instead of values', [unreported(ntm, locNinh, '2024-Q1')]],
  ])('%s', (_, observations) => {
    expect(codes(...observations)).toEqual([])
  })
})

describe('observations that contradict', () => {
  test.each<readonly [string, readonly Observation[], readonly string[]]>([
    ['themselves twice', [whole, whole], ['3  repeated-observation']],
    ['a reason beside a value', [whole, unreported(turns, locNinh, '2024-Q1')], ['3  repeated-observation']],
    ['a share without a denominator', [observed(ntm, locNinh, '2024-Q1', 14)], ['2 denominator denominator-missing']],
    [
      'printed words that give a denominator',
      [observed(ntm, locNinh, '2024-Q1', 14, { printed: '14/15 xã' })],
      ['2 denominator denominator-missing'],
    ],
    [
      'a count with a denominator',
      [observed(turns, locNinh, '2024-Q1', 71, { denominator: 80 })],
      ['2 denominator denominator-unexpected'],
    ],
    [
      'more than all',
      [observed(ntm, locNinh, '2024-Q1', 16, { denominator: 15 })],
      ['2 value numerator-above-denominator'],
    ],
    [
      'half a commune',
      [observed(ntm, locNinh, '2024-Q1', 1.5, { denominator: 15.5 })],
      ['2 value value-not-whole', '2 denominator value-not-whole'],
    ],
    ['less than nothing', [observed(turns, locNinh, '2024-Q1', -1)], ['2 value value-negative']],
    [
      'parts that do not make the whole',
      [
        whole,
        observed(turns, locNinh, '2024-Q1', 60, category('regular')),
        observed(turns, locNinh, '2024-Q1', 10, category('leader')),
      ],
      ['2 value breakdown-sum-differs'],
    ],
    [
      'a part above the whole',
      [whole, observed(turns, locNinh, '2024-Q1', 72, category('regular'))],
      ['3 value part-above-whole'],
    ],
    [
      'more advanced than recognised communes',
      [recognised, observed(advanced, locNinh, '2024-Q1', 15, { denominator: 15 })],
      ['3 value subset-above-whole'],
    ],
    [
      'printed words',
      [observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, printed: '13/15 xã, 99%' })],
      ['2 printed printed-fraction-differs', '2 printed printed-percent-differs'],
    ],
  ])('%s', (_, observations, expected) => {
    expect(codes(...observations)).toEqual(expected)
  })

  test('a figure of several quarters is their sum where all are given, unless staff checked that the source differs', () => {
    const quarters = ['2024-Q1', '2024-Q2'].map((at) => observed(turns, locNinh, at, 5))
    const half = (value: number) => observed(turns, locNinh, '2024-H1', value)
    expect(codes(...quarters, half(10))).toEqual([])
    expect(codes(...quarters, half(11))).toEqual(['4 value sum-over-time-differs'])
    expect(codes(quarters[0]!, half(11))).toEqual([])
    expect(codes(quarters[0]!, { ...quarters[1]!, state: 'sample' }, half(11))).toEqual([])
    expect(checkConsistency(indicators, located([...quarters, half(11)], ['sum']))).toEqual([])
    expect(checkConsistency(indicators, located([...quarters, half(9)], ['sum']))).toEqual([])
  })

  test('an accepted sum excuses no part above the whole and no fall', () => {
    const above = ['2024-Q1', '2024-H1'].map((at, index) => observed(turns, locNinh, at, 9 - index))
    expect(checkConsistency(indicators, located(above, ['sum'])).map(({ code }) => code)).toEqual(['cumulative-falls'])
    const cumulative = new Map([[turns.id, { ...turns, time: 'cumulative' as const }]])
    const falling = ['2024-H1', '2024-9M'].map((at, index) => observed(turns, locNinh, at, 9 - index))
    expect(checkConsistency(cumulative, located(falling, ['sum'])).map(({ code }) => code)).toEqual([
      'cumulative-falls',
    ])
  })

  test('a figure since the start of a year is what stood before with the quarters after it', () => {
    const at = (when: string, value: number) => observed(turns, locNinh, when, value)
    expect(codes(at('2024-H1', 10), at('2024-Q3', 5), at('2024-9M', 15))).toEqual([])
    expect(codes(at('2024-H1', 10), at('2024-Q3', 5), at('2024-9M', 16))).toEqual(['4 value sum-over-time-differs'])
    expect(codes(at('2024-H1', 10), at('2024-Q3', 5), at('2024-Q4', 1), at('2024', 17))).toEqual([
      '5 value sum-over-time-differs',
    ])
    expect(codes(at('2024-9M', 10), at('2024-Q3', 5), at('2024', 17))).toEqual([])
  })

  test.each<readonly [string, readonly (readonly [string, number])[], readonly string[]]>([
    [
      '9 months below 6',
      [
        ['2024-H1', 10],
        ['2024-9M', 9],
      ],
      ['3 value cumulative-falls'],
    ],
    [
      '9 months as many as 6',
      [
        ['2024-H1', 10],
        ['2024-9M', 10],
      ],
      [],
    ],
    [
      '6 months below one of its quarters',
      [
        ['2024-Q2', 10],
        ['2024-H1', 9],
      ],
      ['3 value cumulative-falls'],
    ],
    [
      'a year below some of its quarters',
      [
        ['2024-Q1', 6],
        ['2024-Q4', 5],
        ['2024', 10],
      ],
      ['4 value cumulative-falls'],
    ],
    [
      'a quarter below the stretch up to it',
      [
        ['2024-9M', 10],
        ['2024-Q3', 3],
      ],
      [],
    ],
    [
      'a quarter below the one before',
      [
        ['2024-Q1', 10],
        ['2024-Q2', 3],
      ],
      [],
    ],
  ])('of what does not go below zero no whole is less than its part: %s', (_, figures, expected) => {
    const told = figures.map(([when, value]) => observed(turns, locNinh, when, value))
    expect(codes(...told)).toEqual(expected)
  })

  test('a quarter is not less than one of its months, unless it may be below zero', () => {
    const month = { ...observed(turns, locNinh, '2024-Q1', 80), period: '2024-02' as Month }
    const check = (of: Indicator) => checkConsistency(new Map([[of.id, of]]), located([month, whole]))
    expect(check(turns).map(({ code }) => code)).toEqual(['cumulative-falls'])
    expect(check({ ...turns, isSigned: true })).toEqual([])
  })

  test('what follows from a row that is at fault is not told again', () => {
    const parts = ['regular', 'leader'].map((each) => observed(turns, locNinh, '2024-Q1', 20, category(each)))
    expect(codes(observed(turns, locNinh, '2024-Q1', -71), ...parts)).toEqual(['2 value value-negative'])
    const half = observed(turns, locNinh, '2024-H1', 11)
    const quarters = [1, 2].map((at) => observed(turns, locNinh, `2024-Q${at}`, 5))
    const partsOfHalf = ['regular', 'leader'].map((each) => observed(turns, locNinh, '2024-H1', 5, category(each)))
    expect(codes(half, ...quarters, ...partsOfHalf)).toEqual(['2 value sum-over-time-differs'])
  })

  test('printed words are let through when staff checked that the source misprints', () => {
    const misprint = observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, printed: '13/15 xã' })
    expect(checkConsistency(indicators, located([misprint], ['printed']))).toEqual([])
  })

  test('say where the first of two repeated rows stands', () => {
    expect(checkConsistency(indicators, located([whole, whole]))[0]!.params).toEqual({
      indicator: 'reception.turns',
      area: '692',
      period: '2024-Q1',
      firstFile: 'o.csv',
      firstRow: 2,
    })
  })
})

test('a quarter up to a day before its end is still no more than the whole of its year', () => {
  const early = observed(turns, locNinh, '2024-Q1', 152, { asOf: '2024-02' as AsOf })
  expect(codes(early, observed(turns, locNinh, '2024-H1', 151))).toEqual(['3 value cumulative-falls'])
})
