import { type AsOf, daysOfAsOf } from './as-of.ts'
import type { Day } from './day.ts'
import type { Indicator } from './indicator.ts'
import { standsAtStart } from './measure-rules.ts'

/** Whether a figure counts up to a day before the last one of its period. What stood at the start has no later day. */
export function isShortOfEnd(indicator: Pick<Indicator, 'time'>, asOf: AsOf | undefined, last: Day): boolean {
  return asOf !== undefined && !standsAtStart(indicator) && daysOfAsOf(asOf).last < last
}
