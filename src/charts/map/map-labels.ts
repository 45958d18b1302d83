import { type MeasureText, type Rect } from '../../paper/primitive.ts'
import { type LabelPlace, type MapShape, holdsBox } from './map-shapes.ts'

/** What is written on an area: its name in one or two lines over its figure, or its figure over the key under which it is listed. */
export interface MapLabel {
  readonly row: number
  /** None where the name found no room. */
  readonly name: readonly string[]
  readonly hasFigure: boolean
  /** Under which number the area is listed, where its name found no room. */
  readonly key?: number
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

/** A key is never taken for a figure. */
export const keyText = (key: number): string => `(${key})`

interface Lines extends Pick<MapLabel, 'name' | 'hasFigure' | 'key'> {
  readonly texts: readonly string[]
}

/**
 * The labels of a map: name and figure where both lie inside their outline, else the figure over a key, else the key; keys
 * follow the order of the shapes. Undefined where even a key finds no free place.
 */
export function mapLabels(shapes: readonly MapShape[], options: LabelOptions): readonly MapLabel[] | undefined {
  const board = labelBoard(options)
  const named = shapes.map((shape) => board.inside(shape, namesOf(options, shape)))
  const labels: MapLabel[] = []
  let key = 0
  for (const [at, shape] of shapes.entries()) {
    if (!named[at]) key += 1
    const { figure } = options.texts[shape.row]!
    const alone: Lines = { name: [], hasFigure: false, key, texts: [keyText(key)] }
    const withFigure: Lines = { ...alone, hasFigure: true, texts: [figure, keyText(key)] }
    const label = named[at] ?? board.inside(shape, [withFigure]) ?? board.free(shape, [withFigure, alone])
    if (!label) return undefined
    labels.push(label)
  }
  return labels
}

/** The labels of a map beside which nothing is listed: name and figure, or the figure, of as many areas as have room for it. */
export function keylessLabels(shapes: readonly MapShape[], options: LabelOptions): readonly MapLabel[] {
  const board = labelBoard(options)
  const named = shapes.map((shape) => board.inside(shape, namesOf(options, shape)))
  return shapes.flatMap((shape, at): readonly MapLabel[] => {
    const figure: Lines = { name: [], hasFigure: true, texts: [options.texts[shape.row]!.figure] }
    const label = named[at] ?? board.inside(shape, [figure]) ?? board.free(shape, [figure])
    return label ? [label] : []
  })
}

function namesOf({ texts }: LabelOptions, { row }: MapShape): readonly Lines[] {
  const { name, figure } = texts[row]!
  return [[name], ...splitName(name)].map((lines) => ({ name: lines, hasFigure: true, texts: [...lines, figure] }))
}

/** Where labels stand, none over another. */
function labelBoard({ scale, size, measure }: LabelOptions) {
  const taken: Rect[] = []
  const boxOf = ({ texts }: Lines) => ({
    width: (Math.max(...texts.map((text) => measure(text, size, 700))) + size * 0.3) / scale,
    height: (texts.length * size * labelLine) / scale,
  })
  const put = (
    { row, places }: MapShape,
    wanted: readonly Lines[],
    isFit: (place: LabelPlace, box: Rect) => boolean,
  ): MapLabel | undefined => {
    for (const lines of wanted) {
      const { width, height } = boxOf(lines)
      for (const place of places) {
        const box = { x: place.x - width / 2, y: place.y - height / 2, width, height }
        if (!isFit(place, box) || taken.some((each) => overlaps(each, box))) continue
        taken.push(box)
        const { texts: _, ...said } = lines
        return { row, ...said, x: place.x, y: place.y }
      }
    }
    return undefined
  }
  return {
    /** The first of some labels that lies inside the outline of its area. */
    inside: (shape: MapShape, wanted: readonly Lines[]) =>
      put(
        shape,
        wanted,
        (place, { width, height }) => place.width >= width && holdsBox(shape.rings, place.x, place.y, width, height),
      ),
    /** The first that finds a place in its area, though it may reach over the border. */
    free: (shape: MapShape, wanted: readonly Lines[]) => put(shape, wanted, () => true),
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
