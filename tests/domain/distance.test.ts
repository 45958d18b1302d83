import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Distance, distanceBetween, partOfTotal } from '../../src/domain/distance.ts'
import { type Figure, missingFigure } from '../../src/domain/figure.ts'
import type { Direction } from '../../src/domain/indicator.ts'
import { totalOverAreas } from '../../src/domain/total.ts'
import { criteria, figureValue, ntm, period, turns } from './small-dataset.ts'

const gap = missingFigure('returned', { period: period('2024-Q1') })
const share = (value: number, denominator: number) => figureValue(value, { denominator })
const sample = figureValue(3, { state: 'sample' })
const mixed = figureValue(3, { state: 'sample', isMixed: true })
const partial = figureValue(3, { coverage: { reported: 9, expected: 11 } })
const opposite = { above: 'below', below: 'above', equal: 'equal' } as const

describe('a distance from a range', () => {
  const range = figureValue(30, { upTo: 50 })
  test.each([
    ['is none within', 42, 0, 'equal', 'neutral'],
    ['is none at the lower end', 30, 0, 'equal', 'neutral'],
    ['is none at the upper end', 50, 0, 'equal', 'neutral'],
    ['is that from the upper end above it', 60, 10, 'above', 'bad'],
    ['is that from the lower end below it', 25, -5, 'below', 'bad'],
  ] as const)('%s', (_, value, amount, side, judgement) => {
    for (const direction of ['higher', 'lower', 'neutral'] as const) {
      expect(distanceBetween({ ...turns, direction }, 'count', figureValue(value), range)).toEqual({
        kind: 'distance',
        quantity: 'count',
        asks: 'range',
        amount,
        side,
        judgement,
      })
    }
  })

  test('of numerators is one of rates where rates are compared', () => {
    const ofRates = figureValue(30, { upTo: 45, denominator: 50 })
    expect(distanceBetween(ntm, 'share', share(140, 200), ofRates)).toMatchObject({ amount: 0, side: 'equal' })
    expect(distanceBetween(ntm, 'share', share(95, 100), ofRates)).toMatchObject({ amount: 5, side: 'above' })
    expect(distanceBetween(ntm, 'share', share(55, 100), ofRates)).toMatchObject({ amount: -5, side: 'below' })
  })
})

describe('a distance', () => {
  test.each([
    [
      'of counts has the percent of the base',
      turns,
      'count',
      figureValue(13),
      figureValue(20),
      { amount: -7, percentOfBase: 65, side: 'below', judgement: 'neutral' },
    ],
    [
      'of counts to zero has no percent',
      turns,
      'count',
      figureValue(3),
      figureValue(0),
      { amount: 3, side: 'above', judgement: 'neutral' },
    ],
    [
      'of shares is in percentage points and has no percent of its own',
      ntm,
      'share',
      share(12, 15),
      share(60, 80),
      { amount: 5, side: 'above', judgement: 'good' },
    ],
    [
      'of the counts of a share compares the counts',
      ntm,
      'count',
      share(12, 15),
      share(15, 15),
      { amount: -3, percentOfBase: 80, side: 'below', judgement: 'bad' },
    ],
    [
      'of an index is in its unit and has no percent',
      criteria,
      'count',
      figureValue(18.3),
      figureValue(18.1),
      { amount: 0.2, side: 'above', judgement: 'good' },
    ],
    [
      'of equal shares is none, whatever their denominators',
      ntm,
      'share',
      share(1, 3),
      share(2, 6),
      { amount: 0, side: 'equal', judgement: 'neutral' },
    ],
  ] as const)('%s', (_, indicator, quantity, current, base, expected) => {
    expect(distanceBetween(indicator, quantity, current, base)).toEqual({ kind: 'distance', quantity, ...expected })
  })

  const refusals: readonly (readonly [string, 'count' | 'share', Figure, Figure, object])[] = [
    ['without a figure', 'count', gap, figureValue(1), { reason: 'current-missing', missing: 'returned' }],
    ['without a base', 'count', figureValue(1), gap, { reason: 'base-missing', missing: 'returned' }],
    ['between a source and a sample', 'count', figureValue(1), sample, { reason: 'sample-against-source' }],
    [
      'of a total that mixes both, even where the base is missing',
      'count',
      mixed,
      gap,
      { reason: 'sample-against-source' },
    ],
    ['from a total that mixes both', 'count', sample, mixed, { reason: 'sample-against-source' }],
    [
      'of a total that lacks areas, even where the base is missing',
      'count',
      partial,
      gap,
      { reason: 'coverage-differs' },
    ],
    ['from a total that lacks areas', 'count', figureValue(1), partial, { reason: 'coverage-differs' }],
    [
      'of shares without a denominator',
      'share',
      figureValue(1),
      share(1, 2),
      { reason: 'current-missing', missing: 'no-share' },
    ],
    [
      'of a share out of nothing',
      'share',
      share(0, 0),
      share(1, 2),
      { reason: 'current-missing', missing: 'no-share' },
    ],
    [
      'from a base without a denominator',
      'share',
      share(1, 2),
      figureValue(1),
      { reason: 'base-missing', missing: 'no-share' },
    ],
  ]
  test.each(refusals)('is refused %s', (_, quantity, current, base, refusal) => {
    expect(distanceBetween(ntm, quantity, current, base)).toEqual({ kind: 'refused', refusal })
  })

  const values = fc.tuple(fc.nat(3000), fc.nat(3000))
  const told = (direction: Direction, current: Figure, base: Figure): Distance => {
    const distance = distanceBetween({ direction, measure: 'share', time: 'stock' }, 'share', current, base)
    if (distance.kind === 'refused') throw new Error(distance.refusal.reason)
    return distance
  }

  test('above is never bad where higher is better, nor good where lower is, and never either where nothing is judged', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom<Direction>('higher', 'lower', 'neutral'), (a, b, direction) => {
        const distance = told(direction, share(a[0], a[0] + a[1] + 1), share(b[0], b[0] + b[1] + 1))
        const isBetter = distance.side === (direction === 'higher' ? 'above' : 'below')
        const isJudged = direction !== 'neutral' && distance.side !== 'equal'
        expect(distance.judgement).toBe(isJudged ? (isBetter ? 'good' : 'bad') : 'neutral')
      }),
    )
  })

  test('from a to b is the distance from b to a with the other sign', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [first, second] = [share(a[0], a[0] + a[1] + 1), share(b[0], b[0] + b[1] + 1)]
        const [forth, back] = [told('higher', first, second), told('higher', second, first)]
        expect(forth.amount + back.amount).toBeCloseTo(0, 9)
        expect(forth.side).toBe(opposite[back.side])
      }),
    )
  })
})

describe('the part of a total', () => {
  test('is in percent of it', () => {
    expect(partOfTotal(figureValue(9), figureValue(60))).toEqual({ kind: 'part', percent: 15 })
    expect(partOfTotal(figureValue(0), figureValue(60))).toEqual({ kind: 'part', percent: 0 })
    expect(partOfTotal(figureValue(60), figureValue(60))).toEqual({ kind: 'part', percent: 100 })
  })

  test('of what has something below zero in it is none', () => {
    const refused = { kind: 'refused', refusal: { reason: 'base-missing', missing: 'no-share' } }
    expect(partOfTotal(figureValue(-2.5), figureValue(10))).toEqual(refused)
    expect(partOfTotal(figureValue(12.5), figureValue(10))).toEqual(refused)
    expect(partOfTotal(figureValue(-2.5), figureValue(-10))).toEqual(refused)
  })

  test.each<readonly [string, Figure, Figure, object]>([
    ['a missing figure', gap, figureValue(1), { reason: 'current-missing', missing: 'returned' }],
    ['a missing total', figureValue(1), gap, { reason: 'base-missing', missing: 'returned' }],
    ['a total of zero', figureValue(0), figureValue(0), { reason: 'base-missing', missing: 'no-share' }],
    ['a total that lacks areas', figureValue(1), partial, { reason: 'coverage-differs' }],
    ['a total that mixes samples with sources', figureValue(1), mixed, { reason: 'sample-against-source' }],
  ])('is refused for %s', (_, current, total, refusal) => {
    expect(partOfTotal(current, total)).toEqual({ kind: 'refused', refusal })
  })

  test('makes 100 % over all areas of a full group', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 40 }), (counts) => {
        fc.pre(counts.some((count) => count > 0))
        const figures = counts.map((count) => figureValue(count))
        const total = totalOverAreas(turns, figures, { period: period('2024-Q1') })
        const percents = figures.map((figure) => {
          const part = partOfTotal(figure, total)
          return part.kind === 'part' ? part.percent : Number.NaN
        })
        expect(percents.reduce((all, percent) => all + percent, 0)).toBeCloseTo(100, 9)
        expect(percents.every((percent) => percent >= 0 && percent <= 100)).toBe(true)
      }),
    )
  })
})
