import type { Primitive, Rect } from '../paper/primitive.ts'

/** A place of a drawing that can be pointed at, with what it says. */
export interface DrawingSpot {
  readonly rect: Rect
  /** Number of the row and of the column in it, from 0: what arrow keys move over. */
  readonly row: number
  readonly column: number
  readonly reading: string
}

/** A drawing of a given width and of the height it needs. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly primitives: readonly Primitive[]
  readonly spots: readonly DrawingSpot[]
}
