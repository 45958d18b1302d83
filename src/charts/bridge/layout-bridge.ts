import { barPrimitives } from '../bar-primitives.ts'
import { markPrimitive } from '../mark-primitive.ts'
import { type Primitive, linePath, rectPath } from '../../paper/primitive.ts'
import type { Drawing } from '../drawing.ts'
import { changeFills } from '../map/map-colours.ts'
import { palette } from '../palette.ts'
import { cellText, withoutTexts } from '../rows/cell-marks.ts'
import { type RowBox, type RowsFrame, rowGrid, smallOf } from '../rows/row-grid.ts'
import { rowSpots } from '../rows/row-spots.ts'
import { drawingOnScale, textRoom, xScale } from '../rows/value-scale.ts'
import type { ResolvedBridge, ResolvedBridgeRow } from './resolve-bridge.ts'

const sumColour = palette.bars[palette.bars.length - 1]!

/** Of a rise, a fall and what nobody can attribute; a look in black and white hatches each in its own way. */
const fills: Readonly<Record<Exclude<ResolvedBridgeRow['kind'], 'sum'>, string>> = {
  up: changeFills[4],
  down: changeFills[0],
  unattributed: palette.paper,
}

/**
 * A waterfall that lies: the earlier figure, below it each part from where the one before ended, and at the foot the later
 * figure. Every bar says its number with its sign, and a thin line leads from its end down to the next.
 */
export function layoutBridge(chart: ResolvedBridge, frame: RowsFrame): Drawing {
  const { fontSize, measure } = frame
  const size = smallOf(frame, 0.95)
  const grid = rowGrid(chart, frame, { headerLines: 1.8, rowLines: 2.1, leastLines: 1.5, trailing: () => undefined })
  const { measured = chart.rows } = chart
  const widest = Math.max(0, ...measured.map(({ text }) => measure(text, size, 600)))
  const room = textRoom(grid, { left: 0, right: widest + fontSize })
  const marks = grid.boxes.flatMap((box) => {
    const xOf = xScale(chart, box.plot, room)
    const below = grid.boxes.find(({ index, plot }) => index === box.index + 1 && plot.x === box.plot.x)
    return [...connector(box, below, xOf), ...bar(chart, box, { fontSize, size, xOf })]
  })
  return drawingOnScale(chart, grid, frame, {
    room,
    marks: room.hasTexts ? marks : withoutTexts(marks),
    spots: rowSpots(grid),
  })
}

type Box = RowBox<ResolvedBridgeRow>

/** The line from where a row ends to where the next one begins. */
function connector(box: Box, below: Box | undefined, xOf: (value: number) => number): readonly Primitive[] {
  if (!below) return []
  const x = xOf(box.row.to)
  return [
    { type: 'path', d: linePath(x, box.middle, x, below.middle), stroke: palette.muted, strokeWidth: 1, dash: '2 2' },
  ]
}

function bar(
  chart: ResolvedBridge,
  { row, rect, middle }: Box,
  {
    fontSize,
    size,
    xOf,
  }: { readonly fontSize: number; readonly size: number; readonly xOf: (value: number) => number },
): readonly Primitive[] {
  const height = Math.min(rect.height * 0.62, fontSize * 1.5)
  const top = middle - height / 2
  const right = Math.max(xOf(row.from), xOf(row.to))
  const label = (x: number): Primitive =>
    cellText(row.text, x + fontSize * 0.4, middle, { size, weight: row.kind === 'sum' ? 700 : 600 })
  if (row.kind === 'sum') {
    const look = row.look ?? { style: 'final', isSample: false }
    if (!chart.isCut) {
      return [
        ...barPrimitives({ ...look, y: row.to }, { x: xOf(0), top, height, colour: sumColour, xOf }),
        label(Math.max(xOf(0), xOf(row.to))),
      ]
    }
    const x = xOf(row.to)
    const isPlain = look.style === 'final' && !look.isSample
    return [
      { type: 'path', d: linePath(x, top, x, top + height), stroke: sumColour, strokeWidth: 4 },
      ...(isPlain
        ? []
        : [markPrimitive(look, { x, y: middle, shape: 'circle', colour: sumColour, radius: fontSize * 0.36 })]),
      label(x + (isPlain ? 2 : fontSize * 0.36)),
    ]
  }
  const [left, width] = [Math.min(xOf(row.from), xOf(row.to)), Math.abs(xOf(row.to) - xOf(row.from))]
  const isOpen = row.kind === 'unattributed'
  return [
    {
      type: 'path',
      d: rectPath(left, top, Math.max(width, 1.5), height),
      fill: fills[row.kind],
      stroke: palette.ink,
      strokeWidth: isOpen ? 1.25 : 0.75,
      ...(isOpen ? { dash: '4 3' } : {}),
    },
    label(right),
  ]
}
