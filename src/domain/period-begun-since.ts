import { type Day, dayParts } from './day.ts'
import { type Quarter, type QuarterNumber, quarterOf, quarterPlus } from './period.ts'
import { type ReportingCalendar, reportingWindow } from './reporting-calendar.ts'

/** A reporting period that is running, and its first day. */
export interface BegunPeriod {
  readonly quarter: Quarter
  readonly first: Day
}

/**
 * The reporting period that is running on a day and began after an earlier one, by whichever calendar it began last: what was
 * made on the earlier day was made before it. Undefined where no calendar has begun a period since.
 */
export function periodBegunSince(
  calendars: readonly Pick<ReportingCalendar, 'starts'>[],
  { made, today }: { readonly made: Day; readonly today: Day },
): BegunPeriod | undefined {
  const { year, month } = dayParts(today)
  const around = quarterOf(year, Math.ceil(month / 3) as QuarterNumber)
  const begun = calendars.flatMap((calendar) =>
    // By the calendar of a sector a day may belong to the quarter beside that of the year.
    [-1, 0, 1].flatMap((step): readonly BegunPeriod[] => {
      const quarter = quarterPlus(around, step)
      const { first } = reportingWindow(calendar, quarter)
      return made < first && first <= today ? [{ quarter, first }] : []
    }),
  )
  return begun.sort((a, b) => (a.first < b.first ? 1 : -1))[0]
}
