import { expect, test } from 'vitest'
import { windowText } from '../../src/charts/window-text.ts'
import type { ReportingCalendar } from '../../src/domain/reporting-calendar.ts'
import { textsByLanguage } from '../../src/i18n/texts.ts'
import { quarter } from '../domain/small-dataset.ts'
import { point, series, spec } from './small-chart.ts'

const at = (calendar: ReportingCalendar, accumulation: 'quarter' | 'year-to-date', when: string) => {
  const { indicator, ...rest } = spec([series([point(1)])])
  const flow = { ...rest, indicator: { ...indicator, calendar, time: 'flow' as const }, accumulation }
  return windowText(textsByLanguage.vi, flow, quarter(when))
}

test.each([
  ['inspectorate', 'quarter', '2024-Q1', 'Kỳ báo cáo Quý I/2024: 15/12/2023 – 14/03/2024'],
  ['inspectorate', 'year-to-date', '2024-Q3', 'Kỳ báo cáo 9 tháng đầu năm 2024: 15/12/2023 – 14/09/2024'],
  ['decision-date', 'quarter', '2024-Q1', 'Kỳ báo cáo Quý I/2024: 01/01/2024 – 31/03/2024'],
] as const)('the window of %s, %s, %s is %s', (calendar, accumulation, when, words) => {
  expect(at(calendar, accumulation, when)).toBe(words)
})
