import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import type { CarriedOver } from '../../src/domain/carry-over.ts'
import {
  type CarryRuleKind,
  type TerritoryShare,
  carryRuleKinds,
  ruleOf,
  rulesFor,
} from '../../src/domain/carry-rule.ts'
import { type Figure, missingFigure } from '../../src/domain/figure.ts'
import type { Indicator, Measure } from '../../src/domain/indicator.ts'
import { area, criteria, figureValue, ntm, turns } from './small-dataset.ts'
import {
  before,
  last,
  atThen,
  made,
  edge,
  share,
  type Change,
  rule,
  carried,
  values,
  statuses,
  a,
  b,
  c,
  whole,
  merger,
  left,
  right,
  split,
  crossing,
} from './small-territories.ts'

const said = (result: CarriedOver): string => {
  if (result.kind === 'refused') return `refused: ${result.reason}`
  const { figure } = result
  if (figure.kind === 'missing') {
    return `${result.kind}: ${figure.reason} ${figure.coverage?.reported}/${figure.coverage?.expected}`
  }
  return `${result.kind}: ${figure.value}${figure.denominator === undefined ? '' : `/${figure.denominator}`}`
}

describe('history on the areas of today', () => {
  test('of a whole merger adds, with the parts it was made of', () => {
    const result = carried(merger, whole, rule('add'), values([a, 20], [b, 23], [c, 28]))
    expect(said(result)).toBe('exact: 71')
    expect(result.rule?.kind).toBe('add')
    expect(result.parts.map((part) => [part.area.code, part.inside])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
    ])
    expect(result.kind !== 'refused' && result.figure.area).toBe(whole)
  })

  test('says of a part without a figure that it lacks, and never that it is zero', () => {
    const result = carried(merger, whole, rule('add'), values([a, 20], [b, 23]))
    expect(result.kind !== 'refused' && result.figure).toMatchObject({
      value: 43,
      coverage: { reported: 2, expected: 3 },
    })
    expect(said(carried(merger, whole, rule('add'), new Map()))).toBe('exact: not-reported 0/3')
  })

  test('is a sample as soon as one part is, and mixed beside one with a source', () => {
    const figures = new Map([...values([a, 20], [b, 23]), [c, figureValue(28, { area: c, state: 'sample' })]])
    const result = carried(merger, whole, rule('add'), figures)
    expect(result.kind !== 'refused' && result.figure).toMatchObject({ value: 71, state: 'sample', isMixed: true })
  })

  test('of decimals adds exactly', () => {
    expect(said(carried(merger, whole, rule('add'), values([a, 0.1], [b, 0.2], [c, 0.3])))).toBe('exact: 0.6')
  })

  test('makes a rate anew from numerators and denominators, and none without all of them', () => {
    const rated: Indicator = { ...ntm, denominatorTime: 'flow' }
    const of = (value: number, denominator?: number): Figure =>
      figureValue(value, denominator === undefined ? {} : { denominator })
    const whereAll = new Map([
      [a, of(9, 10)],
      [b, of(7, 9)],
      [c, of(8, 8)],
    ])
    expect(said(carried(merger, whole, rule('recompute'), whereAll, rated))).toBe('exact: 24/27')
    const whereNot = new Map([...whereAll, [c, of(8)]])
    expect(said(carried(merger, whole, rule('recompute'), whereNot, rated))).toBe('refused: no-denominator')
  })

  test('of a split is estimated by the stated share', () => {
    const figures = values([a, 50])
    expect(said(carried(split, left, rule('estimate'), figures))).toBe('estimated: 30')
    expect(said(carried(split, right, rule('estimate'), figures))).toBe('estimated: 20')
  })

  test('of a split without a share, or with one of another weight, is refused', () => {
    const figures = values([a, 50])
    expect(said(carried({ ...split, shares: [] }, left, rule('estimate'), figures))).toBe('refused: no-share')
    const byArea = rule('estimate', { weight: 'area' })
    expect(said(carried(split, left, byArea, figures))).toBe('refused: no-share')
    expect(said(carried(split, left, rule('add'), figures))).toBe('refused: crosses-border')
  })

  test('across an old border takes what lies within whole and the rest by its share', () => {
    const figures = values([a, 10], [b, 50], [c, 40])
    expect(said(carried(crossing, left, rule('estimate'), figures))).toBe('estimated: 40')
    expect(said(carried(crossing, right, rule('estimate'), figures))).toBe('estimated: 60')
    expect(said(carried(crossing, left, rule('add'), figures))).toBe('refused: crosses-border')
  })

  test('of an estimate whose parts all lie within is exact', () => {
    expect(said(carried(merger, whole, rule('estimate'), values([a, 1], [b, 2], [c, 3])))).toBe('exact: 6')
  })

  test('does not take the figure of a code that was used again for other territory', () => {
    const reused = made('1')
    const change = { areas: [a, b, reused], edges: [edge(b, reused, 'unchanged')] }
    expect(said(carried(change, reused, rule('add'), values([a, 99], [b, 5])))).toBe('exact: 5')
  })

  test('of an area that was only renamed is its own, whatever the rule', () => {
    const renamed = made('1')
    const change = { areas: [a, renamed], edges: [edge(a, renamed, 'unchanged')] }
    for (const kind of carryRuleKinds) {
      expect(said(carried(change, renamed, rule(kind), values([a, 5])))).toBe('exact: 5')
    }
    expect(said(carried(change, renamed, undefined, values([a, 5])))).toBe('exact: 5')
    expect(carried(change, renamed, rule('add'), values([a, 5])).rule).toBeUndefined()
  })

  test('leaves the denominator with a type that is not asked', () => {
    const ward = made('1', 'Phường')
    const change = { areas: [a, ward], edges: [edge(a, ward, 'reclassified')] }
    const rural: Indicator = { ...ntm, appliesTo: ['xã'] }
    expect(said(carried(change, ward, rule('all-parts'), statuses([a, 1]), rural))).toBe('refused: not-asked')
  })

  test('goes through two changes, share by share', () => {
    const later = area('7', 'Xã Mới 7', 'commune', '75', last, '')
    const [leftFirst, rightFirst] = [made('1', 'Xã', '2026-04-29'), made('2', 'Xã', '2026-04-29')]
    const other = made('5', 'Xã', '2026-04-29')
    const chain: Change = {
      areas: [a, b, leftFirst, rightFirst, other, later],
      edges: [
        edge(a, leftFirst, 'part'),
        edge(a, rightFirst, 'part'),
        edge(b, other, 'unchanged'),
        edge(leftFirst, later, 'whole', last),
        edge(other, later, 'whole', last),
      ],
      shares: [share(a, leftFirst, 0.6), share(a, rightFirst, 0.4)],
    }
    const result = carried(chain, later, rule('estimate'), values([a, 50], [b, 7]))
    expect(said(result)).toBe('estimated: 37')
    expect(result.parts.map(({ area: { code }, inside }) => [code, inside])).toEqual([
      ['1', 0.6],
      ['2', 1],
    ])
  })

  test('is refused where the past is not recorded, wholly or in part', () => {
    expect(said(carried({ areas: [whole], edges: [] }, whole, rule('add'), new Map()))).toBe(
      'refused: past-not-recorded',
    )
    const larger = { areas: [a, whole], edges: [edge(a, whole, 'whole')] }
    expect(said(carried(larger, whole, rule('add'), values([a, 5])))).toBe('refused: past-not-recorded')
  })

  test('is refused where a record goes on through a change of its territory', () => {
    const lasting = area('8', 'Xã Mới 8', 'commune', '75', '', '')
    const change = { areas: [a, lasting], edges: [edge(a, lasting, 'whole')] }
    expect(said(carried(change, lasting, rule('add'), values([a, 5])))).toBe('refused: records-contradict')
  })

  test('is refused without a rule, by a rule, and by one that cannot be that of the indicator', () => {
    const figures = values([a, 1], [b, 2], [c, 3])
    expect(said(carried(merger, whole, undefined, figures))).toBe('refused: no-rule')
    expect(said(carried(merger, whole, rule('refuse'), figures))).toBe('refused: refused-by-rule')
    expect(said(carried(merger, whole, rule('add'), figures, criteria))).toBe('refused: rule-does-not-fit')
  })
})

describe('a status', () => {
  const status = (kind: CarryRuleKind, figures: ReadonlyMap<Area, Figure>, shares: readonly TerritoryShare[] = []) =>
    said(carried({ ...merger, shares }, whole, rule(kind), figures, ntm))
  const weighed = [share(a, whole, 1, 0.5), share(b, whole, 1, 0.3), share(c, whole, 1, 0.2)]
  const [all, some, none] = [
    statuses([a, 1], [b, 1], [c, 1]),
    statuses([a, 1], [b, 0], [c, 0]),
    statuses([a, 0], [b, 0], [c, 0]),
  ]

  test.each([
    ['new-decision', 'refused: new-decision', 'refused: new-decision', 'refused: new-decision'],
    ['all-parts', 'exact: 1/1', 'exact: 0/1', 'exact: 0/1'],
    ['any-part', 'exact: 1/1', 'exact: 1/1', 'exact: 0/1'],
    ['largest-part', 'exact: 1/1', 'exact: 1/1', 'exact: 0/1'],
  ] as const)('by %s', (kind, ofAll, ofSome, ofNone) => {
    expect([all, some, none].map((figures) => status(kind, figures, weighed))).toEqual([ofAll, ofSome, ofNone])
  })

  test('of a part that is not known leaves it open, unless the others decide', () => {
    expect(status('all-parts', statuses([a, 1], [b, 1]))).toBe('exact: not-published 2/3')
    expect(status('all-parts', statuses([a, 1], [b, 0]))).toBe('exact: 0/1')
    expect(status('any-part', statuses([a, 0], [b, 0]))).toBe('exact: not-published 2/3')
    expect(status('any-part', statuses([a, 1]))).toBe('exact: 1/1')
    expect(status('largest-part', statuses([b, 1], [c, 1]), weighed)).toBe('exact: not-published 2/3')
  })

  test('by the largest part needs the shares, and one largest part', () => {
    expect(status('largest-part', all)).toBe('refused: no-share')
    const even = [share(a, whole, 1, 0.4), share(b, whole, 1, 0.4), share(c, whole, 1, 0.2)]
    expect(status('largest-part', statuses([a, 1], [b, 0], [c, 0]), even)).toBe('exact: not-published 3/3')
    expect(status('largest-part', statuses([a, 1], [b, 1], [c, 0]), even)).toBe('exact: 1/1')
  })

  test('leaves out a part that was not asked', () => {
    const figures = new Map<Area, Figure>([
      ...statuses([b, 1], [c, 1]),
      [a, missingFigure('not-applicable', { area: a, period: atThen })],
    ])
    expect(status('all-parts', figures)).toBe('exact: 1/1')
    const unasked = [a, b, c].map((of) => [of, missingFigure('not-applicable', { area: of, period: atThen })] as const)
    expect(status('all-parts', new Map(unasked))).toBe('exact: not-applicable 0/0')
  })

  test('is none where a part has a number of them', () => {
    expect(status('all-parts', values([a, 14], [b, 1], [c, 1]))).toBe('refused: not-a-status')
  })

  test('is a sample when a part that decides it is', () => {
    const figures = new Map<Area, Figure>([
      ...statuses([b, 1], [c, 1]),
      [a, figureValue(1, { denominator: 1, state: 'sample' })],
    ])
    const result = carried(merger, whole, rule('all-parts'), figures, ntm)
    expect(result.kind !== 'refused' && result.figure).toMatchObject({ state: 'sample', isMixed: true })
  })
})

describe('today on the areas of the past', () => {
  const district = area('692', 'Huyện Lộc Ninh', 'district', '70', '', before)
  const elsewhere = area('4', 'Xã Cũ 4', 'commune', '693', '', before)

  test('adds the areas that took the territory of a district over wholly', () => {
    const change = {
      areas: [district, a, b, c, whole, right],
      edges: [edge(a, whole, 'whole'), edge(b, whole, 'whole'), edge(c, right, 'unchanged')],
    }
    expect(said(carried(change, district, rule('add'), values([whole, 30], [right, 12])))).toBe('exact: 42')
  })

  test('is refused where one of them crosses the old border, and estimated by the share that lies within', () => {
    const areas = [district, a, b, c, elsewhere, whole, right]
    const edges = [
      edge(a, whole, 'whole'),
      edge(b, whole, 'whole'),
      edge(c, right, 'whole'),
      edge(elsewhere, right, 'whole'),
    ]
    const figures = values([whole, 30], [right, 12])
    expect(said(carried({ areas, edges }, district, rule('add'), figures))).toBe('refused: crosses-border')
    expect(said(carried({ areas, edges }, district, rule('estimate'), figures))).toBe('refused: no-share')
    const shares = [share(c, right, 1, 0.25), share(elsewhere, right, 1, 0.75)]
    expect(said(carried({ areas, edges, shares }, district, rule('estimate'), figures))).toBe('estimated: 33')
  })

  test('of an area that ended without a successor is refused', () => {
    expect(said(carried({ areas: [a], edges: [] }, a, rule('add'), new Map()))).toBe('refused: ended')
    expect(said(carried({ areas: [a, left], edges: [edge(a, left, 'part')] }, a, rule('add'), new Map()))).toBe(
      'refused: ended',
    )
  })

  test('of one of several that merged is refused, because nobody knows which part of the whole is its own', () => {
    expect(said(carried(merger, a, rule('add'), values([whole, 71])))).toBe('refused: crosses-border')
  })

  test('of one that was divided adds what took it over', () => {
    expect(said(carried(split, a, rule('add'), values([left, 30], [right, 20])))).toBe('exact: 50')
  })
})

describe('the rules of a package', () => {
  test('are those for a direction before those for both', () => {
    const rules = [rule('refuse'), rule('add', { direction: 'backwards' })]
    expect(ruleOf(rules, turns.id, 'backwards')?.kind).toBe('add')
    expect(ruleOf(rules, turns.id, 'forwards')?.kind).toBe('refuse')
    expect(ruleOf([], turns.id, 'forwards')).toBeUndefined()
  })

  test.each<readonly [Measure, string]>([
    ['count', 'add new-decision all-parts largest-part any-part estimate refuse'],
    ['share', carryRuleKinds.join(' ')],
    ['rate', 'add recompute estimate refuse'],
    ['amount', 'add estimate refuse'],
    ['percent', 'refuse'],
    ['index', 'refuse'],
  ])('that a %s may have', (measure, kinds) => {
    expect(rulesFor({ measure }).join(' ')).toBe(kinds)
  })
})
