import { describe, expect, test } from 'vitest'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { firstFindings, needsAttention } from '../../src/domain/findings-of.ts'
import { findingsOf } from './area-findings.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { quarterPlus } from '../../src/domain/period.ts'
import type { Target } from '../../src/domain/target.ts'
import {
  area,
  areas,
  buDop,
  catalogue,
  chonThanh,
  day,
  figureValue,
  indicator,
  locNinh,
  locPhu,
  observed,
  oldLocQuang,
  quarter,
  unreported,
  plannedTarget,
} from './small-dataset.ts'
import { familyId } from './small-vocabulary.ts'

const at = quarter('2024-Q4')
const locBa = area('25293', 'Xã Lộc Ba', 'commune', '692', '', '2025-06-30')
const score = (id: string, of: Parameters<typeof indicator>[1] = {}): Indicator =>
  indicator(id, { measure: 'index', time: 'stock', decimals: 1, ...of })
const told = (
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  targets: readonly Target[] = [],
) =>
  findingsOf(
    datasetOf(catalogueIndex({ ...catalogue, areas: [...areas, locBa], indicators }), observations, targets),
    locNinh.id,
    at,
  )
const plan = (of: Indicator, value: number, own: Partial<Target> = {}) => plannedTarget(of, locNinh, at, value, own)
/** Figures of the last quarters, the last of them that of the question. */
const series = (of: Indicator, ...values: readonly number[]): readonly Observation[] =>
  values.map((value, index) => observed(of, locNinh, quarterPlus(at, index - values.length + 1), value))

describe('the findings of a quarter', () => {
  test('stand in the order of what they are, whatever the order of the catalogue is', () => {
    const all = {
      exceeded: score('a', { direction: 'lower' }),
      missed: score('b'),
      met: score('d'),
      'decision-worse': indicator('e', { time: 'stock' }),
      decision: indicator('f', { time: 'stock' }),
      beyond: score('g'),
      'not-reported': score('h'),
      returned: score('i'),
      'object-gone': score('j', { versions: [{ id: '1', validTo: day('2024-06-30'), note: { vi: '', en: '' } }] }),
      run: score('k'),
      'met-before': score('l'),
      place: score('m'),
      parts: score('n'),
      revised: score('o'),
      break: score('p', {
        versions: [
          { id: '1', validTo: day('2024-11-30'), note: { vi: '', en: '' } },
          { id: '2', validFrom: day('2024-12-01'), note: { vi: '', en: '' } },
        ],
      }),
    }
    const steady = [40, 44, 41, 45, 40, 44, 41, 45]
    const findings = told(
      Object.values(all).reverse(),
      [
        ...series(all.exceeded, 12),
        ...series(all.missed, 17),
        ...series(all.met, 17, 18),
        ...series(all['decision-worse'], 14, 13),
        ...series(all.decision, 13, 14),
        ...series(all.beyond, ...steady, 60),
        unreported(all['not-reported'], locNinh, at),
        unreported(all.returned, locNinh, at, 'returned'),
        ...series(all['object-gone'], 17),
        ...series(all.run, ...steady, ...Array.from({ length: 8 }, () => 46)),
        ...series(all['met-before'], 18, 18),
        ...[locNinh, buDop, chonThanh].flatMap((where, index) => [
          observed(all.place, where, '2023-Q4', index),
          observed(all.place, where, at, 5 - index),
        ]),
        ...[locPhu, oldLocQuang, locBa].map((where, index) => observed(all.parts, where, at, index)),
        observed(all.revised, locNinh, at, 5, { revisedFrom: 4 }),
        ...series(all.break, 5, 6),
      ],
      [
        plan(all.exceeded, 10, { kind: 'limit' }),
        plan(all.missed, 18),
        plan(all.met, 18),
        plan(all['object-gone'], 18),
        plan(all['met-before'], 18),
      ],
    )
    const kinds = findings.map((each) => {
      if (each.kind === 'target') return each.word === 'met' && !each.isNew ? 'met-before' : each.word
      if (each.kind === 'decision') return each.judgement === 'bad' ? 'decision-worse' : 'decision'
      return each.kind === 'signal' ? each.signal.kind : each.kind
    })
    expect([...new Set(kinds)]).toEqual(Object.keys(all))
    const ids = Object.values(all).map(({ id }) => id)
    const ofOne = findings.flatMap((each) => (each.indicator ? [[each.indicator.id, each.kind]] : []))
    expect(ofOne.map(([id]) => id)).toEqual(
      ids.filter((id) => !['h', 'i', 'p'].includes(id)).flatMap((id) => (id === 'n' ? [id, id] : [id])),
    )
  })

  test('of one kind stand with the lead first, then by their size, then as the catalogue has them', () => {
    const [small, large, lead, again] = [
      indicator('small', { time: 'stock', isLead: false }),
      indicator('large', { time: 'stock', isLead: false }),
      indicator('lead', { time: 'stock', isLead: true }),
      indicator('again', { time: 'stock', isLead: false }),
    ]
    const observations = [
      ...series(small, 100, 101),
      ...series(large, 100, 120),
      ...series(lead, 100, 101),
      ...series(again, 100, 101),
    ]
    for (const indicators of [
      [small, large, lead, again],
      [again, lead, large, small],
    ]) {
      const rest = indicators.filter((each) => each === small || each === again)
      expect(told(indicators, observations).map(({ indicator: of }) => of)).toEqual([lead, large, ...rest])
    }
  })

  test('that a plan is still not kept stands before what decisions moved, though it is not new', () => {
    const [moved, late] = [indicator('moved', { time: 'stock' }), score('late', { direction: 'lower' })]
    const findings = told(
      [moved, late],
      [...series(moved, 13, 14), ...series(late, 12, 12)],
      [plan(late, 10, { kind: 'limit' })],
    )
    expect(findings).toMatchObject([{ kind: 'target', word: 'exceeded', isNew: false }, { kind: 'decision' }])
  })

  test('that decisions made worse stand before those for the better, however small', () => {
    const [worse, better] = [indicator('worse', { time: 'stock' }), indicator('better', { time: 'stock' })]
    const findings = told([better, worse], [...series(worse, 100, 99), ...series(better, 100, 150)])
    expect(findings.map(({ indicator: of }) => of)).toEqual([worse, better])
  })

  test('of several indicators stand beside those of one, though these be leads', () => {
    const [owed, lead] = [score('owed'), score('lead')]
    const findings = told(
      [lead, owed],
      [unreported(owed, locNinh, at), ...series(lead, 40, 44, 41, 45, 40, 44, 41, 45, 60)],
    )
    expect(findings.map(({ kind }) => kind)).toEqual(['signal', 'not-reported'])
  })
})

describe('what needs attention', () => {
  const of = (kind: Finding['kind'], judgement: Finding['judgement'] = 'neutral') =>
    needsAttention({ kind, judgement } as Finding)

  test('is what is owed, given back, gone, revised or broken, and whatever is for the worse', () => {
    expect(
      (['not-reported', 'returned', 'object-gone', 'break', 'revised'] as const).filter((kind) => !of(kind)),
    ).toEqual([])
    const others = ['target', 'decision', 'signal', 'place', 'lagging', 'parts'] as const
    expect(others.filter((kind) => of(kind) || of(kind, 'good') || !of(kind, 'bad'))).toEqual([])
  })
})

describe('of the first findings', () => {
  const found = { judgement: 'good', isSample: false, size: 0, figure: figureValue(7) } as const
  const range = { lower: 1, upper: 3, mean: 2, points: 12, isTrial: false }
  const of = (id: string, family: string) => indicator(id, { family: familyId(family) })
  const signal = (id: string, family: string): Finding => ({
    ...found,
    kind: 'signal',
    indicator: of(id, family),
    signal: { kind: 'beyond', side: 'above', range },
    isOfYear: false,
  })
  const decision = (id: string, family: string, figure = found.figure): Finding => ({
    ...found,
    figure,
    kind: 'decision',
    indicator: of(id, family),
    since: 'previous',
  })
  const whole = { judgement: 'neutral', isSample: false, size: 0, indicators: [] } as const
  const several = (kind: 'not-reported' | 'returned' | 'break'): Finding =>
    kind === 'break' ? { ...whole, kind, reason: 'area' } : { ...whole, kind }

  test('three are of a kind, and more of others', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => signal(id, id))
    expect(firstFindings([...four, decision('e', 'e'), decision('f', 'f')], false, 9)).toEqual([
      ...four.slice(0, 3),
      decision('e', 'e'),
      decision('f', 'f'),
    ])
  })

  test('two are of a family, of whatever kinds they are', () => {
    const [first, second] = [signal('a', 'x'), decision('b', 'x')]
    expect(firstFindings([first, second, signal('c', 'x'), signal('d', 'y')], false, 9)).toEqual([
      first,
      second,
      signal('d', 'y'),
    ])
  })

  test('decisions of one family that say the same are one, and take no place from others', () => {
    const [first, second, third] = [decision('a', 'x'), decision('b', 'x'), decision('c', 'x')]
    const other = decision('d', 'x', figureValue(8))
    expect(firstFindings([first, second, third, other, decision('e', 'y')], false, 9)).toEqual([
      { ...first, alike: [second.indicator, third.indicator] },
      other,
      decision('e', 'y'),
    ])
    const sample: Finding = { ...second, isSample: true }
    expect(firstFindings([first, sample], false, 9)).toEqual([first, sample])
  })

  test('those of several indicators crowd out nobody, and stand beside one another', () => {
    const all = [several('not-reported'), several('returned'), several('break')]
    const bad: Finding = { ...signal('a', 'x'), judgement: 'bad' }
    expect(firstFindings([...all, bad], true, 9)).toEqual([...all, bad])
  })
})
