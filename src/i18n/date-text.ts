import { type AsOf, daysOfAsOf } from '../domain/as-of.ts'
import { type Day, dayParts } from '../domain/day.ts'
import { type Period, type Quarter, periodParts, quarterNumberOf, yearOf } from '../domain/period.ts'
import type { DayRange } from '../domain/reporting-calendar.ts'
import type { Texts } from './texts.ts'

const roman = ['', 'I', 'II', 'III', 'IV'] as const

/** "Quý I/2024", "6 tháng đầu năm 2024", "9 tháng đầu năm 2024", "Năm 2024". */
export function periodText({ messages }: Texts, period: Period): string {
  const parts = periodParts(period)
  const { year } = parts
  switch (parts.kind) {
    case 'quarter':
      return messages.period.quarter({ roman: roman[parts.quarter], quarter: parts.quarter, year })
    case 'half-year':
      return messages.period.halfYear({ year })
    case 'nine-months':
      return messages.period.nineMonths({ year })
    case 'year':
      return messages.period.year({ year })
  }
}

/** The quarter alone, for an axis: "I" or "Q1"; empty for longer periods. */
export function quarterAxisText({ messages }: Texts, period: Period): string {
  const parts = periodParts(period)
  return parts.kind === 'quarter'
    ? messages.period.quarterAxis({ roman: roman[parts.quarter], quarter: parts.quarter })
    : ''
}

/** The same on an axis that says the year of each: "III/2025" in Vietnamese, "Q3 2025" in English. */
export function quarterOfYearAxisText({ messages }: Texts, quarter: Quarter): string {
  const number = quarterNumberOf(quarter)
  return messages.period.quarterOfYearAxis({ roman: roman[number], quarter: number, year: yearOf(quarter) })
}

/** "22/04/2024" in Vietnamese, "22 April 2024" in English. */
export function dayText({ messages }: Texts, day: Day): string {
  return messages.day(dayParts(day))
}

/** "tháng 02/2025", "ngày 15/02/2025". */
export function asOfText(texts: Texts, asOf: AsOf): string {
  const { first, last } = daysOfAsOf(asOf)
  const words = texts.messages.asOf
  return first === last ? words.day(dayParts(first)) : words.month(dayParts(first))
}

/** "15/12/2023 – 14/03/2024". */
export function dayRangeText(texts: Texts, range: DayRange): string {
  return `${dayText(texts, range.first)} – ${dayText(texts, range.last)}`
}
