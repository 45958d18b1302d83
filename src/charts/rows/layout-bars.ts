import { barPrimitives } from '../bar-primitives.ts'
import type { Drawing, DrawingSpot } from '../drawing.ts'
import { palette } from '../palette.ts'
import type { Primitive } from '../../paper/primitive.ts'
import type { ResolvedComparison } from '../resolved-comparison.ts'
import { planMarks, besidePlan, missingBesidePlan, valueLabel, withoutTexts } from './cell-marks.ts'
import { type RowBox, type RowsFrame, rowGrid, smallOf } from './row-grid.ts'
import { toneColour } from './tone-colour.ts'
import { commonLines, drawingOnScale, textRoom, xScale } from './value-scale.ts'

/** The height of one bar and of the space between two areas, in ems. */
const barEms = 1.05
const [gapEms, leastGapEms] = [0.9, 0.5]

/** A bar for each quarter of each area, the newest one at the bottom and darkest. */
export function layoutBars(chart: ResolvedComparison, frame: RowsFrame): Drawing {
  const { fontSize, measure } = frame
  const { measured = chart.rows } = chart
  const size = smallOf(frame, 0.85)
  const grid = rowGrid(chart, frame, {
    headerLines: 1.8,
    rowLines: chart.columns.length * barEms + gapEms,
    leastLines: chart.columns.length * barEms + leastGapEms,
    trailing: ({ change }) => ({ text: change.words, fill: toneColour(change.tone) }),
  })
  const texts = measured.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'value' ? [cell.text] : [])))
  const widest = Math.max(0, ...texts.map((text) => measure(text, size, 600)))
  const room = textRoom(grid, { left: 0, right: widest + fontSize })
  const marks = grid.boxes.flatMap((box) => bars(chart, box, frame, xScale(chart, box.plot, room)))
  return drawingOnScale(chart, grid, frame, {
    room,
    marks: [...(room.hasTexts ? marks : withoutTexts(marks)), ...commonLines(chart, grid, room)],
    spots: grid.boxes.flatMap((box) => spots(chart, box, xScale(chart, box.plot, room))),
  })
}

/** The bars of a row share its middle: each has a slot of equal height. */
function slotOf(chart: ResolvedComparison, { rect }: RowBox, column: number): { top: number; height: number } {
  const height = rect.height / (chart.columns.length + gapEms / barEms)
  const first = rect.y + (rect.height - height * chart.columns.length) / 2
  return { top: first + column * height, height }
}

function bars(
  chart: ResolvedComparison,
  box: RowBox,
  frame: RowsFrame,
  xOf: (value: number) => number,
): readonly Primitive[] {
  const { fontSize, measure } = frame
  const size = smallOf(frame, 0.85)
  return box.row.cells.flatMap((cell, column): readonly Primitive[] => {
    const slot = slotOf(chart, box, column)
    const [top, height, middle] = [slot.top + 1, slot.height - 2, slot.top + slot.height / 2]
    const isLast = column === chart.columns.length - 1
    const colour = isLast && box.row.isChosen ? palette.lacquer : chart.columns[column]!.colour
    const plan = isLast && chart.plan !== undefined ? box.row.base : undefined
    if (cell.kind === 'missing') return missingBesidePlan(cell, plan, { plot: box.plot, top, height, size, frame, xOf })
    const start = xOf(Math.max(0, cell.y)) + fontSize * 0.4
    const weight = isLast ? 600 : 400
    const at = besidePlan(plan, { start, width: measure(cell.text, size, weight), xOf, fontSize })
    return [
      ...barPrimitives(cell, { x: xOf(0), top, height, colour, xOf }),
      ...(plan?.kind === 'value' ? planMarks(plan, { top, height, fontSize, xOf }) : []),
      valueLabel(cell, at, middle, { size, weight }),
    ]
  })
}

function spots(chart: ResolvedComparison, box: RowBox, xOf: (value: number) => number): readonly DrawingSpot[] {
  return box.row.cellReadings.map((reading, column) => {
    const { top, height } = slotOf(chart, box, column)
    const cell = box.row.cells[column]!
    return {
      rect: { x: box.rect.x, y: top, width: box.rect.width, height },
      row: box.index,
      column,
      reading,
      table: box.row.cellTables[column]!,
      ...(cell.kind === 'value' ? { markX: xOf(cell.y) } : {}),
    }
  })
}
