import { describe, expect, test } from 'vitest'
import { checkTargets } from '../../src/domain/check-targets.ts'
import type { CategoryId, Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import {
  binhPhuoc,
  locNinh,
  indicator,
  ntm,
  observed,
  ontime,
  turns,
  unreported,
  plannedTarget,
} from './small-dataset.ts'

const target = (of: Indicator, at: string, value: number, own: Partial<Target> = {}) =>
  plannedTarget(of, locNinh, at, value, own)
const found = (of: Indicator, targets: readonly Target[], observations: readonly Observation[] = []) => {
  const located = targets.map((each, index) => ({ target: each, place: { row: index + 2 } }))
  const { faults, warnings } = checkTargets(new Map([[of.id, of]]), located, observations)
  const told = ({ code, place }: (typeof faults)[number] | (typeof warnings)[number]): string =>
    `${place?.row} ${place?.column} ${place?.text} ${code}`
  return [...faults.map(told), ...warnings.map((each) => `(${told(each)})`)]
}
const asRate = { isRate: true } as const

describe('a plan of 0.95 beside figures that are all far above it', () => {
  const disbursed = indicator('budget.disbursed', {
    measure: 'percent',
    time: 'stock',
    direction: 'higher',
    decimals: 1,
  })
  const figures = (of: Indicator, ...values: readonly number[]) =>
    values.map((value, index) => observed(of, locNinh, `2024-Q${index + 1}`, value))

  test.each<readonly [string, Indicator, Partial<Target>, number, readonly number[], readonly string[]]>([
    ['is no plan of what should grow', disbursed, {}, 0.9, [18, 35.5], ['2 value 0.9 target-as-fraction']],
    ['of one percent is none either', disbursed, {}, 1, [20], ['2 value 1 target-as-fraction']],
    ['stands where a figure is near it', disbursed, {}, 0.9, [17.9, 35.5], []],
    ['stands where no figure is known', disbursed, {}, 0.9, [], []],
    ['is doubtful where a figure is zero', disbursed, {}, 0.9, [0, 35.5], ['(2 value 0.9 target-far-below)']],
    ['is only doubtful above one percent', disbursed, {}, 1.05, [50], ['(2 value 1.05 target-perhaps-fraction)']],
    ['of more than half as much again is a low one', disbursed, {}, 1.6, [50], ['(2 value 1.6 target-far-below)']],
    ['is none of zero', disbursed, {}, 0, [50], []],
    [
      'is doubtful of what should fall',
      { ...disbursed, direction: 'lower' },
      {},
      0.9,
      [18],
      ['(2 value 0.9 target-perhaps-fraction)'],
    ],
    [
      'is doubtful of what may be below zero',
      { ...disbursed, isSigned: true },
      {},
      0.9,
      [18],
      ['(2 value 0.9 target-perhaps-fraction)'],
    ],
    [
      'of a range is one with its upper end',
      disbursed,
      { kind: 'range', upTo: 0.95 },
      0.9,
      [50],
      ['2 value 0.9 target-as-fraction'],
    ],
    ['of a range up to more stands', disbursed, { kind: 'range', upTo: 60 }, 0.9, [50], []],
    ['of a count is a count', turns, {}, 1, [5], []],
  ])('%s', (_, of, own, value, values, expected) => {
    expect(found(of, [target(of, '2024-Q4', value, own)], figures(of, ...values))).toEqual(expected)
  })

  test('is found by the rates of what has a denominator, and tells what was meant', () => {
    const figure = observed(ontime, locNinh, '2024-Q1', 2, { denominator: 3 })
    const higher = { ...ontime, direction: 'higher' as const }
    expect(found(higher, [target(higher, '2024-Q4', 0.9, asRate)], [figure])).toEqual([
      '2 value 0.9 target-as-fraction',
    ])
    const { faults } = checkTargets(
      new Map([[higher.id, higher]]),
      [{ target: target(higher, '2024-Q4', 0.9, asRate), place: {} }],
      [figure],
    )
    expect(faults[0]?.params).toEqual({ percent: 90, least: 66.67 })
  })

  test('is held against whole figures that are there, and against no parts of them', () => {
    const all = [
      observed(disbursed, locNinh, '2024-Q1', 50),
      observed(disbursed, locNinh, '2024-Q1', 1, { category: 'part' as CategoryId }),
      unreported(disbursed, locNinh, '2024-Q2'),
    ]
    expect(found(disbursed, [target(disbursed, '2024-Q4', 0.9)], all)).toEqual(['2 value 0.9 target-as-fraction'])
    const rates = [observed(ntm, locNinh, '2024-Q1', 14), observed(ntm, locNinh, '2024-Q2', 14, { denominator: 15 })]
    const falling = { ...ntm, direction: 'lower' as const }
    expect(found(falling, [target(falling, '2024-Q4', 0.9, asRate)], rates)).toEqual([
      '(2 value 0.9 target-perhaps-fraction)',
    ])
  })

  test('is merely far below where rates are told per thousand', () => {
    const births = indicator('births', {
      measure: 'rate',
      factor: 1000,
      denominatorTime: 'stock',
      direction: 'higher',
      decimals: 2,
    })
    expect(
      found(
        births,
        [target(births, '2024-Q4', 0.9, asRate)],
        [observed(births, locNinh, '2024-Q1', 2, { denominator: 100 })],
      ),
    ).toEqual(['(2 value 0.9 target-far-below)'])
  })
})

describe('a plan of 95 beside figures that are all 1 or less', () => {
  const disbursed = indicator('budget.disbursed', {
    measure: 'percent',
    time: 'stock',
    direction: 'higher',
    decimals: 2,
  })
  const after = (values: readonly number[], own: Partial<Target> = {}, of: Indicator = disbursed, plan = 95) =>
    found(
      of,
      [target(of, '2024-Q4', plan, own)],
      values.map((value, index) => observed(of, locNinh, `2024-Q${index + 1}`, value)),
    )

  test('asks whether these are fractions, and tells what they would be', () => {
    expect(after([0.35, 0.62, 0.9])).toEqual(['(2 value 95 figures-perhaps-fractions)'])
    const { warnings } = checkTargets(
      new Map([[disbursed.id, disbursed]]),
      [{ target: target(disbursed, '2024-Q4', 95), place: {} }],
      [0.35, 0.07, 0.29].map((value, index) => observed(disbursed, locNinh, `2024-Q${index + 1}`, value)),
    )
    expect(warnings[0]?.params).toEqual({ indicator: disbursed.id, count: 3, most: 0.35, percent: 35 })
  })

  test('does not where one is more than 1, few are known, a plan is near, or low is good or natural', () => {
    expect(after([0.35, 0.62, 1.2])).toEqual([])
    expect(after([0, 0.35, 0.62])).toEqual([])
    expect(after([0.35, 0.62, 0.9], {}, disbursed, 17)).toEqual([])
    expect(after([0.35, 0.62, 0.9], { kind: 'limit' })).toEqual([])
    expect(after([0.35, 0.62, 0.9], {}, { ...disbursed, isSigned: true })).toEqual([])
    expect(after([0.35, 0.62, 0.9], {}, { ...disbursed, measure: 'amount' })).not.toContain(
      '(2 value 95 figures-perhaps-fractions)',
    )
  })
})

describe('a number above every known denominator', () => {
  const figures = [
    observed(ntm, locNinh, '2023-Q3', 14, { denominator: 15 }),
    observed(ntm, locNinh, '2023-Q4', 14, { denominator: 14 }),
    observed(ntm, locNinh, '2024-Q1', 14),
    unreported(ntm, locNinh, '2024-Q2'),
  ]
  test.each<readonly [string, Target, readonly string[]]>([
    ['is doubtful', target(ntm, '2024-Q4', 95), ['(2 value 95 target-above-denominators)']],
    ['begins above the largest', target(ntm, '2024-Q4', 15), []],
    [
      'is the upper end of a range as well',
      target(ntm, '2024-Q4', 10, { kind: 'range', upTo: 16 }),
      ['(2 up_to 16 target-above-denominators)'],
    ],
    ['stands beside its own denominator', target(ntm, '2024-Q4', 20, { denominator: 20 }), []],
    ['is none of a rate', target(ntm, '2024-Q4', 95, asRate), []],
    ['is none of an area without figures', target(ntm, '2024-Q4', 95, { area: binhPhuoc.id }), []],
  ])('%s', (_, plan, expected) => {
    expect(found(ntm, [plan], figures)).toEqual(expected)
  })
})

test('the rate of a share with more than one digit behind the comma is rounded where it is told', () => {
  expect(found(ntm, [target(ntm, '2024-Q4', 98.25, asRate)])).toEqual(['(2 value 98.25 target-rounded)'])
  expect(found(ntm, [target(ntm, '2024-Q4', 98.2, asRate)])).toEqual([])
  const rate = { ...ontime, measure: 'rate' as const, decimals: 2 }
  expect(found(rate, [target(rate, '2024-Q4', 98.25, asRate)])).toEqual([])
  const range = target(ntm, '2024-Q4', 98.2, { ...asRate, kind: 'range', upTo: 99.25 })
  expect(found(ntm, [range])).toEqual(['(2 up_to 99.25 target-rounded)'])
})

describe('a path', () => {
  const path = (of: Indicator, values: readonly number[], own: Partial<Target> = {}) =>
    values.map((value, index) => target(of, `2024-Q${index + 1}`, value, own))
  const stockRate = indicator('births', { measure: 'rate', time: 'flow', denominatorTime: 'stock', decimals: 2 })

  test.each<readonly [string, Indicator, readonly Target[], readonly string[]]>([
    ['of what happens does not fall', turns, path(turns, [50, 40, 60]), ['3 value 40 target-path-falls']],
    [
      'is held against all before it',
      turns,
      path(turns, [50, 60, 40, 55]),
      ['4 value 40 target-path-falls', '5 value 55 target-path-falls'],
    ],
    ['that rises or stands is one', turns, path(turns, [50, 50, 60]), []],
    ['in any order of rows is the same', turns, [...path(turns, [50, 40])].reverse(), ['2 value 40 target-path-falls']],
    ['begins anew with the year', turns, [target(turns, '2023-Q4', 90), target(turns, '2024-Q1', 20)], []],
    [
      'is one of one area',
      turns,
      [target(turns, '2024-Q1', 90), target(turns, '2024-Q2', 20, { area: binhPhuoc.id })],
      [],
    ],
    [
      'of ranges has two ends',
      turns,
      path(turns, [50, 50], { kind: 'range' }).map((each, index) => ({ ...each, upTo: 70 - index })),
      ['3 up_to 69 target-path-falls'],
    ],
    [
      'of a range among single figures has its ends held against ends',
      turns,
      [
        target(turns, '2024-Q1', 50),
        target(turns, '2024-Q2', 55, { kind: 'range', upTo: 60 }),
        target(turns, '2024-Q3', 58),
      ],
      [],
    ],
    ['of what may be below zero may fall', { ...turns, isSigned: true }, path(turns, [50, 40]), []],
    ['of what stands is doubtful', ntm, path(ntm, [15, 14]), ['(3 value 14 target-goal-goes-back)']],
    ['of rates on what moves may fall', ontime, path(ontime, [98, 97], asRate), []],
    [
      'of rates on what stands is doubtful',
      stockRate,
      path(stockRate, [9, 8], asRate),
      ['(3 value 8 target-rate-falls)'],
    ],
  ])('%s', (_, of, targets, expected) => {
    expect(found(of, targets)).toEqual(expected)
  })
})

describe('a target of what stands and should be low', () => {
  const poor = indicator('poor', { measure: 'count', time: 'stock', direction: 'lower' })
  const petitions = indicator('petitions', { measure: 'count', time: 'flow', direction: 'lower' })

  test('asks for its kind: to come down to it, or never to pass it', () => {
    expect(found(poor, [target(poor, '2024-Q4', 800)])).toEqual(['(2 kind  target-kind-unsaid)'])
  })

  test('is in no doubt with a kind, of what happens, or where more is better', () => {
    expect(found(poor, [target(poor, '2024-Q4', 800, { kind: 'goal' })])).toEqual([])
    expect(found(poor, [target(poor, '2024-Q4', 800, { kind: 'limit' })])).toEqual([])
    expect(found(petitions, [target(petitions, '2024-Q4', 800)])).toEqual([])
    expect(found(turns, [target(turns, '2024-Q4', 800)])).toEqual([])
  })
})

describe('a goal of what stands that asks for less than one before it in the year', () => {
  const goal = { kind: 'goal' } as const
  const schools = indicator('schools', { measure: 'count', time: 'stock', direction: 'higher' })
  const poor = indicator('poor', { measure: 'count', time: 'stock', direction: 'lower' })
  const path = (of: Indicator, own: Partial<Target>, ...values: readonly number[]) =>
    found(
      of,
      values.map((value, index) => target(of, `2024-Q${index + 1}`, value, own)),
    )

  test('is doubtful', () => {
    expect(path(schools, {}, 30, 28, 31)).toEqual(['(3 value 28 target-goal-goes-back)'])
    expect(path(poor, goal, 950, 960, 800)).toEqual(['(3 value 960 target-goal-goes-back)'])
  })

  test.each<readonly [string, Indicator, Partial<Target>, readonly number[]]>([
    ['that goes on', schools, {}, [28, 28, 30]],
    ['that comes down', poor, goal, [950, 900]],
    ['as a limit', poor, { kind: 'limit' }, [950, 960]],
    ['of a year with seasons', { ...schools, isSeasonal: true }, {}, [30, 28]],
    ['of what is neither good nor bad', { ...schools, direction: 'neutral' }, {}, [30, 28]],
    ['of what may be below zero', { ...schools, isSigned: true }, {}, [30, 28]],
  ])('is in no doubt %s', (_, of, own, values) => {
    expect(path(of, own, ...values)).toEqual([])
  })

  test('is in no doubt out of another number, or of another year', () => {
    const out = (at: string, value: number, denominator: number) => target(ntm, at, value, { denominator })
    expect(found(ntm, [out('2024-Q3', 15, 15), out('2024-Q4', 14, 14)])).toEqual([])
    expect(found(ntm, [out('2024-Q4', 15, 15), out('2025-Q1', 14, 15)])).toEqual([])
  })
})

describe('a path on the way to the target of the year', () => {
  const figure = (own: { readonly denominator?: number } = { denominator: 14 }) =>
    observed(ntm, locNinh, '2024-Q2', 12, own)
  const ways = (at: string, own: Partial<Target>, ...figures: readonly Observation[]) =>
    found(ntm, [target(ntm, at, own.isRate ? 90 : 13, own)], figures)

  test('is doubtful where it is for another number of things than the figure of its quarter', () => {
    expect(ways('2024-Q2', { denominator: 15 }, figure())).toEqual(['(2 denominator 15 target-path-other-whole)'])
    expect(ways('2024-Q2', { denominator: 14 }, figure())).toEqual([])
    expect(ways('2024-Q2', { denominator: 15 })).toEqual([])
    expect(ways('2024-Q1', { denominator: 15 }, figure())).toEqual([])
  })

  test('is doubtful where it is a rate and the figure of its quarter has none', () => {
    expect(ways('2024-Q2', asRate, figure({}))).toEqual(['(2 value 90 target-path-without-rate)'])
    expect(ways('2024-Q2', asRate, figure())).toEqual([])
  })

  test('is one also since the start of the year, and the target of the year is none', () => {
    const toDate = observed(ontime, locNinh, '2024-H1', 17)
    expect(found(ontime, [target(ontime, '2024-Q2', 90, asRate)], [toDate])).toEqual([
      '(2 value 90 target-path-without-rate)',
    ])
    const ofQuarter = observed(ontime, locNinh, '2024-Q2', 9, { denominator: 10 })
    expect(found(ontime, [target(ontime, '2024-Q2', 90, asRate)], [ofQuarter])).toEqual([])
    expect(found(ontime, [target(ontime, '2024-Q2', 90, asRate)], [ofQuarter, toDate])).toHaveLength(1)
    const atEnd = observed(ntm, locNinh, '2024-Q4', 12, { denominator: 14 })
    expect(found(ntm, [target(ntm, '2024-Q4', 13, { denominator: 15 })], [atEnd])).toEqual([])
  })
})
