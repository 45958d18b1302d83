import type { Catalogue } from '../../domain/catalogue.ts'
import type { Family } from '../../domain/family.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { type Quarter, quarterOf, yearOf } from '../../domain/period.ts'
import { type DayRange, type ReportingCalendar, reportingWindow } from '../../domain/reporting-calendar.ts'

export interface AboutPage {
  readonly year: number
  readonly quarters: readonly Quarter[]
  readonly families: readonly { readonly family: Family; readonly indicators: readonly Indicator[] }[]
  /** The calendars in use, each with the days of every quarter. */
  readonly calendars: readonly { readonly calendar: ReportingCalendar; readonly windows: readonly DayRange[] }[]
}

/** What the page about the data shows; the calendar is that of the chosen quarter's year. */
export function aboutPage(catalogue: Catalogue, quarter: Quarter): AboutPage {
  const year = yearOf(quarter)
  const quarters = ([1, 2, 3, 4] as const).map((number) => quarterOf(year, number))
  const used = new Set(catalogue.indicators.map(({ calendar }) => calendar.id))
  return {
    year,
    quarters,
    families: catalogue.families.map((family) => ({
      family,
      indicators: catalogue.indicators.filter((indicator) => indicator.family === family.id),
    })),
    calendars: catalogue.calendars
      .filter(({ id }) => used.has(id))
      .map((calendar) => ({ calendar, windows: quarters.map((each) => reportingWindow(calendar, each)) })),
  }
}
