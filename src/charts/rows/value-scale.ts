import { palette } from '../palette.ts'
import { type Primitive, linePath } from '../../paper/primitive.ts'
import type { Drawing, DrawingSpot } from '../drawing.ts'
import type { ResolvedComparison } from '../resolved-comparison.ts'
import { type RowGrid, type RowsFrame, smallOf } from './row-grid.ts'
import { rowSpots } from './row-spots.ts'

/** From a value to pixels, inside a plot that keeps room at both ends for the texts beside the marks. */
export function xScale(
  { scale }: Pick<ResolvedComparison, 'scale'>,
  plot: { readonly x: number; readonly width: number },
  room: { readonly left: number; readonly right: number },
): (value: number) => number {
  const [first, last] = [plot.x + room.left, plot.x + plot.width - room.right]
  const width = Math.max(1, last - first)
  return (value) => first + ((value - scale.first) / (scale.last - scale.first)) * width
}

/** The part of a plot that texts beside its marks may take. */
const greatestRoom = 0.6

/**
 * The room that texts need beside marks at both ends of a plot. Where that would leave the marks too little, the texts
 * are left out altogether: the cursor and the table say them.
 */
export function textRoom(
  grid: Pick<RowGrid, 'headers'>,
  { left, right }: { readonly left: number; readonly right: number },
): { readonly left: number; readonly right: number; readonly hasTexts: boolean } {
  const width = grid.headers[0]?.plot.width ?? 0
  const hasTexts = left + right <= width * greatestRoom
  return hasTexts ? { left, right, hasTexts } : { left: Math.min(left, 12), right: 12, hasTexts }
}

/** What all rows are compared with, as one line down through them. */
export function commonLines(
  chart: Pick<ResolvedComparison, 'scale' | 'common'>,
  grid: RowGrid,
  room: { readonly left: number; readonly right: number },
): readonly Primitive[] {
  const { common } = chart
  if (!common) return []
  return grid.headers.map(({ plot, bottom }) => {
    const x = xScale(chart, plot, room)(common.y)
    return { type: 'path', d: linePath(x, plot.y + plot.height, x, bottom), stroke: palette.muted, strokeWidth: 2 }
  })
}

/** One spot a row, which points at where its current figure stands on the scale. */
export function spotsOnScale(
  chart: Pick<ResolvedComparison, 'scale'>,
  grid: RowGrid,
  room: { readonly left: number; readonly right: number },
): readonly DrawingSpot[] {
  return rowSpots(grid, ({ row: { current }, plot }) =>
    current.kind === 'value' ? xScale(chart, plot, room)(current.y) : undefined,
  )
}

/** Marks of rows on the lines of their scale. */
export function drawingOnScale(
  chart: Pick<ResolvedComparison, 'scale'>,
  grid: Pick<RowGrid, 'headers' | 'primitives' | 'height'>,
  frame: RowsFrame,
  {
    room,
    marks,
    spots,
  }: Pick<Drawing, 'spots'> & {
    readonly room: { readonly left: number; readonly right: number }
    readonly marks: readonly Primitive[]
  },
): Drawing {
  return {
    width: frame.width,
    height: grid.height,
    primitives: [...valueGrid(chart, grid, frame, room), ...grid.primitives, ...marks],
    spots,
  }
}

/** The lines of the scale down through all rows with their labels above; labels that would touch are left out. */
function valueGrid(
  chart: Pick<ResolvedComparison, 'scale'>,
  grid: Pick<RowGrid, 'headers'>,
  frame: RowsFrame,
  room: { readonly left: number; readonly right: number },
): readonly Primitive[] {
  const { measure } = frame
  const size = smallOf(frame, 0.85)
  return grid.headers.flatMap(({ plot, bottom }) => {
    const xOf = xScale(chart, plot, room)
    const { ticks } = chart.scale
    const widest = Math.max(...ticks.map(({ label }) => measure(label, size, 400)))
    const step = ticks.length > 1 ? xOf(ticks[1]!.value) - xOf(ticks[0]!.value) : plot.width
    const every = Math.max(1, Math.ceil((widest + size) / Math.max(1, step)))
    return ticks
      .filter((_, index) => index % every === 0)
      .flatMap(({ value, label }): readonly Primitive[] => [
        {
          type: 'path',
          d: linePath(xOf(value), plot.y + plot.height, xOf(value), bottom),
          stroke: value === 0 ? palette.muted : palette.rule,
          strokeWidth: value === 0 ? 1 : 0.75,
        },
        {
          type: 'text',
          x: xOf(value),
          y: plot.y + plot.height - size * 0.6,
          text: label,
          size,
          weight: 400,
          anchor: 'middle',
          fill: palette.muted,
        },
      ])
  })
}
