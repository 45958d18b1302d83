import { groupBy } from './group-by.ts'
import type { Indicator } from './indicator.ts'
import type { LocatedValue } from './located-observation.ts'
import { addsOverTime, isToldCumulatively } from './measure-rules.ts'
import { isMonth } from './month.ts'
import type { WarningCode } from './package-problem.ts'
import { isQuarter, yearOf } from './period.ts'
import type { Problem } from './problem.ts'

/** So many years of single areas have to look alike: of four unlike numbers one order in twenty-four rises throughout. */
const leastYears = 4

/** A sum since January is at the end of the year about four times that of the first quarter, and at least so many times. */
const leastGrowth = 2

/**
 * Figures of quarters that rise through every year that is told whole, and to at least twice the first quarter: perhaps sums
 * since the start of the year, which would be added once more. At most one problem an indicator, at its first such year.
 */
export function perhapsCumulative(
  indicator: Indicator,
  values: readonly LocatedValue[],
): readonly Problem<WarningCode>[] {
  if (!addsOverTime(indicator) || isToldCumulatively(indicator) || indicator.isSigned) return []
  const ofQuarters = values.filter(
    ({ observation: { period, category } }) => category === undefined && !isMonth(period) && isQuarter(period),
  )
  const years = [
    ...groupBy(ofQuarters, ({ observation: { area, period } }) => `${area}|${yearOf(period)}`).values(),
  ].flatMap((ofYear) => {
    const inOrder = [...ofYear].sort((a, b) => (a.observation.period < b.observation.period ? -1 : 1))
    return inOrder.length === 4 ? [inOrder] : []
  })
  const areSums = years.every((year) => {
    const numbers = year.map(({ observation }) => observation.value)
    const isRising = numbers.every((value, index) => index === 0 || value > numbers[index - 1]!)
    return isRising && numbers[3]! >= leastGrowth * numbers[0]!
  })
  if (years.length < leastYears || !areSums) return []
  const { place, observation } = years[0]![1]!
  return [
    {
      code: 'flow-perhaps-cumulative',
      place: { ...place, column: 'period', text: observation.period },
      params: { indicator: indicator.id, count: years.length },
    },
  ]
}
