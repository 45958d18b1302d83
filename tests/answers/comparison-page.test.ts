import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { describe, expect, test } from 'vitest'
import type { Area, AreaId } from '../../src/domain/area.ts'
import { datasetOf, withoutSamples } from '../../src/domain/dataset.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import type { IndicatorId } from '../../src/domain/indicator.ts'
import type { ObservedValue } from '../../src/domain/observation.ts'
import { quarterPlus, quartersOf } from '../../src/domain/period.ts'
import { type ComparisonPage, comparisonPage } from '../../src/answers/comparison-page.ts'
import { type CompareAddress, freshCompareAddress } from '../../src/navigation/compare-address.ts'
import type { PageAddress } from '../../src/navigation/page-address.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { chartSentences } from '../../src/charts/chart-sentences.ts'
import type { CompareSpec } from '../../src/charts/compare-spec.ts'
import { resolvedComparison } from '../charts/small-comparison.ts'
import { billion, budgetDataset, million, revenue } from '../domain/small-budget.ts'
import {
  area,
  buDop,
  catalogue,
  chonThanh,
  day,
  indicator,
  locNinh,
  ntm,
  observed,
  plannedTarget,
  quarter,
} from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

const { dataset } = await binhPhuocDataset()
const collator = new Intl.Collator('vi')
const plain: PageAddress = {
  areas: ['692' as AreaId],
  quarter: quarter('2024-Q2'),
  showsSamples: true,
  accumulation: 'quarter',
}
const view = (
  state: Partial<PageAddress> = {},
  compare: Partial<CompareAddress> = {},
  of = dataset,
): ComparisonPage => {
  const found = comparisonPage(of, { ...plain, ...state }, { ...freshCompareAddress, ...compare }, collator)
  if (!found) throw new Error('nothing to compare')
  return found
}
const names = ({ rows }: ComparisonPage): string[] => rows.map(({ comparison }) => comparison.area.name)

describe('the answer', () => {
  test('begins with the chosen area among all that have a place, also where the reader asked for others', () => {
    const { answer } = view({}, { end: { side: 'top', count: 5 } })
    expect([answer.chosen?.row.area.name, answer.chosen?.placed, answer.rows.length]).toEqual(['Huyện Lộc Ninh', 11, 5])
  })

  test('begins with nobody where the chosen area is the one above all', () => {
    expect(view({ areas: ['70-1997-01-01' as AreaId] }).answer.chosen).toBeUndefined()
  })

  test('tells no place where all are alike', () => {
    const found = view({ areas: ['692' as AreaId, '697' as AreaId], quarter: quarter('2025-Q2') })
    const ranks = new Set(found.comparison.rows.map(({ place }) => place?.rank))
    expect([ranks.size, found.answer.chosen?.placed]).toEqual([1, 0])
  })
})

describe('who is compared', () => {
  test('is the group of the one chosen area, under its parent', () => {
    const found = view()
    expect(found.count.all).toBe(11)
    expect(found.peers?.chosen.parent?.name).toBe('Tỉnh Bình Phước')
    expect(found.rows.filter(({ isChosen }) => isChosen).map(({ comparison }) => comparison.area.name)).toEqual([
      'Huyện Lộc Ninh',
    ])
  })

  test('is what lies below a chosen province', () => {
    expect(names(view({ areas: ['70-1997-01-01' as AreaId] }))).toHaveLength(11)
  })

  test('is exactly the chosen areas when there are several', () => {
    const found = view({ areas: ['692' as AreaId, '697' as AreaId] })
    expect(names(found).sort()).toEqual(['Huyện Lộc Ninh', 'Thị xã Chơn Thành'])
    expect(found.peers).toBeUndefined()
  })

  test('is an area outside its time by itself, and says that it had no figure', () => {
    const found = view({ quarter: quarter('2025-Q4') }, { base: { kind: 'previous-quarter' } })
    expect(names(found)).toEqual(['Huyện Lộc Ninh'])
    expect(found.hasValues).toBe(false)
    expect(found.rows[0]?.comparison.current).toMatchObject({ kind: 'missing', reason: 'area-absent' })
  })

  test('is every commune of a province since there are no districts, grouped by former district', () => {
    const found = view({ areas: ['75-2025-07-01' as AreaId], quarter: quarter('2025-Q4') }, { grouping: 'district' })
    expect(found.count.all).toBe(40)
    expect(found.hasDistricts).toBe(true)
    const crossing = found.rows.filter(({ districts }) => districts.length > 1)
    expect(crossing.map(({ comparison }) => comparison.area.name).sort(collator.compare)).toEqual([
      'Phường Bình Long',
      'Phường Phước Bình',
      'Xã Tân Quan',
      'Xã Tân Tiến',
    ])
    expect(found.rows.slice(-4).every(({ districts }) => districts.length > 1)).toBe(true)
  })
})

describe('the order of the rows', () => {
  test('is best first, by share where the indicator has one', () => {
    expect(view().question.quantity).toBe('share')
    expect(names(view()).at(-1)).toBe('Huyện Bù Gia Mập')
    expect(names(view({ quantity: 'count' }))[0]).toBe('Huyện Lộc Ninh')
  })

  test('by change begins with the largest rise', () => {
    expect(names(view({}, { order: 'change' }))[0]).toBe('Huyện Bù Đốp')
  })

  test('by name is Vietnamese', () => {
    const found = names(view({}, { order: 'name' }))
    expect([...found].sort(collator.compare)).toEqual(found)
  })

  test('has who did not report at the end, and never among the last with a figure', () => {
    const silent = { quarter: quarter('2023-Q3') }
    expect(names(view(silent)).at(-1)).toBe('Huyện Bù Đốp')
    const last = view(silent, { end: { side: 'bottom', count: 3 } })
    expect(names(last)).toHaveLength(3)
    expect(names(last)).not.toContain('Huyện Bù Đốp')
  })

  test('begins with the lowest where lower is better', () => {
    const found = view({}, { indicator: 'petitions.carried_over' as IndicatorId })
    const values = found.rows.map(({ comparison: { current } }) => (current.kind === 'value' ? current.value : 0))
    expect([...values].sort((a, b) => a - b)).toEqual(values)
  })

  test('leaves out whom a search does not name, and says how many', () => {
    const found = view({}, { search: 'DONG' })
    expect(names(found).sort()).toEqual(['Huyện Đồng Phú', 'Thành phố Đồng Xoài'])
    expect(found.count).toEqual({ all: 11, found: 2 })
    expect(view({}, { search: 'không có đâu' }).rows).toEqual([])
  })
})

describe('the quarters', () => {
  test('of two points are the base and the current one', () => {
    expect(view().quarters).toEqual(['2023-Q2', '2024-Q2'])
    expect(view({}, { base: { kind: 'quarter', quarter: quarter('2022-Q1') } }).quarters).toEqual([
      '2022-Q1',
      '2024-Q2',
    ])
    expect(view({}, { base: { kind: 'year-target' } }).quarters).toEqual(['2024-Q2'])
  })

  test('of bars have further ones between them, each once and in time order', () => {
    const found = view({}, { form: 'bars', further: [quarter('2022-Q2'), quarter('2023-Q2')] })
    expect(found.quarters).toEqual(['2022-Q2', '2023-Q2', '2024-Q2'])
  })

  test('of shades and small pictures are the range, or the last eight with the base among them', () => {
    expect(view({}, { form: 'heat' }).quarters).toHaveLength(8)
    expect(view({}, { form: 'heat', base: { kind: 'quarter', quarter: quarter('2022-Q1') } }).quarters[0]).toBe(
      '2022-Q1',
    )
    const range = { first: quarter('2022-Q1'), last: quarter('2024-Q4') }
    expect(view({ range }, { form: 'multiples' }).quarters).toEqual(quartersOf(range))
  })
})

describe('every figure of the comparison', () => {
  test.each(['rural.ntm', 'reception.turns', 'schools.standard', 'rural.criteria_avg'])(
    'of %s is the one the dataset has, in every form',
    (id) => {
      const about = dataset.indicatorOf(id as IndicatorId)!
      for (const form of ['dumbbell', 'bars', 'ranking', 'heat'] as const) {
        const found = view({}, { indicator: about.id, form })
        for (const { comparison, figures } of found.rows) {
          found.quarters.forEach((period, column) => {
            const { sources: _, ...figure } = figureFor(dataset, { indicator: about, area: comparison.id, period })
            expect(figures[column]).toMatchObject(figure)
          })
        }
      }
    },
  )

  test('is a point of the spec, which is plain JSON', () => {
    for (const form of ['dumbbell', 'bars', 'ranking', 'heat', 'multiples'] as const) {
      const { spec } = view({}, { form }).spec
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
    }
  })

  test('has its source; without samples only the published ones remain', () => {
    const found = view({ quarter: quarter('2024-Q1') }, {}, withoutSamples(dataset))
    expect(found.sampleCount).toBe(0)
    expect(found.sources.map(({ kind }) => kind)).toEqual(['article'])
    expect(found.rows.filter(({ comparison }) => comparison.current.kind === 'value')).toHaveLength(1)
    expect(view().sampleCount).toBe(22)
  })
})

describe('a wish that cannot be granted', () => {
  test('is named: no share of a count, nothing accumulated of what stands', () => {
    expect(view({ quantity: 'share' }, { indicator: 'reception.turns' as IndicatorId }).refused).toEqual(['share'])
    expect(view({ accumulation: 'year-to-date' }).refused).toEqual(['accumulation'])
  })

  test('for what accumulates against a target is the year to date by itself', () => {
    const found = view({}, { indicator: 'rural.ntm.new' as IndicatorId, base: { kind: 'year-target' } })
    expect(found.question.accumulation).toBe('year-to-date')
  })
})

describe('ninety-five communes over forty-four quarters', () => {
  const first = quarter('2014-Q1')
  const communes = Array.from({ length: 95 }, (_, index) =>
    area(String(40_000 + index), `Xã ${index}`, 'commune', '800', '2010-01-01', ''),
  )
  const province = area('800', 'Tỉnh Lớn', 'province', '', '2010-01-01', '')
  const observations = communes.flatMap((commune, index): readonly ObservedValue[] =>
    Array.from({ length: 44 }, (_, at) =>
      observed(ntm, commune, quarterPlus(first, at), (index + at) % 20, { denominator: 20 }),
    ),
  )
  const large = datasetOf(
    catalogueIndex({ ...catalogue, dataDate: day('2025-01-01'), areas: [province, ...communes], successions: [] }),
    observations,
    [],
  )

  test.each(['dumbbell', 'heat', 'multiples'] as const)('are one %s with every figure', (form) => {
    const range = { first, last: quarterPlus(first, 43) }
    const found = view({ areas: [province.id], quarter: quarter('2024-Q4'), range }, { indicator: ntm.id, form }, large)
    expect(found.rows).toHaveLength(95)
    expect(found.rows.flatMap(({ figures }) => figures)).toHaveLength(95 * found.quarters.length)
    expect(found.comparison.placed).toBe(95)
  })
})

describe('the unit of a comparison', () => {
  const of = (values: Readonly<Record<string, number>>, where: Area) =>
    Object.entries(values).map(([when, value]) => observed(revenue, where, when, value))
  const small = [
    ...of({ '2023-Q2': 312_000_000, '2024-Q2': 415_500_000 }, locNinh),
    ...of({ '2023-Q2': 240_000_000, '2024-Q2': 0 }, buDop),
    ...of({ '2023-Q2': 90_000_000, '2024-Q2': 88_400_000 }, chonThanh),
  ]
  const both: Pick<PageAddress, 'areas'> = { areas: [locNinh.id, buDop.id] }

  test.each<readonly [string, readonly ObservedValue[], Partial<CompareAddress>, typeof million]>([
    ['is chosen by the largest figure', small, {}, million],
    [
      'counts the base',
      [...small, observed(revenue, locNinh, '2024-Q1', 2e9)],
      { base: { kind: 'previous-quarter' } },
      billion,
    ],
    [
      'counts a quarter that is shaded',
      [...small, observed(revenue, locNinh, '2023-Q4', 2e9)],
      { form: 'heat' },
      billion,
    ],
    [
      'counts the figure of a year in a small picture',
      [...small, observed(revenue, locNinh, '2023', 2e9)],
      { form: 'multiples' },
      billion,
    ],
    ['counts no quarter that is not drawn', [...small, observed(revenue, locNinh, '2023-Q4', 2e9)], {}, million],
  ])('%s', (_, observations, compare, unit) => {
    const found = view(both, { indicator: revenue.id, ...compare }, budgetDataset(observations))
    expect(found.indicator.shownIn).toEqual(unit)
    // What is drawn and what its sentences say is one.
    expect(found.spec.kind !== 'map' && found.spec.spec.indicator.shownIn).toEqual(unit)
    expect(found.answer.indicator.shownIn).toEqual(unit)
  })

  test('counts the total of the group, which the sentences and the table say', () => {
    const found = view(
      {},
      { indicator: revenue.id },
      budgetDataset(small.map((each) => ({ ...each, value: each.value * 2 }))),
    )
    expect(found.comparison.total.current).toMatchObject({ value: 1_007_800_000 })
    expect(chartSentences(textsByLanguage.vi, found.answer).paragraph).toMatch(
      /\(tăng 0,2 tỷ đồng\).*Tính chung, cả nhóm thu ngân sách 1,0 tỷ đồng \(tổng của 3\/3 đơn vị\), giảm 0,3 tỷ đồng \(−21,5%\) so với cùng kỳ\.$/,
    )
  })

  test('is one in every form: marks, shades, legend and steps', () => {
    const open = (form: CompareAddress['form']) =>
      view(
        {},
        { indicator: revenue.id, form },
        budgetDataset(small.map((each) => ({ ...each, value: each.value * 1000 }))),
      )
    for (const form of ['dumbbell', 'bars', 'ranking', 'heat'] as const) {
      const chart = resolvedComparison(open(form).spec.spec as CompareSpec)
      expect(chart.yTitle).toBe('Đơn vị: tỷ đồng')
      expect(chart.rows.map(({ current }) => current.kind === 'value' && current.text)).toEqual([
        '415,5',
        '88,4',
        '0,0',
      ])
    }
    const shades = resolvedComparison(open('heat').spec.spec as CompareSpec).legend
    expect(shades.filter(({ kind }) => kind === 'bar').map(({ label }) => label)).toEqual([
      '0 – 100',
      '100 – 200',
      '200 – 300',
      '300 – 400',
      '400 – 500',
    ])
  })
})

test('a group of which the package names only some is known for that, where the indicator asks the others', () => {
  const isPartlyNamed = (id: string, when: string): boolean | undefined =>
    view({ areas: [id as AreaId], quarter: quarter(when) }, { indicator: 'rural.ntm' as IndicatorId }).answer
      .isPartlyNamed
  expect(isPartlyNamed('75-2025-07-01', '2025-Q4')).toBe(true)
  expect(isPartlyNamed('70', '2024-Q2')).toBe(undefined)
})

describe('a percentage that sources tell since the start of the year', () => {
  const disbursed = indicator('budget.disbursed', {
    name: { vi: 'Tỷ lệ giải ngân', en: 'Disbursement' },
    measure: 'percent',
    time: 'cumulative',
    decimals: 1,
  })
  const areas = [locNinh, buDop, chonThanh]
  const told = ['2023-H1', '2024-Q1', '2024-H1'].flatMap((when, index) =>
    areas.map((each, place) => observed(disbursed, each, when, 20 + 10 * index + 5.5 * place)),
  )
  const targets = areas.map((each) => plannedTarget(disbursed, each, '2024-Q4', 95))
  const paragraph = (accumulation: PageAddress['accumulation'], compare: Partial<CompareAddress> = {}) =>
    chartSentences(
      textsByLanguage.vi,
      view({ accumulation }, { indicator: disbursed.id, ...compare }, budgetDataset(told, targets, [disbursed])).answer,
    ).paragraph

  test('is held against that to the same day of the year before, and against its plan', () => {
    expect(paragraph('year-to-date')).toMatch(
      /^6 tháng đầu năm 2024, tỷ lệ giải ngân so với luỹ kế cùng kỳ: 3 địa bàn tăng\. .*\(tăng 20,0 điểm %\)\. Cao nhất là thị xã Chơn Thành \(51,0%\)/,
    )
    expect(paragraph('year-to-date', { base: { kind: 'year-target' } })).toMatch(
      /huyện Lộc Ninh \(còn thiếu 55,0 điểm %\)/,
    )
  })

  test('of a quarter is what it grew by, and is not told where only one sum is', () => {
    expect(paragraph('quarter', { base: { kind: 'previous-quarter' } })).toMatch(
      /3 địa bàn giảm\. .*\(giảm 31,0 điểm %\)/,
    )
    expect(paragraph('quarter')).toMatch(/\(kỳ so sánh chỉ có số luỹ kế từ đầu năm\)/)
  })
})
