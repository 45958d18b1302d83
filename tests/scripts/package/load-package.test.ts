import type { Target } from '../../../src/domain/target.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import { catalogueIndex } from '../../../src/domain/catalogue-index.ts'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPackage } from '../../../scripts/package/load-package.ts'
import { publishPackage } from '../../../src/package/publish-package.ts'
import type { PublishedCatalogue } from '../../../src/contract/catalogue-file.ts'
import { type Dataset, datasetOfTables } from '../../../src/domain/dataset.ts'
import type { FigureValue } from '../../../src/domain/figure.ts'
import { figureFor } from '../../../src/domain/figure-for.ts'
import type { CategoryId, IndicatorId } from '../../../src/domain/indicator.ts'
import { quarterFromText } from '../../../src/domain/period.ts'
import { lastDayOf } from '../../../src/domain/reporting-calendar.ts'
import { publishedFigures } from '../../support/published-figures.ts'

let catalogue: PublishedCatalogue
let dataset: Dataset
let observations: readonly Observation[]
let targets: readonly Target[]

beforeAll(async () => {
  const loaded = await loadPackage(join(import.meta.dirname, '..', '..', '..', 'data', 'binh-phuoc'))
  if (!loaded.ok) throw new Error('the package cannot be read')
  const published = publishPackage(loaded.value)
  if (!published.ok) throw new Error(JSON.stringify(published.problems.slice(0, 5)))
  const figures = publishedFigures(published.value.files)
  ;({ catalogue, observations, targets } = figures)
  dataset = datasetOfTables(catalogueIndex(catalogue), figures.tables)
})

function figureOf(indicatorId: string, code: string, quarterText: string, category?: string): FigureValue {
  const [indicator, quarter] = [dataset.indicatorOf(indicatorId as IndicatorId)!, quarterFromText(quarterText)!]
  const area = dataset.history.byCodeOn(code, lastDayOf(quarter))!.id
  const figure = figureFor(dataset, {
    indicator,
    area,
    period: quarter,
    ...(category ? { category: category as CategoryId } : {}),
  })
  if (figure.kind === 'missing') throw new Error(`${indicatorId} ${code} ${quarterText}: ${figure.reason}`)
  return figure
}

describe('the package of Bình Phước', () => {
  test.each([
    ['rural.ntm', 14, 15, '14/15 xã'],
    ['rural.ntm_advanced', 3, 15, '03/15 xã'],
    [
      'ocop.recognised',
      23,
      undefined,
      '23 sản phẩm tham gia chương trình OCOP và được Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh đánh giá phân hạng đạt từ 3 đến 4 sao',
    ],
    ['reception.turns', 71, undefined, '71 lượt'],
    ['reception.people', 98, undefined, '98 người'],
    ['petitions.received', 35, undefined, '35 đơn thư'],
    ['reception.conclusions', 13, undefined, '13 Thông báo kết luận'],
    ['reception.provincial_directives', 5, undefined, '05 văn bản'],
    ['reception.reminders', 2, undefined, '02 văn bản'],
    ['universal.primary_level3', 16, 16, '16/16 xã'],
    ['universal.lower_secondary', 16, 16, '16/16 xã'],
    ['universal.preschool5', 16, 16, '16/16 xã'],
    ['schools.standard', 19, 46, '19/46 trường đã được công nhận đạt chuẩn quốc gia, đạt 41,3%'],
  ])('holds %s of Lộc Ninh in 2024-Q1 as the article prints it', (indicator, value, denominator, printed) => {
    expect(figureOf(indicator, '692', '2024-Q1')).toMatchObject({
      value,
      ...(denominator === undefined ? {} : { denominator }),
      printed,
      state: 'final',
      sources: ['locninh-dan-van-2024q1'],
    })
  })

  test('has 31 indicators in five families, of which ten lead', () => {
    expect(catalogue.indicators).toHaveLength(31)
    expect(new Set(catalogue.indicators.map((indicator) => indicator.family)).size).toBe(5)
    expect(catalogue.indicators.filter((indicator) => indicator.isLead).map((indicator) => indicator.id)).toEqual([
      'rural.ntm',
      'rural.ntm_advanced',
      'ocop.products',
      'schools.standard',
      'reception.turns',
      'reception.people',
      'petitions.received',
      'universal.preschool5',
      'universal.primary_level3',
      'universal.lower_secondary',
    ])
  })

  test.each([
    ['2022-Q3', 90, 11],
    ['2022-Q4', 86, 11],
    ['2024-Q1', 86, 11],
  ])('counts the rural communes of the province in %s as %i in %i districts', (quarter, communes, districts) => {
    const indicator = dataset.indicatorOf('rural.ntm' as IndicatorId)!
    const day = lastDayOf(quarterFromText(quarter)!)
    const province = dataset.history.byCodeOn('70', day)!
    const children = dataset.history.childrenOn(province.id, day)
    expect(children).toHaveLength(districts)
    const figures = children.map((child) =>
      figureFor(dataset, { indicator, area: child.id, period: quarterFromText(quarter)! }),
    )
    const denominators = figures.map((figure) => (figure.kind === 'value' ? figure.denominator! : 0))
    expect(denominators.reduce((sum, each) => sum + each, 0)).toBe(communes)
    const rural = children.flatMap((child) =>
      dataset.history.childrenOn(child.id, day).filter((commune) => commune.type.id === 'xã'),
    )
    expect(rural).toHaveLength(communes)
  })

  test.each([
    ['rural.ntm', '2022-Q4', undefined, 66],
    ['rural.ntm_advanced', '2022-Q4', undefined, 12],
  ])('lets the districts make the published total of %s in %s', (id, quarter, category, published) => {
    expect(figureOf(id, '70', quarter, category)).toMatchObject({ value: published, state: 'final' })
    const districts = dataset.history.childrenOn(
      dataset.history.byCodeOn('70', lastDayOf(quarterFromText(quarter)!))!.id,
      lastDayOf(quarterFromText(quarter)!),
    )
    const values = districts.map((district) => figureOf(id, district.code, quarter, category).value)
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(published)
  })

  test.each([
    ['2025-Q1', undefined, 157],
    ['2025-Q1', 'star4', 58],
    ['2025-Q1', 'star5', 3],
  ])('counts products that were certified, and not those in force, as the sources of %s do (%s)', (at, star, value) => {
    expect(figureOf('ocop.recognised', '70', at, star)).toMatchObject({ value, state: 'final' })
    expect(observations.find((each) => each.indicator === 'ocop.recognised' && each.period === '2022')).toMatchObject({
      value: 69,
    })
    expect(observations.filter((each) => each.indicator === 'ocop.products' && each.area === '70')).toEqual([])
  })

  test('marks every figure of the generator as a sample, and no other figure', () => {
    const generator = catalogue.sources.find((source) => source.kind === 'generator')!.id
    for (const figure of [...observations, ...targets]) {
      expect(figure.state === 'sample').toBe(figure.source === generator)
    }
    expect(catalogue.counts).toEqual({ published: 30, sample: 25124 })
  })
})
