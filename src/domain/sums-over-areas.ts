import type { AreaHistory } from './area-history.ts'
import { type Area, type AreaId, areaLevels } from './area.ts'
import { observationKeyText } from './dataset.ts'
import type { Day } from './day.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import type { ConsistencyCode, LocatedObservation } from './located-observation.ts'
import { addsOverAreas, isAskedOf } from './measure-rules.ts'
import { lastDayOfTold } from './month-days.ts'
import type { Observation } from './observation.ts'
import type { Problem } from './problem.ts'
import { remembered } from './remembered.ts'
import { sum } from './sum.ts'
import { unlistedBelow } from './unlisted-below.ts'

/**
 * Every figure of an area that is not the sum of those below it, where all of them that are asked have one for the same
 * period, or that is less than some of them together and cannot go below zero: value and denominator each for itself. An
 * illustrative figure is held against illustrative ones only, and one that counts up to some day against those that count up
 * to the same. Where the sum of the source is accepted (`sum` under `accepts`: a province also collects by itself), a single
 * area is still not above the whole. An area without a row of the period has what its months
 * make of it (`made`), where all of them are there. An area whose own sum does not hold makes none; one below which the
 * package does not name all that are asked is no sum of those that it names. Indicators and areas are expected to be known.
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
  // From below: a sum that does not hold is told once, and not again of every area above.
  const levelOf = ({ observation }: LocatedObservation): number =>
    areaLevels.indexOf(history.byId(observation.area)!.level)
  const differing = new Set<string>()
  // Of most areas nothing is told of what lies below: they are not gone through for every figure.
  const told = new Set(located.map(({ observation }) => observation.area))
  for (const { area } of ofMonths) told.add(area)
  const childrenTold = (area: AreaId, day: Day): readonly Area[] => {
    const children = history.childrenOn(area, day)
    return children.some(({ id }) => told.has(id)) ? children : []
  }
  const tellsBelow = remembered((area: AreaId) => remembered((day: Day) => childrenTold(area, day)))
  const fromBelow = [...located].sort((a, b) => levelOf(b) - levelOf(a))
  return fromBelow.flatMap(({ observation, place, accepts }): readonly Problem<ConsistencyCode>[] => {
    const indicator = indicators.get(observation.indicator)
    if (observation.kind === 'missing' || !indicator || !addsOverAreas(indicator)) return []
    const isSumAccepted = accepts.includes('sum')
    const children = tellsBelow(observation.area)(lastDayOfTold(observation.period)).filter((child) =>
      isAskedOf(indicator, child),
    )
    const parts = children.flatMap((child) => {
      const key = observationKeyText({ ...observation, area: child.id })
      const part = byKey.get(key)
      const isOfOneKind = part && (part.state === 'sample') === (observation.state === 'sample')
      return part?.kind === 'value' && isOfOneKind && part.asOf === observation.asOf && !differing.has(key)
        ? [{ ...part, name: child.name }]
        : []
    })
    if (parts.length === 0) return []
    const unlisted = unlistedBelow(indicator, history.byId(observation.area)!, children)
    const isWhole = parts.length === children.length && unlisted === 0 && !isSumAccepted
    const valued = (column: 'value' | 'denominator'): readonly Part[] =>
      parts.flatMap(({ name, [column]: value }) => (value === undefined ? [] : [{ name, value }]))
    const columns = (['value', 'denominator'] as const).flatMap((column) => {
      const [own, all] = [observation[column], valued(column)]
      if (own === undefined || all.length < parts.length) return []
      const held = isSumAccepted ? all.filter(({ value }) => value > own).slice(0, 1) : all
      const total = sum(held.map(({ value }) => value))
      const differs = isWhole ? own !== total : !indicator.isSigned && total > own
      return differs ? [{ column, own, total, held }] : []
    })
    if (columns.length > 0) differing.add(observationKeyText(observation))
    return columns.map(({ column, own, total, held }) => ({
      code: isWhole ? 'sum-over-areas-differs' : 'areas-above-whole',
      place: { ...place, column, text: String(own) },
      params: { sum: total, areas: held.length, names: namesOf(held) },
    }))
  })
}

type Part = Pick<Area, 'name'> & { readonly value: number }

/** More names than these are a list that nobody reads. */
const mostNames = 12

function namesOf(areas: readonly Pick<Area, 'name'>[]): string {
  const named = areas.slice(0, mostNames).map(({ name }) => name)
  return [...named, ...(areas.length > mostNames ? ['…'] : [])].join(', ')
}
