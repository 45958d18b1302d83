import { expect, test } from 'vitest'
import { comparisonPage } from '../../../src/answers/comparison-page.ts'
import { exportedComparison } from '../../../src/briefing/chart/exported-comparison.ts'
import { fontMeasure } from '../../../src/charts/font-measure.ts'
import { palette } from '../../../src/charts/palette.ts'
import { resolveComparison } from '../../../src/charts/resolve-comparison.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import type { IndicatorId } from '../../../src/domain/indicator.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { type CompareAddress, freshCompareAddress } from '../../../src/navigation/compare-address.ts'
import { day, quarter } from '../../domain/small-dataset.ts'
import { textsOf } from './comparison-drawings.ts'
import { haiPhongDataset } from './hai-phong.ts'

const { dataset } = await haiPhongDataset()
const { vi } = textsByLanguage
const about = { today: day('2026-01-05'), path: '/so-sanh', address: 'https://site.example/so-sanh' }
const collator = new Intl.Collator('vi')
const [city, hongBang, catHai] = ['31' as AreaId, '303' as AreaId, '317' as AreaId]

function compared(
  indicator: string,
  compare: Partial<CompareAddress> = {},
  [first, ...more]: readonly [AreaId, ...AreaId[]] = [catHai],
  at = '2024-Q4',
) {
  const page = comparisonPage(
    dataset,
    { areas: [first, ...more], quarter: quarter(at), showsSamples: true, accumulation: 'quarter' },
    { ...freshCompareAddress, ...compare, indicator: indicator as IndicatorId },
    collator,
  )!
  const { exported, layout } = exportedComparison(vi, page, about)
  const drawing = layout({ x: 0, y: 0, width: 900, fontSize: 14, measure: fontMeasure })
  const chart =
    page.spec.kind === 'rows' ? resolveComparison(page.spec.spec, { texts: vi, today: about.today }) : undefined
  return { page, exported, drawing, chart }
}

const plans = { form: 'bars', base: { kind: 'year-target' } } as const

test('bars beside the plan of the year are called by the year they are of', () => {
  const { chart } = compared('budget.revenue', plans)
  expect(chart?.legend[0]?.label).toBe('Năm 2024')
  expect(chart?.subtitle).toBe('6 địa bàn; Năm 2024')
  expect(
    compared('budget.revenue', { ...plans, base: { kind: 'path-target' } }, [catHai], '2024-Q3').chart?.subtitle,
  ).toBe('6 địa bàn; 9 tháng đầu năm 2024')
})

test('what is judged by the year stands there by the year, also where quarters do not add up', () => {
  const { chart } = compared('economy.growth', plans, [city, hongBang])
  expect(chart?.rows[0]?.cells[0]).toMatchObject({ text: '1,6%' })
  expect(chart?.rows[0]?.change.words).toBe('thấp hơn cận dưới 4,4 điểm %')
  expect(chart?.subtitle).toBe('2 địa bàn; Năm 2024')
  expect(chart?.yTitle).toBe('Đơn vị: %, tính chung từ đầu năm')
})

test('only what the indicator applies to lacks a figure', () => {
  const { headline, paragraph } = compared('environment.hamlets', {}, [catHai], '2025-Q4').exported.sentences
  expect(headline).toBe('Xã An Lão chưa có số liệu về tỷ lệ thôn xanh, sạch, đẹp')
  expect(paragraph).toContain('xã An Lão chưa có số liệu về tỷ lệ thôn xanh, sạch, đẹp.')
  expect(compared('environment.hamlets', {}, [hongBang, '305' as AreaId]).exported.sentences.headline).toBe(
    'Tỷ lệ thôn xanh, sạch, đẹp: chỉ tiêu không áp dụng cho 2 quận',
  )
})

test('a name that ends with the base says it once', () => {
  const { headline } = compared('economy.growth', {}, [city, hongBang]).exported.sentences
  expect(headline).toBe('1/1 thành phố so sánh được giảm tốc độ tăng sản xuất công nghiệp so với cùng kỳ')
})

test('places up and down are good or bad only where a figure is', () => {
  const arrows = (indicator: string) =>
    compared(indicator, { form: 'ranking' }).drawing.primitives.flatMap((each) =>
      each.type === 'path' && (each.fill === palette.good || each.fill === palette.bad) ? [each.fill] : [],
    )
  expect(arrows('society.births')).toEqual([])
  expect(new Set(arrows('society.poverty'))).toEqual(new Set([palette.good, palette.bad]))
})

test('a reason without a figure is not struck through by the line of zero', () => {
  const { drawing } = compared('environment.hamlets')
  const zero = textsOf(drawing).find(({ text }) => text === '0%')!.x
  const reasons = textsOf(drawing).filter(({ text }) => text === 'không áp dụng')
  expect(reasons).toHaveLength(3)
  for (const { x } of reasons) expect(x).toBeGreaterThan(zero)
})

test('small pictures with values below zero have the line of zero with its label', () => {
  const { drawing } = compared('economy.growth', { form: 'multiples' }, [city, hongBang])
  const labels = textsOf(drawing).filter(({ text }) => /^[−\d]+%$/.test(text))
  expect(labels.map(({ text }) => text)).toEqual(['−5%', '0%', '15%', '−5%', '0%', '15%'])
  const lines = drawing.primitives.filter((each) => each.type === 'path' && each.stroke === palette.muted)
  expect(lines.length).toBeGreaterThanOrEqual(2)
})
