import type { AreaHistory } from './area-history.ts'
import type { Area, AreaId } from './area.ts'
import { type Day, dayAfter } from './day.ts'
import { type Quarter, quarterPlus } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { territoryOn } from './territory.ts'

/** An area that has something of the territory of one that is not there in a quarter. */
export interface RelatedArea {
  /** The record in force at the quarter's end, or the nearest one. */
  readonly area: Area
  /** Whether all of it lies in that territory; of the others nobody says so. */
  readonly isWithin: boolean
}

/** An area outside its time, and what stood in its place. */
export interface AreaOutOfTime {
  readonly id: AreaId
  /** Its last record, or its first. */
  readonly area: Area
  readonly problem: 'ended' | 'not-yet'
  /** The first day without it, or with it; absent where that is not recorded. */
  readonly since?: Day
  /** Where its territory went, or what it was made of. */
  readonly related: readonly RelatedArea[]
  /** Whether the related areas are known to have all of its territory. */
  readonly isWhollyKnown: boolean
  /** The nearest quarter in which it existed. */
  readonly nearest?: Quarter
}

/** What became of an area that is not there at the end of a quarter, or what came before it; undefined for any other. */
export function areaOutOfTime(history: AreaHistory, id: AreaId, quarter: Quarter): AreaOutOfTime | undefined {
  const day = lastDayOf(quarter)
  const lineage = history.lineageOf(id)
  const [first, last] = [lineage[0], lineage.at(-1)]
  if (!first || !last || history.versionOn(id, day)) return undefined
  const hasEnded = last.validTo !== undefined && last.validTo < day
  const area = hasEnded ? last : first
  const territory = territoryOn(history, area, day)
  const nearest = nearestQuarter(history, id, quarter)
  const since = hasEnded ? area.validTo && dayAfter(area.validTo) : area.validFrom
  return {
    id,
    area,
    problem: hasEnded ? 'ended' : 'not-yet',
    ...(since ? { since } : {}),
    related:
      territory.kind === 'known'
        ? territory.parts.map((part) => ({ area: part.area, isWithin: part.inside === 1 }))
        : nextOf(history, area, hasEnded, day),
    isWhollyKnown: territory.kind === 'known',
    ...(nearest ? { nearest } : {}),
  }
}

/** Of a territory that is not wholly recorded, the areas of one change. */
function nextOf(history: AreaHistory, area: Area, hasEnded: boolean, day: Day): readonly RelatedArea[] {
  const edges = hasEnded ? history.successorsOf(area.id) : history.predecessorsOf(area.id)
  const ids = new Set(edges.map(({ from, to }) => (hasEnded ? to : from)))
  return [...ids].flatMap((id) => {
    const related = history.nearestVersion(id, day)
    return related ? [{ area: related, isWithin: false }] : []
  })
}

/** Searches outwards from a quarter; of two equally far the earlier one. */
function nearestQuarter(history: AreaHistory, id: AreaId, quarter: Quarter): Quarter | undefined {
  const furthest = 200
  for (let distance = 1; distance <= furthest; distance += 1) {
    for (const candidate of [quarterPlus(quarter, -distance), quarterPlus(quarter, distance)]) {
      if (history.versionOn(id, lastDayOf(candidate))) return candidate
    }
  }
  return undefined
}
