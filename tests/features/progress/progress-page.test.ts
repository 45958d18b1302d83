import { catalogueIndex } from '../../../src/domain/catalogue-index.ts'
import { describe, expect, test } from 'vitest'
import { datasetOf, withoutSamples } from '../../../src/domain/dataset.ts'
import type { CategoryId } from '../../../src/domain/indicator.ts'
import { quartersOf } from '../../../src/domain/period.ts'
import type { Source, SourceId } from '../../../src/domain/source.ts'
import {
  binhPhuoc,
  buDop,
  carriedOver,
  catalogue,
  chonThanh,
  criteria,
  locNinh,
  ntm,
  observed,
  ontime,
  quarter,
  ruralChonThanh,
  smallDataset,
  source,
  turns,
  unreported,
} from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../binh-phuoc.ts'
import { periodsOf, range, target, view } from './small-progress.ts'

describe('the quarters of a trend', () => {
  test.each([
    ['from the first to the last figure', ['2021-Q2', '2024-Q3'], '2024-Q1', range('2021-Q2', '2024-Q3')],
    [
      "to the page's quarter when the figures end before",
      ['2020-Q1', '2022-Q4'],
      '2024-Q1',
      range('2020-Q1', '2024-Q1'),
    ],
    [
      "from two years before the page's quarter when the figures begin after",
      ['2024-Q2', '2026-Q4'],
      '2022-Q1',
      range('2020-Q2', '2026-Q4'),
    ],
    ['as eight at least', ['2024-Q1'], '2024-Q1', range('2022-Q2', '2024-Q1')],
    ['as eight where there is no figure at all', [], '2024-Q1', range('2022-Q2', '2024-Q1')],
    ['with all of a year that only a yearly figure has', ['2019'], '2021-Q4', range('2019-Q1', '2021-Q4')],
    ['to the end of a yearly figure', ['2022-Q1', '2025'], '2024-Q1', range('2022-Q1', '2025-Q4')],
  ])('can be chosen %s, and run to the quarter of the page', (_, periods, when, choosable) => {
    const dataset = smallDataset(periods.map((each) => observed(turns, locNinh, each, 1)))
    const progress = view(dataset, turns, { quarter: quarter(when) })
    const shown = range(choosable.first, when)
    expect(progress.choosable).toEqual(choosable)
    expect(progress.range).toEqual(shown)
    expect(progress.spec.quarters).toEqual(quartersOf(shown))
  })

  test('reach back over all records of an area and over all areas chosen', () => {
    const dataset = smallDataset([
      observed(turns, ruralChonThanh, '2019-Q1', 1),
      observed(turns, buDop, '2025-Q1', 1),
      observed(turns, locNinh, '2010-Q1', 1),
      observed(ntm, buDop, '2011-Q1', 1),
    ])
    expect(view(dataset, turns, { areas: [ruralChonThanh.id, buDop.id] }).choosable).toEqual(
      range('2019-Q1', '2025-Q1'),
    )
  })

  test.each(['2024-Q1', '2025-Q2', '2025-Q4', '2026-Q2'])(
    'of a province reach over the figures of its districts, also when it has ended: %s',
    (when) => {
      const dataset = smallDataset([
        observed(turns, ruralChonThanh, '2019-Q1', 1),
        observed(turns, locNinh, '2021-Q1', 1),
        observed(turns, buDop, '2025-Q2', 1),
      ])
      const progress = view(dataset, turns, { areas: [binhPhuoc.id], quarter: quarter(when) })
      expect(progress.range.first).toBe('2019-Q1')
      expect(progress.hasValues).toBe(true)
    },
  )

  test('are those of the address where it names them, and the others can still be chosen', () => {
    const dataset = smallDataset(['2020-Q1', '2024-Q4'].map((each) => observed(turns, locNinh, each, 1)))
    const progress = view(dataset, turns, { range: range('2022-Q1', '2022-Q3') })
    expect(progress.range).toEqual(range('2022-Q1', '2022-Q3'))
    expect(progress.choosable).toEqual(range('2020-Q1', '2024-Q4'))
    expect(progress.spec.quarters).toHaveLength(3)
    expect(progress.rows).toEqual([])
    expect(progress.hasValues).toBe(false)
  })
})

describe('the table', () => {
  test('has the newest quarter first, a year above its last quarter, and no row of which nothing is known', () => {
    const dataset = smallDataset([
      observed(turns, locNinh, '2024-Q1', 71),
      observed(turns, locNinh, '2023-Q4', 0),
      observed(turns, locNinh, '2023', 300),
      observed(turns, locNinh, '2023-H1', 140),
      unreported(turns, buDop, '2023-Q2'),
      observed(turns, buDop, '2022', 200),
    ])
    const progress = view(dataset, turns, { areas: [locNinh.id, buDop.id] })
    expect(periodsOf(progress)).toEqual(['2024-Q1', '2023', '2023-Q4', '2023-H1', '2023-Q2', '2022'])
    const cells = progress.rows.map(({ figures }) =>
      figures.map((figure) => (figure.kind === 'value' ? figure.value : figure.reason)),
    )
    expect(cells).toEqual([
      [71, 'not-published'],
      [300, 'not-published'],
      [0, 'not-published'],
      [140, 'not-published'],
      ['not-published', 'not-reported'],
      ['not-published', 200],
    ])
  })

  test('has the targets of the first area, and cites their source', () => {
    const planner = 'planner' as SourceId
    const sources: readonly Source[] = [...catalogue.sources, { id: planner, kind: 'generator', title: 'Chương trình' }]
    const dataset = datasetOf(
      catalogueIndex({ ...catalogue, sources }),
      [observed(turns, locNinh, '2024-Q1', 71)],
      [target('2024-Q1', 80, { source: planner }), target('2024-Q4', 320), target('2024-Q1', 99, { area: buDop.id })],
    )
    const progress = view(dataset, turns, { areas: [locNinh.id, buDop.id], accumulation: 'year-to-date' })
    expect(progress.hasTargets).toBe(true)
    expect(progress.rows.flatMap(({ target: plan }) => plan?.value ?? [])).toEqual([80])
    expect(progress.sources.map(({ id }) => id)).toEqual([source, planner])
    expect(progress.spec.series.map(({ role }) => role)).toEqual(['area', 'area', 'target'])
    const other = view(dataset, turns, { areas: [buDop.id], accumulation: 'year-to-date' })
    expect(other.rows.flatMap(({ target: plan }) => plan?.value ?? [])).toEqual([99])
  })

  test('tells its sentences what it found of its first area, and of the areas together', () => {
    const dataset = smallDataset([
      observed(turns, locNinh, '2023-Q1', 60),
      observed(turns, locNinh, '2024-Q1', 71),
      observed(turns, buDop, '2024-Q1', 12),
    ])
    const { summary } = view(dataset, turns, { areas: [locNinh.id, buDop.id] }).spec
    expect(summary?.current).toMatchObject({ value: 71 })
    expect(summary?.sinceLastYear?.base).toMatchObject({ value: 60 })
    expect(summary?.areas?.map(({ current }) => (current.kind === 'value' ? current.y : null))).toEqual([71, 12])
  })

  test('leaves targets, which are told since the start of the year, out of single quarters', () => {
    const dataset = smallDataset([observed(turns, locNinh, '2024-Q1', 71)], [target('2024-Q1', 80)])
    const progress = view(dataset, turns, { accumulation: 'quarter' })
    expect(progress.hasTargets).toBe(false)
    expect(progress.spec.series.map(({ role }) => role)).toEqual(['area'])
  })

  test('numbers each source once, in the order of the rows', () => {
    const article = 'article' as SourceId
    const sources: readonly Source[] = [
      ...catalogue.sources,
      { id: article, kind: 'article', title: 'Bài báo' },
      { id: 'unused' as SourceId, kind: 'article', title: 'Không dùng' },
    ]
    const observations = [
      observed(turns, locNinh, '2023-Q1', 60),
      observed(turns, locNinh, '2024-Q1', 71, { source: article }),
      observed(turns, locNinh, '2023-Q4', 59, { source: article }),
    ]
    expect(
      view(datasetOf(catalogueIndex({ ...catalogue, sources }), observations, []), turns).sources.map(({ id }) => id),
    ).toEqual([article, source])
  })
})

describe('a wish that cannot be granted', () => {
  const both = { quantity: 'share', accumulation: 'year-to-date' } as const
  test.each([
    [turns, ['share'], 'count', 'year-to-date'],
    [ntm, ['accumulation'], 'share', 'quarter'],
    [criteria, ['share', 'accumulation'], 'count', 'quarter'],
    [carriedOver, ['share', 'accumulation'], 'count', 'quarter'],
    [ontime, [], 'share', 'year-to-date'],
  ] as const)('is named for $id and the plain view shown', (indicator, refused, quantity, accumulation) => {
    const progress = view(smallDataset([]), indicator, both)
    expect(progress).toMatchObject({ refused, quantity, accumulation })
    expect(progress.spec).toMatchObject({ quantity, accumulation })
    expect(view(smallDataset([]), indicator).refused).toEqual([])
  })
})

describe('what has accumulated since the start of the year', () => {
  const dataset = smallDataset([
    ...[60, 40, 50].map((value, index) => observed(turns, locNinh, `2023-Q${index + 1}`, value)),
    observed(turns, locNinh, '2024-Q1', 71),
    observed(turns, locNinh, '2024-Q2', 39),
  ])
  const progress = view(dataset, turns, { accumulation: 'year-to-date', quarter: quarter('2024-Q2') })

  test('adds up within a year and begins anew with the next', () => {
    const figures = new Map(
      progress.rows.map(({ period, figures: [figure] }) => [
        period,
        figure?.kind === 'value' ? figure.value : figure?.reason,
      ]),
    )
    expect(Object.fromEntries(figures)).toMatchObject({
      '2023-Q1': 60,
      '2023-Q2': 100,
      '2023-Q3': 150,
      '2023-Q4': 'incomplete-year',
      '2024-Q1': 71,
      '2024-Q2': 110,
    })
  })

  test('is compared with the same stretch of the year before only', () => {
    expect(progress.current.figure).toMatchObject({ value: 110 })
    expect(progress.current.sinceLastYear).toMatchObject({ kind: 'difference', amount: 10 })
    expect(progress.current).not.toHaveProperty('sincePrevious')
    expect(view(dataset, turns, { quarter: quarter('2024-Q2') }).current).toMatchObject({
      figure: { value: 39 },
      sincePrevious: { amount: -32 },
      sinceLastYear: { amount: -1 },
    })
  })
})

describe('the breakdown of the quarter', () => {
  const [regular, leader] = ['regular', 'leader'] as CategoryId[]

  test('has every part, known or not, as soon as one is known', () => {
    const dataset = smallDataset([
      observed(turns, locNinh, '2024-Q1', 71),
      observed(turns, locNinh, '2024-Q1', 13, { category: leader! }),
    ])
    const [breakdown] = view(dataset, turns).current.breakdowns
    expect(breakdown!.dimension).toBe('mode')
    expect(breakdown!.parts.map(({ category, figure }) => [category.id, figure.kind])).toEqual([
      [regular, 'missing'],
      [leader, 'value'],
    ])
    expect(view(dataset, turns, { quarter: quarter('2023-Q4') }).current.breakdowns).toEqual([])
  })

  test('does not find its way into the series', () => {
    const dataset = smallDataset([observed(turns, locNinh, '2024-Q1', 13, { category: leader! })])
    expect(view(dataset, turns).hasValues).toBe(false)
  })
})

test('the columns are called as the areas were in the quarter of the page', () => {
  const progress = (when: string) =>
    view(smallDataset([]), turns, { areas: [ruralChonThanh.id], quarter: quarter(when) })
  expect(progress('2022-Q3').areas).toEqual([ruralChonThanh])
  expect(progress('2024-Q1').areas).toEqual([chonThanh])
  expect(progress('2026-Q1').areas).toEqual([chonThanh])
})

describe('the published progress of Lộc Ninh', () => {
  test('in new rural communes has the years 2018 and 2020 apart from the quarters', async () => {
    const { dataset } = await binhPhuocDataset()
    const indicator = dataset.catalogue.indicators.find(({ id }) => id === 'rural.ntm')!
    const progress = view(withoutSamples(dataset), indicator)
    expect(periodsOf(progress)).toEqual(['2024-Q1', '2020', '2018'])
    expect(progress.rows.map(({ figures: [figure] }) => figure?.kind === 'value' && figure.value)).toEqual([14, 8, 3])
    expect(progress.sampleCount).toBe(0)
    expect(progress.sources.map(({ id }) => id)).toEqual([
      'locninh-dan-van-2024q1',
      'baobinhphuoc-36496',
      'baobinhphuoc-23264',
    ])
  })
})
