import { type MeasureText, type Rect } from '../../paper/primitive.ts'
import { type LabelPlace, type MapShape, holdsBox } from './map-shapes.ts'

/** What is written on an area: its name in one or two lines over its figure, or the number under which it is listed. */
export interface MapLabel {
  readonly row: number
  readonly lines: readonly string[]
  readonly isNumber: boolean
  /** The middle of the lines, on the plane. */
  readonly x: number
  readonly y: number
}

interface LabelOptions {
  /** Of each row its name, and the widest of the figures below it. */
  readonly texts: readonly { readonly name: string; readonly figure: string }[]
  /** Pixels a unit of the plane. */
  readonly scale: number
  readonly size: number
  readonly measure: MeasureText
}

/** The height of a line of a label, in ems. */
export const labelLine = 1.18

/**
 * The labels of a map: name and figure where both lie inside their outline, else a number; numbers follow the order of the
 * shapes. Undefined where even a number finds no free place: then no area has one, because those without would look as if they had no figure.
 */
export function mapLabels(
  shapes: readonly MapShape[],
  { texts, scale, size, measure }: LabelOptions,
): readonly MapLabel[] | undefined {
  const taken: Rect[] = []
  const boxOf = (lines: readonly string[], isNumber: boolean) => ({
    width: (Math.max(...lines.map((line) => measure(line, size, isNumber ? 600 : 700))) + size * 0.3) / scale,
    height: (lines.length * size * labelLine) / scale,
  })
  const named = shapes.map(({ row, rings, places }): MapLabel | undefined => {
    const { name, figure } = texts[row]!
    for (const lines of [[name], ...splitName(name)]) {
      const { width, height } = boxOf([...lines, figure], false)
      const place = places.find((each) => each.width >= width && holdsBox(rings, each.x, each.y, width, height))
      if (!place) continue
      taken.push({ x: place.x - width / 2, y: place.y - height / 2, width, height })
      return { row, lines, isNumber: false, x: place.x, y: place.y }
    }
    return undefined
  })
  const labels: MapLabel[] = []
  let number = 0
  for (const [at, { row, places }] of shapes.entries()) {
    const own = named[at]
    if (!own) number += 1
    const found = own ?? numbered(row, number, places)
    if (!found) return undefined
    labels.push(found)
  }
  return labels

  function numbered(row: number, of: number, places: readonly LabelPlace[]): MapLabel | undefined {
    const lines = [String(of)]
    const { width, height } = boxOf(lines, true)
    const place = places.find(({ x, y }) => {
      const box = { x: x - width / 2, y: y - height / 2, width, height }
      return taken.every((each) => !overlaps(each, box))
    })
    if (!place) return undefined
    taken.push({ x: place.x - width / 2, y: place.y - height / 2, width, height })
    return { row, lines, isNumber: true, x: place.x, y: place.y }
  }
}

/** A name of several words in two lines, as even as they can be. */
function splitName(name: string): readonly (readonly [string, string])[] {
  const words = name.split(' ')
  const splits = words
    .slice(1)
    .map((_, at): readonly [string, string] => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
  const longest = ([first, second]: readonly [string, string]): number => Math.max(first.length, second.length)
  return splits.sort((a, b) => longest(a) - longest(b)).slice(0, 1)
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
