import { type Day, dayFromParts, daysInMonth } from './day.ts'
import { type Period, periodParts, quartersWithin, quarterNumberOf } from './period.ts'

/**
 * How a sector cuts its periods:
 * - `inspectorate`: citizen reception and petitions; each quarter runs from the 15th of the month before it to the 14th
 *   of its last month (Circular 01/2024/TT-TTCP).
 * - `decision-date`: what a decision signed within the calendar quarter has recognised (new rural, OCOP).
 * - `school-year`: the school network as it stands on the last day of the calendar quarter.
 * - `yearly-decision`: examined and decided once a year; a quarter repeats the decision in force (universal education).
 */
export type ReportingCalendar = 'inspectorate' | 'decision-date' | 'school-year' | 'yearly-decision'

export const reportingCalendars: readonly ReportingCalendar[] = [
  'inspectorate',
  'decision-date',
  'school-year',
  'yearly-decision',
]

/** An inclusive range of days. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

/** The days a period covers by a sector's calendar. */
export function reportingWindow(calendar: ReportingCalendar, period: Period): DayRange {
  const { year } = periodParts(period)
  const quarters = quartersWithin(period)
  const firstMonth = quarterNumberOf(quarters[0]!) * 3 - 2
  const lastMonth = quarterNumberOf(quarters[quarters.length - 1]!) * 3
  if (calendar === 'inspectorate') {
    const first = firstMonth === 1 ? dayFromParts(year - 1, 12, 15) : dayFromParts(year, firstMonth - 1, 15)
    return { first, last: dayFromParts(year, lastMonth, 14) }
  }
  return {
    first: dayFromParts(year, firstMonth, 1),
    last: dayFromParts(year, lastMonth, daysInMonth(year, lastMonth)),
  }
}

/** The last calendar day of a period: the day that decides which areas existed "in" it. */
export function lastDayOf(period: Period): Day {
  return reportingWindow('decision-date', period).last
}
