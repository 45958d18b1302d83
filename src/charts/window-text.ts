import type { Quarter } from '../domain/period.ts'
import { toldDays } from '../domain/told-days.ts'
import { areaChangeText } from '../i18n/area-change-text.ts'
import { dayRangeText, periodText } from '../i18n/date-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { TrendSpec } from './trend-spec.ts'

/**
 * The days a figure's period covers by the calendar of its sector: a "quarter" is not the same for all. Where the areas
 * changed within them, it says so.
 */
export function windowText(
  texts: Texts,
  { indicator, accumulation, areaChange }: Pick<TrendSpec, 'indicator' | 'accumulation' | 'areaChange'>,
  quarter: Quarter,
): string {
  const { chart } = texts.messages
  const { period, days } = toldDays(indicator, { quarter, accumulation })
  const words = chart.window({ period: periodText(texts, period), range: dayRangeText(texts, days) })
  return areaChange === undefined ? words : `${words} ${areaChangeText(texts, areaChange)}`
}
