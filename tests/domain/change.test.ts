import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, type ChangeContext, changeBetween, judgementOf } from '../../src/domain/change.ts'
import { type Figure, missingFigure } from '../../src/domain/figure.ts'
import { carriedOver, criteria, figureValue, ntm, ontime, period, turns } from './small-dataset.ts'
import { unlikeWindows } from './small-vocabulary.ts'

const same: ChangeContext = {
  isSameDefinition: true,
  isSameArea: true,
  isSameStretch: true,
  isSameSeason: true,
}
const share = (value: number, denominator: number) => figureValue(value, { denominator })
const balance = { ...turns, measure: 'amount', isSigned: true, decimals: 1 } as const
const gap = missingFigure('not-reported', { period: period('2024-Q1') })

describe('a change', () => {
  test.each([
    [
      'of a count with its relative change',
      turns,
      figureValue(90),
      figureValue(60),
      { amount: 30, relativePercent: 50, leads: 'amount', trend: 'up', judgement: 'neutral' },
    ],
    [
      'of a count to zero',
      turns,
      figureValue(0),
      figureValue(60),
      { amount: -60, relativePercent: -100, trend: 'down' },
    ],
    [
      'that is none',
      turns,
      figureValue(60),
      figureValue(60),
      { amount: 0, relativePercent: 0, trend: 'same', judgement: 'neutral' },
    ],
    [
      'of a standing share in communes and points',
      ntm,
      share(15, 15),
      share(12, 15),
      { amount: 3, points: 20, leads: 'amount', trend: 'up', judgement: 'good' },
    ],
    [
      'of a flowing share led by its points',
      ontime,
      share(9, 20),
      share(8, 10),
      { amount: 1, points: -35, leads: 'points', trend: 'down', judgement: 'bad' },
    ],
    [
      'of what should be low',
      carriedOver,
      figureValue(2),
      figureValue(5),
      { amount: -3, trend: 'down', judgement: 'good' },
    ],
    [
      'of an index in its own unit',
      criteria,
      figureValue(18.4),
      figureValue(18.1),
      { amount: 0.3, trend: 'up', judgement: 'good' },
    ],
  ])('%s', (_, indicator, current, base, expected) => {
    expect(changeBetween(indicator, current, base, same)).toMatchObject({ kind: 'difference', ...expected })
  })

  test('from zero, or to below it, has no relative part', () => {
    expect(changeBetween(turns, figureValue(5), figureValue(0), same)).not.toHaveProperty('relativePercent')
    expect(changeBetween(balance, figureValue(-2.3), figureValue(2.1), same)).toMatchObject({ amount: -4.4 })
    expect(changeBetween(balance, figureValue(-2.3), figureValue(2.1), same)).not.toHaveProperty('relativePercent')
    expect(changeBetween(balance, figureValue(0), figureValue(2.1), same)).toMatchObject({ relativePercent: -100 })
  })

  test('of a count has a relative part as soon as there is one to compare with', () => {
    expect(changeBetween(turns, figureValue(3), figureValue(1), same)).toMatchObject({ relativePercent: 200 })
  })

  test('that begins at zero is said of counts that have risen from it, and of nothing else', () => {
    expect(changeBetween(turns, figureValue(1), figureValue(0), same)).toMatchObject({ amount: 1, isFromZero: true })
    for (const [indicator, current, base] of [
      [turns, figureValue(0), figureValue(0)],
      [turns, figureValue(5), figureValue(3)],
      [turns, figureValue(5), figureValue(1)],
      [ntm, share(3, 15), share(0, 15)],
      [criteria, figureValue(3), figureValue(0)],
    ] as const) {
      expect(changeBetween(indicator, current, base, same)).not.toHaveProperty('isFromZero')
    }
  })

  test('has points only between two shares: not of a count, nor beside a figure without a denominator', () => {
    expect(changeBetween(turns, share(9, 10), share(8, 10), same)).not.toHaveProperty('points')
    expect(changeBetween(ntm, share(14, 15), figureValue(12), same)).not.toHaveProperty('points')
    expect(changeBetween(ntm, share(14, 15), figureValue(12), same)).not.toHaveProperty('denominators')
    expect(changeBetween(ntm, figureValue(14), share(12, 15), same)).not.toHaveProperty('points')
  })

  test('of a count that moved with its denominator is neither better nor worse', () => {
    expect(changeBetween(ntm, share(13, 14), share(12, 15), same)).toMatchObject({
      amount: 1,
      denominators: { base: 15, current: 14 },
      trend: 'up',
      judgement: 'neutral',
    })
  })

  test('of a share has no relative part', () => {
    expect(changeBetween(ntm, share(15, 15), share(12, 15), same)).not.toHaveProperty('relativePercent')
  })

  test('of one thing has both figures to be told instead of points, and says whether it only has reached something or not', () => {
    const figures = { base: { value: 0, denominator: 1 }, current: { value: 1, denominator: 1 } }
    expect(changeBetween(ntm, share(1, 1), share(0, 1), same)).toMatchObject({ ofOne: { ...figures, isStatus: true } })
    expect(changeBetween(ontime, share(1, 1), share(0, 1), same)).toMatchObject({
      ofOne: { ...figures, isStatus: false },
    })
    expect(changeBetween(ontime, share(1, 1), share(1, 2), same)).toHaveProperty('ofOne')
    expect(changeBetween(ntm, share(1, 2), share(0, 2), same)).not.toHaveProperty('ofOne')
    expect(changeBetween(ntm, share(1, 1), figureValue(0), same)).not.toHaveProperty('ofOne')
    expect(changeBetween(turns, share(1, 1), share(0, 1), same)).not.toHaveProperty('ofOne')
  })

  test('of counts out of other denominators says both denominators and no points', () => {
    const change = changeBetween(ntm, share(4, 4), share(8, 8), same)
    expect(change).toMatchObject({ amount: -4, denominators: { base: 8, current: 4 }, leads: 'amount', trend: 'down' })
    expect(change).not.toHaveProperty('points')
  })

  test('of a share whose denominator is not known has only its amount', () => {
    expect(changeBetween(ntm, figureValue(67), share(66, 86), same)).toEqual({
      kind: 'difference',
      amount: 1,
      leads: 'amount',
      trend: 'up',
      // More of nobody knows how many are neither better nor worse.
      judgement: 'neutral',
    })
  })

  test('since an unlike quarter of the year is neither good nor bad where the year has seasons', () => {
    const seasonal = { ...turns, direction: 'higher', isSeasonal: true } as const
    const other = { ...same, isSameSeason: false }
    expect(changeBetween(seasonal, figureValue(0), figureValue(9), other)).toMatchObject({ judgement: 'neutral' })
    expect(changeBetween(seasonal, figureValue(0), figureValue(9), same)).toMatchObject({ judgement: 'bad' })
    expect(changeBetween({ ...turns, direction: 'higher' }, figureValue(0), figureValue(9), other)).toMatchObject({
      judgement: 'bad',
    })
  })
})

describe('a change is refused', () => {
  const partial = figureValue(60, { coverage: { reported: 10, expected: 11 } })
  const sample = figureValue(60, { state: 'sample' })
  const value = figureValue(60)
  const ofMonths = figureValue(60, { months: { reported: 2, expected: 3 } })
  const cases: readonly (readonly [string, Figure, Figure, Partial<ChangeContext>, object])[] = [
    ['when the current figure is missing', gap, value, {}, { reason: 'current-missing', missing: 'not-reported' }],
    ['when the base is missing', value, gap, {}, { reason: 'base-missing', missing: 'not-reported' }],
    ['when the areas differ', value, value, { isSameArea: false }, { reason: 'different-area' }],
    ['between a sample and a source', sample, value, {}, { reason: 'sample-against-source' }],
    ['between a source and a sample', value, sample, {}, { reason: 'sample-against-source' }],
    [
      'of a total that mixes samples with sources',
      figureValue(60, { state: 'sample', isMixed: true }),
      sample,
      {},
      { reason: 'sample-against-source' },
    ],
    ['across a change of definition', value, value, { isSameDefinition: false }, { reason: 'definition-differs' }],
    ['when the current total is partial', partial, value, {}, { reason: 'coverage-differs' }],
    ['when the base total is partial', value, partial, {}, { reason: 'coverage-differs' }],
    ['between stretches of unequal length', value, value, { isSameStretch: false }, { reason: 'stretch-differs' }],
    [
      'between periods cut by other calendars',
      value,
      value,
      { unlikeWindows },
      { reason: 'calendar-differs', ...unlikeWindows },
    ],
    [
      'for the gravest reason where there are several',
      partial,
      value,
      { isSameStretch: false, unlikeWindows, isSameDefinition: false },
      { reason: 'stretch-differs' },
    ],
    [
      'for the other territory before anything else',
      gap,
      gap,
      { isSameArea: false, isSameDefinition: false },
      { reason: 'different-area' },
    ],
    ['when the current figure lacks months', ofMonths, value, {}, { reason: 'months-missing' }],
    ['even between two that lack as many', ofMonths, ofMonths, {}, { reason: 'months-missing' }],
    ['for the areas before the months', partial, ofMonths, {}, { reason: 'coverage-differs' }],
    ['even between two partial totals', partial, partial, {}, { reason: 'coverage-differs' }],
  ]
  test.each(cases)('%s', (_, current, base, context, refusal) => {
    expect(changeBetween(turns, current, base, { ...same, ...context })).toEqual({ kind: 'refused', refusal })
  })

  test('but not between two samples', () => {
    expect(changeBetween(turns, sample, sample, same).kind).toBe('difference')
  })
})

test('the change from a to b is the change from b to a with the other sign', () => {
  const figures = fc
    .tuple(fc.nat(5000), fc.nat(5000))
    .map(([value, more]) => ({ count: figureValue(value), share: share(value, value + more + 1) }))
  const numbers = (change: Change) =>
    change.kind === 'difference' ? { amount: change.amount, points: change.points ?? 0 } : { amount: NaN, points: NaN }
  const opposite = { up: 'down', down: 'up', same: 'same' } as const
  fc.assert(
    fc.property(figures, figures, fc.constantFrom(turns, ntm, ontime), (a, b, indicator) => {
      const key = indicator.measure === 'share' ? 'share' : 'count'
      const forth = changeBetween(indicator, b[key], a[key], same)
      const back = changeBetween(indicator, a[key], b[key], same)
      expect(numbers(forth).amount + numbers(back).amount).toBe(0)
      expect(numbers(forth).points + numbers(back).points).toBeCloseTo(0, 9)
      expect(forth.kind === 'difference' && forth.trend).toBe(back.kind === 'difference' && opposite[back.trend])
    }),
  )
})

test('a change is judged by its direction alone: a rise is good where higher is better and bad where lower is', () => {
  const trends = fc.constantFrom('up' as const, 'down' as const, 'same' as const)
  fc.assert(
    fc.property(trends, (trend) => {
      expect(judgementOf('neutral', trend)).toBe('neutral')
      const [higher, lower] = [judgementOf('higher', trend), judgementOf('lower', trend)]
      expect([higher, lower].sort()).toEqual(trend === 'same' ? ['neutral', 'neutral'] : ['bad', 'good'])
      expect(higher === 'good').toBe(trend === 'up')
    }),
  )
})
