import type { AreaHistory } from './area-history.ts'
import { type Area, type AreaId, areAllBelow } from './area.ts'
import type { Day } from './day.ts'
import { type Territory, type TerritoryGap, territoryOn } from './territory.ts'

/** The two days whose areas are held against each other. */
export interface BridgeDays {
  readonly before: Day
  readonly after: Day
}

/** One territory as the areas of two days have it. */
export interface BridgeSides {
  readonly before: readonly Area[]
  readonly after: readonly Area[]
}

/** Why nobody knows which areas of two days have one territory; `area-absent`: the package does not know the area at all. */
export type SidesGap = TerritoryGap | 'crosses-border' | 'area-absent'

/**
 * What an area was and became on two days, in the order in which it is to be tried. An area that went into a larger one is
 * first what lies in its old border, where no area lies across it, and then the larger area as a whole.
 */
export function bridgeSides(
  history: AreaHistory,
  id: AreaId,
  days: BridgeDays,
): { readonly ways: readonly BridgeSides[] } | { readonly gap: SidesGap } {
  const [before, after] = [history.versionOn(id, days.before), history.versionOn(id, days.after)]
  if (before && after) return { ways: [{ before: [before], after: [after] }] }
  if (before) {
    const own = territoryOn(history, before, days.after)
    const parts = wholly(own)
    if (parts) return { ways: [{ before: [before], after: parts }] }
    const inside = withinBorder(history, before, days)
    const larger = own.kind === 'known' && own.parts.length === 1 ? [own.parts[0]!.area] : undefined
    const ways = [inside, larger].flatMap((side) => (side ? [{ before: [before], after: side }] : []))
    return ways.length > 0 ? { ways } : { gap: gapOf(own) }
  }
  if (!after) return { gap: 'area-absent' }
  const own = territoryOn(history, after, days.before)
  const parts = wholly(own)
  return parts ? { ways: [{ before: parts, after: [after] }] } : { gap: gapOf(own) }
}

/** The areas of a territory, where each lies in it wholly. */
function wholly(territory: Territory): readonly Area[] | undefined {
  if (territory.kind === 'unknown' || !territory.parts.every(({ inside }) => inside === 1)) return undefined
  return territory.parts.map(({ area }) => area)
}

function gapOf(territory: Territory): SidesGap {
  return territory.kind === 'unknown' ? territory.gap : 'crosses-border'
}

/** The smallest areas that make an area up on a day; itself where the package names none below it, or not all. */
export function leavesOn(history: AreaHistory, area: Area, day: Day): readonly Area[] {
  const children = history.childrenOn(area.id, day)
  if (children.length === 0 || !areAllBelow(area, children)) return [area]
  return children.flatMap((child) => leavesOn(history, child, day))
}

/** An area with all that the package names within it on a day, at whatever depth, whether or not that makes it up. */
export function namedWithin(history: AreaHistory, area: Area, day: Day): readonly Area[] {
  return [area, ...history.childrenOn(area.id, day).flatMap((child) => namedWithin(history, child, day))]
}

/** The later areas within the border of an earlier one; undefined where one lies across it, or something is not known. */
function withinBorder(history: AreaHistory, area: Area, days: BridgeDays): readonly Area[] | undefined {
  const leaves = leavesOn(history, area, days.before)
  if (leaves[0] === area) return undefined
  const own = new Set(leaves.map(({ id }) => id))
  const found = new Map<AreaId, Area>()
  for (const leaf of leaves) {
    const territory = territoryOn(history, leaf, days.after)
    if (territory.kind === 'unknown') return undefined
    for (const part of territory.parts) found.set(part.area.id, part.area)
  }
  const isInside = (later: Area): boolean => {
    const past = territoryOn(history, later, days.before)
    return past.kind === 'known' && past.parts.every((part) => own.has(part.area.id))
  }
  return [...found.values()].every(isInside) ? [...found.values()] : undefined
}
