import { daysOfAsOf } from './as-of.ts'
import { calendarOn } from './definition-version.ts'
import type { Indicator } from './indicator.ts'
import { standsAtStart } from './measure-rules.ts'
import { type ToldPeriod, isMonth, quarterOfMonth } from './month.ts'
import { lastDayInWindow } from './month-days.ts'
import type { ObservedValue } from './observation.ts'

/** What says when the periods of an indicator end. */
export type CutIndicator = Pick<Indicator, 'time' | 'versions' | 'calendar'>

/** Whether a figure counts up to a day on which its period had not ended. What stood at the start has no later day. */
export function isShortOfEnd(
  indicator: CutIndicator,
  { asOf, period }: Pick<ObservedValue<ToldPeriod>, 'asOf' | 'period'>,
): boolean {
  if (asOf === undefined || standsAtStart(indicator)) return false
  const calendar = calendarOn(indicator, isMonth(period) ? quarterOfMonth(period) : period)
  return daysOfAsOf(asOf).last < lastDayInWindow(calendar, period)
}
