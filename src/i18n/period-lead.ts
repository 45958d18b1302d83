import type { AsOf } from '../domain/as-of.ts'
import type { Completeness } from '../domain/coverage.ts'
import type { Accumulation } from '../domain/figure-at.ts'
import type { Indicator } from '../domain/indicator.ts'
import { stands, standsAtStart } from '../domain/measure-rules.ts'
import { type Quarter, periodParts, yearToDatePeriod } from '../domain/period.ts'
import { asOfText, periodText } from './date-text.ts'
import type { Texts } from './texts.ts'

/**
 * What an administrative sentence begins with: "Đến hết quý I/2024" for what stands, "Đầu quý I/2024" for what stood at
 * its start, "Trong quý I/2024" for what happened in it, "6 tháng đầu năm 2024" or "Năm 2024" for what has accumulated. Of a
 * figure that counts up to another day it says that day, and claims nothing of the period's end; what does not yet reach to
 * it does not stand at it.
 */
export function periodLead(
  texts: Texts,
  indicator: Pick<Indicator, 'time'>,
  {
    quarter,
    accumulation,
    months,
  }: Pick<Completeness, 'months'> & { readonly quarter: Quarter; readonly accumulation: Accumulation },
  asOf?: AsOf,
): string {
  const { lead } = texts.messages.sentences
  if (asOf !== undefined) {
    const when = asOfText(texts, asOf)
    if (stands(indicator) && !standsAtStart(indicator)) return lead.stockAsOf({ when })
    return lead.upTo({ lead: periodLead(texts, indicator, { quarter, accumulation }), when })
  }
  if (standsAtStart(indicator)) return lead.opening({ period: periodText(texts, quarter) })
  if (stands(indicator) && !months) return lead.stock({ period: periodText(texts, quarter) })
  const shown = accumulation === 'year-to-date' ? yearToDatePeriod(quarter) : quarter
  const parts = periodParts(shown)
  const period = periodText(texts, shown)
  if (parts.kind === 'year') return lead.year({ year: parts.year })
  return parts.kind === 'quarter' ? lead.quarter({ period }) : lead.months({ period })
}
