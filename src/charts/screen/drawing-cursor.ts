import type { Drawing, DrawingSpot } from '../drawing.ts'

type Spots = Pick<Drawing, 'spots' | 'plot' | 'isMap'>

/**
 * Where a key takes the cursor: up and down to the nearest column of the next row, left and right within a row. Home and
 * End go to the ends of a series in a plot, else to the first and last row. Undefined when the key means nothing to a
 * drawing; at an edge the cursor stays. On a map every arrow leads to the nearest spot in its direction.
 */
export function moveOverSpots({ spots, plot, isMap }: Spots, from: DrawingSpot, key: string): DrawingSpot | undefined {
  if (isMap) return moveOverMap(spots, from, key)
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

/** Which way an arrow points, y downwards. */
const directions: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

function moveOverMap(spots: Drawing['spots'], from: DrawingSpot, key: string): DrawingSpot | undefined {
  if (key === 'Home') return spots[0]
  if (key === 'End') return spots[spots.length - 1]
  const direction = directions[key]
  if (!direction) return undefined
  const start = middleOf(from)
  const reached = spots.flatMap((spot) => {
    const { x, y } = middleOf(spot)
    const along = (x - start.x) * direction.x + (y - start.y) * direction.y
    const aside = Math.abs((x - start.x) * direction.y) + Math.abs((y - start.y) * direction.x)
    // What lies aside counts double, so that a key leads straight on where it can, and yet to every corner.
    return along > 0.5 ? [{ spot, distance: along + 2 * aside }] : []
  })
  return (
    reached.reduce<(typeof reached)[number] | undefined>(
      (nearest, each) => (nearest && nearest.distance <= each.distance ? nearest : each),
      undefined,
    )?.spot ?? from
  )
}

function middleOf({ rect, point }: DrawingSpot): { readonly x: number; readonly y: number } {
  return point ?? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}

/** Whether a point lies within the lines that bound a spot; one without any is its rectangle. */
function isWithin({ outline }: DrawingSpot, x: number, y: number): boolean {
  if (!outline) return true
  let isOdd = false
  for (const ring of outline) {
    for (let at = 0; at < ring.length; at += 2) {
      const next = (at + 2) % ring.length
      const [x1, y1, x2, y2] = [ring[at]!, ring[at + 1]!, ring[next]!, ring[next + 1]!]
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isOdd = !isOdd
    }
  }
  return isOdd
}

/**
 * The spot under a point of the drawing, in its pixels; of several in one place the one whose mark lies nearest in height,
 * or the first where none has a mark.
 */
export function spotAt({ spots }: Pick<Drawing, 'spots'>, x: number, y: number): DrawingSpot | undefined {
  const distance = ({ point }: DrawingSpot): number => (point ? Math.abs(point.y - y) : Number.POSITIVE_INFINITY)
  return spots
    .filter(({ rect }) => x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height)
    .filter((spot) => isWithin(spot, x, y))
    .reduce<DrawingSpot | undefined>(
      (nearest, spot) => (nearest && distance(nearest) <= distance(spot) ? nearest : spot),
      undefined,
    )
}
