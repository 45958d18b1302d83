import type { Drawing, DrawingSpot } from '../drawing.ts'

type Spots = Pick<Drawing, 'spots' | 'plot'>

/**
 * Where a key takes the cursor: up and down to the nearest column of the next row, left and right within a row. Home and
 * End go to the ends of a series in a plot, else to the first and last row. Undefined when the key means nothing to a
 * drawing; at an edge the cursor stays.
 */
export function moveOverSpots({ spots, plot }: Spots, from: DrawingSpot, key: string): DrawingSpot | undefined {
  const rows = [...new Set(spots.map(({ row }) => row))]
  const at = rows.indexOf(from.row)
  const own = spots.filter(({ row }) => row === from.row)
  const inRow = (row: number | undefined): DrawingSpot => {
    const found = spots.filter((spot) => spot.row === row)
    return found.find(({ column }) => column === from.column) ?? found[found.length - 1] ?? from
  }
  const beside = (step: number): DrawingSpot => own.find(({ column }) => column === from.column + step) ?? from
  switch (key) {
    case 'ArrowUp':
      return inRow(rows[Math.max(0, at - 1)])
    case 'ArrowDown':
      return inRow(rows[Math.min(rows.length - 1, at + 1)])
    case 'ArrowLeft':
      return beside(-1)
    case 'ArrowRight':
      return beside(1)
    case 'Home':
      return plot ? own[0] : inRow(rows[0])
    case 'End':
      return plot ? own[own.length - 1] : inRow(rows[rows.length - 1])
    default:
      return undefined
  }
}

/**
 * The spot under a point of the drawing, in its pixels; of several in one place the one whose mark lies nearest in height,
 * or the first where none has a mark.
 */
export function spotAt({ spots }: Pick<Drawing, 'spots'>, x: number, y: number): DrawingSpot | undefined {
  const distance = ({ point }: DrawingSpot): number => (point ? Math.abs(point.y - y) : Number.POSITIVE_INFINITY)
  return spots
    .filter(({ rect }) => x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height)
    .reduce<DrawingSpot | undefined>(
      (nearest, spot) => (nearest && distance(nearest) <= distance(spot) ? nearest : spot),
      undefined,
    )
}
