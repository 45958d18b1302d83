import type { Brand } from './brand.ts'
import type { Day } from './day.ts'

/**
 * The identity of an area: its code and the day it came into being. Codes alone were used again on 1 July 2025 for other
 * territory, so a code is never an identity. An area whose beginning is not recorded has its code alone as id.
 */
export type AreaId = Brand<string, 'AreaId'>

/** From the whole country to what lies below a commune (thôn, ấp, tổ dân phố). */
export type AreaLevel = 'country' | 'province' | 'district' | 'commune' | 'village'
export const areaLevels: readonly AreaLevel[] = ['country', 'province', 'district', 'commune', 'village']

/** Whether areas of a level hold those of another. */
export function isAbove(level: AreaLevel, other: AreaLevel): boolean {
  return areaLevels.indexOf(level) < areaLevels.indexOf(other)
}

/** Whether a kind of area is one of towns (đô thị) or of the country (nông thôn). */
export type AreaSetting = 'urban' | 'rural'
export const areaSettings: readonly AreaSetting[] = ['urban', 'rural']

/** A kind of area. One word may name kinds of several levels: a thành phố may be a province or lie within one. */
export interface AreaType {
  /** The Vietnamese word, as names begin with it: "huyện". */
  readonly id: string
  readonly level: AreaLevel
  /** English, behind a name: "district". */
  readonly en: string
  /** English, of several: "districts". */
  readonly enPlural: string
  /** Absent for what is neither, or both: a province. */
  readonly setting?: AreaSetting
}

/** One administrative area (đơn vị hành chính) in one stretch of time with one name, type, parent and territory. */
export interface Area {
  readonly id: AreaId
  /** The code of the General Statistics Office. */
  readonly code: string
  /** Full Vietnamese name with its type: "Huyện Lộc Ninh". */
  readonly name: string
  readonly level: AreaLevel
  readonly type: AreaType
  /** Code of the parent at that time; absent for what has none in the package: a country, else a province. */
  readonly parentCode?: string
  /** First day; absent when it lies before the records. */
  readonly validFrom?: Day
  /** Last day; absent while the area exists. */
  readonly validTo?: Day
  /** How many areas of each kind lie directly below it, where the package does not name them all: "xã" to 72. */
  readonly areasBelow?: Readonly<Record<string, number>>
}

/** The id of an area: `692`, or `697-2022-10-01` when its first day is known. */
export function areaIdOf(code: string, validFrom: Day | undefined): AreaId {
  return (validFrom === undefined ? code : `${code}-${validFrom}`) as AreaId
}

/** Whether an area existed on a day. */
export function isAreaValidOn(area: Pick<Area, 'validFrom' | 'validTo'>, day: Day): boolean {
  return (area.validFrom ?? day) <= day && day <= (area.validTo ?? day)
}

/** The name without its type: "Lộc Ninh" of "Huyện Lộc Ninh". */
export function areaShortName(area: Pick<Area, 'name' | 'type'>): string {
  return startsWithType(area) ? area.name.slice(area.type.id.length + 1) : area.name
}

/** Whether a name begins with its type, as all names do. */
export function startsWithType({ name, type }: Pick<Area, 'name' | 'type'>): boolean {
  return name.toLowerCase().startsWith(`${type.id} `)
}

/** How many areas of the kinds of some lie below an area, where more do than these; undefined where they are all. */
export function countedBelow(
  parent: Pick<Area, 'areasBelow'>,
  listed: readonly Pick<Area, 'type'>[],
): number | undefined {
  const kinds = [...new Set(listed.map(({ type }) => type.id))]
  const count = kinds.reduce((total, kind) => {
    const named = listed.filter(({ type }) => type.id === kind).length
    return total + Math.max(named, parent.areasBelow?.[kind] ?? 0)
  }, 0)
  return count > listed.length ? count : undefined
}

/** Whether these are all areas below one: the package may name some and tell how many there are (`areas_below`). */
export function areAllBelow(parent: Pick<Area, 'areasBelow'>, listed: readonly Pick<Area, 'type'>[]): boolean {
  return Object.entries(parent.areasBelow ?? {}).every(
    ([kind, count]) => listed.filter(({ type }) => type.id === kind).length >= count,
  )
}

/** The day itself while an area exists, else its first or last one. */
export function dayWithin({ validFrom, validTo }: Pick<Area, 'validFrom' | 'validTo'>, day: Day): Day {
  if (validFrom !== undefined && day < validFrom) return validFrom
  return validTo !== undefined && day > validTo ? validTo : day
}
