import type { DayRange } from '../../domain/reporting-calendar.ts'
import type { CellFigure } from '../sheets/cell-figure.ts'
import type { Identity } from './ms-row.ts'

/** A cell of a form, and where it stands. */
export interface FormCell {
  readonly sheet: string
  /** "D7". */
  readonly name: string
  readonly text: string
  readonly figure: CellFigure
  readonly hasFormula: boolean
  readonly isHidden: boolean
}

/**
 * - `unit`: what one unit reports.
 * - `total`: the sum of the units below it, or of all.
 * - `blank`: a name without figures.
 */
export type FormRowKind = 'unit' | 'total' | 'blank'

export interface FormRow {
  readonly kind: FormRowKind
  /** The name as it is written. */
  readonly name: string
  /** Its sign before the name: "I", "1.2"; "" without one. */
  readonly ordinal: string
  /** By the number of the column. */
  readonly cells: ReadonlyMap<number, FormCell>
}

/** A form with an MS row, joined from all the sheets it is spread over. */
export interface Form {
  readonly sheets: readonly string[]
  /** The lines above it, the title among them. */
  readonly lines: readonly string[]
  /** The days the line under the title names. */
  readonly window?: DayRange
  readonly columns: ReadonlyMap<number, { readonly path: readonly string[] }>
  readonly identities: readonly Identity[]
  readonly rows: readonly FormRow[]
  /** Remarks below it. */
  readonly notes: readonly string[]
}
