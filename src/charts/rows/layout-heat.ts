import type { Drawing, DrawingSpot } from '../drawing.ts'
import { missingSign } from '../missing-sign.ts'
import { noteSign } from '../note-sign.ts'
import { palette } from '../palette.ts'
import { type Primitive, linePath, rectPath } from '../../paper/primitive.ts'
import type { ResolvedCell, ResolvedComparison } from '../resolved-comparison.ts'
import { stateDashes } from '../state-dashes.ts'
import { shadeOf } from '../shades.ts'
import { type RowBox, type RowsFrame, rowGrid, smallOf } from './row-grid.ts'

/** The size of a figure in its field, in ems. */
const textEms = 0.88

/** Areas × quarters as shades; the figures stand in their fields where all of them find room, and in the table in any case. */
export function layoutHeat(chart: ResolvedComparison, frame: RowsFrame): Drawing {
  const grid = rowGrid(chart, frame, { headerLines: 2.9, rowLines: 1.9, leastLines: 1.42, trailing: () => undefined })
  const { measured = chart.rows } = chart
  const texts = measured.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'value' ? [cell.text] : [])))
  const widest = Math.max(0, ...texts.map((text) => frame.measure(text, smallOf(frame, textEms), 700)))
  // Some fields with their figure and some without would look as if the latter had none.
  const hasRoom = widest + 4 <= stepOf(chart, grid.headers[0]?.plot.width ?? 0)
  return {
    width: frame.width,
    height: grid.height,
    primitives: [
      ...grid.headers.flatMap(({ plot }) => header(chart, plot, frame)),
      ...grid.primitives,
      ...grid.boxes.flatMap((box) => [...fields(chart, box, frame, hasRoom), ...breakLines(chart, box)]),
    ],
    spots: grid.boxes.flatMap((box) => spots(chart, box)),
  }
}

const stepOf = ({ columns }: ResolvedComparison, width: number): number => width / Math.max(1, columns.length)

function header(
  chart: ResolvedComparison,
  plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  frame: RowsFrame,
): readonly Primitive[] {
  const { measure } = frame
  const size = smallOf(frame, 0.85)
  const step = stepOf(chart, plot.width)
  const bottom = plot.y + plot.height
  const fits = chart.columns.every(({ label }) => measure(label, size, 400) + size * 0.5 < step)
  const look = { type: 'text', size, fill: palette.muted } as const
  return chart.columns.flatMap(({ label, year }, column): readonly Primitive[] => {
    const x = plot.x + (column + 0.5) * step
    const next = chart.columns.findIndex((each, index) => index > column && each.year !== undefined)
    const room = ((next < 0 ? chart.columns.length : next) - column) * step
    return [
      ...(fits ? [{ ...look, x, y: bottom - size * 0.5, text: label, weight: 400, anchor: 'middle' } as const] : []),
      ...(year !== undefined && measure(year, size, 600) < room
        ? [
            {
              ...look,
              x: plot.x + column * step + 2,
              y: bottom - size * 1.9,
              text: year,
              weight: 600,
              anchor: 'start',
            } as const,
          ]
        : []),
    ]
  })
}

function fields(chart: ResolvedComparison, box: RowBox, frame: RowsFrame, hasRoom: boolean): readonly Primitive[] {
  const step = stepOf(chart, box.plot.width)
  const size = smallOf(frame, textEms)
  return box.row.cells.flatMap((cell, column): readonly Primitive[] => {
    const field = {
      x: box.plot.x + column * step + 0.75,
      y: box.rect.y + 1,
      width: step - 1.5,
      height: box.rect.height - 2,
    }
    const middle = { x: field.x + field.width / 2, y: field.y + field.height / 2 }
    if (cell.kind === 'missing')
      return cell.isTold ? [missingSign(middle.x, middle.y, Math.min(size * 0.3, field.width * 0.3))] : []
    const { fill, ink } = shadeOf(cell.y, chart.scale)
    return [
      { type: 'path', d: rectPath(field.x, field.y, field.width, field.height), fill },
      ...frameOf(cell, field),
      ...(hasRoom
        ? [
            {
              type: 'text',
              x: middle.x,
              y: middle.y + size * 0.35,
              text: cell.text,
              size,
              weight: cell.isSample ? 400 : 700,
              anchor: 'middle',
              fill: ink,
            } as const,
          ]
        : cell.isNoted
          ? [{ ...noteSign(middle.x, middle.y, Math.min(size * 0.3, field.width * 0.3)), stroke: ink }]
          : []),
    ]
  })
}

/** The state of a figure as the frame of its field: dashed when provisional, of a partial total or carried over, full when revised. */
function frameOf(
  { style }: Extract<ResolvedCell, { kind: 'value' }>,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly Primitive[] {
  if (style === 'final') return []
  const d = rectPath(x + 1, y + 1, width - 2, height - 2)
  const dash = stateDashes[style]
  return [{ type: 'path', d, fill: 'none', stroke: palette.ink, strokeWidth: 1.25, ...(dash === '' ? {} : { dash }) }]
}

/** A stroke between two fields that are no series. */
function breakLines(chart: ResolvedComparison, { row, plot, rect }: RowBox): readonly Primitive[] {
  const step = stepOf(chart, plot.width)
  return row.breaks.map((column) => {
    const x = plot.x + column * step
    return { type: 'path', d: linePath(x, rect.y, x, rect.y + rect.height), stroke: palette.ink, strokeWidth: 2 }
  })
}

function spots(chart: ResolvedComparison, box: RowBox): readonly DrawingSpot[] {
  const step = stepOf(chart, box.plot.width)
  return box.row.cellReadings.map((reading, column) => ({
    rect: { x: box.plot.x + column * step, y: box.rect.y, width: step, height: box.rect.height },
    row: box.index,
    column,
    reading,
    table: box.row.cellTables[column]!,
  }))
}
