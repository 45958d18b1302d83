import type { Accumulation } from '../domain/figure-at.ts'
import type { Area, AreaId } from '../domain/area.ts'
import type { Quarter, QuarterRange } from '../domain/period.ts'

/** Everything of a view that a colleague must see again; it stands in the address. */
export interface PageAddress {
  /** The first record of each chosen area's lineage; the first is the chosen one. At least one. */
  readonly areas: readonly [AreaId, ...AreaId[]]
  readonly quarter: Quarter
  readonly showsSamples: boolean
  /** Absent: the whole series. */
  readonly range?: QuarterRange
  /** Absent: what the page shows by itself. */
  readonly quantity?: 'count' | 'share'
  readonly accumulation: Accumulation
  /** Whether figures of other times are carried over to the areas of the quarter; absent: areas are as they were. */
  readonly carriesOver?: true
  /** What its areas are called together; only of several. */
  readonly groupName?: string
}

/** The most areas one chart shows with a name each. */
export const maximumAreas = 12

/** The most areas of pages that give each a row: more than any province has. */
export const maximumRows = 250

/** A part of the address that could not be used as it stands. */
export interface UrlProblem {
  readonly code:
    | 'unknown-area'
    | 'ambiguous-area'
    | 'unknown-period'
    | 'unknown-choice'
    | 'reversed-range'
    | 'half-range'
    | 'too-many-areas'
    | 'unknown-indicator'
    | 'unknown-base'
  readonly name: string
  readonly text: string
  /** Of a code that several areas bore: each of them as an address names it. */
  readonly choices?: readonly AreaChoice[]
}

/** An area, and how it stands in an address. */
export interface AreaChoice {
  readonly area: Area
  readonly parameter: string
}
