import type { AreaId, AreaLevel } from './area.ts'
import type { BilingualText } from './bilingual-text.ts'
import type { Day } from './day.ts'

/** Whose outlines a file of them holds, of which time, and what has to be said wherever they are drawn. */
export interface OutlineSource {
  readonly level: AreaLevel
  /** First day on which they hold; absent when it lies before the records. */
  readonly validFrom?: Day
  /** Last day; absent while they hold. */
  readonly validTo?: Day
  readonly licence: string
  readonly attribution: BilingualText
  /** In what they are only approximate. */
  readonly note?: BilingualText
  /** Every record of an area that one of them is of. */
  readonly areas: readonly AreaId[]
}

/** A closed line as degrees of longitude and latitude in turn; its first point is not repeated. */
export type Ring = readonly number[]

/** The outline of an area: a ring counter-clockwise for each part, one clockwise for each hole in it. */
export interface AreaOutline {
  /** The records of the area that had this territory. */
  readonly areas: readonly AreaId[]
  readonly rings: readonly Ring[]
}

/** Outlines with where they come from. */
export interface AreaOutlines {
  readonly source: OutlineSource
  readonly outlines: readonly AreaOutline[]
}

/** Twice the area within a ring of numbers in turn, above zero where it runs counter-clockwise (with y upwards). */
export function signedArea(ring: Ring): number {
  let twice = 0
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length
    twice += ring[at]! * ring[next + 1]! - ring[next]! * ring[at + 1]!
  }
  return twice
}
