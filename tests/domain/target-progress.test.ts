import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import { type Figure, missingFigure } from '../../src/domain/figure.ts'
import type { Direction } from '../../src/domain/indicator.ts'
import type { Quarter } from '../../src/domain/period.ts'
import { isWanting, targetProgress } from '../../src/domain/target-progress.ts'
import type { Target } from '../../src/domain/target.ts'
import { criteria, day, figureValue, locNinh, ntm, ontime, quarter, source, turns } from './small-dataset.ts'
import { inspectorate } from './small-vocabulary.ts'

const target = (text: string, value: number, rest: Partial<Target> = {}): readonly [Quarter, Target] => [
  quarter(text),
  { indicator: ntm.id, area: locNinh.id, quarter: quarter(text), value, state: 'final', source, ...rest },
]
const judge = (
  direction: Direction,
  value: number,
  at: string,
  targets: readonly (readonly [Quarter, Target])[],
  figure: Partial<Extract<Figure, { kind: 'value' }>> = {},
) =>
  targetProgress(
    {
      direction,
      measure: figure.denominator === undefined ? 'count' : 'share',
      time: 'flow',
      denominatorTime: 'stock',
      versions: [],
      calendar: inspectorate,
    },
    figureValue(value, figure),
    quarter(at),
    new Map(targets),
  )

describe('progress against the target of the year', () => {
  test('of one thing is told by its word, and in no percent', () => {
    const of = (value: number, denominator: number) =>
      targetProgress(
        ntm,
        figureValue(value, { denominator }),
        quarter('2024-Q4'),
        new Map([target('2024-Q4', denominator, { denominator })]),
      )
    expect(of(0, 1)).toMatchObject({ word: 'missed', isStatus: true })
    expect(of(0, 1)).not.toHaveProperty('percentOfTarget')
    expect(of(1, 2)).toMatchObject({ word: 'missed', percentOfTarget: 50 })
    expect(of(1, 2)).not.toHaveProperty('isStatus')
  })

  const path = [target('2024-Q2', 12), target('2024-Q4', 15)]
  test.each([
    ['higher is better and reached early: met', 'higher', 15, '2024-Q2', 'met', 0],
    ['at the path of the quarter: on path', 'higher', 12, '2024-Q2', 'on-path', 3],
    ['short of the path: behind', 'higher', 11, '2024-Q2', 'behind', 4],
    ['a quarter without a path is not judged', 'higher', 11, '2024-Q1', 'open', 4],
    ['the year is over without it: missed', 'higher', 14, '2024-Q4', 'missed', 1],
    ['the year is over with it: met', 'higher', 16, '2024-Q4', 'met', 0],
    ['lower is better: within the path', 'lower', 12, '2024-Q2', 'on-path', 0],
    ['lower is better: above the path', 'lower', 13, '2024-Q2', 'behind', 0],
    ['lower is better: above the limit of the year cannot come back', 'lower', 16, '2024-Q2', 'exceeded', 0],
    ['lower is better: met only when the year is over', 'lower', 10, '2024-Q4', 'met', 0],
    ['what is not judged has no word', 'neutral', 15, '2024-Q2', 'open', 0],
    ['what is not judged lacks nothing', 'neutral', 13, '2024-Q2', 'open', 0],
  ] as const)('%s', (_, direction, value, at, word, remaining) => {
    expect(judge(direction, value, at, path)).toMatchObject({ kind: 'progress', word, remaining })
  })

  test.each([
    ['holds rates within both rates', 35, 50, 'within'],
    ['holds the lower end', 30, 50, 'within'],
    ['holds the upper end', 45, 50, 'within'],
    ['is left above', 46, 50, 'exceeded'],
    ['is left below', 29, 50, 'exceeded'],
    ['is held by the rate, whatever the numerators are', 140, 200, 'within'],
    ['is left by the rate, whatever the numerators are', 40, 200, 'exceeded'],
  ] as const)('a range of numerators out of a denominator that moves %s', (_, value, denominator, word) => {
    const range = new Map([target('2024-Q4', 30, { kind: 'range', upTo: 45, denominator: 50 })])
    const figure = figureValue(value, { denominator })
    expect(targetProgress(ontime, figure, quarter('2024-Q2'), range)).toMatchObject({
      word,
      quantity: 'share',
      remaining: 0,
    })
  })

  test.each([
    ['on its way to the lower end', 3, '2024-Q2', 'open'],
    ['beyond the upper end', 31, '2024-Q2', 'exceeded'],
    ['between the ends', 12, '2024-Q2', 'within'],
    ['short of the lower end when the year is over', 9, '2024-Q4', 'exceeded'],
  ] as const)('what adds up over the year is, against a range, %s', (_, value, at, word) => {
    const range = new Map([target('2024-Q4', 10, { kind: 'range', upTo: 30 })])
    expect(targetProgress(turns, figureValue(value), quarter(at), range)).toMatchObject({ word, remaining: 0 })
    const standing = { ...turns, time: 'stock' } as const
    expect(targetProgress(standing, figureValue(3), quarter('2024-Q2'), range)).toMatchObject({ word: 'exceeded' })
  })

  test.each([
    ['misses no goal', 'higher', 14, '2024-Q4', 'open'],
    ['reaches one', 'higher', 15, '2024-Q4', 'met'],
    ['is not late on the path', 'higher', 11, '2024-Q2', 'open'],
    ['is not in time on the path', 'higher', 12, '2024-Q2', 'open'],
    ['keeps no limit yet', 'lower', 10, '2024-Q4', 'within'],
    ['breaks one', 'lower', 16, '2024-Q4', 'exceeded'],
  ] as const)('what stood so before the end of its quarter %s', (_, direction, value, at, word) => {
    expect(judge(direction, value, at, path, { asOf: '2024-05' as AsOf })).toMatchObject({ word })
  })

  test('is in percent of the target, and in none of a target of zero', () => {
    expect(judge('higher', 12, '2024-Q2', path)).toMatchObject({ percentOfTarget: 80 })
    expect(judge('higher', 12, '2024-Q2', [target('2024-Q4', 0)])).not.toHaveProperty('percentOfTarget')
    expect(judge('higher', -3, '2024-Q2', path)).not.toHaveProperty('percentOfTarget')
  })

  test.each([
    ['there is no target of the year', [target('2024-Q2', 12)], {}, 'no-target'],
    [
      'the target is illustrative and the figure is not',
      [target('2024-Q4', 15, { state: 'sample' })],
      {},
      'sample-against-source',
    ],
    [
      'the figure mixes samples with sources, whatever the target is',
      [target('2024-Q4', 15, { state: 'sample' })],
      { state: 'sample', isMixed: true },
      'sample-against-source',
    ],
    [
      'the figure lacks months, even where it is reached',
      path,
      { months: { reported: 2, expected: 3 } },
      'months-missing',
    ],
    ['what happened up to a day before the end', path, { asOf: '2024-10' as AsOf, lacksDays: true }, 'months-missing'],
    ['the total lacks areas', path, { coverage: { reported: 9, expected: 11 } }, 'coverage-differs'],
    [
      'the denominator is not that of the target',
      [target('2024-Q4', 8, { denominator: 8 })],
      { denominator: 4 },
      'denominator-differs',
    ],
  ] as const)('is refused when %s', (_, targets, figure, reason) => {
    expect(judge('higher', 4, '2024-Q2', targets, figure)).toEqual({ kind: 'refused', reason })
  })

  test('is refused without a figure', () => {
    const missing: Figure = {
      kind: 'missing',
      reason: 'not-reported',
      isSample: false,
      period: quarter('2024-Q2'),
      sources: [],
    }
    expect(targetProgress(ntm, missing, quarter('2024-Q2'), new Map(path))).toEqual({
      kind: 'refused',
      reason: 'no-figure',
    })
  })

  test('has lost its object where the definition ended by which it was undertaken', () => {
    const until = { id: 'old', validTo: day('2024-06-30'), note: { vi: 'cũ', en: 'old' } }
    const ended = { ...turns, versions: [until] }
    const at = (text: string) => targetProgress(ended, figureValue(9), quarter(text), new Map(path))
    expect(at('2024-Q2').kind).toBe('progress')
    expect(at('2024-Q3')).toEqual({ kind: 'refused', reason: 'object-gone' })
  })

  test('is refused of what came together by two definitions, and of what stands only asked of the one in force', () => {
    const [old, fresh] = [
      { id: 'old', validTo: day('2024-06-30'), note: { vi: 'cũ', en: 'old' } },
      { id: 'new', validFrom: day('2024-07-01'), note: { vi: 'mới', en: 'new' } },
    ]
    const at = (own: Partial<typeof turns>, text: string) =>
      targetProgress({ ...turns, versions: [old, fresh], ...own }, figureValue(9), quarter(text), new Map(path))
    expect(at({}, '2024-Q2').kind).toBe('progress')
    expect(at({}, '2024-Q3')).toEqual({ kind: 'refused', reason: 'definition-differs' })
    expect(at({ time: 'stock' }, '2024-Q3').kind).toBe('progress')
  })

  test('has lost nothing before the first definition begins', () => {
    const later = { id: 'new', validFrom: day('2024-07-01'), note: { vi: 'mới', en: 'new' } }
    const begun = { ...turns, versions: [later] }
    const at = (text: string) => targetProgress(begun, figureValue(9), quarter(text), new Map(path))
    expect(at('2024-Q2').kind).toBe('progress')
    expect(at('2024-Q3').kind).toBe('progress')
  })

  test('has lost its object where the level ended that undertook it, though the territory goes on', () => {
    const [year, aim] = target('2024-Q4', 15)
    const plan = new Map([[year, { ...aim, until: day('2024-06-30') }]])
    const at = (text: string) => targetProgress(turns, figureValue(1, { period: quarter(text) }), quarter(text), plan)
    expect(at('2024-Q2').kind).toBe('progress')
    expect(at('2024-Q3')).toEqual({ kind: 'refused', reason: 'object-gone' })
  })

  test('what remains and what is there make the target, or nothing remains', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (value, year) => {
        const progress = judge('higher', value, '2024-Q2', [target('2024-Q4', year)])
        if (progress.kind === 'refused') throw new Error(progress.reason)
        expect(value + progress.remaining).toBe(Math.max(value, year))
        expect(progress.word === 'met').toBe(value >= year)
      }),
    )
  })
})

describe('a target by the rules of its kind', () => {
  const progress = (
    indicator: Parameters<typeof targetProgress>[0],
    value: Figure,
    targets: readonly (readonly [Quarter, Target])[],
    at = '2024-Q2',
  ) => targetProgress(indicator, value, quarter(at), new Map(targets))
  const stock = { ...turns, time: 'stock', direction: 'lower' } as const
  const asRate = { isRate: true } as const

  test.each(['area-absent', 'not-applicable'] as const)('has no object where the figure is %s', (reason) => {
    const gap = missingFigure(reason, { period: quarter('2024-Q2') })
    expect(progress(turns, gap, [target('2024-Q4', 15)])).toEqual({ kind: 'refused', reason: 'object-gone' })
  })

  test('that is a rate is not judged without one', () => {
    const plan = [target('2024-Q4', 95, asRate)]
    expect(progress(ontime, figureValue(19), plan)).toEqual({ kind: 'refused', reason: 'no-rate' })
    expect(progress(ontime, figureValue(19, { denominator: 20 }), plan)).toMatchObject({ word: 'met' })
  })

  test('has a path in terms of its own, and none for other things or in terms that the figure does not have', () => {
    const plan = (...path: Parameters<typeof target>) => [target('2024-Q4', 95, asRate), target(...path)]
    const of20 = figureValue(18, { denominator: 20 })
    expect(progress(ontime, of20, plan('2024-Q2', 12))).toMatchObject({ word: 'on-path' })
    expect(progress(ontime, of20, plan('2024-Q2', 19))).toMatchObject({ word: 'behind' })
    const counted = (...path: Parameters<typeof target>) => [
      target('2024-Q4', 15, { denominator: 15 }),
      target(...path),
    ]
    const of15 = figureValue(13, { denominator: 15 })
    const today = { ...ntm, versions: [] }
    expect(progress(today, of15, counted('2024-Q2', 85, asRate))).toMatchObject({ word: 'on-path', remaining: 2 })
    expect(progress(today, of15, counted('2024-Q2', 90, asRate))).toMatchObject({ word: 'behind' })
    expect(progress(today, of15, counted('2024-Q2', 12, { denominator: 16 }))).toMatchObject({ word: 'open' })
    const bare = [target('2024-Q4', 15), target('2024-Q2', 85, asRate)]
    expect(progress(today, figureValue(13), bare)).toMatchObject({ word: 'open' })
  })

  test('for as many communes as a figure out of others is refused, and a rate or a number alone holds for any', () => {
    const [of15, of14] = [figureValue(14, { denominator: 15 }), figureValue(14, { denominator: 14 })]
    const plan = [target('2024-Q4', 14, { denominator: 15 })]
    const today = { ...ntm, versions: [] }
    expect(progress(today, of15, plan)).toMatchObject({ word: 'met' })
    expect(progress(today, of14, plan)).toEqual({ kind: 'refused', reason: 'denominator-differs' })
    expect(progress(today, of14, [target('2024-Q4', 95, asRate)])).toMatchObject({ word: 'met' })
    expect(progress(today, of14, [target('2024-Q4', 14)])).toMatchObject({ word: 'met' })
    expect(progress(today, figureValue(14), plan)).toMatchObject({ word: 'met' })
    expect(progress(ontime, of14, plan)).toMatchObject({ word: 'met' })
  })

  test.each<readonly [string, Parameters<typeof targetProgress>[0], Partial<Target>, number | undefined]>([
    ['of a number that should grow', { ...stock, direction: 'higher' }, {}, 80],
    ['of a number that is not judged', { ...stock, direction: 'neutral' }, {}, 80],
    ['of a goal from above', stock, {}, undefined],
    ['of a limit of what stands', stock, { kind: 'limit' }, 80],
    ['of a limit of what happens', { ...turns, direction: 'lower' }, {}, 80],
    ['of a range', { ...stock, direction: 'higher' }, { kind: 'range', upTo: 20 }, undefined],
    ['of a score', { ...criteria, direction: 'higher' }, {}, undefined],
  ])('so many percent are told %s, or of nothing', (_, indicator, own, percent) => {
    const found = progress(indicator, figureValue(12), [target('2024-Q4', 15, own)])
    expect(found.kind === 'progress' ? found.percentOfTarget : found.reason).toBe(percent)
  })

  test('a limit holds at its bound and below, and a goal from above is come to from there', () => {
    const limit = [target('2024-Q4', 15, { kind: 'limit' })]
    const higher = { ...stock, direction: 'neutral' } as const
    expect(progress(higher, figureValue(15), limit)).toMatchObject({ word: 'within', remaining: 0 })
    expect(progress(higher, figureValue(16), limit)).toMatchObject({ word: 'exceeded' })
    expect(progress(stock, figureValue(15), [target('2024-Q4', 15)])).toMatchObject({ word: 'met' })
    expect(progress(stock, figureValue(16), [target('2024-Q4', 15)])).toMatchObject({ word: 'open', remaining: -1 })
  })
})

test('a plan is not kept by what is behind, beyond its limit or missed, and by nothing else', () => {
  const words = ['met', 'on-path', 'behind', 'within', 'exceeded', 'missed', 'open'] as const
  expect(words.filter(isWanting)).toEqual(['behind', 'exceeded', 'missed'])
})
