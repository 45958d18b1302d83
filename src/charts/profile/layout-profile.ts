import { type Primitive, linePath, rectPath } from '../../paper/primitive.ts'
import type { Drawing } from '../drawing.ts'
import { markPrimitive } from '../mark-primitive.ts'
import { missingSign } from '../missing-sign.ts'
import { palette } from '../palette.ts'
import { cellText } from '../rows/cell-marks.ts'
import { type RowBox, type RowsFrame, rowGrid, smallOf } from '../rows/row-grid.ts'
import { rowSpots } from '../rows/row-spots.ts'
import { toneColour } from '../rows/tone-colour.ts'
import { wrapText } from '../../paper/wrap-text.ts'
import { type ResolvedProfile, type ResolvedProfileRow, bandColour } from './resolve-profile.ts'

/** A spine shorter than this, in ems, shows nothing: columns of numbers give way to it, the last ones first. */
const leastSpineEms = 9
const gapEms = 0.9

type ColumnId = 'figure' | 'place' | 'median' | 'change'

/** The columns beside a spine, those first that stay longest. */
const columnIds: readonly ColumnId[] = ['figure', 'place', 'median', 'change']

interface Columns {
  /** The right edge of each column that has room, from the start of the plot. */
  readonly ends: ReadonlyMap<ColumnId, number>
  /** From the start of the plot. */
  readonly spine: { readonly x: number; readonly width: number }
}

/**
 * Every indicator on a spine of its own: what lies between worst and best as a line, the middle half as a band, the median
 * as a stroke that stands above all others, and the figure of the area as a mark whose shape says in which quarter it lies.
 */
export function layoutProfile(chart: ResolvedProfile, frame: RowsFrame): Drawing {
  const { measure } = frame
  const grid = rowGrid(chart, frame, { headerLines: 2.9, rowLines: 1.75, leastLines: 1.42, trailing: () => undefined })
  const size = smallOf(frame, 0.92)
  const width = grid.headers[0]?.plot.width ?? 0
  const columns = columnsOf(chart, frame, width)
  return {
    width: frame.width,
    height: grid.height,
    primitives: [
      ...grid.headers.flatMap(({ plot, bottom }) => headings(chart, frame, columns, { ...plot, bottom })),
      ...grid.primitives,
      ...grid.boxes.flatMap((box) => [
        ...numbers(box, columns, size),
        ...spine(box, columns, frame, (text) => measure(text, size, 400)),
      ]),
    ],
    spots: rowSpots(grid),
  }
}

function textOf({ figure, place, median, change }: ResolvedProfileRow, column: ColumnId): string {
  return { figure, place, median, change: change.text }[column]
}

function columnsOf({ rows, measured = rows, columns }: ResolvedProfile, frame: RowsFrame, width: number): Columns {
  const { fontSize, measure } = frame
  const size = smallOf(frame, 0.92)
  const gap = fontSize * gapEms
  const widthOf = (column: ColumnId): number =>
    Math.max(
      longestWord(columns[column], (text) => measure(text, headingSize(frame), 400)),
      ...measured.map((row) => measure(textOf(row, column), size, 600)),
    )
  const kept: ColumnId[] = []
  let left = width
  for (const column of columnIds) {
    if (column !== 'figure' && measured.every((row) => textOf(row, column) === '')) continue
    const rest = left - widthOf(column) - gap
    if (column !== 'figure' && rest < leastSpineEms * fontSize) break
    kept.push(column)
    left = rest
  }
  const figureWidth = widthOf('figure')
  const ends = new Map<ColumnId, number>([['figure', figureWidth]])
  const spineAt = { x: figureWidth + gap, width: left }
  let end = spineAt.x + spineAt.width
  for (const column of (['median', 'place', 'change'] as const).filter((each) => kept.includes(each))) {
    end += gap + widthOf(column)
    ends.set(column, end)
  }
  return { ends, spine: spineAt }
}

const headingSize = (frame: RowsFrame): number => smallOf(frame, 0.85)

function longestWord(text: string, measure: (text: string) => number): number {
  return Math.max(...text.split(' ').map(measure))
}

/** The names of the columns above them, in as many lines as they need, and the spine of all rows down to the last. */
function headings(
  { columns, rows }: ResolvedProfile,
  frame: RowsFrame,
  { ends, spine: { x, width } }: Columns,
  plot: { readonly x: number; readonly y: number; readonly height: number; readonly bottom: number },
): readonly Primitive[] {
  const { fontSize, measure } = frame
  const size = headingSize(frame)
  const foot = plot.y + plot.height - size * 0.6
  const widthOf = (text: string): number => measure(text, size, 400)
  const gap = fontSize * gapEms
  const edges = [...ends]
  const ofColumns = edges.flatMap(([column, end], index): readonly Primitive[] => {
    const from = column === 'figure' ? 0 : index === 1 ? x + width : edges[index - 1]![1]
    const lines = wrapText(columns[column], Math.max(end - from - gap * (column === 'figure' ? 0 : 0.6), 1), widthOf)
    return lines.map((line, at) => heading(line, plot.x + end, foot - (lines.length - 1 - at) * size * 1.2, 'end'))
  })
  const middle = plot.x + x + width / 2
  const hasSpine = rows.some((row) => 'at' in row.spine)
  const hasEnds = hasSpine && widthOf(columns.worse) + widthOf(columns.better) + gap < width
  function heading(text: string, at: number, y: number, anchor: 'start' | 'end'): Primitive {
    return { type: 'text', x: at, y, text, size, weight: 400, anchor, fill: palette.muted }
  }
  return [
    ...ofColumns,
    ...(hasEnds
      ? [heading(columns.worse, plot.x + x, foot, 'start'), heading(columns.better, plot.x + x + width, foot, 'end')]
      : []),
    ...(hasSpine
      ? [
          {
            type: 'path',
            d: linePath(middle, plot.y + plot.height, middle, plot.bottom),
            stroke: palette.faint,
            strokeWidth: 1,
          } as const,
        ]
      : []),
  ]
}

/** The numbers of a row, each column at its right edge. */
function numbers(
  { row, plot, middle }: RowBox<ResolvedProfileRow>,
  { ends }: Columns,
  size: number,
): readonly Primitive[] {
  return [...ends].flatMap(([column, end]): readonly Primitive[] => {
    const text = textOf(row, column)
    if (text === '') return []
    const fill = column === 'figure' ? row.colour : column === 'change' ? toneColour(row.change.tone) : palette.ink
    const weight = column === 'figure' ? 600 : 400
    return [cellText(text, plot.x + end, middle, { size, weight, fill, anchor: 'end' })]
  })
}

function spine(
  { row, plot, middle }: RowBox<ResolvedProfileRow>,
  columns: Columns,
  frame: RowsFrame,
  widthOf: (text: string) => number,
): readonly Primitive[] {
  const { fontSize } = frame
  const { x, width } = columns.spine
  const [left, size] = [plot.x + x, smallOf(frame, 0.92)]
  if (!('at' in row.spine)) {
    const arm = size * 0.28
    // Such a row has neither median nor place, whose room its reason may take.
    const room = (columns.ends.get('place') ?? columns.ends.get('median') ?? x + width) - x
    const hasRoom = size + widthOf(row.spine.reason) <= room
    return [
      missingSign(left + arm, middle, arm),
      ...(hasRoom ? [cellText(row.spine.reason, left + size, middle, { size, fill: palette.muted })] : []),
    ]
  }
  const { ends, quartiles, at, look, shape, colour } = row.spine
  const radius = fontSize * 0.4
  const half = width / 2 - radius
  const xOf = (place: number): number => left + width / 2 + place * half
  const [from, to] = [xOf(ends[0]), xOf(ends[1])]
  const [lower, upper] = [xOf(quartiles[0]), xOf(quartiles[1])]
  const [tick, band] = [fontSize * 0.22, fontSize * 0.76]
  const line = `${linePath(from, middle, to, middle)}${linePath(from, middle - tick, from, middle + tick)}${linePath(to, middle - tick, to, middle + tick)}`
  return [
    { type: 'path', d: line, stroke: palette.muted, strokeWidth: 1.25 },
    // Quartiles that are alike are still a band, as wide as a stroke.
    {
      type: 'path',
      d: rectPath(Math.min(lower, (lower + upper) / 2 - 1.5), middle - band / 2, Math.max(3, upper - lower), band),
      fill: bandColour,
    },
    {
      type: 'path',
      d: linePath(xOf(0), middle - band * 0.72, xOf(0), middle + band * 0.72),
      stroke: palette.ink,
      strokeWidth: 2,
    },
    markPrimitive(look, { x: xOf(at), y: middle, shape, colour, radius }),
  ]
}
