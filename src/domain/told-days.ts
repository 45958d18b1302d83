import type { AreaHistory } from './area-history.ts'
import type { AreaId } from './area.ts'
import { type Day, dayAfter } from './day.ts'
import type { Accumulation } from './figure-at.ts'
import type { Indicator } from './indicator.ts'
import { addsOverTime } from './measure-rules.ts'
import { type Period, type Quarter, yearToDatePeriod } from './period.ts'
import { type DayRange, reportingWindow } from './reporting-calendar.ts'

/** The period a figure is told for, with the days it covers by the indicator's calendar. */
export function toldDays(
  indicator: Pick<Indicator, 'measure' | 'time' | 'calendar'>,
  { quarter, accumulation }: { readonly quarter: Quarter; readonly accumulation: Accumulation },
): { readonly period: Period; readonly days: DayRange } {
  const period = accumulation === 'year-to-date' && addsOverTime(indicator) ? yearToDatePeriod(quarter) : quarter
  return { period, days: reportingWindow(indicator.calendar, period) }
}

/**
 * The first day within a stretch of days (its first day aside) on which one of some areas came to be, or no longer was, in
 * any of its records: a figure of that stretch is of two areas. Undefined where nothing changed.
 */
export function areaChangeWithin(
  history: AreaHistory,
  areas: readonly AreaId[],
  { first, last }: DayRange,
): Day | undefined {
  const changes = areas
    .flatMap((area) => history.lineageOf(area))
    .flatMap(({ validFrom, validTo }) => [validFrom ?? [], validTo === undefined ? [] : dayAfter(validTo)].flat())
  return changes.filter((day) => first < day && day <= last).sort()[0]
}
