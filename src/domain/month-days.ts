import { type Day, dayBefore, dayFromParts, dayParts, daysInMonth } from './day.ts'
import { calendarOn } from './definition-version.ts'
import type { Indicator } from './indicator.ts'
import {
  type Month,
  type ToldPeriod,
  isMonth,
  monthNumberOf,
  monthsOf,
  placeInQuarter,
  quarterOfMonth,
} from './month.ts'
import { quarterOf, yearOf } from './period.ts'
import { type ReportingCalendar, lastDayOf, reportingWindow } from './reporting-calendar.ts'

type Cut = Pick<ReportingCalendar, 'starts'>

/**
 * Whether the months of a calendar may be called by their number: its year begins within 31 days of 1 January. Of a school
 * year nobody would know which month the first is.
 */
export function numbersMonths(calendar: Cut): boolean {
  const { first } = reportingWindow(calendar, quarterOf(2025, 1))
  return '2024-12-01' <= first && first <= '2025-02-01'
}

/** The first day of a month by a calendar: that of its quarter, one or two months on. */
export function firstDayOfMonth(calendar: Cut, month: Month): Day {
  const start = dayParts(reportingWindow(calendar, quarterOfMonth(month)).first)
  const months = start.month - 1 + placeInQuarter(month) - 1
  const [year, number] = [start.year + Math.floor(months / 12), (months % 12) + 1]
  return dayFromParts(year, number, Math.min(start.day, daysInMonth(year, number)))
}

/** The last day of a month or period as the calendar of an indicator cuts it. */
export function lastDayByCalendar(indicator: Pick<Indicator, 'versions' | 'calendar'>, told: ToldPeriod): Day {
  const period = isMonth(told) ? quarterOfMonth(told) : told
  const calendar = calendarOn(indicator, period)
  const next = isMonth(told) ? monthsOf(quarterOfMonth(told))[placeInQuarter(told)] : undefined
  return next === undefined ? reportingWindow(calendar, period).last : dayBefore(firstDayOfMonth(calendar, next))
}

/** The last calendar day of what a package tells a figure for: the day that decides which areas existed "in" it. */
export function lastDayOfTold(period: ToldPeriod): Day {
  if (!isMonth(period)) return lastDayOf(period)
  const [year, number] = [yearOf(period), monthNumberOf(period)]
  return dayFromParts(year, number, daysInMonth(year, number))
}
