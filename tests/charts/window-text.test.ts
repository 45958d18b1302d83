import { expect, test } from 'vitest'
import { windowText } from '../../src/charts/window-text.ts'
import type { ReportingCalendar } from '../../src/domain/reporting-calendar.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { day, quarter } from '../domain/small-dataset.ts'
import { point, series, spec } from './small-chart.ts'
import { decisionDate, inspectorate, typeOf } from '../domain/small-vocabulary.ts'

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
  const change = {
    day: day('2025-07-01'),
    daysBefore: 16,
    before: [typeOf('huyện'), typeOf('thị xã')],
    after: [typeOf('xã'), typeOf('phường')],
  }
  const split = { ...rest, indicator: { ...indicator, calendar: inspectorate }, areaChange: change }
  expect(windowText(textsByLanguage.vi, split, quarter('2025-Q3'))).toBe(
    'Kỳ báo cáo quý III/2025: 15/06/2025 – 14/09/2025 (16 ngày đầu, đến 30/06/2025, theo huyện, thị xã; từ 01/07/2025 theo xã, phường)',
  )
  expect(windowText(textsByLanguage.en, split, quarter('2025-Q3'))).toBe(
    'Reporting window of Q3 2025: 15 June 2025 – 14 September 2025 (the first 16 days, to 30 June 2025, by districts and towns; from 1 July 2025 by communes and wards)',
  )
  const alike = { ...split, areaChange: { ...change, before: [typeOf('xã')], after: [typeOf('xã')] } }
  expect(windowText(textsByLanguage.vi, alike, quarter('2025-Q3'))).toContain(
    '(16 ngày đầu, đến 30/06/2025, theo địa bàn cũ; từ 01/07/2025 theo địa bàn mới)',
  )
})
