import { expect, test } from 'vitest'
import { comparisonPage } from '../../src/answers/comparison-page.ts'
import { trendPage } from '../../src/answers/trend-page.ts'
import { freshCompareAddress } from '../../src/navigation/compare-address.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { PageAddress } from '../../src/navigation/page-address.ts'
import { quarter } from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

const { dataset } = await binhPhuocDataset()
const view = (...areas: readonly [string, ...string[]]): PageAddress => ({
  areas: areas.map((id) => id as AreaId) as [AreaId, ...AreaId[]],
  quarter: quarter('2024-Q2'),
  showsSamples: true,
  accumulation: 'quarter',
})
const indicator = dataset.catalogue.indicators[0]!
const both = ['25321', '25393'] as const
const names = ['Xã Tân Tiến (Bù Đốp)', 'Xã Tân Tiến (Đồng Phú)']

test('two communes of one name are told apart in a trend, in its drawing and in what it says', () => {
  const { areas, spec } = trendPage(dataset, indicator, view(...both))
  expect(areas.map(({ name }) => name)).toEqual(names)
  expect([...new Set(spec.series.map(({ area }) => area.name))]).toEqual(names)
  expect(spec.summary?.area.name).toBe(names[0])
  expect(spec.summary?.areas?.map(({ area }) => area.name)).toEqual(names)
})

test('so they are in a comparison, whatever is drawn of it', () => {
  const page = comparisonPage(dataset, view(...both), freshCompareAddress, new Intl.Collator('vi'))!
  expect(page.rows.map(({ comparison }) => comparison.area.name).sort()).toEqual(names)
  expect(page.answer.rows.map(({ area }) => area.name).sort()).toEqual(names)
  const panels = comparisonPage(
    dataset,
    view(...both),
    { ...freshCompareAddress, form: 'multiples' },
    new Intl.Collator('vi'),
  )!
  expect(panels.spec.spec.kind === 'trend' && panels.spec.spec.series.map(({ area }) => area.name).sort()).toEqual(
    names,
  )
})

test('one of them alone has its plain name', () => {
  expect(trendPage(dataset, indicator, view('25321')).areas[0]?.name).toBe('Xã Tân Tiến')
})
