import type { ToldReason } from './observation.ts'

/** A figure as it stands in the cells of a grid, in the words of who typed it, until it is right and confirmed. */
export interface TypedFigure {
  readonly value: string
  /** Empty where the indicator has none. */
  readonly denominator: string
  /** Why there is no value, or that what is published is to go; then both cells are empty. */
  readonly missing?: ToldReason | 'withdrawn'
  readonly state: 'final' | 'provisional'
  /** Why another figure than the published one counts. */
  readonly reason: string
}

/**
 * Why a text is no figure of its cell:
 * - `unreadable`: no number; `unit-differs`: a number in another unit than the indicator's;
 * - `percent-alone`: a percentage where numbers are asked; `percent-differs`: one that its own numbers do not give;
 * - `whole-unexpected`: n/N of what has no denominator; `value-lacking`: a denominator alone;
 * - `sign-unknown`: "…", for which there is a reason that has to be said.
 */
export type TypedFault =
  | 'unreadable'
  | 'unit-differs'
  | 'percent-alone'
  | 'percent-differs'
  | 'whole-unexpected'
  | 'value-lacking'
  | 'sign-unknown'

/** What has been typed into one sheet and is not confirmed; null: what was confirmed is to be forgotten. */
export type TypedFigures = ReadonlyMap<string, TypedFigure | null>

/** What a browser keeps of the sheets that are typed into, by the id of their import. */
export interface TypedSheet {
  readonly figures: TypedFigures
  /** What the figures rest on, where that was said. */
  readonly source?: string
}
