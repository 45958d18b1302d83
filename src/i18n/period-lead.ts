import type { Reach } from '../domain/coverage.ts'
import type { Accumulation } from '../domain/figure-at.ts'
import type { Indicator } from '../domain/indicator.ts'
import { isToldOfYear, stands, standsAtStart } from '../domain/measure-rules.ts'
import { type Quarter, periodParts, quarterNumberOf, yearToDatePeriod } from '../domain/period.ts'
import { asOfText, periodText } from './date-text.ts'
import type { Texts } from './texts.ts'

/**
 * What an administrative sentence begins with: "Đến hết quý I/2024" for what stands, "Đầu quý I/2024" for what stood at
 * its start, "Trong quý I/2024" for what happened in it, "6 tháng đầu năm 2024" or "Năm 2024" for what has accumulated or is
 * told of all of it, also where it has not been told. Of figures that count up to one other day it says that day; of any
 * that do not reach to the period's end it claims nothing of that.
 */
export function periodLead(
  texts: Texts,
  indicator: Pick<Indicator, 'time' | 'isYearly'>,
  { quarter, accumulation }: { readonly quarter: Quarter; readonly accumulation: Accumulation },
  reach: Reach = {},
): string {
  const { lead } = texts.messages.sentences
  const { months, asOf, toldOf } = reach
  if (asOf !== undefined && saysDay(reach)) {
    const when = asOfText(texts, asOf)
    if (stands(indicator)) return lead.stockAsOf({ when })
    return lead.upTo({ lead: periodLead(texts, indicator, { quarter, accumulation }), when })
  }
  if (standsAtStart(indicator)) return lead.opening({ period: periodText(texts, quarter) })
  const isOfYear = isToldOfYear(indicator) && quarterNumberOf(quarter) === 4
  const isAtEnd = !months && asOf === undefined && !toldOf && !isOfYear
  if (stands(indicator) && isAtEnd) return lead.stock({ period: periodText(texts, quarter) })
  const shown = toldOf ?? (accumulation === 'year-to-date' || isOfYear ? yearToDatePeriod(quarter) : quarter)
  const parts = periodParts(shown)
  const period = periodText(texts, shown)
  if (parts.kind === 'year') return lead.year({ year: parts.year })
  return parts.kind === 'quarter' ? lead.quarter({ period }) : lead.months({ period })
}

/** What a sentence has still to say of the time of a figure, behind a lead that was given how far some figures reach. */
export function afterLead<T extends Reach>(figure: T, lead: Reach): T {
  const { asOf, toldOf, ...others } = figure
  if (!saysDay(lead)) return (toldOf === lead.toldOf ? { ...others, ...(asOf && { asOf }) } : figure) as T
  return (asOf === lead.asOf && saysDay(figure) ? { ...others, ...(toldOf && { toldOf }) } : figure) as T
}

/** Whether a lead is of one day that all its figures count up to. */
function saysDay({ asOf, isAsOfLeast }: Reach): boolean {
  return asOf !== undefined && !isAsOfLeast
}
