import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import type { BridgeLink } from '../../src/domain/bridge-links.ts'
import { memberOfLink } from '../../src/domain/bridge-members.ts'
import type { CarryRule } from '../../src/domain/carry-rule.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { rule } from './small-bridge.ts'
import {
  area,
  areas,
  catalogue,
  chonThanh,
  locPhu,
  newLocQuang,
  ntm,
  observed,
  oldLocQuang,
  quarter,
  successions,
  turns,
  unreported,
} from './small-dataset.ts'

const lasting = area('701', 'Huyện Còn', 'district', '70', '', '')
const commune = (code: string, from = '', to = '') => area(code, `Xã ${code}`, 'commune', '701', from, to)
const [kept, also, ended, begun] = [
  commune('1'),
  commune('2'),
  commune('3', '', '2025-06-30'),
  commune('4', '2025-07-01'),
]
const [rural, urban] = [
  area('5', 'Xã Năm', 'commune', '75', '', '2025-06-30'),
  area('5', 'Phường Năm', 'commune', '75', '2025-07-01', ''),
]
const [then, now] = ['2025-Q1', '2025-Q4']

const of = (
  what: Indicator,
  link: Partial<BridgeLink>,
  told: readonly Observation[],
  rules: readonly CarryRule[] = [],
  known: readonly Area[] = [...areas, lasting, kept, also, ended, rural, urban],
) =>
  memberOfLink(
    datasetOf(catalogueIndex({ ...catalogue, areas: known, successions }), told, []),
    { rules, shares: [] },
    { indicator: what, areas: [], before: quarter(then), after: quarter(now), accumulation: 'quarter' },
    { before: [], after: [], joined: [], isSame: false, fit: 'closed', ...link },
    'x',
  )
const merger = { before: [locPhu, oldLocQuang], after: [newLocQuang] }
const counted = [
  observed(turns, locPhu, then, 7),
  observed(turns, oldLocQuang, then, 5),
  observed(turns, newLocQuang, now, 20),
]

describe('what one territory brings into a bridge', () => {
  test('is what an area of one sum alone has there, or nothing', () => {
    expect(of(turns, { before: [locPhu] }, counted)).toEqual({ members: [{ id: 'x', only: 'before', before: 7 }] })
    expect(of(turns, { after: [newLocQuang] }, counted)).toEqual({ members: [{ id: 'x', only: 'after', after: 20 }] })
    expect(of(turns, { before: [locPhu] }, [])).toEqual({ members: [] })
    expect(of(turns, { after: [newLocQuang] }, [])).toEqual({ members: [] })
  })

  test('is nothing where the territory is not known or lies elsewhere too, and says why', () => {
    const adds = [rule(turns, 'add')]
    expect(of(turns, { ...merger, fit: 'unknown' }, counted, adds)).toEqual({
      members: [],
      cause: { kind: 'territory', areas: [newLocQuang] },
    })
    expect(of(turns, { ...merger, fit: 'open' }, counted, adds)).toEqual({
      members: [],
      cause: { kind: 'no-rule', areas: [newLocQuang] },
    })
  })

  test('is the whole of what was never told before, or is told no more', () => {
    expect(of(turns, merger, counted.slice(2))).toEqual({ members: [{ id: 'x', after: 20 }] })
    const revised = observed(turns, locPhu, then, 7, { revisedFrom: 6 })
    expect(of(turns, merger, [revised, counted[1]!])).toEqual({ members: [{ id: 'x', firstTold: 11, before: 12 }] })
    expect(of(turns, merger, [])).toEqual({ members: [] })
  })

  test('is nobody’s where only some of what merged has a figure, on either side', () => {
    const reports = { members: [], cause: { kind: 'reports', areas: [newLocQuang] } }
    expect(of(turns, merger, counted.slice(1))).toEqual(reports)
    expect(of(turns, merger, [counted[0]!, unreported(turns, oldLocQuang, then)])).toEqual(reports)
    const split = { before: [locPhu], after: [newLocQuang, kept] }
    expect(of(turns, split, [counted[0]!, counted[2]!])).toMatchObject({ members: [], cause: { kind: 'reports' } })
    expect(of(turns, split, [counted[2]!])).toMatchObject({ members: [], cause: { kind: 'reports' } })
  })

  test('is apart from what joined it, where that was told', () => {
    const link = { before: [locPhu], after: [newLocQuang], joined: [oldLocQuang] }
    expect(of(turns, link, counted, [rule(turns, 'add')])).toEqual({
      members: [
        { id: 'x+', only: 'after', after: 5 },
        { id: 'x', before: 7, after: 15 },
      ],
    })
    expect(of(turns, link, [counted[0]!, counted[2]!], [rule(turns, 'add')])).toEqual({
      members: [],
      cause: { kind: 'reports', areas: [newLocQuang] },
    })
  })

  test.each(['add', 'recompute', 'estimate'] as const)('adds on the way by the rule “%s”', (kind) => {
    expect(of(turns, merger, counted, [rule(turns, kind)])).toEqual({ members: [{ id: 'x', before: 12, after: 20 }] })
  })

  test('is nobody’s without a rule, or by one that refuses, which is named', () => {
    const cause = { kind: 'no-rule', areas: [newLocQuang] }
    const refuses = rule(turns, 'refuse')
    expect(of(turns, merger, counted)).toStrictEqual({ members: [], cause })
    expect(of(turns, merger, counted, [refuses])).toStrictEqual({ members: [], cause: { ...cause, rule: refuses } })
  })
})

describe('an area that is asked no more, or asked anew', () => {
  const asking = { ...turns, appliesTo: ['xã'] }
  test('has left what is counted, or came to it', () => {
    expect(of(asking, { before: [rural], after: [urban], isSame: true }, [observed(asking, rural, then, 7)])).toEqual({
      members: [{ id: 'x', before: 7, onNewAreas: 0, after: 0 }],
    })
    const urbanAsks = { ...turns, appliesTo: ['phường'] }
    expect(
      of(urbanAsks, { before: [rural], after: [urban], isSame: true }, [observed(urbanAsks, urban, now, 9)]),
    ).toEqual({ members: [{ id: 'x', before: 0, onNewAreas: 9, after: 9 }] })
  })
})

describe('what stands on so many things', () => {
  const same = { before: [chonThanh], after: [lasting], isSame: true }
  const share = (where: Area, at: string, value: number, denominator?: number) =>
    observed(ntm, where, at, value, denominator === undefined ? {} : { denominator })
  const from = (value: number, things?: number) => share(lasting, then, value, things)
  const to = (value: number, things?: number) => share(lasting, now, value, things)
  const went = (before: Observation, after: Observation, rules: readonly CarryRule[] = []) =>
    of(ntm, { ...same, before: [lasting] }, [before, after], rules)
  const unknown = { members: [], cause: { kind: 'denominator', areas: [lasting] } }
  const kind = rule(ntm, 'all-parts')

  test('went on where they are as many, or where nobody told how many', () => {
    expect(went(from(5, 8), to(6, 8))).toEqual({ members: [{ id: 'x', before: 5, after: 6 }] })
    expect(went(from(5), to(6))).toEqual({ members: [{ id: 'x', before: 5, after: 6 }] })
    expect(went(from(5, 8), to(6))).toEqual({ members: [{ id: 'x', before: 5, after: 6 }] })
    expect(went(from(5), to(6, 8))).toEqual({ members: [{ id: 'x', before: 5, after: 6 }] })
  })

  test('is what is left of them where all had it and the rule of a merger says so, and else nobody’s', () => {
    expect(went(from(8, 8), to(4, 4), [kind])).toEqual({ members: [{ id: 'x', before: 8, onNewAreas: 4, after: 4 }] })
    expect(went(from(8, 8), to(4, 4))).toEqual(unknown)
    expect(went(from(5, 8), to(4, 4), [kind])).toEqual(unknown)
    expect(went(from(8, 8), to(9, 9), [kind])).toEqual(unknown)
    expect(went(from(0, 8), to(3, 4))).toEqual({ members: [{ id: 'x', before: 0, onNewAreas: 0, after: 3 }] })
  })

  test('is what is left of them where they are the same ones, only fewer', () => {
    const district = [...areas, lasting, kept, also]
    const fewer = (...known: readonly Area[]) =>
      of(ntm, { ...same, before: [lasting] }, [from(3, 3), to(2, 2)], [], [...areas, lasting, ...known])
    expect(fewer(kept, also, ended)).toEqual({ members: [{ id: 'x', before: 3, onNewAreas: 2, after: 2 }] })
    expect(fewer(kept, ended, begun)).toEqual(unknown)
    expect(of(ntm, { ...same, before: [lasting] }, [from(3, 3), to(1, 1)], [], [...district, ended])).toEqual(unknown)
  })

  test('of a commune, where fewer are left, is nobody’s: it is none of its own things', () => {
    const told = [share(kept, then, 2, 2), share(kept, now, 1, 1)]
    expect(of(ntm, { before: [kept], after: [kept], isSame: true }, told)).toEqual({
      members: [],
      cause: { kind: 'denominator', areas: [kept] },
    })
  })

  test('has left with a commune that is asked no more', () => {
    const asking = { ...ntm, appliesTo: ['xã'] }
    const told = [observed(asking, rural, then, 1, { denominator: 1 })]
    expect(of(asking, { before: [rural], after: [urban], isSame: true }, told)).toEqual({
      members: [{ id: 'x', before: 1, onNewAreas: 0, after: 0 }],
    })
  })

  test('of areas that merged is nobody’s without a rule, whether or not their things are told', () => {
    const cause = { kind: 'no-rule', areas: [newLocQuang] }
    const titles = (own?: number) => [
      share(locPhu, then, 1, own),
      share(oldLocQuang, then, 1, own),
      share(newLocQuang, now, 1, own),
    ]
    expect(of(ntm, merger, titles())).toEqual({ members: [], cause })
    expect(of(ntm, merger, titles(1))).toEqual({ members: [], cause })
    // Nobody says that they are the same things, because they are as many.
    const asMany = [share(locPhu, then, 1, 1), share(newLocQuang, now, 1, 1)]
    expect(of(ntm, { before: [locPhu], after: [newLocQuang] }, asMany)).toEqual({ members: [], cause })
    const refuses = rule(ntm, 'refuse')
    expect(of(ntm, merger, titles(1), [refuses])).toStrictEqual({ members: [], cause: { ...cause, rule: refuses } })
  })
})
