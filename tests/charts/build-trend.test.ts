import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildTrend, pointOf, specIndicator } from '../../src/charts/build-trend.ts'
import { type TrendSpec, hasSample } from '../../src/charts/trend-spec.ts'
import type { Area } from '../../src/domain/area.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { missingFigure } from '../../src/domain/figure.ts'
import type { ShownIndicator } from '../../src/domain/display-unit.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { quartersOf } from '../../src/domain/period.ts'
import { seriesFor } from '../../src/domain/series.ts'
import type { Source, SourceId } from '../../src/domain/source.ts'
import { type Target } from '../../src/domain/target.ts'
import {
  binhPhuoc,
  buDop,
  catalogue,
  chonThanh,
  criteria,
  day,
  figureValue,
  locNinh,
  ntm,
  observed,
  period,
  quarter,
  ruralChonThanh,
  smallDataset,
  source,
  turns,
  unreported,
  plannedTarget,
} from '../domain/small-dataset.ts'
import { decisionDate, inspectorate, typeOf } from '../domain/small-vocabulary.ts'

const generator = 'generator' as SourceId
const article = 'article' as SourceId
const sources: readonly Source[] = [
  { id: generator, kind: 'generator', title: 'Chương trình' },
  { id: source, kind: 'report', title: 'Báo cáo', published: day('2024-04-22') },
  { id: article, kind: 'article', title: 'Bài báo' },
]
const range = { first: quarter('2022-Q3'), last: quarter('2024-Q2') }

const trend = (
  dataset: Dataset,
  indicator: ShownIndicator,
  areas: readonly Area[],
  own: { quantity?: 'count' | 'share'; accumulation?: 'quarter' | 'year-to-date'; targets?: readonly Target[] } = {},
): TrendSpec => {
  const { quantity = 'count', accumulation = 'quarter', targets = [] } = own
  return buildTrend({
    catalogue: { sources, dataDate: day('2024-05-01') },
    indicator,
    quantity,
    accumulation,
    quarters: quartersOf(range),
    current: quarter('2024-Q1'),
    series: areas.map((area) => ({
      area,
      series: seriesFor(dataset, { indicator, area: area.id, range, accumulation }),
    })),
    targets: smallDataset([], targets).targetsOf(indicator.id, areas[0]!.id, quarter('2024-Q1')),
  })
}

/** Every value in a spec that JSON cannot carry. */
function foreignValues(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(foreignValues)
  if (typeof value === 'object' && value !== null) {
    return Object.getPrototypeOf(value) === Object.prototype ? Object.values(value).flatMap(foreignValues) : [value]
  }
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value) ? [] : [value]
}

const target = (when: string, value: number, own: Partial<Target> = {}) => plannedTarget(ntm, locNinh, when, value, own)

const rich = smallDataset([
  observed(ntm, locNinh, '2022-Q4', 13, { denominator: 15 }),
  observed(ntm, locNinh, '2023-Q2', 14, { denominator: 15, state: 'provisional', note: 'x', printed: '14/15' }),
  observed(ntm, locNinh, '2023-Q3', 48),
  observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, state: 'revised', revisedFrom: 13 }),
  observed(ntm, locNinh, '2023', 13, { denominator: 15 }),
  unreported(ntm, locNinh, '2023-Q1', 'not-reported', 'sample'),
  observed(ntm, ruralChonThanh, '2022-Q3', 7, { denominator: 8 }),
  observed(ntm, chonThanh, '2022-Q4', 4, {
    denominator: 4,
    state: 'sample',
    illustrates: 'provisional',
    source: generator,
  }),
  observed(ntm, buDop, '2022-Q4', 5, { denominator: 6, source: article }),
])

describe('the spec of a trend', () => {
  test('survives JSON unchanged and holds nothing that JSON cannot carry', () => {
    for (const quantity of ['count', 'share'] as const) {
      const built = trend(rich, ntm, [locNinh, chonThanh, binhPhuoc], {
        quantity,
        targets: [target('2023-Q4', 15, { denominator: 15 })],
      })
      expect(JSON.parse(JSON.stringify(built))).toStrictEqual(built)
      expect(foreignValues(built)).toEqual([])
    }
  })

  test('survives JSON whatever the figures are', () => {
    const when = fc.constantFrom(...quartersOf(range), '2023', '2023-H1', '2022-9M')
    const anyObservation = fc
      .record({
        when,
        where: fc.constantFrom(locNinh, buDop, ruralChonThanh, chonThanh, binhPhuoc),
        value: fc.integer({ min: 0, max: 100 }),
        denominator: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
        state: fc.constantFrom('final', 'provisional', 'revised', 'sample'),
        isMissing: fc.boolean(),
      })
      .map(({ when: at, where, value, denominator, state, isMissing }): Observation =>
        isMissing
          ? unreported(ntm, where, at, 'withheld', state)
          : observed(ntm, where, at, value, { state, ...(denominator === undefined ? {} : { denominator }) }),
      )
    fc.assert(
      fc.property(fc.array(anyObservation), fc.constantFrom('count', 'share'), (observations, quantity) => {
        const built = trend(smallDataset(observations), ntm, [locNinh, chonThanh, binhPhuoc], { quantity })
        expect(JSON.parse(JSON.stringify(built))).toStrictEqual(built)
        expect(foreignValues(built)).toEqual([])
        for (const { points } of built.series) expect(points).toHaveLength(built.quarters.length)
      }),
    )
  })

  test('says what is measured, since when, of which day', () => {
    const built = trend(rich, ntm, [locNinh])
    expect(built).toMatchObject({
      kind: 'trend',
      version: 1,
      indicator: { id: 'rural.ntm', measure: 'share', time: 'stock', calendar: decisionDate },
      quantity: 'count',
      accumulation: 'quarter',
      current: '2024-Q1',
      dataDate: '2024-05-01',
    })
    expect(built.quarters).toEqual(quartersOf(range))
    expect(built.indicator).not.toHaveProperty('denominatorCounts')
    const counts = { vi: 'tổng số xã', en: 'all communes' }
    expect(trend(rich, { ...ntm, denominatorCounts: counts }, [locNinh]).indicator.denominatorCounts).toEqual(counts)
  })

  test('keeps longer figures apart from the quarters', () => {
    const [area] = trend(rich, ntm, [locNinh]).series
    expect(area!.longer).toEqual([
      { period: '2023', point: { kind: 'value', y: 13, value: 13, denominator: 15, state: 'final' } },
    ])
  })

  test('carries every break with its areas or its note', () => {
    const [town, district] = trend(rich, ntm, [chonThanh, locNinh]).series
    expect(town!.breaks).toContainEqual({
      reason: 'area',
      at: '2022-Q4',
      since: '2022-10-01',
      from: { name: 'Huyện Chơn Thành', type: typeOf('huyện') },
      to: { name: 'Thị xã Chơn Thành', type: typeOf('thị xã') },
    })
    expect(district!.breaks).toEqual([])
    const early = { first: quarter('2021-Q4'), last: quarter('2022-Q2') }
    const spec = buildTrend({
      catalogue,
      indicator: ntm,
      quantity: 'count',
      accumulation: 'quarter',
      quarters: quartersOf(early),
      current: quarter('2022-Q1'),
      series: [
        {
          area: locNinh,
          series: seriesFor(rich, { indicator: ntm, area: locNinh.id, range: early, accumulation: 'quarter' }),
        },
      ],
      targets: new Map(),
    })
    expect(spec.series[0]!.breaks).toEqual([
      { reason: 'definition', at: '2022-Q1', since: '2022-03-08', note: { vi: 'mới', en: 'new' } },
    ])
  })
})

describe('the share', () => {
  test('stands in percent, and a figure without denominator has none for a reason of its own', () => {
    const [area] = trend(rich, ntm, [locNinh], { quantity: 'share' }).series
    const [, , , , noShare] = area!.points
    expect(area!.points[1]).toMatchObject({ y: (13 / 15) * 100, value: 13, denominator: 15 })
    expect(noShare).toEqual({ kind: 'missing', reason: 'no-share', isSample: false })
    expect(area!.points[2]).toEqual({ kind: 'missing', reason: 'not-reported', isSample: true })
  })

  test.each([
    ['a value', figureValue(14, { denominator: 15 }), 'count', { y: 14, value: 14, denominator: 15 }],
    ['a share', figureValue(14, { denominator: 16 }), 'share', { y: 87.5, value: 14, denominator: 16 }],
    ['a share of nothing', figureValue(0, { denominator: 0 }), 'share', { kind: 'missing', reason: 'no-share' }],
    ['a zero', figureValue(0), 'count', { kind: 'value', y: 0, value: 0 }],
    ['a zero share', figureValue(0, { denominator: 5 }), 'share', { kind: 'value', y: 0 }],
    [
      'a sample without share',
      figureValue(3, { state: 'sample' }),
      'share',
      { kind: 'missing', reason: 'no-share', isSample: true },
    ],
    [
      'a partial total',
      figureValue(3, { coverage: { reported: 1, expected: 3 } }),
      'count',
      { coverage: { reported: 1, expected: 3 } },
    ],
    ['a revision', figureValue(3, { state: 'revised', revisedFrom: 2 }), 'count', { state: 'revised', revisedFrom: 2 }],
    [
      'a gap',
      missingFigure('withheld', { period: period('2024-Q1') }),
      'share',
      { kind: 'missing', reason: 'withheld', isSample: false },
    ],
  ] as const)('or number of %s is its point', (_, figure, quantity, expected) => {
    expect(pointOf({}, quantity, figure)).toMatchObject(expected)
  })
})

describe('the target', () => {
  const targets = [target('2023-Q4', 15, { denominator: 15 }), target('2024-Q4', 15)]

  test('is a series of its own with the area it is for, and a gap where there is none', () => {
    const built = trend(rich, ntm, [locNinh, buDop], { targets })
    expect(built.series.map(({ id, role }) => [id, role])).toEqual([
      ['692', 'area'],
      ['693', 'area'],
      ['target', 'target'],
    ])
    const [, , last] = built.series
    expect(last!.area).toEqual({ name: 'Huyện Lộc Ninh', type: typeOf('huyện') })
    expect(last!.points.map((point) => point.kind)).toEqual([
      ...Array.from({ length: 5 }, () => 'missing'),
      'value',
      'missing',
      'missing',
    ])
    expect(last!.points[5]).toEqual({ kind: 'value', y: 15, value: 15, denominator: 15, state: 'final' })
  })

  test('is in percent where shares are shown', () => {
    const [, last] = trend(rich, ntm, [locNinh], { quantity: 'share', targets }).series
    expect(last!.points[5]).toMatchObject({ y: 100 })
  })

  test('outside the quarters shown draws nothing', () => {
    expect(trend(rich, ntm, [locNinh], { targets: [target('2024-Q4', 15)] }).series).toHaveLength(1)
  })
})

describe('the sources', () => {
  test('are those of the figures drawn, the generator of samples last', () => {
    expect(trend(rich, ntm, [chonThanh, buDop, locNinh]).sources).toEqual([
      { kind: 'report', title: 'Báo cáo', published: '2024-04-22' },
      { kind: 'article', title: 'Bài báo' },
      { kind: 'generator', title: 'Chương trình' },
    ])
    expect(trend(rich, ntm, [buDop]).sources).toEqual([{ kind: 'article', title: 'Bài báo' }])
    expect(trend(rich, turns, [locNinh]).sources).toEqual([])
  })

  test('include that of a target shown', () => {
    const planned = smallDataset([observed(ntm, buDop, '2023-Q1', 5, { source: article })])
    const built = trend(planned, ntm, [buDop], {
      targets: [target('2023-Q4', 6, { area: buDop.id, source: generator })],
    })
    expect(built.sources.map(({ title }) => title)).toEqual(['Bài báo', 'Chương trình'])
  })
})

test('a trend of nothing is a spec of gaps', () => {
  const built = trend(smallDataset([]), criteria, [locNinh])
  expect(built.series[0]!.points.every((point) => point.kind === 'missing')).toBe(true)
  expect(hasSample(built)).toBe(false)
})

describe('the calendar of an indicator', () => {
  const petitions: ShownIndicator = {
    ...turns,
    calendar: inspectorate,
    versions: [
      {
        id: 'old',
        validTo: day('2023-12-31'),
        calendar: decisionDate,
        note: { vi: 'Theo lịch cũ', en: 'By the old calendar' },
      },
      { id: 'new', validFrom: day('2024-01-01'), note: { vi: 'Theo lịch mới', en: 'By the new calendar' } },
    ],
  }

  test.each([
    ['2023-Q4', 'decision-date'],
    ['2024-Q1', 'inspectorate'],
  ] as const)('of a figure of %s is the one then in force: %s', (when, calendar) => {
    expect(specIndicator(petitions, quarter(when)).calendar.id).toBe(calendar)
  })
})
