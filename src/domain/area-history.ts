import { type Area, type AreaId, type AreaLevel, isAbove, isAreaValidOn } from './area.ts'
import type { Day } from './day.ts'
import { groupBy } from './group-by.ts'
import { type Succession, goesOn } from './succession.ts'

/**
 * The areas of a package with what became of them. It answers "which area was that then?" and never joins two areas
 * because they share a code.
 */
export interface AreaHistory {
  readonly areas: readonly Area[]
  /** The area of an id, or undefined. */
  readonly byId: (id: AreaId) => Area | undefined
  /** The area that bore a code on a day, or undefined. */
  readonly byCodeOn: (code: string, day: Day) => Area | undefined
  /**
   * All records of one and the same territory in time order: the area itself with the records before and after it that
   * only changed its type, name, rank or parent. A merger ends a lineage.
   */
  readonly lineageOf: (id: AreaId) => readonly Area[]
  /** The record of an area's lineage that was in force on a day, or undefined when its territory had no such area. */
  readonly versionOn: (id: AreaId, day: Day) => Area | undefined
  /** The record in force on a day, or the nearest one for a day outside the area's time; undefined for an unknown id. */
  readonly nearestVersion: (id: AreaId, day: Day) => Area | undefined
  /** The areas of the next lower level that belonged to an area on a day. */
  readonly childrenOn: (id: AreaId, day: Day) => readonly Area[]
  /** The province an area belonged to (itself for a province and a country), or undefined when the package does not say. */
  readonly provinceOf: (id: AreaId) => Area | undefined
  /** What an area's territory became. */
  readonly successorsOf: (id: AreaId) => readonly Succession[]
  /** What an area was made of. */
  readonly predecessorsOf: (id: AreaId) => readonly Succession[]
}

const levelBelow: Readonly<Record<AreaLevel, readonly AreaLevel[]>> = {
  country: ['province'],
  // A province has districts until 30 June 2025 and communes directly below it since.
  province: ['district', 'commune'],
  district: ['commune'],
  commune: ['village'],
  village: [],
}

/** Indexes areas and successions. Records that point to unknown areas are expected to have been refused before. */
export function areaHistoryOf(areas: readonly Area[], successions: readonly Succession[]): AreaHistory {
  const byId = new Map(areas.map((area) => [area.id, area]))
  const byCode = groupBy(areas, (area) => area.code)
  const byParentCode = groupBy(areas, (area) => area.parentCode)
  const after = groupBy(successions, (succession) => succession.from)
  const before = groupBy(successions, (succession) => succession.to)

  const next = (id: AreaId): AreaId | undefined => after.get(id)?.find(goesOn)?.to
  const previous = (id: AreaId): AreaId | undefined => before.get(id)?.find(goesOn)?.from

  const lineages = new Map<AreaId, readonly Area[]>()
  const lineageOf = (id: AreaId): readonly Area[] => {
    const known = lineages.get(id)
    if (known) return known
    const chain: AreaId[] = [id]
    for (let at = previous(id); at !== undefined && !chain.includes(at); at = previous(at)) chain.unshift(at)
    for (let at = next(id); at !== undefined && !chain.includes(at); at = next(at)) chain.push(at)
    const lineage = chain.flatMap((link) => byId.get(link) ?? [])
    lineages.set(id, lineage)
    return lineage
  }

  const byCodeOn = (code: string, day: Day): Area | undefined =>
    byCode.get(code)?.find((area) => isAreaValidOn(area, day))

  const childrenOn = (id: AreaId, day: Day): readonly Area[] => {
    const parent = byId.get(id)
    if (!parent || !isAreaValidOn(parent, day)) return []
    const children = (byParentCode.get(parent.code) ?? []).filter((child) => isAreaValidOn(child, day))
    for (const level of levelBelow[parent.level]) {
      const ofLevel = children.filter((child) => child.level === level)
      if (ofLevel.length > 0) return ofLevel
    }
    return []
  }

  const provinceOf = (id: AreaId): Area | undefined => {
    let area = byId.get(id)
    while (area && isAbove('province', area.level)) {
      const { level, parentCode = '', validTo, validFrom }: Area = area
      const day = validTo ?? validFrom
      // Always a step up: records that name one another as parents must not be followed for ever.
      area = byCode
        .get(parentCode)
        ?.find((parent) => isAbove(parent.level, level) && (day === undefined || isAreaValidOn(parent, day)))
    }
    return area
  }

  return {
    areas,
    byId: (id) => byId.get(id),
    byCodeOn,
    lineageOf,
    versionOn: (id, day) => lineageOf(id).find((area) => isAreaValidOn(area, day)),
    nearestVersion: (id, day) => {
      const lineage = lineageOf(id)
      const isBefore = lineage[0]?.validFrom !== undefined && day < lineage[0].validFrom
      return lineage.find((area) => isAreaValidOn(area, day)) ?? (isBefore ? lineage[0] : lineage[lineage.length - 1])
    },
    childrenOn,
    provinceOf,
    successorsOf: (id) => after.get(id) ?? [],
    predecessorsOf: (id) => before.get(id) ?? [],
  }
}
