import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BridgeOutcome } from '../../src/domain/bridge-between.ts'
import type { CarryRule } from '../../src/domain/carry-rule.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Succession } from '../../src/domain/succession.ts'
import { sum } from '../../src/domain/sum.ts'
import { asked, beyond, causesOf, rule, withinOldBorder } from './small-bridge.ts'
import {
  advanced,
  area,
  areas,
  catalogue,
  chonThanh,
  day,
  dongNai,
  binhPhuoc,
  indicator,
  locNinh,
  buDop,
  locPhu,
  newLocQuang,
  observed,
  oldLocQuang,
  smallDataset,
  successions,
  turns,
  unreported,
  ntm,
  criteria,
} from './small-dataset.ts'

/** The parts by their kind: `{ reached: 2, lost: -1 }`. */
function partsOf(outcome: BridgeOutcome): Readonly<Record<string, number>> | string {
  if (outcome.kind === 'refused') return outcome.refusal.reason
  expect(sum(outcome.bridge.parts.map(({ amount }) => amount))).toBe(outcome.bridge.difference)
  return Object.fromEntries(outcome.bridge.parts.map(({ kind, amount }) => [kind, amount]))
}
const share = (value: number, denominator: number) => [value, { denominator }] as const

describe('the bridge between two quarters', () => {
  test('splits the sum of a province by what its districts did, and what one of them no longer reports', () => {
    const dataset = smallDataset([
      observed(turns, locNinh, '2023-Q4', 20),
      observed(turns, locNinh, '2024-Q4', 26),
      observed(turns, buDop, '2023-Q4', 9),
      observed(turns, buDop, '2024-Q4', 5),
      observed(turns, chonThanh, '2023-Q4', 7),
      unreported(turns, chonThanh, '2024-Q4'),
    ])
    expect(partsOf(asked(dataset, turns, binhPhuoc))).toEqual({ reached: 6, lost: -4, 'not-reported': -7 })
    expect(partsOf(asked(dataset, turns, [locNinh, buDop]))).toEqual({ reached: 6, lost: -4 })
    expect(partsOf(asked(dataset, turns, locNinh))).toEqual({ reached: 6 })
  })

  test('says of whom each part is', () => {
    const dataset = smallDataset([
      observed(turns, locNinh, '2023-Q4', 20),
      observed(turns, locNinh, '2024-Q4', 26),
      observed(turns, buDop, '2023-Q4', 9),
      observed(turns, buDop, '2024-Q4', 5),
    ])
    const outcome = asked(dataset, turns, binhPhuoc)
    const of = (kind: string) =>
      outcome.kind === 'told'
        ? outcome.bridge.parts.find((part) => part.kind === kind)!.members.flatMap((id) => outcome.members.get(id)!)
        : []
    expect(of('reached')).toEqual([locNinh])
    expect(of('lost')).toEqual([buDop])
  })

  test('begins at what was told first, where that was revised since', () => {
    const dataset = smallDataset([
      observed(turns, locNinh, '2023-Q4', 22, { state: 'revised', revisedFrom: 20 }),
      observed(turns, locNinh, '2024-Q4', 26),
    ])
    const outcome = asked(dataset, turns, binhPhuoc)
    expect(partsOf(outcome)).toEqual({ revision: 2, reached: 4 })
    expect(outcome.kind === 'told' && outcome.bridge.before).toBe(20)
    expect(partsOf(asked(dataset, turns, locNinh))).toEqual({ revision: 2, reached: 4 })
  })

  test('leaves to nobody what a source tells of the sum alone', () => {
    const dataset = smallDataset([
      observed(turns, binhPhuoc, '2023-Q4', 50),
      observed(turns, binhPhuoc, '2024-Q4', 61),
      observed(turns, locNinh, '2023-Q4', 20),
      observed(turns, locNinh, '2024-Q4', 26),
    ])
    const outcome = asked(dataset, turns, binhPhuoc)
    expect(partsOf(outcome)).toEqual({ reached: 6, unattributed: 5 })
    expect(causesOf(outcome)).toEqual(['sums'])
  })

  test('attributes nothing across a change of the criteria', () => {
    const dataset = smallDataset([
      observed(ntm, locNinh, '2021-Q4', ...share(10, 15)),
      observed(ntm, locNinh, '2024-Q4', ...share(14, 15)),
    ])
    const outcome = asked(dataset, ntm, locNinh, { at: ['2021-Q4', '2024-Q4'] })
    expect(partsOf(outcome)).toEqual({ unattributed: 4 })
    expect(causesOf(outcome)).toEqual(['criteria'])
  })
})

describe('what areas became', () => {
  const merged = (rules: readonly CarryRule[], what: Indicator, of: readonly Observation[]) =>
    asked(smallDataset(of), what, newLocQuang, { at: ['2025-Q1', '2025-Q4'], rules })
  const counted = [
    observed(turns, locPhu, '2025-Q1', 7),
    observed(turns, oldLocQuang, '2025-Q1', 5),
    observed(turns, newLocQuang, '2025-Q4', 20),
  ]
  const titles = (value: number) => [
    observed(advanced, locPhu, '2025-Q1', ...share(1, 1)),
    observed(advanced, oldLocQuang, '2025-Q1', ...share(value, 1)),
    observed(advanced, newLocQuang, '2025-Q4', ...share(1, 1)),
  ]

  test('adds on the way where its rule says that it adds, and is told by nobody without a rule', () => {
    expect(partsOf(merged([rule(turns, 'add')], turns, counted))).toEqual({ reached: 8 })
    const outcome = merged([], turns, counted)
    expect(partsOf(outcome)).toEqual({ unattributed: 8 })
    expect(causesOf(outcome)).toEqual(['no-rule'])
  })

  test('titles of communes that merged are one by the rule of the package, and nobody got worse', () => {
    expect(partsOf(merged([rule(advanced, 'all-parts')], advanced, titles(1)))).toEqual({ denominator: -1 })
    expect(partsOf(merged([rule(advanced, 'all-parts')], advanced, titles(0)))).toEqual({ denominator: -1, reached: 1 })
    expect(partsOf(merged([rule(advanced, 'new-decision')], advanced, titles(1)))).toEqual({ unattributed: -1 })
  })

  test('a district that ended is held against what has its territory, also for the sum of its communes', () => {
    const dataset = smallDataset(counted)
    expect(
      partsOf(asked(dataset, turns, locNinh, { at: ['2025-Q1', '2025-Q4'], rules: [rule(turns, 'add')] })),
    ).toEqual({
      reached: 8,
    })
  })

  test('a province that went into a larger one is held against that, where what lies within its border is not known', () => {
    const dataset = smallDataset([...counted, observed(turns, locNinh, '2025-Q1', 12)])
    const outcome = asked(dataset, turns, binhPhuoc, { at: ['2025-Q1', '2025-Q4'], rules: [rule(turns, 'add')] })
    expect(outcome.kind === 'refused' ? outcome.refusal.reason : outcome.after.areas).toEqual([dongNai])
    expect(partsOf(outcome)).toEqual({ reached: 8 })
  })

  test('a province is held against the areas within its old border, where they are known', () => {
    const dataset = withinOldBorder([
      observed(turns, locNinh, '2025-Q1', 12),
      observed(turns, newLocQuang, '2025-Q4', 20),
      observed(turns, beyond, '2025-Q4', 9),
    ])
    const outcome = asked(dataset, turns, binhPhuoc, { at: ['2025-Q1', '2025-Q4'], rules: [rule(turns, 'add')] })
    expect(outcome.kind === 'refused' ? outcome.refusal.reason : outcome.after.areas).toEqual([newLocQuang])
    expect(partsOf(outcome)).toEqual({ reached: 8 })
  })

  test('Đồng Nai, seen from Bình Phước: what joined is told, the rest is nobody’s', () => {
    const oldDongNai = area('76', 'Tỉnh Đồng Nai cũ', 'province', '', '', '2025-06-30')
    const joining: Succession = {
      effective: day('2025-07-01'),
      from: oldDongNai.id,
      to: dongNai.id,
      extent: 'whole',
    }
    const dataset = datasetOf(
      catalogueIndex({ ...catalogue, areas: [...areas, oldDongNai], successions: [...successions, joining] }),
      [
        observed(advanced, binhPhuoc, '2025-Q2', ...share(37, 86)),
        observed(advanced, oldDongNai, '2025-Q2', ...share(114, 116)),
        observed(advanced, dongNai, '2025-Q4', ...share(25, 72)),
      ],
      [],
    )
    const outcome = asked(dataset, advanced, binhPhuoc, { at: ['2025-Q2', '2025-Q4'] })
    expect(partsOf(outcome)).toEqual({ joined: 114, unattributed: -126 })
    expect(causesOf(outcome)).toEqual(['no-rule'])
    const whole = asked(dataset, advanced, dongNai, { at: ['2025-Q2', '2025-Q4'] })
    expect(whole.kind === 'told' && [whole.bridge.before, whole.bridge.after]).toEqual([151, 25])
    expect(partsOf(whole)).toEqual({ unattributed: -126 })
  })

  test('a denominator that shrank is told where all had it, or where nobody had it', () => {
    const of = (before: readonly [number, number], after: readonly [number, number]) =>
      asked(
        smallDataset([
          observed(ntm, chonThanh, '2023-Q4', before[0], { denominator: before[1] }),
          observed(ntm, chonThanh, '2024-Q4', after[0], { denominator: after[1] }),
        ]),
        ntm,
        chonThanh,
      )
    expect(partsOf(of([8, 8], [4, 4]))).toEqual({ unattributed: -4 })
    expect(causesOf(of([8, 8], [4, 4]))).toEqual(['denominator'])
    expect(partsOf(of([0, 8], [3, 4]))).toEqual({ reached: 3 })
    expect(partsOf(of([5, 8], [6, 8]))).toEqual({ reached: 1 })
  })

  test('a xã that became a phường left what is counted', () => {
    const rural = area('1', 'Xã Một', 'commune', '75', '2025-07-01', '2025-12-31')
    const urban = area('1', 'Phường Một', 'commune', '75', '2026-01-01', '')
    const asking = { ...advanced, appliesTo: ['xã'] }
    const dataset = datasetOf(
      catalogueIndex({
        ...catalogue,
        areas: [...areas, rural, urban],
        successions: [
          ...successions,
          { effective: day('2026-01-01'), from: rural.id, to: urban.id, extent: 'reclassified' },
        ],
        indicators: [...catalogue.indicators.filter(({ id }) => id !== advanced.id), asking],
      }),
      [
        observed(asking, rural, '2025-Q4', ...share(1, 1)),
        observed(asking, newLocQuang, '2025-Q4', ...share(1, 1)),
        observed(asking, newLocQuang, '2026-Q1', ...share(1, 1)),
      ],
      [],
    )
    expect(partsOf(asked(dataset, asking, dongNai, { at: ['2025-Q4', '2026-Q1'] }))).toEqual({ denominator: -1 })
  })
})

describe('no bridge', () => {
  test('is told of what is not known, not of one kind, not in order or not to be added', () => {
    const dataset = smallDataset([
      observed(turns, locNinh, '2023-Q4', 20),
      observed(turns, locNinh, '2024-Q4', 26, { state: 'sample' }),
      observed(criteria, locNinh, '2023-Q4', 18),
      observed(criteria, locNinh, '2024-Q4', 18.5),
    ])
    expect(partsOf(asked(dataset, turns, locNinh))).toBe('sample-against-source')
    expect(partsOf(asked(dataset, turns, locNinh, { at: ['2024-Q4', '2024-Q4'] }))).toBe('not-in-order')
    expect(partsOf(asked(dataset, turns, locNinh, { at: ['2023-Q3', '2023-Q4'] }))).toBe('before-missing')
    expect(partsOf(asked(dataset, turns, locNinh, { at: ['2023-Q4', '2024-Q3'] }))).toBe('after-missing')
    expect(partsOf(asked(dataset, criteria, locNinh))).toBe('not-additive')
    const other = indicator('unknown.area')
    expect(partsOf(asked(dataset, other, area('9', 'Xã Chín', 'commune', '75', '', '')))).toBe('area-absent')
  })

  test('is told between two territories that share a code', () => {
    const dataset = smallDataset([observed(turns, locPhu, '2025-Q1', 7), observed(turns, newLocQuang, '2025-Q4', 20)])
    const outcome = asked(dataset, turns, newLocQuang, { at: ['2025-Q1', '2025-Q4'], rules: [rule(turns, 'add')] })
    expect(partsOf(outcome)).toEqual({ unattributed: 13 })
    expect(causesOf(outcome)).toEqual(['reports'])
  })
})

test('every bridge adds up, whatever is reported of whom', () => {
  const figure = fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined })
  const districts = [locNinh, buDop, chonThanh]
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 3 }), figure, figure, (told, was, is) => {
      const at = (when: string, which: 0 | 1, own: number | undefined) => [
        ...districts.flatMap((each, index) => {
          const value = told[index]![which]
          return value === undefined ? [] : [observed(turns, each, when, value)]
        }),
        ...(own === undefined ? [] : [observed(turns, binhPhuoc, when, own)]),
      ]
      const dataset = smallDataset([...at('2023-Q4', 0, was), ...at('2024-Q4', 1, is)])
      const outcome = asked(dataset, turns, binhPhuoc)
      if (outcome.kind === 'refused') return
      const { bridge, before, after } = outcome
      expect([bridge.before, bridge.after]).toEqual([before.figure.value, after.figure.value])
      expect(sum(bridge.parts.map(({ amount }) => amount))).toBe(bridge.difference)
    }),
  )
})
