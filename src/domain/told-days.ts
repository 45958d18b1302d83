import type { AreaHistory } from './area-history.ts'
import type { AreaId } from './area.ts'
import { type Day, dayAfter } from './day.ts'
import type { Accumulation } from './figure-at.ts'
import type { Indicator } from './indicator.ts'
import { addsOverTime, isToldOfYear } from './measure-rules.ts'
import { type Period, type Quarter, quarterNumberOf, yearToDatePeriod } from './period.ts'
import { type DayRange, reportingWindow } from './reporting-calendar.ts'

interface Asked {
  readonly quarter: Quarter
  readonly accumulation: Accumulation
}

/**
 * The period that a figure of a quarter is told for: the stretch of the year for what has accumulated, the year for what is
 * told once a year (only in its fourth quarter), else the quarter.
 */
export function toldPeriod(
  indicator: Pick<Indicator, 'measure' | 'time' | 'isYearly'>,
  { quarter, accumulation }: Asked,
): Period {
  const isToDate = accumulation === 'year-to-date' && addsOverTime(indicator)
  const isOfYear = isToldOfYear(indicator) && quarterNumberOf(quarter) === 4
  return isToDate || isOfYear ? yearToDatePeriod(quarter) : quarter
}

/** The period a figure is told for, with the days it covers by the indicator's calendar. */
export function toldDays(
  indicator: Pick<Indicator, 'measure' | 'time' | 'isYearly' | 'calendar'>,
  asked: Asked,
): { readonly period: Period; readonly days: DayRange } {
  const period = toldPeriod(indicator, asked)
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
