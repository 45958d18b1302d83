import { describe, expect, test } from 'vitest'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { findingsOf } from './area-findings.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { quarterPlus } from '../../src/domain/period.ts'
import type { Target } from '../../src/domain/target.ts'
import {
  binhPhuoc,
  buDop,
  carriedOver,
  catalogue,
  chonThanh,
  day,
  indicator,
  locNinh,
  locPhu,
  ntm,
  observed,
  quarter,
  turns,
  unreported,
  plannedTarget,
} from './small-dataset.ts'
import { manyDistricts, peersDataset } from './small-peers.ts'

const at = quarter('2024-Q4')
const score = (own: Parameters<typeof indicator>[1] = {}): Indicator =>
  indicator('score', { measure: 'index', time: 'stock', decimals: 1, ...own })
const found = <Kind extends Finding['kind']>(
  kind: Kind,
  asked: readonly Indicator[],
  observations: readonly Observation[],
  {
    targets = [],
    area = locNinh,
    when = at,
  }: { targets?: readonly Target[]; area?: typeof locNinh; when?: typeof at } = {},
) =>
  findingsOf(
    datasetOf(catalogueIndex({ ...catalogue, indicators: asked }), observations, targets),
    area.id,
    when,
  ).filter((each): each is Extract<Finding, { readonly kind: Kind }> => each.kind === kind)
const plan = (of: Indicator, value: number, own: Partial<Target> = {}) => plannedTarget(of, locNinh, at, value, own)
/** Figures of the last quarters, the last of them that of the question. */
const series = (of: Indicator, ...values: readonly (number | undefined)[]): readonly Observation[] =>
  values.flatMap((value, index) =>
    value === undefined ? [] : [observed(of, locNinh, quarterPlus(at, index - values.length + 1), value)],
  )
const steady = [40, 44, 41, 45, 40, 44, 41, 45, 40, 44, 41, 45]

describe('a target', () => {
  const missed = (value: number, goal: number, own: Partial<Target> = {}) =>
    found('target', [score({ isSigned: true })], series(score(), value), { targets: [plan(score(), goal, own)] })[0]

  test('weighs as much as lacks of it, at most all of it', () => {
    expect(missed(15, 20)).toMatchObject({ word: 'missed', size: 0.25 })
    expect(missed(-15, 10)).toMatchObject({ word: 'missed', size: 1 })
    expect(missed(-15, -10)).toMatchObject({ word: 'missed', size: 0.5 })
    expect(missed(-1, 0)).toMatchObject({ word: 'missed', size: 0 })
  })

  test('is a sample where it is one, and no finding where a figure may not be held against it', () => {
    const sample = series(score(), 15).map((each): Observation => ({ ...each, state: 'sample' }))
    expect(found('target', [score()], sample, { targets: [plan(score(), 20, { state: 'sample' })] })).toMatchObject([
      { isSample: true },
    ])
    expect(missed(15, 20)).toMatchObject({ isSample: false })
    const both = { targets: [plan(score(), 20, { state: 'sample' })] }
    expect(found('target', [score()], series(score(), 15), both)).toEqual([])
    expect(found('object-gone', [score()], series(score(), 15), both)).toEqual([])
  })

  test('stands beside the figure of the quarter, where it has none beside that of the year so far', () => {
    const visits = { ...turns, direction: 'higher' as const }
    const when = quarter('2024-Q2')
    const quarters = [observed(visits, locNinh, '2024-Q1', 20), observed(visits, locNinh, '2024-Q2', 25)]
    const half = [observed(visits, locNinh, '2024-H1', 45)]
    const targets = [plan(visits, 40)]
    expect(found('target', [visits], quarters, { targets, when })).toMatchObject([{ figure: { value: 25 } }])
    expect(found('target', [visits], half, { targets, when })).toMatchObject([{ figure: { value: 45 } }])
  })

  test('reached in the first quarter is new, whatever the year before was', () => {
    const targets = [plan(score(), 10, { quarter: quarter('2023-Q4') }), plan(score(), 10)]
    const observations = [observed(score(), locNinh, '2023-Q4', 11), observed(score(), locNinh, '2024-Q1', 11)]
    const when = quarter('2024-Q1')
    expect(found('target', [score()], observations, { targets, when })).toMatchObject([{ word: 'met', isNew: true }])
  })

  test('without its object weighs nothing', () => {
    const gone = score({ versions: [{ id: '1', validTo: day('2024-06-30'), note: { vi: '', en: '' } }] })
    expect(found('object-gone', [gone], series(gone, 15), { targets: [plan(gone, 20)] })).toMatchObject([{ size: 0 }])
  })
})

describe('a decision', () => {
  const size = (then: number, now: number, denominator?: number) => {
    const stock = denominator === undefined ? indicator('stock', { time: 'stock' }) : ntm
    const of = denominator === undefined ? {} : { denominator }
    return found(
      'decision',
      [stock],
      [observed(stock, locNinh, '2024-Q3', then, of), observed(stock, locNinh, '2024-Q4', now, of)],
    ).map((each) => each.size)
  }

  test('weighs its change in all there are, else in its own number, at most all of it', () => {
    expect([size(9, 12, 15), size(15, 20), size(9, 1), size(1, 0)]).toEqual([[0.2], [0.25], [1], [1]])
  })

  test('of what is told once a year is one since last year', () => {
    const yearly = indicator('yearly', { time: 'stock', isYearly: true })
    const observations = ['2023', '2024'].map((when, index) => observed(yearly, locNinh, when, 3 + index))
    expect(found('decision', [yearly], observations)).toMatchObject([{ since: 'last-year' }])
  })
})

describe('a signal', () => {
  test('is told of a quarter after which another definition begins', () => {
    const versions = [
      { id: '1', validTo: day('2024-12-31'), note: { vi: '', en: '' } },
      { id: '2', validFrom: day('2025-01-01'), note: { vi: '', en: '' } },
    ]
    expect(found('signal', [score({ versions })], series(score(), ...steady, 60))).toHaveLength(1)
  })

  const signal = (...values: readonly (number | undefined)[]) =>
    found('signal', [score()], series(score(), ...values))[0]

  test('weighs as far as it lies beyond its range, at most four times, and half while the range is on trial', () => {
    const firm = signal(...steady, 60)!
    const { mean, upper } = firm.signal.range
    expect(firm.size).toBeCloseTo((60 - mean) / (upper - mean) / 4, 10)
    expect(signal(...steady, 600)).toMatchObject({ size: 1 })
    expect(signal(...steady.slice(0, 8), 600)).toMatchObject({ size: 0.5 })
    expect(signal(...steady.map(() => 4), 5)).toMatchObject({ size: 1 })
    const little = signal(...steady.map((value) => value / 100), 0.6)!
    expect(little.size).toBeCloseTo(firm.size, 10)
  })

  test('is a run of eight, which weighs all, and is judged by its side', () => {
    const high = Array.from({ length: 8 }, () => 46)
    expect(signal(...steady, ...high)).toMatchObject({
      signal: { kind: 'run', side: 'above' },
      judgement: 'good',
      size: 1,
    })
    const low = Array.from({ length: 8 }, () => 39)
    expect(signal(...steady, ...low)).toMatchObject({ signal: { kind: 'run', side: 'below' }, judgement: 'bad' })
  })

  test('rests on whole figures alone', () => {
    const observations = series(turns, ...steady, 60).map((each, index): Observation =>
      each.kind === 'value' && index === 3 ? { ...each, months: { reported: 2, expected: 3 } } : each,
    )
    expect(found('signal', [turns], observations)[0]!.signal.range.points).toBe(11)
  })

  test('rests on nothing before a change of criteria', () => {
    const changed = score({
      versions: [
        { id: '1', validTo: day('2023-12-31'), note: { vi: '', en: '' } },
        { id: '2', validFrom: day('2024-01-01'), note: { vi: '', en: '' } },
      ],
    })
    expect(signal(...steady, 60)).toBeDefined()
    expect(found('signal', [changed], series(changed, ...steady, 60))).toEqual([])
  })

  test('bridges two silences of less than two years each, and counts no gap between years', () => {
    const gap = Array.from({ length: 7 }, () => undefined)
    const points = signal(...steady.slice(0, 6), ...gap, ...steady.slice(0, 6), ...gap, 60)?.signal.range.points
    expect(points).toBe(12)
    const seasonal = score({ isSeasonal: true })
    const values = [10, 90, 20, 50, 12, 91, 21, undefined, 13, 92, 22, 51, 14, 93, 23, 53, 15, 94, 24, 54, 40]
    expect(found('signal', [seasonal], series(seasonal, ...values))[0]!.signal.range.points).toBe(14)
  })
})

describe('a place', () => {
  const moved = (asked: Indicator, count: number, by: number) => {
    const peers = manyDistricts(count)
    const observations = peers.flatMap((each, index) => [
      observed(asked, each, '2023-Q4', count - index),
      observed(asked, each, '2024-Q4', count - index + (index === 5 ? by + 0.5 : 0)),
    ])
    return findingsOf(peersDataset([asked], peers, observations), peers[5]!.id, at).filter(
      ({ kind }) => kind === 'place',
    )
  }

  test('is told when it moved by two, and by a fifth of a larger group', () => {
    expect(moved(score(), 10, 2)).toMatchObject([{ judgement: 'good', size: 0.2, place: { movement: 2, of: 10 } }])
    expect(moved(score(), 10, 1)).toEqual([])
    expect(moved(score(), 11, 2)).toEqual([])
    expect(moved(score(), 15, 3)).toMatchObject([{ size: 0.2 }])
  })

  test('is told of what stands at the end alone', () => {
    expect(moved(score({ time: 'flow' }), 10, 3)).toEqual([])
    expect(moved({ ...carriedOver, direction: 'higher' }, 10, 3)).toEqual([])
  })

  test('is none where nobody had one a year before', () => {
    const observations = [locNinh, buDop, chonThanh].map((each, index) => observed(score(), each, '2024-Q4', index))
    expect(found('place', [score()], observations)).toEqual([])
  })
})

describe('the parts', () => {
  const below = (
    asked: Indicator,
    figures: readonly (readonly [number, number?])[],
    state: 'final' | 'sample' = 'final',
  ) =>
    [locNinh, buDop, chonThanh].map((each, index) => {
      const [value, denominator] = figures[index]!
      return observed(asked, each, '2024-Q4', value, { state, ...(denominator === undefined ? {} : { denominator }) })
    })

  test('are placed by share where there is one, and weigh nothing beside one another', () => {
    const shares = below(ntm, [
      [9, 18],
      [5, 5],
      [4, 6],
    ])
    expect(
      found('parts', [ntm], shares, { area: binhPhuoc }).map(({ end, parts, size }) => [
        end,
        parts[0]!.area.name,
        size,
      ]),
    ).toEqual([
      ['worst', 'Huyện Lộc Ninh', 0],
      ['best', 'Huyện Bù Đốp', 0],
    ])
  })

  test('are samples where their figures are, and none of what nobody judges', () => {
    expect(found('parts', [score()], below(score(), [[1], [2], [3]], 'sample'), { area: binhPhuoc })).toMatchObject([
      { isSample: true },
      { isSample: true },
    ])
    expect(found('parts', [score()], below(score(), [[1], [2], [3]]), { area: binhPhuoc })).toMatchObject([
      { isSample: false },
      { isSample: false },
    ])
    const neutral = score({ direction: 'neutral' })
    expect(found('parts', [neutral], below(neutral, [[1], [2], [3]]), { area: binhPhuoc })).toEqual([])
  })
})

describe('what is owed, revised or broken', () => {
  test('is owed of what is asked of such an area alone, and weighs all', () => {
    const [town, other] = [score({ appliesTo: ['phường'] }), { ...score(), id: carriedOver.id }]
    const rows = [town, other].map((each) => unreported(each, locPhu, '2024-Q4'))
    expect(found('not-reported', [town, other], rows, { area: locPhu })).toMatchObject([
      { indicators: [other], size: 1 },
    ])
  })

  test('is a sample where all of it is', () => {
    const other = { ...score(), id: carriedOver.id }
    const rows = [
      unreported(score(), locNinh, '2024-Q4', 'not-reported', 'sample'),
      unreported(other, locNinh, '2024-Q4'),
    ]
    expect(found('not-reported', [score(), other], rows)).toMatchObject([{ isSample: false }])
    expect(found('not-reported', [score()], rows)).toMatchObject([{ isSample: true }])
  })

  test('is no break where the quarter has no figure', () => {
    const versions = [
      { id: '1', validTo: day('2024-11-30'), note: { vi: '', en: '' } },
      { id: '2', validFrom: day('2024-12-01'), note: { vi: '', en: '' } },
    ]
    const rows = [observed(score(), locNinh, '2024-Q3', 4), unreported(score(), locNinh, '2024-Q4')]
    expect(found('break', [score({ versions })], rows)).toEqual([])
  })

  test('of a break and a revision weighs nothing', () => {
    const versions = [
      { id: '1', validTo: day('2024-11-30'), note: { vi: '', en: '' } },
      { id: '2', validFrom: day('2024-12-01'), note: { vi: '', en: '' } },
    ]
    const [one, other] = [score({ versions }), { ...score({ versions }), id: carriedOver.id }]
    const sample = series(other, 4, 5).map((each): Observation => ({ ...each, state: 'sample' }))
    expect(found('break', [one, other], [...series(one, 4, 5), ...sample])).toMatchObject([
      { isSample: false, size: 0 },
    ])
    const revised = [observed(score(), locNinh, '2024-Q4', 5, { revisedFrom: 4 })]
    expect(found('revised', [score()], revised)).toMatchObject([{ size: 0 }])
  })
})
