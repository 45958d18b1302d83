import { toldPeriod } from '../domain/told-days.ts'
import type { Quarter } from '../domain/period.ts'
import { periodText } from '../i18n/date-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { CompareSpec } from './compare-spec.ts'

/** "Quý II/2024", or "6 tháng đầu năm 2024" for what has accumulated to its end, "Năm 2024" for what is told once a year. */
export function currentPeriodText(
  texts: Texts,
  { quarter, accumulation, indicator }: Pick<CompareSpec, 'quarter' | 'accumulation' | 'indicator'>,
): string {
  return periodText(texts, toldPeriod(indicator, { quarter, accumulation }))
}

/** A quarter as it is named beside a figure of it: "Quý II/2024", and "Năm 2024" of what is told once a year. */
export function quarterText(
  texts: Texts,
  { indicator }: { readonly indicator: Parameters<typeof toldPeriod>[0] },
  quarter: Quarter,
): string {
  return periodText(texts, toldPeriod(indicator, { quarter, accumulation: 'quarter' }))
}
