import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import type { AsOf } from '../../src/domain/as-of.ts'
import { type AreasQuestion, compareAreas, placeAmong } from '../../src/domain/compare-areas.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import {
  buDop,
  chonThanh,
  day,
  locNinh,
  ntm,
  observed,
  ontime,
  quarter,
  smallDataset,
  turns,
  plannedTarget,
  source,
} from './small-dataset.ts'

const visits: Indicator = { ...turns, direction: 'higher' }
const districts = [locNinh, buDop, chonThanh]
const asked = (of: Partial<AreasQuestion> & { readonly at?: string }): AreasQuestion => ({
  indicator: ntm,
  areas: [locNinh.id],
  quarter: quarter(of.at ?? '2024-Q2'),
  base: { kind: 'year-target' },
  quantity: 'count',
  accumulation: 'quarter',
  ...of,
})
const targetOf = (indicator: Indicator, value: number, own: Partial<Target> = {}, area: Area = locNinh) =>
  plannedTarget(indicator, area, '2024-Q4', value, own)
const standing = (
  observations: readonly Observation[],
  targets: readonly Target[],
  of: Partial<AreasQuestion> & { readonly at?: string } = {},
) => compareAreas(smallDataset(observations, targets), asked(of)).rows[0]!.standing
const communes = (value: number, denominator = 15, own: Partial<Observation> = {}) =>
  observed(ntm, locNinh, '2024-Q2', value, { denominator, ...own } as object)

describe('a figure against the target of its year', () => {
  const path = (value: number) => targetOf(ntm, value, { quarter: quarter('2024-Q2'), denominator: 15 })
  const year = targetOf(ntm, 15, { denominator: 15 })

  test.each<readonly [string, number, readonly Target[], object]>([
    ['short of it, and on the path', 13, [year, path(13)], { amount: -2, judgement: 'neutral', progress: 'on-path' }],
    ['short of it, and behind the path', 12, [year, path(13)], { amount: -3, judgement: 'bad', progress: 'behind' }],
    ['short of it, without a path', 13, [year], { amount: -2, judgement: 'neutral', progress: 'open' }],
    ['reached', 15, [year, path(13)], { amount: 0, judgement: 'good', progress: 'met' }],
  ])('%s', (_, value, targets, expected) => {
    expect(standing([communes(value)], targets)).toMatchObject({ kind: 'distance', ...expected })
  })

  test('against its path is judged by the path, and told the word of the year', () => {
    const base = { kind: 'path-target' } as const
    expect(standing([communes(14)], [year, path(13)], { base })).toMatchObject({
      amount: 1,
      judgement: 'good',
      progress: 'on-path',
    })
    expect(standing([communes(12)], [year, path(13)], { base })).toMatchObject({
      amount: -1,
      judgement: 'bad',
      progress: 'behind',
    })
  })

  test.each(['year-target', 'path-target'] as const)(
    'has lost its object where the definition ended by which the %s was undertaken: of what came after there is no distance',
    (kind) => {
      const until = { id: 'old', validTo: day('2024-06-30'), note: { vi: 'cũ', en: 'old' } }
      const ended: Indicator = { ...ntm, versions: [until] }
      const at = (when: string) => {
        const later = observed(ntm, locNinh, '2024-Q3', 12, { denominator: 15 })
        const targets = [year, path(13), targetOf(ntm, 14, { quarter: quarter('2024-Q3'), denominator: 15 })]
        return compareAreas(
          smallDataset([communes(12), later], targets),
          asked({ indicator: ended, base: { kind }, at: when }),
        )
      }
      expect(at('2024-Q2').rows[0]!.standing.kind).toBe('distance')
      const { rows, total } = at('2024-Q3')
      expect(rows).toMatchObject([
        {
          current: { value: 12 },
          base: { kind: 'missing', reason: 'object-gone', sources: [source] },
          standing: { refusal: { reason: 'base-missing', missing: 'object-gone' } },
        },
      ])
      expect(total.standing).toEqual({ kind: 'refused', refusal: { reason: 'base-missing', missing: 'object-gone' } })
    },
  )

  test('short of a number undertaken, whose rate is reached, is no failure', () => {
    const base = { kind: 'path-target' } as const
    const at = '2024-Q2'
    const targets = [
      targetOf(ontime, 90, { quarter: quarter(at), denominator: 100 }),
      targetOf(ontime, 180, { denominator: 200 }),
    ]
    const done = (value: number, denominator: number) => [
      observed(ontime, locNinh, '2024-Q1', 0, { denominator: 0 }),
      observed(ontime, locNinh, at, value, { denominator }),
    ]
    const of = { indicator: ontime, base, at } as const
    expect(standing(done(60, 62), targets, of)).toMatchObject({ amount: -30, judgement: 'neutral' })
    expect(standing(done(60, 70), targets, of)).toMatchObject({ amount: -30, judgement: 'bad' })
  })

  test('told before the end of its quarter is not judged by the path', () => {
    const early = communes(14, 15, { asOf: '2024-05' as AsOf })
    expect(standing([early], [year, path(13)], { base: { kind: 'path-target' } })).toMatchObject({
      judgement: 'neutral',
    })
  })

  test('is not held against one for another number of communes', () => {
    expect(standing([communes(14)], [targetOf(ntm, 16, { denominator: 16 })])).toEqual({
      kind: 'refused',
      refusal: { reason: 'denominator-differs' },
    })
    expect(standing([], [targetOf(ntm, 16, { denominator: 16 })])).toMatchObject({
      refusal: { reason: 'current-missing' },
    })
  })

  test('in rates tells how many of how many it lies away, from what was undertaken for as many', () => {
    const counted = (value: number, target: Target, denominator = 15) =>
      standing([communes(value, denominator)], [target], { quantity: 'share' })
    expect(counted(12, year)).toMatchObject({ counted: { amount: -3, of: 15 } })
    expect(counted(15, year)).not.toHaveProperty('counted')
    expect(counted(12, targetOf(ntm, 95, { isRate: true }))).not.toHaveProperty('counted')
    expect(counted(12, targetOf(ntm, 10, { denominator: 15, kind: 'range', upTo: 14 }))).not.toHaveProperty('counted')
    expect(standing([communes(12)], [year])).not.toHaveProperty('counted')
    const flow = standing(
      [observed(ontime, locNinh, '2024-Q1', 80, { denominator: 100 })],
      [targetOf(ontime, 90, { denominator: 100 })],
      { indicator: ontime, quantity: 'share', at: '2024-Q1' },
    )
    expect(flow).toMatchObject({ kind: 'distance' })
    expect(flow).not.toHaveProperty('counted')
  })
})

describe('figures in rates over time', () => {
  const base = { kind: 'previous-quarter' } as const
  const change = (indicator: Indicator, now: Observation, then: Observation) =>
    standing([now, then], [], { indicator, base, quantity: 'share' })
  const at = (when: string, value: number, denominator?: number) =>
    observed(ntm, locNinh, when, value, denominator === undefined ? {} : { denominator })

  test('lead with points', () => {
    expect(change(ntm, at('2024-Q2', 14, 15), at('2024-Q1', 12, 15))).toMatchObject({
      leads: 'points',
      trend: 'up',
      judgement: 'good',
      amount: 2,
    })
  })

  test('are refused where either has none', () => {
    expect(change(ntm, at('2024-Q2', 14), at('2024-Q1', 12, 15))).toEqual({
      kind: 'refused',
      refusal: { reason: 'current-missing', missing: 'no-share' },
    })
    expect(change(ntm, at('2024-Q2', 14, 15), at('2024-Q1', 12))).toEqual({
      kind: 'refused',
      refusal: { reason: 'base-missing', missing: 'no-share' },
    })
  })

  test('compare by counts where the denominator moved', () => {
    const moved = change(ntm, at('2024-Q2', 14, 14), at('2024-Q1', 12, 15))
    expect(moved).toMatchObject({ kind: 'difference', amount: 2, denominators: { base: 15, current: 14 } })
  })

  test('of a season keep the judgement of their difference', () => {
    const seasonal: Indicator = { ...ntm, isSeasonal: true }
    expect(change(seasonal, at('2024-Q2', 12, 15), at('2024-Q1', 14, 15))).toMatchObject({ judgement: 'neutral' })
  })
})

describe('an area beside its group', () => {
  const of = (values: readonly number[], base: AreasQuestion['base'], quantity: AreasQuestion['quantity']) =>
    compareAreas(
      smallDataset(
        values.map((value, at) => observed(ntm, districts[at]!, '2024-Q2', value, { denominator: 10 })),
        [],
      ),
      asked({ areas: districts.map(({ id }) => id), base, quantity }),
    )

  test('is a part of the total in numbers, and lies from its rate in rates', () => {
    expect(of([2, 3, 5], { kind: 'group-total' }, 'count').rows[0]!.standing).toMatchObject({ kind: 'part' })
    expect(of([2, 3, 10], { kind: 'group-total' }, 'share').rows[0]!.standing).toMatchObject({
      kind: 'distance',
      amount: -30,
    })
  })

  test('has no whole to stand beside: the total is told alone', () => {
    for (const kind of ['group-total', 'group-median'] as const) {
      expect(Object.keys(of([2, 3, 5], { kind }, 'count').total)).toEqual(['current'])
    }
  })
})

describe('the whole of a group against its targets', () => {
  const whole = (at: string, values: readonly number[], own: object = {}) => {
    const dataset = smallDataset(
      values.map((value, index) => observed(visits, districts[index]!, at, value, own)),
      values.map((_, index) => targetOf(visits, 100, {}, districts[index])),
    )
    const areas = districts.slice(0, values.length).map(({ id }) => id)
    return compareAreas(dataset, asked({ indicator: visits, areas, at })).total.standing
  }

  test('is not late before the end of the year, and is at its end', () => {
    expect(whole('2024-Q1', [40, 50])).toMatchObject({ amount: -110, judgement: 'neutral' })
    expect(whole('2024-Q1', [140, 50])).toMatchObject({ amount: -10, judgement: 'neutral' })
    expect(whole('2024-Q1', [150, 60])).toMatchObject({ amount: 10, judgement: 'good' })
  })
})

describe('the place of one area', () => {
  const place = (values: readonly (readonly [Area, string, number])[], of: Partial<AreasQuestion> = {}) =>
    placeAmong(
      smallDataset(values.map(([area, at, value]) => observed(visits, area, at, value))),
      asked({
        indicator: visits,
        areas: districts.map(({ id }) => id),
        base: { kind: 'previous-quarter' },
        ...of,
      }),
      locNinh.id,
    )
  const now = [
    [locNinh, '2024-Q2', 9],
    [buDop, '2024-Q2', 7],
    [chonThanh, '2024-Q2', 5],
  ] as const

  test('moves since the quarter before, among those who have a place in both', () => {
    const before = [
      [locNinh, '2024-Q1', 5],
      [buDop, '2024-Q1', 7],
    ] as const
    expect(place([...now, ...before])).toMatchObject({ rank: 1, of: 3, movement: 1 })
    expect(place([...now, ...before, [chonThanh, '2024-Q1', 9]])).toMatchObject({ movement: 2 })
  })

  test('does not move from where all were alike, or from a quarter without it', () => {
    expect(place([...now, [locNinh, '2024-Q1', 7], [buDop, '2024-Q1', 7]])).not.toHaveProperty('movement')
    expect(place([...now, [buDop, '2024-Q1', 7], [chonThanh, '2024-Q1', 5]])).not.toHaveProperty('movement')
    expect(place(now, { base: { kind: 'group-total' } })).not.toHaveProperty('movement')
  })

  test('does not move from an order of sourced figures to one of samples', () => {
    const dataset = smallDataset([
      ...now.map(([area, at, value]) => observed(visits, area, at, value, { state: 'sample' })),
      ...[5, 7, 9].map((value, at) => observed(visits, districts[at]!, '2024-Q1', value)),
    ])
    const question = asked({
      indicator: visits,
      areas: districts.map(({ id }) => id),
      base: { kind: 'previous-quarter' },
    })
    expect(placeAmong(dataset, question, locNinh.id)).toMatchObject({ rank: 1 })
    expect(placeAmong(dataset, question, locNinh.id)).not.toHaveProperty('movement')
  })

  test('is nobody’s where all are alike, and of an area that has no figure or is not asked', () => {
    expect(place(now.map(([area, at]) => [area, at, 7] as const))).toBeUndefined()
    expect(place(now.slice(1))).toBeUndefined()
    expect(place(now, { areas: [buDop.id, chonThanh.id] })).toBeUndefined()
  })

  test('is no distance from the group where each has only reached something or not', () => {
    const observations = [locNinh, buDop, chonThanh].map((area, at) =>
      observed(ntm, area, '2024-Q2', at === 2 ? 0 : 1, { denominator: 1 }),
    )
    const dataset = smallDataset(observations, [])
    for (const kind of ['group-total', 'group-median'] as const) {
      for (const quantity of ['count', 'share'] as const) {
        const question = asked({ areas: districts.map(({ id }) => id), base: { kind }, quantity })
        const reasons = compareAreas(dataset, question).rows.map(({ standing: found }) =>
          found.kind === 'refused' ? found.refusal.reason : found.kind,
        )
        expect(reasons).toEqual(reasons.map(() => 'status-against-group'))
        expect(reasons).toHaveLength(3)
      }
    }
  })

  test('is nobody’s where each has only reached something or not', () => {
    const of = (area: Area, value: number, denominator: number) =>
      observed(ntm, area, '2024-Q2', value, { denominator })
    const placeWith = (denominator: number) => {
      const observations = [of(locNinh, 1, 1), of(buDop, 1, denominator), of(chonThanh, 0, 1)]
      const question = asked({ areas: districts.map(({ id }) => id), base: { kind: 'last-year' }, quantity: 'share' })
      const dataset = smallDataset(observations, [])
      const { rows, placed } = compareAreas(dataset, question)
      return [placed, rows.map((row) => row.place?.rank), placeAmong(dataset, question, buDop.id)?.rank]
    }
    expect(placeWith(1)).toEqual([3, [undefined, undefined, undefined], undefined])
    expect(placeWith(2)).toEqual([3, [1, 2, 3], 2])
  })
})
