import type { Area, AreaId, AreaType } from '../domain/area.ts'
import type { Dataset } from '../domain/dataset.ts'
import { groupBy } from '../domain/group-by.ts'
import type { Quarter } from '../domain/period.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import type { Succession } from '../domain/succession.ts'

/** One change of the area's own record. */
export interface AreaEvent {
  readonly succession: Succession
  readonly from: Area
  readonly to: Area
}

/** What an area is, and what changed about it. */
export interface AreaFacts {
  /** The record in force at the quarter's end; the nearest one for an area outside its time. */
  readonly area: Area
  readonly parent?: Area
  /** How many areas of which type lie below it. */
  readonly below: readonly { readonly type: AreaType; readonly count: number }[]
  /** What it came from, its changes of rank, and what it became, in time order. */
  readonly events: readonly AreaEvent[]
  /** Where the territory of an area went that ended without a successor of its own: what its parts became. */
  readonly wentTo: readonly Area[]
}

/** What is known of an area in a quarter, or undefined for an area the catalogue does not know. */
export function areaFacts({ history }: Pick<Dataset, 'history'>, id: AreaId, quarter: Quarter): AreaFacts | undefined {
  const day = lastDayOf(quarter)
  const area = history.nearestVersion(id, day)
  if (!area) return undefined
  const isThen = history.versionOn(id, day) !== undefined
  const parent =
    area.parentCode === undefined ? undefined : history.byCodeOn(area.parentCode, isThen ? day : (area.validTo ?? day))
  return {
    area,
    ...(parent ? { parent } : {}),
    below: [...groupBy(history.childrenOn(area.id, day), ({ type }) => type.id).values()].map((areas) => ({
      type: areas[0]!.type,
      count: areas.length,
    })),
    events: eventsOf(history, history.lineageOf(id)),
    wentTo: territoryAfter(history, history.lineageOf(id)),
  }
}

function eventsOf(history: Dataset['history'], lineage: readonly Area[]): readonly AreaEvent[] {
  const successions = lineage.flatMap((area) => [...history.predecessorsOf(area.id), ...history.successorsOf(area.id)])
  return [...new Set(successions)]
    .flatMap((succession): readonly AreaEvent[] => {
      const [from, to] = [history.byId(succession.from), history.byId(succession.to)]
      return from && to ? [{ succession, from, to }] : []
    })
    .sort((a, b) => (a.succession.effective < b.succession.effective ? -1 : 1))
}

/** What the parts of an area became that ended with it; none where it has a successor itself. */
export function territoryAfter(history: Dataset['history'], lineage: readonly Area[]): readonly Area[] {
  const last = lineage[lineage.length - 1]
  if (last?.validTo === undefined || history.successorsOf(last.id).length > 0) return []
  const became = history.childrenOn(last.id, last.validTo).flatMap(({ id }) => history.successorsOf(id))
  return [...new Set(became.map(({ to }) => to))].flatMap((id) => history.byId(id) ?? [])
}
