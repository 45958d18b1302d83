import { type Day, dayAfter } from './day.ts'
import type { DefinitionVersion, Indicator } from './indicator.ts'
import type { Period } from './period.ts'
import { type DayRange, type ReportingCalendar, lastDayOf, reportingWindow } from './reporting-calendar.ts'

type Defined = Pick<Indicator, 'versions' | 'calendar'>

/**
 * The definition of an indicator in force at the end of a period, or undefined when none is recorded. A period ends when its
 * reporting window does: with quarters cut at 15 March, what holds from that day on is the definition of the second one.
 */
export function definitionVersionOn({ versions, calendar }: Defined, period: Period): DefinitionVersion | undefined {
  return (
    versions.find((version) => isInForce(version, reportingWindow(version.calendar ?? calendar, period).last)) ??
    // Where a new definition brings a calendar of its own, a period may end too late for the former one by the former
    // calendar and too early for the new one by the new.
    versions.find((version) => isInForce(version, lastDayOf(period)))
  )
}

function isInForce({ validFrom, validTo }: DefinitionVersion, day: Day): boolean {
  return (validFrom ?? day) <= day && day <= (validTo ?? day)
}

/** How a period of an indicator is cut: by the calendar of the definition then in force, else by the indicator's own. */
export function calendarOn(indicator: Defined, period: Period): ReportingCalendar {
  return definitionVersionOn(indicator, period)?.calendar ?? indicator.calendar
}

/** The days that a period of an indicator covers, by how it was cut then. */
export function windowOf(indicator: Defined, period: Period): DayRange {
  return reportingWindow(calendarOn(indicator, period), period)
}

/** Whether each of some periods begins on the day after the one before ends: else days would be counted twice, or by none. */
export function doWindowsJoin(indicator: Defined, periods: readonly Period[]): boolean {
  const windows = periods.map((period) => windowOf(indicator, period))
  return windows.every(({ first }, index) => index === 0 || first === dayAfter(windows[index - 1]!.last))
}
