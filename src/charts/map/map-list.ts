import type { MeasureText, Primitive, Rect } from '../../paper/primitive.ts'
import { wrapText } from '../../paper/wrap-text.ts'
import { palette } from '../palette.ts'
import type { RowsFrame } from '../rows/row-grid.ts'

/** What a list needs: so many lines of such a width, in pixels. */
export interface ListRoom {
  readonly count: number
  readonly width: number
}

/** The lines of a list with where each area stands. */
export interface MapList {
  readonly primitives: readonly Primitive[]
  readonly boxes: readonly { readonly row: number; readonly rect: Rect }[]
}

export interface ListEntry {
  readonly row: number
  readonly text: string
  /** Above it: what it and those after it have in common. */
  readonly heading?: string
}

/** A line of the list; only that of an area has a row. */
interface ListLine {
  readonly text: string
  readonly row?: number
}

/** The height of a line of the list, in ems. */
export const listLine = 1.45

/** The room between two columns, in ems. */
const columnGap = 1.5

/** The lines of a list, its headings and what it ends with broken where they are wider than the drawing. */
export function listLines(
  entries: readonly ListEntry[],
  { width, measure }: Pick<RowsFrame, 'width' | 'measure'>,
  size: number,
  below?: string,
): readonly ListLine[] {
  const widest = Math.max(0, ...entries.map(({ text }) => measure(text, size, 400)))
  const broken = (text: string, within: number): readonly ListLine[] =>
    wrapText(text, within, (line) => measure(line, size, 400)).map((line) => ({ text: line }))
  return [
    ...entries.flatMap(({ heading, ...entry }): readonly ListLine[] =>
      heading === undefined ? [entry] : [...broken(`${heading}:`, Math.min(width, Math.max(widest, size * 16))), entry],
    ),
    ...(below === undefined ? [] : broken(below, width - 2)),
  ]
}

/** The room for some lines. */
export function listRoom(lines: readonly ListLine[], { measure }: Pick<RowsFrame, 'measure'>, size: number): ListRoom {
  if (lines.length === 0) return { count: 0, width: 0 }
  return { count: lines.length, width: columnWidth(lines, measure, size) }
}

/** The list in columns within a rectangle, or undefined where it finds no room in it. */
export function layoutList(
  lines: readonly ListLine[],
  { x, y, width, height }: Rect,
  { measure }: Pick<RowsFrame, 'measure'>,
  size: number,
): MapList | undefined {
  if (lines.length === 0) return { primitives: [], boxes: [] }
  const line = size * listLine
  const gap = size * columnGap
  const column = columnWidth(lines, measure, size)
  const columns = Math.floor((width + gap) / column)
  const rows = Math.ceil(lines.length / Math.max(1, columns))
  if (columns < 1 || rows * line > height + 0.5) return undefined
  const placed = lines.map((each, at) => ({
    ...each,
    rect: { x: x + Math.floor(at / rows) * column, y: y + (at % rows) * line, width: column - gap, height: line },
  }))
  return {
    primitives: placed.map(({ text, row, rect }): Primitive => ({
      type: 'text',
      x: rect.x,
      y: rect.y + line * 0.72,
      text,
      size,
      weight: 400,
      anchor: 'start',
      fill: row === undefined ? palette.muted : palette.ink,
    })),
    boxes: placed.flatMap(({ row, rect }) => (row === undefined ? [] : [{ row, rect }])),
  }
}

function columnWidth(lines: readonly ListLine[], measure: MeasureText, size: number): number {
  return Math.max(...lines.map(({ text }) => measure(text, size, 400))) + size * columnGap
}
