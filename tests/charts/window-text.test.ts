import { expect, test } from 'vitest'
import { windowText } from '../../src/charts/window-text.ts'
import type { ReportingCalendar } from '../../src/domain/reporting-calendar.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { day, quarter } from '../domain/small-dataset.ts'
import { point, series, spec } from './small-chart.ts'
import { decisionDate, inspectorate } from '../domain/small-vocabulary.ts'

const at = (calendar: ReportingCalendar, accumulation: 'quarter' | 'year-to-date', when: string) => {
  const { indicator, ...rest } = spec([series([point(1)])])
  const flow = { ...rest, indicator: { ...indicator, calendar, time: 'flow' as const }, accumulation }
  return windowText(textsByLanguage.vi, flow, quarter(when))
}

test.each([
  [inspectorate, 'quarter', '2024-Q1', 'Kỳ báo cáo quý I/2024: 15/12/2023 – 14/03/2024'],
  [inspectorate, 'year-to-date', '2024-Q3', 'Kỳ báo cáo 9 tháng đầu năm 2024: 15/12/2023 – 14/09/2024'],
  [decisionDate, 'quarter', '2024-Q1', 'Kỳ báo cáo quý I/2024: 01/01/2024 – 31/03/2024'],
] as const)('the window of $0.id, %s, %s is %s', (calendar, accumulation, when, words) => {
  expect(at(calendar, accumulation, when)).toBe(words)
})

test('a window within which the areas changed says so', () => {
  const { indicator, ...rest } = spec([series([point(1)])])
  const split = { ...rest, indicator: { ...indicator, calendar: inspectorate }, areaChange: day('2025-07-01') }
  expect(windowText(textsByLanguage.vi, split, quarter('2025-Q3'))).toBe(
    'Kỳ báo cáo quý III/2025: 15/06/2025 – 14/09/2025 (trong kỳ, đơn vị hành chính thay đổi từ ngày 01/07/2025)',
  )
  expect(windowText(textsByLanguage.en, split, quarter('2025-Q3'))).toBe(
    'Reporting window of Q3 2025: 15 June 2025 – 14 September 2025 (the areas changed within it, on 1 July 2025)',
  )
})
