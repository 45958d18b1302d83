import { addsOverTime } from '../domain/measure-rules.ts'
import { yearToDatePeriod } from '../domain/period.ts'
import { periodText } from '../i18n/date-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { CompareSpec } from './compare-spec.ts'

/** "Quý II/2024", or "6 tháng đầu năm 2024" for what has accumulated to its end. */
export function currentPeriodText(
  texts: Texts,
  { quarter, accumulation, indicator }: Pick<CompareSpec, 'quarter' | 'accumulation' | 'indicator'>,
): string {
  const isToDate = accumulation === 'year-to-date' && addsOverTime(indicator)
  return periodText(texts, isToDate ? yearToDatePeriod(quarter) : quarter)
}
