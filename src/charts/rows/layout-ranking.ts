import { barPrimitives } from '../bar-primitives.ts'
import type { Drawing } from '../drawing.ts'
import { palette } from '../palette.ts'
import { type Primitive, px } from '../../paper/primitive.ts'
import type { ResolvedComparison, ResolvedRow } from '../resolved-comparison.ts'
import { planMarks, besidePlan, cellText, missingBesidePlan, valueLabel, withoutTexts } from './cell-marks.ts'
import { type RowBox, type RowsFrame, rowGrid, smallOf } from './row-grid.ts'
import { toneColour } from './tone-colour.ts'
import { commonLines, drawingOnScale, spotsOnScale, textRoom, xScale } from './value-scale.ts'

/** Areas by place: the place, a bar of the value, and how many places each rose or fell since the base. */
export function layoutRanking(chart: ResolvedComparison, frame: RowsFrame): Drawing {
  const { fontSize, measure } = frame
  const { measured = chart.rows } = chart
  const size = smallOf(frame, 0.92)
  // Against a target or the group no place moves; then the distance stands there.
  const { hasMovements: moves } = chart
  const grid = rowGrid(chart, frame, {
    headerLines: 1.6,
    rowLines: 1.75,
    leastLines: 1.42,
    indentLines: moves ? 1 : 0,
    trailing: ({ movement, change }) => {
      if (!moves) return { text: change.words, fill: toneColour(change.tone) }
      return movement && { text: movement.words, fill: movement.places === 0 ? palette.muted : palette.ink }
    },
  })
  const widest = Math.max(
    0,
    ...measured.map(({ current }) => (current.kind === 'value' ? measure(current.text, size, 600) : 0)),
  )
  const places = Math.max(0, ...measured.map(({ place = '' }) => measure(place, fontSize, 700)))
  const placeRoom = places + fontSize * 1.2
  const room = { ...textRoom(grid, { left: 0, right: widest + fontSize }), left: placeRoom }
  const { hasTexts } = room
  const marks = grid.boxes.flatMap((box) =>
    ranked(chart, box, frame, xScale(chart, box.plot, room), { places, hasTexts }),
  )
  return drawingOnScale(chart, grid, frame, {
    room,
    marks: [...marks, ...commonLines(chart, grid, room)],
    spots: spotsOnScale(chart, grid, room),
  })
}

function ranked(
  { plan: planName }: Pick<ResolvedComparison, 'plan'>,
  { row, plot, middle }: RowBox,
  frame: RowsFrame,
  xOf: (value: number) => number,
  { places, hasTexts }: { readonly places: number; readonly hasTexts: boolean },
): readonly Primitive[] {
  const { fontSize, measure } = frame
  const size = smallOf(frame, 0.92)
  const { current, place } = row
  const plan = planName === undefined ? undefined : row.base
  const colour = row.isChosen ? palette.lacquer : palette.further[0]
  const placeText =
    place === undefined
      ? []
      : [cellText(place, plot.x + places, middle, { size: fontSize, weight: 700, anchor: 'end' })]
  const height = fontSize * 0.9
  const top = middle - height / 2
  if (current.kind === 'missing') return missingBesidePlan(current, plan, { plot, top, height, size, frame, xOf })
  const start = xOf(Math.max(0, current.y)) + fontSize * 0.5
  const at = besidePlan(plan, { start, width: measure(current.text, size, 600), xOf, fontSize })
  const value = [valueLabel(current, at, middle, { size, weight: 600 })]
  return [
    ...placeText,
    ...barPrimitives(current, { x: xOf(0), top, height, colour, xOf }),
    ...(plan?.kind === 'value' ? planMarks(plan, { top, height, fontSize, xOf }) : []),
    ...(hasTexts ? value : withoutTexts(value)),
    ...arrow(row, plot.x + plot.width + fontSize * 0.8, middle, fontSize),
  ]
}

/** The arrow of a movement, drawn because the font has none. */
function arrow({ movement }: ResolvedRow, x: number, middle: number, fontSize: number): readonly Primitive[] {
  if (!movement || movement.places === 0) return []
  const [width, height] = [fontSize * 0.62, fontSize * 0.55]
  const [tip, foot] =
    movement.places > 0 ? [middle - height / 2, middle + height / 2] : [middle + height / 2, middle - height / 2]
  return [
    {
      type: 'path',
      d: `M${px(x + width / 2)} ${px(tip)}L${px(x + width)} ${px(foot)}L${px(x)} ${px(foot)}Z`,
      fill: !movement.isJudged ? palette.muted : movement.places > 0 ? palette.good : palette.bad,
    },
  ]
}
