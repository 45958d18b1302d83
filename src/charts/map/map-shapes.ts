import type { Ring } from '../../domain/area-outline.ts'

/** A place where a name may stand: the middle of a stretch that lies inside, with its width. */
export interface LabelPlace {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** An outline on a plane whose unit is a degree of latitude, y downwards. */
export interface MapShape {
  readonly row: number
  readonly rings: readonly Ring[]
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  /** From the roomiest. */
  readonly places: readonly LabelPlace[]
}

/** The shapes of a map, its upper left corner at 0, 0. */
export interface MapPlane {
  readonly shapes: readonly MapShape[]
  readonly width: number
  readonly height: number
}

/** How many lines through an outline are tried for its name. */
const scanLines = 15
/** How many of them are kept. */
const mostPlaces = 9

/**
 * Outlines on a plane: degrees of longitude are shortened by the cosine of the middle latitude, which for a province is true
 * to a thousandth, and keeps north up.
 */
export function mapPlane(outlines: readonly { readonly row: number; readonly rings: readonly Ring[] }[]): MapPlane {
  const latitudes = outlines.flatMap(({ rings }) => rings.flatMap((ring) => ring.filter((_, at) => at % 2 === 1)))
  const [south, north] = extent(latitudes)
  const shorter = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const longitudes = outlines.flatMap(({ rings }) => rings.flatMap((ring) => ring.filter((_, at) => at % 2 === 0)))
  const [west, east] = extent(longitudes)
  const shapes = outlines.map(({ row, rings: given }): MapShape => {
    const rings = given.map((ring) =>
      ring.map((degrees, at) => (at % 2 === 0 ? (degrees - west) * shorter : north - degrees)),
    )
    const [left, right] = extent(rings.flatMap((ring) => ring.filter((_, at) => at % 2 === 0)))
    const [top, bottom] = extent(rings.flatMap((ring) => ring.filter((_, at) => at % 2 === 1)))
    return { row, rings, box: { left, top, right, bottom }, places: placesIn(rings, top, bottom) }
  })
  return { shapes, width: (east - west) * shorter, height: north - south }
}

function extent(values: readonly number[]): readonly [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return [least, most]
}

/** The middle of the widest stretch on each of some lines, by how much room there is around it. */
function placesIn(rings: readonly Ring[], top: number, bottom: number): readonly LabelPlace[] {
  const found = Array.from({ length: scanLines }, (_, line) => {
    const y = top + ((line + 0.5) / scanLines) * (bottom - top)
    const across = widest(crossings(rings, y, 1))
    if (!across) return undefined
    const x = (across[0] + across[1]) / 2
    const down = crossings(rings, x, 0)
    const above = Math.max(top, ...down.filter((each) => each <= y))
    const below = Math.min(bottom, ...down.filter((each) => each >= y))
    // A line of text is wider than high.
    const room = Math.min((across[1] - across[0]) / 2, 2 * Math.min(y - above, below - y))
    return { x, y, width: across[1] - across[0], room }
  })
  return found
    .filter((each) => each !== undefined)
    .sort((a, b) => b.room - a.room)
    .slice(0, mostPlaces)
    .map(({ x, y, width }) => ({ x, y, width }))
}

/** Where a line at a height (`axis` 1) or at a place across (`axis` 0) meets the rings, in order. */
function crossings(rings: readonly Ring[], at: number, axis: 0 | 1): readonly number[] {
  const found: number[] = []
  for (const ring of rings) {
    for (let from = 0; from < ring.length; from += 2) {
      const to = (from + 2) % ring.length
      const [a, b] = [ring[from + axis]!, ring[to + axis]!]
      if (a > at === b > at) continue
      const [c, d] = [ring[from + 1 - axis]!, ring[to + 1 - axis]!]
      found.push(c + ((at - a) / (b - a)) * (d - c))
    }
  }
  return found.sort((a, b) => a - b)
}

function widest(ends: readonly number[]): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [from, to] = [ends[at]!, ends[at + 1]!]
    if (!best || to - from > best[1] - best[0]) best = [from, to]
  }
  return best
}

/** Whether a box around a point inside lies inside as a whole: no line of the rings enters it. */
export function holdsBox(rings: readonly Ring[], x: number, y: number, width: number, height: number): boolean {
  const left = x - width / 2
  const right = x + width / 2
  const top = y - height / 2
  const bottom = y + height / 2
  for (const ring of rings) {
    let x1 = ring[ring.length - 2]!
    let y1 = ring[ring.length - 1]!
    for (let at = 0; at < ring.length; at += 2) {
      const x2 = ring[at]!
      const y2 = ring[at + 1]!
      const isBeside = (x1 < left && x2 < left) || (x1 > right && x2 > right)
      if (!isBeside && !((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom))) {
        // It enters unless all corners lie on one side of it.
        const [across, down] = [x2 - x1, y2 - y1]
        const first = across * (top - y1) - down * (left - x1) > 0
        if (across * (top - y1) - down * (right - x1) > 0 !== first) return false
        if (across * (bottom - y1) - down * (left - x1) > 0 !== first) return false
        if (across * (bottom - y1) - down * (right - x1) > 0 !== first) return false
      }
      x1 = x2
      y1 = y2
    }
  }
  return true
}
