import type { AreaId, AreaLevel } from './area.ts'
import { observationKeyText } from './dataset.ts'
import type { Day } from './day.ts'
import { windowOf } from './definition-version.ts'
import { areOfOneKind } from './figure.ts'
import { groupBy } from './group-by.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import { type LocatedObservation, type LocatedValue, hasValue } from './located-observation.ts'
import { isPercentage, isToldOfYear, rateGrowsOverYear } from './measure-rules.ts'
import { isMonth, lastMonthNumberOf } from './month.ts'
import type { Observation } from './observation.ts'
import { outOfLine } from './out-of-line.ts'
import type { WarningCode } from './package-problem.ts'
import { perhapsCumulative } from './perhaps-cumulative.ts'
import { yearOf } from './period.ts'
import type { Problem } from './problem.ts'
import { isMonthly, periodOfMonth } from './quarter-of-months.ts'

/**
 * What may be right but is easily a slip: months that come into no figure, a percentage since the start of the year that
 * fell, quarters that look like such sums, a figure out of line, a revision of nobody knows what, and a year told before it
 * was over on the day of the data. `made` is what the months make: see `quartersMade`. Indicators are expected to be known.
 */
export function doubtfulFigures(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  located: readonly LocatedObservation[],
  made: readonly Observation[],
  { dataDate, levelOf }: { readonly dataDate: Day; readonly levelOf: (area: AreaId) => AreaLevel | undefined },
): readonly Problem<WarningCode>[] {
  const indicatorOf = ({ observation }: LocatedObservation): Indicator => indicators.get(observation.indicator)!
  const values = located.filter(hasValue)
  return [
    ...unusedMonths(indicatorOf, located, made),
    ...fallenPercentages(indicatorOf, values),
    ...[...groupBy(values, ({ observation }) => observation.indicator)].flatMap(([id, own]) =>
      perhapsCumulative(indicators.get(id)!, own),
    ),
    ...outOfLine(indicators, values, levelOf),
    ...values.flatMap((each) => [...revisedFromNothing(each), ...yearNotOver(indicatorOf(each), each, dataDate)]),
  ]
}

function revisedFromNothing({ observation, place }: LocatedValue): readonly Problem<WarningCode>[] {
  if (observation.state !== 'revised' || observation.revisedFrom !== undefined) return []
  return [{ code: 'revised-without-before', place: { ...place, column: 'revised_from', text: '' } }]
}

/** What is told once a year of a year that had not ended; up to when it counts, `asOf` may say. */
function yearNotOver(
  indicator: Indicator,
  { observation: { period, asOf }, place }: LocatedValue,
  dataDate: Day,
): readonly Problem<WarningCode>[] {
  if (!isToldOfYear(indicator) || asOf !== undefined || isMonth(period)) return []
  const { last } = windowOf(indicator, period)
  if (last <= dataDate) return []
  return [{ code: 'year-not-over', place: { ...place, column: 'period', text: period }, params: { last, dataDate } }]
}

function unusedMonths(
  indicatorOf: (each: LocatedObservation) => Indicator,
  located: readonly LocatedObservation[],
  made: readonly Observation[],
): readonly Problem<WarningCode>[] {
  if (!located.some(({ observation }) => isMonthly(observation))) return []
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
  values: readonly LocatedValue[],
): readonly Problem<WarningCode>[] {
  const totals = values.filter((each) => {
    const indicator = indicatorOf(each)
    const grows = isPercentage(indicator) && rateGrowsOverYear(indicator) && !indicator.isSigned
    return grows && !each.accepts.includes('sum')
  })
  const ofYears = groupBy(totals, ({ observation: { indicator, category, area, period } }) =>
    [indicator, category, area, yearOf(period)].join('|'),
  )
  return [...ofYears.values()].flatMap((ofYear) => {
    const inOrder = [...ofYear].sort(
      (a, b) => lastMonthNumberOf(a.observation.period) - lastMonthNumberOf(b.observation.period),
    )
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
