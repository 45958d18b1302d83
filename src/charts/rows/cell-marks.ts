import { sampleOpacity } from '../mark-primitive.ts'
import { missingSign } from '../missing-sign.ts'
import { noteSign } from '../note-sign.ts'
import { palette } from '../palette.ts'
import { type Primitive, type TextPrimitive, linePath } from '../../paper/primitive.ts'
import type { ResolvedCell } from '../resolved-comparison.ts'
import type { RowBox, RowsFrame } from './row-grid.ts'

type Value = Extract<ResolvedCell, { kind: 'value' }>
type Missing = Extract<ResolvedCell, { kind: 'missing' }>

/** The sign and the reason of a figure that is missing; nothing where the sources are merely silent. */
export function missingPrimitives(cell: Missing, x: number, middle: number, size: number): readonly Primitive[] {
  const arm = size * 0.28
  return [
    ...(cell.isTold ? [missingSign(x + arm, middle, arm)] : []),
    cellText(cell.text, x + size, middle, { size, fill: palette.muted }),
  ]
}

/** The upper end of a range; any other value is its own. */
export function upperEndOf({ y, upTo }: Value): number {
  return upTo ?? y
}

/** How wide the stroke of a plan is, and how far it looks out of its bar, in ems. */
const planEms = { width: 0.2, edge: 0.36, out: 0.14 } as const

/**
 * The plan of an area as a stroke across its bar, which an edge of paper tells from it; of a range one for each end, and
 * what lies between.
 */
export function planMarks(
  plan: Value,
  {
    top,
    height,
    fontSize,
    xOf,
  }: {
    readonly top: number
    readonly height: number
    readonly fontSize: number
    readonly xOf: (value: number) => number
  },
): readonly Primitive[] {
  const ends = plan.upTo === undefined ? [plan.y] : [plan.y, plan.upTo]
  const out = fontSize * planEms.out
  const d = ends.map((end) => linePath(xOf(end), top - out, xOf(end), top + height + out)).join('')
  const middle = top + height / 2
  const between = plan.upTo === undefined ? '' : linePath(xOf(plan.y), middle, xOf(plan.upTo), middle)
  const opacity = plan.isSample ? { opacity: sampleOpacity } : {}
  return [
    { type: 'path', d, stroke: palette.paper, strokeWidth: fontSize * planEms.edge },
    { type: 'path', d, stroke: palette.ink, strokeWidth: fontSize * planEms.width, ...opacity },
    ...(between === ''
      ? []
      : [{ type: 'path', d: between, stroke: palette.ink, strokeWidth: fontSize * 0.08, ...opacity } as const]),
  ]
}

/**
 * Where a text begins that would stand at `start` and must not lie over the stroke of a plan: before it, else behind it.
 */
export function besidePlan(
  plan: ResolvedCell | undefined,
  {
    start,
    width,
    xOf,
    fontSize,
  }: {
    readonly start: number
    readonly width: number
    readonly xOf: (value: number) => number
    readonly fontSize: number
  },
): number {
  if (plan?.kind !== 'value') return start
  const reach = fontSize * (planEms.edge / 2 + 0.25)
  const [first, last] = [xOf(plan.y) - reach, xOf(upperEndOf(plan)) + reach]
  return first < start + width && last > start ? last : start
}

/** The reason of a figure that is missing, beside the plan of its area; where both find no room the reason alone. */
export function missingBesidePlan(
  cell: Missing,
  plan: ResolvedCell | undefined,
  at: {
    readonly plot: RowBox['plot']
    readonly top: number
    readonly height: number
    readonly size: number
    readonly xOf: (value: number) => number
    readonly frame: Pick<RowsFrame, 'fontSize' | 'measure'>
  },
): readonly Primitive[] {
  const { plot, top, height, size, xOf } = at
  const { fontSize, measure } = at.frame
  const start = xOf(0) + fontSize * 0.3
  const width = size + measure(cell.text, size, 400)
  const beside = besidePlan(plan, { start, width, xOf, fontSize })
  const hasRoom = beside + width <= plot.x + plot.width
  return [
    ...missingPrimitives(cell, hasRoom ? beside : start, top + height / 2, size),
    ...(hasRoom && plan?.kind === 'value' ? planMarks(plan, { top, height, fontSize, xOf }) : []),
  ]
}

/** A text beside a mark. */
export function cellText(
  words: string,
  x: number,
  middle: number,
  look: {
    readonly size: number
    readonly fill?: string
    readonly weight?: TextPrimitive['weight']
    readonly anchor?: TextPrimitive['anchor']
  },
): TextPrimitive {
  const { size, fill = palette.ink, weight = 400, anchor = 'start' } = look
  return { type: 'text', x, y: middle + size * 0.35, text: words, size, weight, anchor, fill, hasHalo: true }
}

/** The number of a value beside its mark. */
export function valueLabel(
  { text, isNoted }: Pick<Value, 'text' | 'isNoted'>,
  x: number,
  middle: number,
  look: Parameters<typeof cellText>[3],
): TextPrimitive {
  return { ...cellText(text, x, middle, look), ...(isNoted ? { isNoted } : {}) }
}

/** What stays of marks and texts where there is no room for the texts: of a figure with a note the sign alone. */
export function withoutTexts(primitives: readonly Primitive[]): readonly Primitive[] {
  return primitives.flatMap((primitive): readonly Primitive[] => {
    if (primitive.type === 'path') return [primitive]
    if (!primitive.isNoted) return []
    const arm = primitive.size * 0.28
    return [noteSign(primitive.x + (primitive.anchor === 'end' ? -arm : arm), primitive.y - primitive.size * 0.35, arm)]
  })
}
