import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trendPage } from '../../src/answers/trend-page.ts'
import { nativeTrend } from '../../src/briefing/chart/native-trend.ts'
import { chartCells } from '../../src/briefing/chart/chart-cells.ts'
import { chartTable } from '../../src/briefing/chart/chart-table.ts'
import { trendPoints } from '../../src/briefing/chart/point-table.ts'
import { chartSentences } from '../../src/charts/chart-sentences.ts'
import type { AreaId } from '../../src/domain/area.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import type { PageAddress } from '../../src/navigation/page-address.ts'
import { resolved } from '../charts/small-chart.ts'
import { billion, budgetDataset, million, revenue } from '../domain/small-budget.ts'
import {
  buDop,
  catalogue,
  indicator as indicatorOf,
  locNinh,
  observed,
  quarter,
  plannedTarget,
} from '../domain/small-dataset.ts'

const { vi, en } = textsByLanguage

const page = (dataset: Dataset, own: Partial<PageAddress> = {}) =>
  trendPage(dataset, dataset.catalogue.indicators[0]!, {
    areas: [locNinh.id] as readonly AreaId[] as PageAddress['areas'],
    quarter: quarter('2024-Q2'),
    showsSamples: true,
    accumulation: 'quarter',
    ...own,
  })

const of = (values: Readonly<Record<string, number>>, where = locNinh): readonly Observation[] =>
  Object.entries(values).map(([when, value]) => observed(revenue, where, when, value))

const target = (value: number, own: Partial<Target> = {}) => plannedTarget(revenue, locNinh, '2024-Q4', value, own)

const small = { '2024-Q1': 12_000_000, '2024-Q2': 15_500_000 }

describe('the unit of a trend', () => {
  const both = { areas: [locNinh.id, buDop.id] as PageAddress['areas'] }

  test.each<readonly [string, Dataset, Partial<PageAddress>, typeof billion | undefined]>([
    ['is that of the data where all is small', budgetDataset(of({ '2024-Q2': 999_999 })), {}, undefined],
    ['is chosen by its largest figure', budgetDataset(of(small)), {}, million],
    ['counts the figure of a year', budgetDataset(of({ ...small, '2023': 2_000_000_000 })), {}, billion],
    ['counts every area', budgetDataset([...of(small), ...of({ '2023-Q4': 3e9 }, buDop)]), both, billion],
    ['counts no area that is not shown', budgetDataset([...of(small), ...of({ '2023-Q4': 3e9 }, buDop)]), {}, million],
    ['counts the target that its sentence names', budgetDataset(of(small), [target(4e9)]), {}, billion],
    ['counts the end of a range', budgetDataset(of(small), [target(5e6, { kind: 'range', upTo: 4e9 })]), {}, billion],
    [
      'counts the base that its sentence speaks of, outside the quarters drawn',
      budgetDataset(of({ ...small, '2023-Q2': 2e9 })),
      { range: { first: quarter('2024-Q1'), last: quarter('2024-Q2') } },
      billion,
    ],
    [
      'counts the year to date that is drawn',
      budgetDataset(of({ '2024-Q1': 600_000_000, '2024-Q2': 600_000_000 })),
      { accumulation: 'year-to-date' },
      billion,
    ],
  ])('%s', (_, dataset, own, unit) => {
    const { indicator, spec } = page(dataset, own)
    expect(indicator.shownIn).toEqual(unit)
    expect(spec.indicator.shownIn).toEqual(unit)
    expect(spec.indicator).not.toHaveProperty('displayUnits')
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
  })

  test('counts no sum since the start of the year beside single quarters, where nothing drawn says it', () => {
    const income = { ...revenue, time: 'cumulative' as const }
    const told = datasetOf(
      catalogueIndex({ ...catalogue, indicators: [income] }),
      [
        observed(income, locNinh, '2023', 1_300_000_000),
        observed(income, locNinh, '2024-Q1', 300_000_000),
        observed(income, locNinh, '2024-H1', 600_000_000),
      ],
      [],
    )
    const ofQuarters = page(told)
    expect(ofQuarters.indicator.shownIn).toEqual(million)
    expect(ofQuarters.spec.series[0]!.longer).toEqual([])
    // The table beside the picture, and a card, tell it where its quarter tells nothing.
    expect(ofQuarters.series[0]!.longer.map(({ period }) => period)).toEqual(['2023'])
    expect(page(told, { accumulation: 'year-to-date' }).indicator.shownIn).toEqual(billion)
  })

  test('leaves the figures of the spec as the data has them', () => {
    const { points } = page(budgetDataset(of({ '2024-Q1': 297_345_678_901 }))).spec.series[0]!
    expect(points.flatMap((point) => (point.kind === 'value' ? [point.y, point.value] : []))).toEqual([
      297_345_678_901, 297_345_678_901,
    ])
  })
})

describe('a trend in tỷ đồng', () => {
  const dataset = budgetDataset(
    of({ '2023-Q2': 318_250_000_000, '2024-Q1': 297_345_678_901, '2024-Q2': 1_234_567_890_123 }),
    [target(2_000_000_000_000)],
  )
  const { spec } = page(dataset)
  const chart = resolved(spec)
  const points = trendPoints(vi, spec, chart)

  test('says every number in it, in both languages', () => {
    expect(chartSentences(vi, spec)).toEqual({
      headline: 'Huyện Lộc Ninh, quý II/2024: thu ngân sách 1.234,6 tỷ đồng, tăng 916,3 tỷ đồng so với cùng kỳ',
      paragraph:
        'Trong quý II/2024, huyện Lộc Ninh thu ngân sách 1.234,6 tỷ đồng, tăng 916,3 tỷ đồng (+287,9%) so với cùng kỳ; tăng 937,2 tỷ đồng (+315,2%) so với quý trước. Kế hoạch năm 2024 là 2.000,0 tỷ đồng; luỹ kế 6 tháng đầu năm 2024 là 1.531,9 tỷ đồng, bằng 76,6% kế hoạch năm, cần thêm 468,1 tỷ đồng để đạt.',
    })
    const { headline, paragraph } = chartSentences(en, spec)
    expect(headline).toBe(
      'Lộc Ninh district, Q2 2024: 1,234.6 billion dong of revenue, up 916.3 billion dong against a year earlier',
    )
    expect(paragraph.match(/[\d,.]+ (?:billion|million)? ?dong/g)).toEqual([
      '1,234.6 billion dong',
      '916.3 billion dong',
      '937.2 billion dong',
      '2,000.0 billion dong',
      '1,531.9 billion dong',
      '468.1 billion dong',
    ])
  })

  test('says its unit once at the axis, and the steps in it', () => {
    expect(chart.yTitle).toBe('Đơn vị: tỷ đồng')
    expect(chart.y.ticks.map(({ label }) => label)).toEqual(['0', '500', '1.000', '1.500'])
    expect(resolved(spec, 'en').yTitle).toBe('Unit: billion dong')
    expect(chart.series[0]!.lastValue).toBe('1.234,6')
    expect(chart.reading).toBe('Huyện Lộc Ninh, Quý II/2024: 1.234,6 tỷ đồng')
  })

  test('gives PowerPoint the numbers of the unit that stands above them', () => {
    const native = nativeTrend(vi, spec, chart)
    expect(native.series[0]!.values).toEqual([318.25, null, null, 297.345678901, 1234.567890123])
    expect(native.series[0]!.digits).toEqual([1, 1, 1, 1, 1])
    expect(native).toMatchObject({
      unit: 'Đơn vị: tỷ đồng',
      axis: { least: 0, most: 1500, step: 500 },
    })
  })

  test('says its unit in its table, in texts and in numbers', () => {
    const table = chartTable(vi, spec, points)
    expect(table.columns[0]!.heading).toBe('Kỳ (đơn vị: tỷ đồng)')
    expect(table.rows.map((cells) => cells[1]!.text)).toEqual(['318,3', '297,3', '1.234,6'])
    const copied = chartCells(vi, spec, chart, points)
    expect(copied.corner).toEqual(['Kỳ (đơn vị: tỷ đồng)'])
    expect(copied.rows.at(-1)!.figures[0]).toMatchObject({ value: 1234.567890123, decimals: 1 })
  })

  test('tells a revised figure and the one before it alike', () => {
    const revised = budgetDataset([
      observed(revenue, locNinh, '2024-Q2', 1_234_567_890_123, { state: 'revised', revisedFrom: 1_200_000_000_000 }),
    ])
    expect(resolved(page(revised).spec).reading).toContain('1.234,6 tỷ đồng; điều chỉnh; trước đây 1.200,0')
  })
})

describe('the quarters of a trend', () => {
  const values = { '2020-Q1': 14, '2024-Q1': 14, '2024-Q3': 15, '2025-Q1': 15 }
  const ended = (own: Partial<PageAddress> = {}) => page(budgetDataset(of(values)), own)

  test('end at the quarter of the view, so that no later point contradicts what is said of it', () => {
    const { spec, range, choosable } = ended()
    expect(range).toEqual({ first: quarter('2020-Q1'), last: quarter('2024-Q2') })
    expect(choosable).toEqual({ first: quarter('2020-Q1'), last: quarter('2025-Q1') })
    expect(spec.quarters.at(-1)).toBe('2024-Q2')
    expect(spec.series[0]!.points.at(-1)).toMatchObject({ kind: 'missing' })
    expect(chartSentences(vi, spec).headline).toBe(
      'Huyện Lộc Ninh, quý II/2024: chưa có số liệu về thu ngân sách nhà nước trên địa bàn',
    )
  })

  test('reach further where the address asks for it', () => {
    const range = { first: quarter('2024-Q1'), last: quarter('2025-Q1') }
    expect(ended({ range }).spec.quarters.at(-1)).toBe('2025-Q1')
  })

  test('are two years at least, to the quarter of the view', () => {
    expect(page(budgetDataset(of({ '2024-Q1': 1, '2025-Q4': 2 }))).range).toEqual({
      first: quarter('2022-Q3'),
      last: quarter('2024-Q2'),
    })
  })
})

test('the steps of a trend in the data unit are whole numbers of it', () => {
  const chart = resolved(page(budgetDataset(of({ '2024-Q2': 740 }))).spec)
  expect(chart.yTitle).toBe('Đơn vị: đồng')
  expect(chart.y.ticks.at(-1)!.label).toBe('800')
})

test('every number of a sentence, times its factor, is one of the data within half of its last digit', () => {
  const value = fc.oneof(
    fc.integer({ min: 1, max: 999 }),
    fc.integer({ min: 1, max: 5e9 }),
    fc.integer({ min: 1, max: 9e14 }),
  )
  const factors: Readonly<Record<string, number>> = { 'billion dong': 1e9, 'million dong': 1e6, dong: 1 }
  fc.assert(
    fc.property(value, value, value, value, (lastYear, previous, current, planned) => {
      const dataset = budgetDataset(of({ '2023-Q2': lastYear, '2024-Q1': previous, '2024-Q2': current }), [
        target(planned),
      ])
      const { paragraph } = chartSentences(en, page(dataset).spec)
      const toDate = previous + current
      const data = [
        lastYear,
        previous,
        current,
        planned,
        toDate,
        planned - toDate,
        current - lastYear,
        current - previous,
      ]
      const said = [...paragraph.matchAll(/([\d,]+(?:\.\d+)?) (billion dong|million dong|dong)/g)]
      expect(new Set(said.map(([, , unit]) => unit)).size).toBe(1)
      for (const [, text, unit] of said) {
        const factor = factors[unit!]!
        const halfADigit = (factor / 10 ** (text!.split('.')[1]?.length ?? 0)) * 0.5 * (1 + 1e-9)
        const told = Number(text!.replaceAll(',', '')) * factor
        expect(data.some((each) => Math.abs(Math.abs(each) - told) <= halfADigit)).toBe(true)
        expect(told).toBeGreaterThan(0)
      }
    }),
    { numRuns: 200 },
  )
})

test('a percentage that sources tell since the start of the year is drawn and told as that where it is asked for', () => {
  const disbursed = indicatorOf('budget.disbursed', {
    measure: 'percent',
    time: 'cumulative',
    decimals: 1,
    phrase: { vi: 'giải ngân đạt {value} kế hoạch', en: '{value} of the plan was disbursed' },
  })
  const told = [
    ['2024-Q1', 12.5],
    ['2024-H1', 31.2],
  ] as const
  const dataset = datasetOf(
    catalogueIndex({ ...catalogue, indicators: [disbursed] }),
    told.map(([when, value]) => observed(disbursed, locNinh, when, value)),
    [],
  )
  const toDate = page(dataset, { accumulation: 'year-to-date' })
  expect(toDate.spec.accumulation).toBe('year-to-date')
  expect(toDate.spec.series[0]!.points.slice(-2)).toMatchObject([{ value: 12.5 }, { value: 31.2 }])
  expect(chartSentences(vi, toDate.spec).headline).toContain('31,2%')
  expect(chartSentences(vi, page(dataset).spec).headline).toContain('18,7%')
})
