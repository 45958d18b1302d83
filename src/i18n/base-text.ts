import type { ComparisonBase } from '../domain/comparison-base.ts'
import type { Accumulation } from '../domain/figure-at.ts'
import type { Indicator } from '../domain/indicator.ts'
import { type Quarter, yearOf } from '../domain/period.ts'
import { type Quantity, isToldOfYear } from '../domain/measure-rules.ts'
import { toldPeriod } from '../domain/told-days.ts'
import { periodText } from './date-text.ts'
import type { Texts } from './texts.ts'

/** What a comparison is with, as a heading and inside a sentence. */
export interface BaseText {
  /** "Cùng kỳ năm trước (Quý I/2023)", "Kế hoạch năm 2024". */
  readonly name: string
  /** "so với cùng kỳ", "so với kế hoạch năm 2024". */
  readonly since: string
}

/** The words for a base, seen from a quarter. */
export function baseText(
  texts: Texts,
  base: ComparisonBase,
  {
    indicator,
    quantity,
    quarter,
    baseQuarter,
    accumulation,
  }: {
    readonly indicator: Pick<Indicator, 'measure' | 'time' | 'isYearly'>
    readonly quantity: Quantity
    readonly quarter: Quarter
    readonly baseQuarter?: Quarter
    readonly accumulation: Accumulation
  },
): BaseText {
  const { messages } = texts
  const words = messages.compare.base
  // What accumulates says so in its own words below.
  const period = periodText(texts, toldPeriod(indicator, { quarter: baseQuarter ?? quarter, accumulation: 'quarter' }))
  const year = yearOf(quarter)
  const isToDate = accumulation === 'year-to-date'
  switch (base.kind) {
    case 'previous-quarter':
      return { name: words.previousQuarter({ period }), since: messages.change.sincePrevious }
    case 'last-year':
      if (isToldOfYear(indicator))
        return { name: words.yearBefore({ year: yearOf(baseQuarter ?? quarter) }), since: words.sinceYearBefore }
      return {
        name: isToDate ? words.lastYearToDate({ period }) : words.lastYear({ period }),
        since: isToDate ? words.sinceLastYearToDate : messages.change.sinceLastYear,
      }
    case 'quarter':
      return isToDate
        ? {
            name: words.quarterToDate({ period }),
            since: words.since({ base: words.quarterToDateInSentence({ period }) }),
          }
        : { name: period, since: words.since({ base: words.quarterInSentence({ period }) }) }
    case 'year-target':
      return { name: words.yearTarget({ year }), since: words.since({ base: words.yearTargetInSentence({ year }) }) }
    case 'path-target':
      return {
        name: words.pathTarget({ period }),
        since: words.since({ base: words.pathTargetInSentence({ period }) }),
      }
    case 'group-total':
      // The shares of areas make no sum.
      return quantity === 'share'
        ? { name: words.groupLevel, since: words.since({ base: words.groupLevelInSentence }) }
        : { name: words.groupTotal, since: words.since({ base: words.groupTotalInSentence }) }
    case 'group-median':
      return { name: words.groupMedian, since: words.since({ base: words.groupMedianInSentence }) }
  }
}
