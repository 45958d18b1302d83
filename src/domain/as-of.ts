import type { Brand } from './brand.ts'
import { type Day, dayFromParts, dayFromText, dayParts, daysInMonth } from './day.ts'
import type { DayRange } from './reporting-calendar.ts'

/** Up to when a figure counts, as its source says it: a day `YYYY-MM-DD` or a month `YYYY-MM`. */
export type AsOf = Brand<string, 'AsOf'>

/** The day or month a text names, or undefined when it is neither. */
export function asOfFromText(text: string): AsOf | undefined {
  const isMonth = /^\d{4}-\d{2}$/.test(text)
  return dayFromText(isMonth ? `${text}-01` : text) === undefined ? undefined : (text as AsOf)
}

/** The days it can mean: one day, or those of a month. */
export function daysOfAsOf(asOf: AsOf): DayRange {
  const day = dayFromText(asOf)
  if (day !== undefined) return { first: day, last: day }
  const { year, month } = dayParts(`${asOf}-01` as Day)
  return { first: dayFromParts(year, month, 1), last: dayFromParts(year, month, daysInMonth(year, month)) }
}
