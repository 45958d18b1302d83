import { px } from '../../paper/primitive.ts'

/** Parallel strokes in the place of a plain fill: their slope in degrees, their distance and width in units. */
export interface Hatching {
  readonly angle: number
  readonly gap: number
  readonly stroke: number
}

const polygonPattern = /^(?:M-?[\d.]+ -?[\d.]+(?:L-?[\d.]+ -?[\d.]+){2,}Z)+$/
const rectPattern = /^M(-?[\d.]+) (-?[\d.]+)H(-?[\d.]+)V(-?[\d.]+)H(-?[\d.]+)Z$/

/**
 * The strokes of a hatching inside a rectangle as `rectPath` writes it or inside closed straight lines, or undefined for any
 * other path. Strokes of one slope continue from one shape to the next, and they are drawn lines and no pattern, so that
 * every format has them.
 */
export function hatchPath(path: string, hatching: Hatching): string | undefined {
  const { angle, gap } = hatching
  const match = rectPattern.exec(path)
  if (!match) return polygonPattern.test(path) ? polygonStrokes(path, hatching) : undefined
  const [x1, y1, x2, y2] = match.slice(1, 5).map(Number) as [number, number, number, number]
  const [left, right, top, bottom] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)]
  const radians = (angle * Math.PI) / 180
  const along = { x: Math.cos(radians), y: Math.sin(radians) }
  // How far a point lies from the stroke through the origin.
  const offset = (x: number, y: number): number => y * along.x - x * along.y
  const offsets = [offset(left, top), offset(right, top), offset(left, bottom), offset(right, bottom)]
  const strokes: string[] = []
  for (let at = Math.ceil(Math.min(...offsets) / gap) * gap; at <= Math.max(...offsets); at += gap) {
    const span = clipped({ x: -at * along.y, y: at * along.x }, along, { left, right, top, bottom })
    if (span) strokes.push(`M${px(span.from.x)} ${px(span.from.y)}L${px(span.to.x)} ${px(span.to.y)}`)
  }
  return strokes.join('')
}

/** The same inside closed lines: each stroke from where it enters them to where it leaves. */
function polygonStrokes(path: string, { angle, gap }: Hatching): string {
  const radians = (angle * Math.PI) / 180
  const along = { x: Math.cos(radians), y: Math.sin(radians) }
  const rings = path
    .slice(1, -1)
    .split('ZM')
    .map((ring) =>
      ring.split('L').map((pair) => {
        const [x, y] = pair.split(' ').map(Number) as [number, number]
        return { x, y, offset: y * along.x - x * along.y }
      }),
    )
  const offsets = rings.flatMap((ring) => ring.map(({ offset }) => offset))
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const each of offsets) {
    least = Math.min(least, each)
    most = Math.max(most, each)
  }
  const strokes: string[] = []
  for (let at = Math.ceil(least / gap) * gap; at <= most; at += gap) {
    const met = rings
      .flatMap((ring) =>
        ring.flatMap((from, index) => {
          const to = ring[(index + 1) % ring.length]!
          if (from.offset > at === to.offset > at) return []
          const part = (at - from.offset) / (to.offset - from.offset)
          return [{ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }]
        }),
      )
      .sort((a, b) => a.x * along.x + a.y * along.y - b.x * along.x - b.y * along.y)
    for (let first = 0; first + 1 < met.length; first += 2) {
      const [from, to] = [met[first]!, met[first + 1]!]
      strokes.push(`M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}`)
    }
  }
  return strokes.join('')
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The part of an endless line inside a rectangle, or undefined when it misses it. */
function clipped(
  through: Point,
  along: Point,
  {
    left,
    right,
    top,
    bottom,
  }: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): { readonly from: Point; readonly to: Point } | undefined {
  let [first, last] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const [start, step, low, high] of [
    [through.x, along.x, left, right],
    [through.y, along.y, top, bottom],
  ] as const) {
    if (Math.abs(step) < 1e-9) {
      if (start < low || start > high) return undefined
      continue
    }
    const [a, b] = [(low - start) / step, (high - start) / step]
    first = Math.max(first, Math.min(a, b))
    last = Math.min(last, Math.max(a, b))
  }
  if (last - first < 0.01) return undefined
  const at = (distance: number): Point => ({ x: through.x + along.x * distance, y: through.y + along.y * distance })
  return { from: at(first), to: at(last) }
}
