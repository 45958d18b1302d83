import type { Drawing } from '../drawing.ts'
import { markPrimitive } from '../mark-primitive.ts'
import { palette } from '../palette.ts'
import { type Primitive, linePath } from '../../paper/primitive.ts'
import type { ResolvedCell, ResolvedComparison, ResolvedRow } from '../resolved-comparison.ts'
import { missingPrimitives, upperEndOf, valueLabel, withoutTexts } from './cell-marks.ts'
import { type RowBox, type RowsFrame, rowGrid, smallOf } from './row-grid.ts'
import { toneColour } from './tone-colour.ts'
import { commonLines, drawingOnScale, spotsOnScale, textRoom, xScale } from './value-scale.ts'

/**
 * The base and the current figure of each area on one line. The line that joins them is missing where their difference
 * would mislead; then the reason stands where the change would. A range has both its ends, and the line comes from the
 * nearer one.
 */
export function layoutDumbbell(chart: ResolvedComparison, frame: RowsFrame): Drawing {
  const { fontSize, measure } = frame
  const grid = rowGrid(chart, frame, {
    headerLines: 1.6,
    rowLines: 1.75,
    leastLines: 1.42,
    trailing: ({ change }) => ({ text: change.words, fill: toneColour(change.tone) }),
  })
  const { measured = chart.rows } = chart
  const size = smallOf(frame, 0.92)
  const widest = Math.max(0, ...measured.flatMap((row) => textsOf(chart, row).map((text) => measure(text, size, 600))))
  const room = textRoom(grid, { left: widest + fontSize * 0.9, right: widest + fontSize * 0.9 })
  const marks = grid.boxes.flatMap((box) => pair(chart, box, frame, xScale(chart, box.plot, room)))
  return drawingOnScale(chart, grid, frame, {
    room,
    marks: [...commonLines(chart, grid, room), ...(room.hasTexts ? marks : withoutTexts(marks))],
    spots: spotsOnScale(chart, grid, room),
  })
}

function textsOf({ showsBase, common }: ResolvedComparison, { current, base }: ResolvedRow): readonly string[] {
  return [current, ...(showsBase && !common ? [base] : [])].flatMap((cell) =>
    cell.kind === 'value' ? [cell.text] : [],
  )
}

function pair(
  chart: ResolvedComparison,
  { row, plot, middle }: RowBox,
  frame: RowsFrame,
  xOf: (value: number) => number,
): readonly Primitive[] {
  const { fontSize, measure } = frame
  const { current, change } = row
  const base: ResolvedCell | undefined = chart.showsBase ? row.base : undefined
  const size = smallOf(frame, 0.92)
  const gap = fontSize * 0.7
  const colour = row.isChosen ? palette.lacquer : palette.further[0]
  if (current.kind === 'missing') {
    // The line of zero does not go through the reason, which then stands behind it.
    const [first, zero, reach] = [plot.x + fontSize * 0.4, xOf(0), size + measure(current.text, size, 400)]
    const isStruck = first < zero && zero < first + reach && zero + fontSize * 0.4 + reach <= plot.x + plot.width
    const left = isStruck ? zero + fontSize * 0.4 : first
    if (base?.kind !== 'value' || chart.common) return missingPrimitives(current, left, middle, size)
    // The reason steps behind the base and its number where those stand in its way; without room the sign alone stays.
    const baseEnd = xOf(upperEndOf(base)) + gap + measure(base.text, size, 400)
    const start = xOf(base.y) - gap < left + reach ? Math.max(left, baseEnd + gap) : left
    const hasRoom = start + reach <= plot.x + plot.width
    const signs = missingPrimitives(current, hasRoom ? start : left, middle, size)
    return [
      ...signs.filter(({ type }) => type === 'path' || hasRoom),
      ...baseMarks(base, xOf, middle, fontSize),
      valueLabel(base, xOf(upperEndOf(base)) + gap, middle, { size, fill: palette.muted }),
    ]
  }
  const x = xOf(current.y)
  const mark = markPrimitive(current, { x, y: middle, shape: 'circle', colour, radius: fontSize * 0.36 })
  if (base?.kind !== 'value') {
    return [mark, valueLabel(current, x + gap, middle, { size, weight: 600, fill: colour })]
  }
  const baseX = xOf(Math.min(Math.max(current.y, base.y), upperEndOf(base)))
  const isLeft = baseX < x
  const isSame = baseX === x
  return [
    ...(change.isComparable && !isSame
      ? [
          {
            type: 'path',
            d: linePath(baseX, middle, x, middle),
            stroke: toneColour(change.tone),
            strokeWidth: fontSize * 0.16,
            opacity: 0.7,
          } as const,
        ]
      : []),
    ...(chart.common ? [] : baseMarks(base, xOf, middle, fontSize)),
    mark,
    valueLabel(current, x + (isLeft || isSame ? gap : -gap), middle, {
      size,
      weight: 600,
      fill: colour,
      anchor: isLeft || isSame ? 'start' : 'end',
    }),
    // Two equal figures say the same thing once, unless they are equal in percent only.
    ...(chart.common || (isSame && base.text === current.text)
      ? []
      : [
          valueLabel(base, isLeft || isSame ? xOf(base.y) - gap : xOf(upperEndOf(base)) + gap, middle, {
            size,
            fill: palette.muted,
            anchor: isLeft || isSame ? 'end' : 'start',
          }),
        ]),
  ]
}

type Value = Extract<ResolvedCell, { kind: 'value' }>

/** The mark of the base; of a range one for each end, and what lies between. */
function baseMarks(base: Value, xOf: (value: number) => number, y: number, fontSize: number): readonly Primitive[] {
  const ends = base.upTo === undefined ? [base.y] : [base.y, base.upTo]
  const [colour, radius] = [palette.muted, fontSize * 0.36]
  const marks = ends.map((end) => markPrimitive(base, { x: xOf(end), y, shape: 'diamond', colour, radius }))
  if (base.upTo === undefined) return marks
  const between = linePath(xOf(base.y), y, xOf(base.upTo), y)
  return [{ type: 'path', d: between, stroke: colour, strokeWidth: fontSize * 0.08 }, ...marks]
}
