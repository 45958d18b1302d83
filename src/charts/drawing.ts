import type { Primitive, Rect } from '../paper/primitive.ts'
import type { ReadingTable } from './reading-table.ts'
import type { LegendEntry } from './resolved-trend.ts'

/** A place of a drawing that can be pointed at, with what it says. */
export interface DrawingSpot {
  readonly rect: Rect
  /** Number of the row and of the column in it, from 0: what arrow keys move over. */
  readonly row: number
  readonly column: number
  readonly reading: string
  /** The same for eyes. */
  readonly table: ReadingTable
  /** The middle of its mark, where several spots share a rect; absent where there is no figure to mark. */
  readonly point?: { readonly x: number; readonly y: number }
  /** Where its mark stands in a row; absent where the row has none. */
  readonly markX?: number
  /** Closed lines of x and y in turn that bound it within its rect, where it is no rectangle. */
  readonly outline?: readonly (readonly number[])[]
}

/** A drawing of a given width and of the height it needs. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly primitives: readonly Primitive[]
  readonly spots: readonly DrawingSpot[]
  /**
   * The plot of a drawing whose rows are series in one system of coordinates: its spots are points, and Home and End go
   * along a series. Absent where each row has a place of its own.
   */
  readonly plot?: Rect
  /** Whether its spots lie as on a map: arrows lead to the nearest one in their direction, Home and End to the first and last. */
  readonly isMap?: true
  /** Where reading starts; at the first spot where absent. */
  readonly start?: DrawingSpot
  /** What it had no room to name beside its marks. */
  readonly legend?: readonly LegendEntry[]
  /** All of it as it looks while a row is read; the same as ever where absent. */
  readonly whileRead?: (row: number) => readonly Primitive[]
}
