import { type Primitive, type Rect, px } from '../../paper/primitive.ts'
import type { Drawing, DrawingSpot } from '../drawing.ts'
import { missingSign } from '../missing-sign.ts'
import { palette } from '../palette.ts'
import { type RowsFrame, smallOf } from '../rows/row-grid.ts'
import { groundFill } from './map-colours.ts'
import { type MapLabel, keyText, keylessLabels, labelLine, mapLabels } from './map-labels.ts'
import { type ListEntry, type MapList, layoutList, listLine, listLines, listRoom } from './map-list.ts'
import { mapPlaces } from './map-places.ts'
import type { MapShape } from './map-shapes.ts'
import { stateDashes } from '../state-dashes.ts'
import type { MapCell, ResolvedMap } from './resolve-map.ts'

/** Where a picture of a map stands in the drawing. */
interface Place {
  readonly x: number
  readonly y: number
}

/** A map: its areas shaded, each with its figure, named where there is room, and the others listed beside it under their keys. */
export function layoutMap(chart: ResolvedMap, frame: RowsFrame): Drawing {
  const size = smallOf(frame, 0.92)
  const sorted = readingOrder(chart)
  const texts = chart.rows.map(({ shortLabel }, row) => ({ name: shortLabel, figure: widestFigure(chart, row, frame) }))
  const textOf = (row: number): string =>
    [chart.rows[row]!.shortLabel, chart.panels.map(({ cells }) => cells[row]!.text).join(' → ')].join(' ')
  const apart = chart.listed.map((row, at) => ({
    row,
    text: textOf(row),
    ...(at === 0 ? { heading: chart.words.listed } : {}),
  }))
  let room = listRoom(listLines(apart, frame, size), frame, size)
  for (let round = 0; round < 4; round += 1) {
    const places = mapPlaces(chart, frame, { size, list: room })
    const labels = mapLabels(sorted, { texts, scale: places.scale, size, measure: frame.measure })
    if (!labels) break
    const entries = labels.flatMap(({ row, key }) =>
      key === undefined ? [] : [{ row, text: `${keyText(key)} ${textOf(row)}` }],
    )
    const lines = listLines([...entries, ...apart], frame, size)
    const needed = listRoom(lines, frame, size)
    if (needed.count <= room.count && needed.width <= room.width) {
      const list = layoutList(lines, places.list, frame, size)
      if (list) return drawing(chart, frame, { size, places, labels, sorted, list })
      break
    }
    room = { count: Math.max(needed.count, room.count), width: Math.max(needed.width, room.width) }
  }
  return withoutKeys(chart, frame, { size, sorted, apart, texts, textOf })
}

interface Laid {
  readonly size: number
  readonly places: ReturnType<typeof mapPlaces>
  readonly labels: readonly MapLabel[]
  readonly sorted: readonly MapShape[]
  readonly list: MapList
}

/** What a map beside which not everything finds room is laid out of. */
interface Sparse extends Pick<Laid, 'size' | 'sorted'> {
  readonly apart: readonly ListEntry[]
  readonly texts: Parameters<typeof mapLabels>[1]['texts']
  readonly textOf: (row: number) => string
}

/**
 * A map of so many areas in so little room that names are left to the table: the areas without an outline are still listed,
 * and those at both ends where the map is no smaller for it.
 */
function withoutKeys(chart: ResolvedMap, frame: RowsFrame, { size, sorted, apart, texts, textOf }: Sparse): Drawing {
  const placed = (entries: readonly ListEntry[]) => {
    const lines = listLines(entries, frame, size, chart.words.seeTable)
    const places = mapPlaces(chart, frame, { size, list: listRoom(lines, frame, size) })
    return { places, list: layoutList(lines, places.list, frame, size) }
  }
  const plain = placed(apart)
  const withEnds = frame.free === undefined ? plain : placed([...endsOf(chart, frame.free, size, textOf), ...apart])
  const isRoomy = withEnds.list !== undefined && withEnds.places.scale >= plain.places.scale
  const { places, list = { primitives: [], boxes: [] } } = isRoomy ? withEnds : plain
  const labels = keylessLabels(sorted, { texts, scale: places.scale, size, measure: frame.measure })
  const laid = drawing(chart, frame, { size, places, labels, sorted, list })
  // In a picture of one height smaller text may still find room for all names.
  const isSmallest = frame.least === undefined || frame.fontSize <= frame.least * 1.02
  return frame.free === undefined || isSmallest ? laid : { ...laid, height: Math.max(laid.height, frame.free + 1) }
}

/** The areas at both ends that find room in so much height beside what else is listed; those of one figure together or not at all. */
function endsOf(
  { rows, order, listed, ends }: ResolvedMap,
  free: number,
  size: number,
  textOf: (row: number) => string,
): readonly ListEntry[] {
  // Two headings, what is listed apart with its own, and where the rest stands; a line is left free for a broken one.
  const lines = Math.floor(free / (size * listLine)) - 4 - (listed.length === 0 ? 0 : listed.length + 1)
  const first = wholeGroups(order.slice(0, -1), Math.floor(lines / 2))
  const last = wholeGroups(order.slice(first.length).reverse(), lines - first.flat().length)
  const under = (heading: string, group: readonly number[]): readonly ListEntry[] =>
    group.map((row, at) => ({
      row,
      text: ends.areTold ? rows[row]!.shortLabel : textOf(row),
      ...(at === 0 ? { heading } : {}),
    }))
  return [...under(ends.highest, first.flat()), ...under(ends.lowest, last.flat())]
}

/** The first of some groups, as many as have room. */
function wholeGroups(groups: readonly (readonly number[])[], most: number): readonly (readonly number[])[] {
  const taken: (readonly number[])[] = []
  for (const group of groups) {
    if (taken.flat().length + group.length > most) break
    taken.push(group)
  }
  return taken
}

function drawing(chart: ResolvedMap, frame: RowsFrame, { size, places, labels, sorted, list }: Laid): Drawing {
  const { scale, maps } = places
  const labelOf = new Map(labels.map((label) => [label.row, label]))
  const primitives = chart.panels.flatMap((panel, at): readonly Primitive[] => {
    const place = maps[at]!
    return [
      ...(chart.panels.length > 1 ? [titleOf(panel.title, place, size)] : []),
      ...areas(chart, panel.cells, sorted, { place, scale }),
      ...circles(panel.cells, sorted, labelOf, { place, scale }),
      ...sorted.flatMap(({ row }) => {
        const label = labelOf.get(row)
        return label ? labelTexts(label, panel.cells[row]!, chart.rows[row]!.isChosen, { place, scale, size }) : []
      }),
    ]
  })
  const spots = [
    ...chart.panels.flatMap(({ cells }, column) =>
      sorted.map((shape) => spotOf(shape, cells[shape.row]!, column, { place: maps[column]!, scale })),
    ),
    ...list.boxes
      .filter(({ row }) => chart.listed.includes(row))
      .map(({ row, rect }): DrawingSpot => {
        const { reading, table } = chart.panels.at(-1)!.cells[row]!
        const point = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
        return { rect, row, column: 0, reading, table, point }
      }),
  ]
  const start = spots.find(({ row, column }) => chart.rows[row]!.isChosen && column === chart.panels.length - 1)
  return {
    width: frame.width,
    height: places.height,
    primitives: [...primitives, ...list.primitives],
    spots,
    isMap: true,
    ...(start ? { start } : {}),
  }
}

/** From north to south in bands, in each from west to east: as a map is read. */
function readingOrder({ plane: { shapes, height } }: ResolvedMap): readonly MapShape[] {
  const bandOf = ({ box }: MapShape): number => Math.floor(((box.top + box.bottom) / 2 / Math.max(height, 1e-9)) * 6)
  return [...shapes].sort((a, b) => bandOf(a) - bandOf(b) || a.box.left + a.box.right - b.box.left - b.box.right)
}

/** The widest of the figures an area has in the pictures; a sign where none has one. */
function widestFigure({ panels }: ResolvedMap, row: number, { measure }: RowsFrame): string {
  const texts = panels.flatMap(({ cells }) => (cells[row]!.missing ? [] : [cells[row]!.text]))
  return texts.reduce((widest, text) => (measure(text, 10, 700) > measure(widest, 10, 700) ? text : widest), '×')
}

function titleOf(text: string, { x, y }: Place, size: number): Primitive {
  return { type: 'text', x, y: y - size * 0.6, text, size, weight: 600, anchor: 'start', fill: palette.ink }
}

interface At {
  readonly place: Place
  readonly scale: number
}

const pathOf = ({ rings }: MapShape, { place, scale }: At): string =>
  rings
    .map((ring) => {
      let d = ''
      for (let at = 0; at < ring.length; at += 2)
        d += `${at === 0 ? 'M' : 'L'}${px(place.x + ring[at]! * scale)} ${px(place.y + ring[at + 1]! * scale)}`
      return `${d}Z`
    })
    .join('')

/** The shades, then what borders say: the state of a figure, and which area is the chosen one. */
function areas(
  { rows }: ResolvedMap,
  cells: readonly MapCell[],
  shapes: readonly MapShape[],
  at: At,
): readonly Primitive[] {
  const paths = shapes.map((shape) => ({ row: shape.row, d: pathOf(shape, at) }))
  return [
    ...paths.map(({ row, d }): Primitive => ({
      type: 'path',
      d,
      fill: cells[row]!.part === undefined ? cells[row]!.fill : groundFill,
      stroke: palette.muted,
      strokeWidth: 0.75,
    })),
    ...paths.flatMap(({ row, d }): readonly Primitive[] => {
      const { style, missing } = cells[row]!
      if (style === 'final' || missing) return []
      const dash = stateDashes[style]
      return [
        { type: 'path', d, fill: 'none', stroke: palette.ink, strokeWidth: 1.5, ...(dash === '' ? {} : { dash }) },
      ]
    }),
    ...paths
      .filter(({ row }) => rows[row]!.isChosen)
      .map(({ d }): Primitive => ({ type: 'path', d, fill: 'none', stroke: palette.lacquer, strokeWidth: 2.5 })),
  ]
}

/** How much of the room that an area has on average the largest circle takes across. */
const widestCircle = 0.8
/** So many corners a circle has. */
const corners = 32
/** The radius of a circle that is still seen, in pixels. */
const leastRadius = 1.5

/** What is told by circles, each where its label stands: the area of one goes with its number, and zero has none. */
function circles(
  cells: readonly MapCell[],
  shapes: readonly MapShape[],
  labelOf: ReadonlyMap<number, MapLabel>,
  { place, scale }: At,
): readonly Primitive[] {
  const room = shapes.reduce((sum, { box }) => sum + (box.right - box.left) * (box.bottom - box.top), 0)
  const widest = (Math.sqrt(room / Math.max(1, shapes.length)) * scale * widestCircle) / 2
  const partOf = ({ row }: MapShape): number => cells[row]!.part ?? 0
  // The smaller ones over the larger ones, so that none is hidden.
  return [...shapes]
    .sort((one, other) => partOf(other) - partOf(one))
    .flatMap((shape): readonly Primitive[] => {
      const { part, fill } = cells[shape.row]!
      if (part === undefined || part === 0) return []
      const { x, y } = labelOf.get(shape.row) ?? innerPoint(shape)
      const radius = Math.max(leastRadius, widest * Math.sqrt(part))
      const d = roundPath(place.x + x * scale, place.y + y * scale, radius)
      return [{ type: 'path', d, fill, stroke: palette.muted, strokeWidth: 0.75 }]
    })
}

/** A circle of straight lines, because a look hatches nothing else. */
function roundPath(x: number, y: number, radius: number): string {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = (at / corners) * 2 * Math.PI
    return `${px(x + radius * Math.cos(angle))} ${px(y + radius * Math.sin(angle))}`
  })
  return `M${points.join('L')}Z`
}

function innerPoint({ places, box: { left, top, right, bottom } }: MapShape): Place {
  return places[0] ?? { x: (left + right) / 2, y: (top + bottom) / 2 }
}

function labelTexts(
  { name, hasFigure, key, x, y }: MapLabel,
  { text, missing, isSample }: MapCell,
  isChosen: boolean,
  { place, scale, size }: At & { readonly size: number },
): readonly Primitive[] {
  const middle = { x: place.x + x * scale, y: place.y + y * scale }
  const keys = key === undefined ? [] : [keyText(key)]
  const count = name.length + (hasFigure ? 1 : 0) + keys.length
  const top = middle.y - (count * size * labelLine) / 2
  const baseline = (line: number): number => top + (line + 0.78) * size * labelLine
  const look = { type: 'text', x: middle.x, size, anchor: 'middle', hasHalo: true, fill: palette.ink } as const
  const figure: readonly Primitive[] = !missing
    ? [{ ...look, y: baseline(name.length), text, weight: isSample ? 400 : 700 }]
    : missing.isTold
      ? [missingSign(middle.x, baseline(name.length) - size * 0.3, size * 0.3)]
      : []
  return [
    ...name.map((line, at): Primitive => ({ ...look, y: baseline(at), text: line, weight: isChosen ? 600 : 400 })),
    ...(hasFigure ? figure : []),
    ...keys.map((line): Primitive => ({
      ...look,
      y: baseline(count - 1),
      text: line,
      weight: isChosen ? 600 : 400,
      fill: isChosen ? palette.ink : palette.muted,
    })),
  ]
}

function spotOf(shape: MapShape, { reading, table }: MapCell, column: number, { place, scale }: At): DrawingSpot {
  const { left, top, right, bottom } = shape.box
  const inner = innerPoint(shape)
  const rect: Rect = {
    x: place.x + left * scale,
    y: place.y + top * scale,
    width: (right - left) * scale,
    height: (bottom - top) * scale,
  }
  return {
    rect,
    row: shape.row,
    column,
    reading,
    table,
    point: { x: place.x + inner.x * scale, y: place.y + inner.y * scale },
    outline: shape.rings.map((ring) => ring.map((value, at) => (at % 2 === 0 ? place.x : place.y) + value * scale)),
  }
}
