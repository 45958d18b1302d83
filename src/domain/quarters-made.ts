import type { AreaHistory } from './area-history.ts'
import { isAreaValidOn } from './area.ts'
import { observationKeyText } from './dataset.ts'
import { groupBy } from './group-by.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import type { Month, ToldPeriod } from './month.ts'
import type { Observation } from './observation.ts'
import { isMonthly, periodOfMonth, quarterOfMonths } from './quarter-of-months.ts'
import { lastDayOf } from './reporting-calendar.ts'

/**
 * Every figure that the months among some observations make, whether or not a row tells it too. Months of an area that was
 * no more at the quarter's end make none: its territory is told by another record then, with the months that are its own.
 * Indicators and areas are expected to be known.
 */
export function quartersMade(
  history: Pick<AreaHistory, 'byId'>,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  observations: readonly Observation<ToldPeriod>[],
): readonly Observation[] {
  const keyOf = (month: Observation<Month>): string =>
    observationKeyText({ ...month, period: periodOfMonth(indicators.get(month.indicator)!, month.period) })
  return [...groupBy(observations.filter(isMonthly), keyOf).values()].flatMap((months) => {
    const first = months[0]!
    const indicator = indicators.get(first.indicator)!
    const isThere = isAreaValidOn(history.byId(first.area)!, lastDayOf(periodOfMonth(indicator, first.period)))
    return isThere ? [quarterOfMonths(indicator, months)] : []
  })
}
