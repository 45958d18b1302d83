import type { DefinitionVersion, Indicator } from './indicator.ts'
import type { Period } from './period.ts'
import { type ReportingCalendar, lastDayOf } from './reporting-calendar.ts'

/** The definition of an indicator in force at the end of a period, or undefined when none is recorded. */
export function definitionVersionOn(
  indicator: Pick<Indicator, 'versions'>,
  period: Period,
): DefinitionVersion | undefined {
  const day = lastDayOf(period)
  return indicator.versions.find((version) => (version.validFrom ?? day) <= day && day <= (version.validTo ?? day))
}

/** How a period of an indicator is cut: by the calendar of the definition then in force, else by the indicator's own. */
export function calendarOn(indicator: Pick<Indicator, 'versions' | 'calendar'>, period: Period): ReportingCalendar {
  return definitionVersionOn(indicator, period)?.calendar ?? indicator.calendar
}
