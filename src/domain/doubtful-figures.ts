import { monthsInQuarter } from './coverage.ts'
import { observationKeyText } from './dataset.ts'
import { areOfOneKind } from './figure.ts'
import { groupBy } from './group-by.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import { type LocatedObservation, hasValue } from './located-observation.ts'
import { isPercentage, rateGrowsOverYear } from './measure-rules.ts'
import { isMonth, monthNumberOf } from './month.ts'
import type { Observation } from './observation.ts'
import type { WarningCode } from './package-problem.ts'
import { lastQuarterOf, quarterNumberOf, yearOf } from './period.ts'
import type { Problem } from './problem.ts'
import { isMonthly, periodOfMonth } from './quarter-of-months.ts'

/**
 * What may be right but is easily a slip: months that come into no figure, and a percentage since the start of the year that
 * fell. `made` is what the months make: see `quartersMade`. Indicators are expected to be known.
 */
export function doubtfulFigures(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  located: readonly LocatedObservation[],
  made: readonly Observation[],
): readonly Problem<WarningCode>[] {
  const indicatorOf = ({ observation }: LocatedObservation): Indicator => indicators.get(observation.indicator)!
  return [...unusedMonths(indicatorOf, located, made), ...fallenPercentages(indicatorOf, located)]
}

function unusedMonths(
  indicatorOf: (each: LocatedObservation) => Indicator,
  located: readonly LocatedObservation[],
  made: readonly Observation[],
): readonly Problem<WarningCode>[] {
  const told = new Set(located.map(({ observation }) => observationKeyText(observation)))
  const ofMonths = new Map(made.map((each) => [observationKeyText(each), each]))
  return located.flatMap((each): readonly Problem<WarningCode>[] => {
    const { observation, place } = each
    if (!isMonthly(observation) || observation.kind === 'missing') return []
    const period = periodOfMonth(indicatorOf(each), observation.period)
    const key = observationKeyText({ ...observation, period })
    const result = ofMonths.get(key)
    const isUsed = result !== undefined && (result.kind === 'value' || result.reason !== 'only-monthly')
    if (isUsed || told.has(key)) return []
    const code = result === undefined ? 'months-of-ended-area' : 'months-make-no-quarter'
    const params = { indicator: observation.indicator, period }
    return [{ code, place: { ...place, column: 'period', text: observation.period }, params }]
  })
}

/** A percentage since the start of the year, which falls where what it stands on has grown. */
function fallenPercentages(
  indicatorOf: (each: LocatedObservation) => Indicator,
  located: readonly LocatedObservation[],
): readonly Problem<WarningCode>[] {
  const totals = located.filter(hasValue).filter((each) => {
    const indicator = indicatorOf(each)
    const grows = isPercentage(indicator) && rateGrowsOverYear(indicator) && !indicator.isSigned
    return grows && !each.accepts.includes('sum')
  })
  const ofYears = groupBy(totals, ({ observation: { indicator, category, area, period } }) =>
    [indicator, category, area, yearOf(period)].join('|'),
  )
  return [...ofYears.values()].flatMap((ofYear) => {
    const inOrder = [...ofYear].sort((a, b) => endOf(a) - endOf(b))
    return inOrder.flatMap((each, index): readonly Problem<WarningCode>[] => {
      const { value } = each.observation
      const higher = inOrder
        .slice(0, index)
        .find(({ observation }) => observation.value > value && areOfOneKind(observation, each.observation))
      if (!higher) return []
      const params = { before: higher.observation.value, period: higher.observation.period }
      return [
        { code: 'cumulative-percent-falls', place: { ...each.place, column: 'value', text: String(value) }, params },
      ]
    })
  })
}

/** The month of the year with which a stretch since its start ends. */
function endOf({ observation: { period } }: LocatedObservation): number {
  return isMonth(period) ? monthNumberOf(period) : quarterNumberOf(lastQuarterOf(period)) * monthsInQuarter
}
