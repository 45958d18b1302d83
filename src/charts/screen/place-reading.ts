/** The mark that is read, in pixels of its drawing. */
export interface ReadMark {
  readonly x: number
  readonly top: number
  readonly bottom: number
  /** Whether it is a point among others of one plot, and no row of its own. */
  readonly isPoint: boolean
  /** Whether more of the screen lies above it. */
  readonly isAbove: boolean
}

/** The part of a drawing that has no axis in it. */
export interface ReadingRoom {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The room between a mark and its reading, in pixels: more than a fingertip hides of what it points at. */
const clearancePx = 14

/**
 * Where the upper left corner of a reading stands so that it covers neither its mark nor an axis: beside a point, above or
 * below a row; where nothing fits, on the side that has more of the screen. Pixels of the drawing.
 */
export function placeReading(
  { width, height }: { readonly width: number; readonly height: number },
  { x, top, bottom, isPoint, isAbove }: ReadMark,
  room: ReadingRoom,
): { readonly left: number; readonly top: number } {
  const across = room.right - room.left
  if (isPoint && height <= room.bottom - room.top) {
    const [right, left] = [x + clearancePx, x - clearancePx - width]
    const sides = x < room.left + across / 2 ? [right, left] : [left, right]
    const side = sides.find((each) => each >= room.left && each + width <= room.right)
    const middle = (top + bottom - height) / 2
    if (side !== undefined) return { left: side, top: Math.min(Math.max(middle, room.top), room.bottom - height) }
  }
  const [above, below] = [top - clearancePx - height, bottom + clearancePx]
  const ways = isAbove ? [above, below] : [below, above]
  const free = ways.find((each) => each >= room.top && each + height <= room.bottom)
  // As far to either side of the mark as the mark lies in the drawing: it never stands out.
  return { left: x - (width * (x - room.left)) / Math.max(1, across), top: free ?? ways[0]! }
}
