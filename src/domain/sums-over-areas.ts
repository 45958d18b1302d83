import type { AreaHistory } from './area-history.ts'
import type { ConsistencyCode, LocatedObservation } from './consistency.ts'
import { observationKeyText } from './dataset.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import { addsOverAreas, isAskedOf } from './measure-rules.ts'
import { lastDayOfTold } from './month-days.ts'
import type { ToldPeriod } from './month.ts'
import type { Observation, ObservedValue } from './observation.ts'
import type { Problem } from './problem.ts'
import { sum } from './sum.ts'

/**
 * Every figure of an area that is not the sum of those below it, where all of them that are asked have one for the same
 * period: value and denominator each for itself. An illustrative figure is held against illustrative ones only. A figure
 * whose source itself differs is set aside by `sum` under `accepts`. An area without a row of the period has what its months
 * make of it (`made`), where all of them are there. Indicators and areas are expected to be known.
 */
export function checkSumsOverAreas(
  history: AreaHistory,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  located: readonly LocatedObservation[],
  made: readonly Observation[] = [],
): readonly Problem<ConsistencyCode>[] {
  const ofMonths = made.filter((each) => each.kind === 'missing' || each.months === undefined)
  const byKey = new Map(
    [...ofMonths, ...located.map(({ observation }) => observation)].map((each) => [observationKeyText(each), each]),
  )
  return located.flatMap(({ observation, place, accepts }): readonly Problem<ConsistencyCode>[] => {
    const indicator = indicators.get(observation.indicator)
    if (observation.kind === 'missing' || !indicator || !addsOverAreas(indicator) || accepts.includes('sum')) return []
    const children = history
      .childrenOn(observation.area, lastDayOfTold(observation.period))
      .filter((child) => isAskedOf(indicator, child))
    const parts = children.flatMap((child): readonly ObservedValue<ToldPeriod>[] => {
      const part = byKey.get(observationKeyText({ ...observation, area: child.id }))
      const isOfOneKind = part && (part.state === 'sample') === (observation.state === 'sample')
      return part?.kind === 'value' && isOfOneKind ? [part] : []
    })
    if (children.length === 0 || parts.length < children.length) return []
    const denominators = parts.flatMap(({ denominator }) => denominator ?? [])
    const columns = [
      { column: 'value', own: observation.value, total: sum(parts.map(({ value }) => value)) },
      ...(observation.denominator !== undefined && denominators.length === parts.length
        ? [{ column: 'denominator', own: observation.denominator, total: sum(denominators) }]
        : []),
    ]
    return columns
      .filter(({ own, total }) => own !== total)
      .map(({ column, own, total }) => ({
        code: 'sum-over-areas-differs',
        place: { ...place, column, text: String(own) },
        params: { sum: total, areas: children.length },
      }))
  })
}
