import type { AreaId } from '../../domain/area.ts'
import type { CategoryId, IndicatorId } from '../../domain/indicator.ts'
import type { Period } from '../../domain/period.ts'

/** Which indicator, or part of one, is spoken of. */
export interface SaidIndicator {
  readonly id: IndicatorId
  readonly category?: CategoryId
}

/** What a change is from: the quarter before, the same period last year, or a period that is named. */
export type SaidBase =
  | { readonly kind: 'previous-quarter' | 'last-year' }
  | { readonly kind: 'period'; readonly period: Period }

/**
 * What a number of a document says of an indicator:
 * - `figure`: its figure with its denominator, or its percentage.
 * - `change`: how much more or less than at its base.
 * - `plan`: what was undertaken for the year; `path`: for the quarter; `of-plan`: the figure in percent of it; `to-plan`:
 *   how much lacks to it.
 * - `rest`: how many have not reached it.
 * - `place`: which place of how many; `median`: the figure in the middle of the group.
 * - `denominator`: what the figure is out of.
 * - `unsure`: of an indicator, but not its published figure: a forecast, a part, another object.
 * - `other`: it counts something of which no indicator is known.
 */
export type ClaimRole =
  | 'figure'
  | 'change'
  | 'plan'
  | 'path'
  | 'of-plan'
  | 'to-plan'
  | 'rest'
  | 'place'
  | 'median'
  | 'denominator'
  | 'unsure'
  | 'other'

/** How what is meant stands to a number that is not told exactly. */
export type Nearly = 'above' | 'below' | 'about' | 'least' | 'most'

/** A number as it is printed. */
export interface SaidNumber {
  readonly value: number
  /** Behind a slash: 15 of "14/15". */
  readonly second?: number
  /** How many digits it has behind the comma. */
  readonly digits: number
  readonly unit: 'number' | 'percent' | 'points'
  /** Whether it is said to have fallen, or risen; only of a change. */
  readonly way?: 'up' | 'down'
  /**
   * Where what is meant lies, of a number that is not told exactly: near it, `above` "hơn 1.000", `below` "gần 1.000" or
   * `about` "khoảng 1.000"; anywhere from it on, `least` "không dưới 1.000", or up to it, `most` "không quá 1.000".
   */
  readonly nearly?: Nearly
}

/** Where a number stands within a piece of a document. */
export type ClaimSpot =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'cell'
      readonly row: number
      readonly column: number
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'point'; readonly series: number; readonly point: number }

/** A number of a document with what it says. */
export interface Claim {
  readonly role: ClaimRole
  readonly number: SaidNumber
  readonly indicator?: SaidIndicator
  readonly area?: AreaId
  readonly period?: Period
  readonly base?: SaidBase
  /** Whether it is of all areas of the group together. */
  readonly isOfGroup?: true
  /** Which of the pieces of the document it stands in. */
  readonly piece: number
  readonly spot: ClaimSpot
  /** As it is printed: "14/15". */
  readonly printed: string
  /** The words it stands in. */
  readonly words: string
}

/** What stands around a number and says what it is of, where its own words do not. */
export interface ClaimContext {
  readonly indicator?: SaidIndicator
  readonly area?: AreaId
  /** Where no area is known: one that was named before, whose group is spoken of. */
  readonly among?: AreaId
  readonly period?: Period
  readonly base?: SaidBase
  /** What the heading of a column or row makes of it. */
  readonly role?: ClaimRole
}
