import type { AreaHistory } from './area-history.ts'
import type { Area } from './area.ts'
import { type Day, dayAfter } from './day.ts'
import type { Succession } from './succession.ts'
import { type TerritoryGap, territoryOn } from './territory.ts'

/** An area of today in the territory of a former district. */
export interface FormerDistrictMember {
  readonly area: Area
  /** `exact`: all of it lies in the district. `crosses`: it lies across the old line. */
  readonly fit: 'exact' | 'crosses'
  /** By which successions the district's territory came into it, in one step or several. */
  readonly within: readonly Succession[]
  /** By which it has territory from elsewhere. */
  readonly beyond: readonly Succession[]
}

/** What became of a district ("vùng huyện … cũ"): the areas that have its territory, or why they are not known. */
export type FormerDistrictGroup =
  | { readonly kind: 'known'; readonly members: readonly FormerDistrictMember[]; readonly isExact: boolean }
  | { readonly kind: 'unknown'; readonly gap: TerritoryGap; readonly at: Area }

/** The areas of a day that have the territory of a district, or of any other area, that is no more. */
export function formerDistrictGroup(history: AreaHistory, district: Area, day: Day): FormerDistrictGroup {
  const territory = territoryOn(history, district, day)
  if (territory.kind === 'unknown') return { kind: 'unknown', gap: territory.gap, at: territory.at }
  const origins = new Set(originsOf(history, district).map(({ id }) => id))
  const members = territory.parts.map(({ area, inside }): FormerDistrictMember => {
    const edges = edgesInto(history, area, district)
    const isWithin = ({ from }: Succession): boolean =>
      origins.has(from) || edges.some((edge) => edge.to === from && isWithin(edge))
    return {
      area,
      fit: inside === 1 ? 'exact' : 'crosses',
      within: edges.filter(isWithin),
      beyond: edges.filter((edge) => !isWithin(edge)),
    }
  })
  return { kind: 'known', members, isExact: members.every(({ fit }) => fit === 'exact') }
}

/** What a district's territory consisted of on its last day: its communes, and itself. */
function originsOf(history: AreaHistory, district: Area): readonly Area[] {
  return [district, ...(district.validTo === undefined ? [] : history.childrenOn(district.id, district.validTo))]
}

/** Every succession that led into an area since the district ended, the latest first. */
function edgesInto(history: AreaHistory, area: Area, { validTo }: Area): readonly Succession[] {
  if (validTo === undefined) return []
  const ended = dayAfter(validTo)
  const found: Succession[] = []
  const open = [area.id]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const edge of history.predecessorsOf(id)) {
      if (edge.effective < ended || found.includes(edge)) continue
      found.push(edge)
      open.push(edge.from)
    }
  }
  return found
}
