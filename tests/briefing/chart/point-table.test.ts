import { expect, test } from 'vitest'
import { comparisonPage } from '../../../src/answers/comparison-page.ts'
import { trendPage } from '../../../src/answers/trend-page.ts'
import { bridgePage } from '../../../src/answers/bridge-page.ts'
import { exportedBridge } from '../../../src/briefing/chart/exported-bridge.ts'
import { exportedComparison } from '../../../src/briefing/chart/exported-comparison.ts'
import { exportedTrend } from '../../../src/briefing/chart/exported-trend.ts'
import type { ExportedChart } from '../../../src/briefing/chart/exported-chart.ts'
import { resolveTrend } from '../../../src/charts/resolve-trend.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import type { IndicatorId } from '../../../src/domain/indicator.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { freshCompareAddress } from '../../../src/navigation/compare-address.ts'
import { day, quarter } from '../../domain/small-dataset.ts'
import { sharedDataset } from '../../support/shared-package.ts'

const { dataset } = await sharedDataset('hai-phong')
const { vi } = textsByLanguage
const about = { today: day('2026-01-05'), path: '/', address: 'https://site.example/' }
const at = quarter('2024-Q4')
const catHai = '317' as AreaId
const indicatorOf = (id: string) => dataset.indicatorOf(id as IndicatorId)!
const view = (area: AreaId) => ({ areas: [area], quarter: at, showsSamples: true, accumulation: 'quarter' }) as const

function trendOf(id: string, more: { readonly quantity?: 'share' } = {}) {
  const page = trendPage(dataset, indicatorOf(id), { ...view(catHai), ...more })
  const chart = resolveTrend(page.spec, { texts: vi, today: about.today })
  return { page, chart, exported: exportedTrend(vi, page, chart, about) }
}

const headingsOf = (exported: ExportedChart): readonly string[] =>
  exported.table().columns.map(({ heading }) => heading)
const rowsOf = (exported: ExportedChart) => exported.table().rows.map((row) => row.map(({ text }) => text))

test('the table of a trend says the unit of its numbers, unless each bears its own', () => {
  expect(headingsOf(trendOf('budget.revenue').exported)[0]).toBe('Kỳ (đơn vị: tỷ đồng)')
  expect(headingsOf(trendOf('environment.forest').exported)[0]).toBe('Kỳ (đơn vị: ha)')
  expect(headingsOf(trendOf('service.satisfaction').exported)[0]).toBe('Kỳ (đơn vị: điểm)')
  expect(headingsOf(trendOf('environment.hamlets').exported)[0]).toBe('Kỳ (đơn vị: thôn)')
  expect(headingsOf(trendOf('budget.disbursed').exported)[0]).toBe('Kỳ')
  expect(headingsOf(trendOf('society.poverty').exported)[0]).toBe('Kỳ')
})

test('so do the tables of a comparison and of a bridge', () => {
  const compare = { ...freshCompareAddress, indicator: 'budget.revenue' as IndicatorId }
  const page = comparisonPage(dataset, view(catHai), compare, new Intl.Collator('vi'))!
  expect(headingsOf(exportedComparison(vi, page, about).exported)[0]).toBe('Địa bàn (đơn vị: tỷ đồng)')
  const { spec } = bridgePage(dataset, indicatorOf('budget.revenue'), view('31' as AreaId), { kind: 'last-year' })
  expect(headingsOf(exportedBridge(vi, spec!, about).exported)[0]).toBe('Phần (đơn vị: tỷ đồng)')
})

test('the plan of a year is due at its end: nothing is lacking in the quarters before', () => {
  const plans = rowsOf(trendOf('budget.disbursed').exported).map((row) => [row[0], row[2]])
  expect(plans).toEqual([
    ['Quý III/2023', ''],
    ['Quý IV/2023', 'chưa có kế hoạch'],
    ['Quý I/2024', ''],
    ['Quý II/2024', ''],
    ['Quý III/2024', ''],
    ['Quý IV/2024', '95,0%'],
  ])
  const { figures } = trendOf('budget.disbursed').exported.cells().rows[2]!
  expect(figures[1]).toEqual({ kind: 'missing', reason: '', isSample: false })
})

test('a plan that is a rate alone is told as one, and is a limit where it may not be exceeded', () => {
  const { chart, exported } = trendOf('society.poverty')
  expect(headingsOf(exported)[2]).toBe('Kế hoạch năm, không quá – Huyện Cát Hải')
  expect(rowsOf(exported).at(-1)).toEqual(['Quý IV/2024', '0,79% (105/13.248 hộ)', '1,10%'])
  expect(chart.series[1]).toMatchObject({ shortLabel: 'Kế hoạch năm, không quá', lastValue: '1,10%' })
  expect(exported.cells().rows.at(-1)!.figures[1]).toMatchObject({ kind: 'missing', reason: '1,10%' })
  const insured = rowsOf(trendOf('society.insured', { quantity: 'share' }).exported).at(-1)
  expect(insured).toEqual(['Quý IV/2024', '47.512/50.384 (94,3%)', '95%'])
})

test('a plan of a year before the last one says of which it is', () => {
  const page = trendPage(dataset, indicatorOf('budget.disbursed'), { ...view(catHai), quarter: quarter('2025-Q4') })
  const chart = resolveTrend(page.spec, { texts: vi, today: about.today })
  expect(chart.series[1]).toMatchObject({ shortLabel: 'Kế hoạch năm 2024', lastValue: '95,0%' })
})

test('only what all should reach is newly reached: enterprises and the insured rise and fall', () => {
  const partsOf = (id: string) => {
    const { spec } = bridgePage(dataset, indicatorOf(id), view('31' as AreaId), { kind: 'last-year' })
    const rows = rowsOf(exportedBridge(vi, spec!, about).exported)
    return rows.slice(1, -1).map(([name]) => name)
  }
  expect(partsOf('economy.enterprises')).toEqual(['Các địa bàn tăng'])
  expect(partsOf('society.insured')).toEqual(['Các địa bàn tăng', 'Các địa bàn giảm'])
  expect(partsOf('environment.hamlets')).toEqual(['Mới đạt'])
})
