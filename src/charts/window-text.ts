import { addsOverTime } from '../domain/measure-rules.ts'
import { type Quarter, yearToDatePeriod } from '../domain/period.ts'
import { reportingWindow } from '../domain/reporting-calendar.ts'
import { dayRangeText, periodText } from '../i18n/date-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { TrendSpec } from './trend-spec.ts'

/** The days a figure's period covers by the calendar of its sector: a "quarter" is not the same for all. */
export function windowText(
  texts: Texts,
  { indicator, accumulation }: Pick<TrendSpec, 'indicator' | 'accumulation'>,
  quarter: Quarter,
): string {
  const isToDate = accumulation === 'year-to-date' && addsOverTime(indicator)
  const period = isToDate ? yearToDatePeriod(quarter) : quarter
  const range = dayRangeText(texts, reportingWindow(indicator.calendar, period))
  return texts.messages.chart.window({ period: periodText(texts, period), range })
}
