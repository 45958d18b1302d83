import { markPrimitive, sampleOpacity } from './mark-primitive.ts'
import { missingSign } from './missing-sign.ts'
import { palette } from './palette.ts'
import { placeLabels } from './place-labels.ts'
import {
  type MeasureText,
  type PathPrimitive,
  type Primitive,
  type Rect,
  type TextPrimitive,
  linePath,
  px,
} from '../paper/primitive.ts'
import type { ResolvedTrend, ResolvedSeries } from './resolved-trend.ts'

/** How a trend is set: sizes in pixels, and the functions from quarter and value to pixels. */
export interface TrendFrame {
  readonly plot: Rect
  readonly xOf: (quarter: number) => number
  readonly yOf: (value: number) => number
  readonly fontSize: number
  readonly markRadius: number
  /** How much wider than on the screen its lines are; 1 where absent. */
  readonly lineScale?: number
  readonly measure: MeasureText
  /** The series that is read at the moment; it is drawn above all others. */
  readonly active?: string
  /** Whether the lines are named in a legend instead of at their ends. */
  readonly isNamedElsewhere?: boolean
}

/** How much room the names of breaks need above the plot, in pixels. */
export function breakRoom({ breaks }: Pick<ResolvedTrend, 'breaks'>, fontSize: number): number {
  return breaks.length === 0 ? 0 : (breaks.length * 1.25 + 0.4) * fontSize * breakEms
}

/** The size of the name of a break, in ems. */
const breakEms = 0.85

/** How wide the column of labels right of the plot has to be, in pixels. */
export function labelColumnWidth(chart: ResolvedTrend, fontSize: number, measure: MeasureText): number {
  const widths = chart.series
    .filter(({ marks }) => marks.length > 0)
    .map((series) => measure(endLabel(series), fontSize, weightOf(series)))
  return Math.ceil(Math.max(0, ...widths)) + fontSize
}

/**
 * The drawing of a trend inside its axes: breaks, the page's quarter, spans, lines with their gaps, marks by state, signs
 * of missing quarters, and a label at the end of each line.
 */
export function layoutTrend(chart: ResolvedTrend, frame: TrendFrame): readonly Primitive[] {
  const rank = (series: ResolvedSeries): number => {
    if (series.id === frame.active) return 4
    return { context: 0, target: 1, further: 2, chosen: 3 }[series.role]
  }
  const inOrder = [...chart.series].sort((a, b) => rank(a) - rank(b))
  return [
    ...currentQuarter(chart, frame),
    ...chart.breaks.flatMap((each, row) => breakLine(each, row, frame)),
    ...inOrder.flatMap((series) => seriesDrawing(series, frame)),
    ...missingSigns(chart.series, frame),
    ...(frame.isNamedElsewhere ? [] : endLabels(chart, frame)),
  ]
}

/** What a trend and a small picture need to draw a series. */
type SeriesFrame = Pick<TrendFrame, 'xOf' | 'yOf' | 'fontSize' | 'markRadius' | 'lineScale' | 'active'>

/** One series without its label: spans, lines with their gaps, marks by state. */
export function seriesDrawing(series: ResolvedSeries, frame: SeriesFrame): readonly Primitive[] {
  return [
    ...spans(series, frame),
    ...lines(series, frame),
    ...series.marks.map((mark) =>
      markPrimitive(mark, {
        x: frame.xOf(mark.x),
        y: frame.yOf(mark.y),
        shape: series.shape,
        colour: series.id === frame.active ? palette.lacquer : series.colour,
        radius: frame.markRadius * { chosen: 1, target: 0.85, further: 0.85, context: 0.6 }[series.role],
      }),
    ),
  ]
}

function currentQuarter({ x }: ResolvedTrend, { plot, xOf }: TrendFrame): readonly Primitive[] {
  if (x.current === undefined) return []
  const at = xOf(x.current)
  return [
    {
      type: 'path',
      d: linePath(at, plot.y, at, plot.y + plot.height),
      stroke: palette.lacquer,
      strokeWidth: 1,
      opacity: 0.35,
    },
  ]
}

function breakLine(
  { x, label }: ResolvedTrend['breaks'][number],
  row: number,
  { plot, xOf, fontSize, measure }: TrendFrame,
): readonly Primitive[] {
  const at = (xOf(x - 1) + xOf(x)) / 2
  const size = fontSize * breakEms
  // Right of its line where there is room, else as far right as the plot lets it be.
  const x0 = Math.max(plot.x, Math.min(at + 5, plot.x + plot.width - measure(label, size, 400)))
  return [
    {
      type: 'path',
      d: linePath(at, plot.y - row * size * 1.25 - size * 0.4, at, plot.y + plot.height),
      stroke: palette.muted,
      strokeWidth: 1,
      dash: '2 4',
    },
    {
      type: 'text',
      x: x0,
      // Above the plot, where no line runs, and each on a line of its own, because breaks may lie close together.
      y: plot.y - size * 0.5 - row * size * 1.25,
      text: label,
      size,
      weight: 400,
      anchor: 'start',
      fill: palette.muted,
      hasHalo: true,
    },
  ]
}

function spans(series: ResolvedSeries, { xOf, yOf, fontSize, lineScale = 1 }: SeriesFrame): readonly Primitive[] {
  return series.spans.flatMap((span): readonly Primitive[] => {
    const step = xOf(1) - xOf(0)
    const [left, right, y] = [xOf(span.firstX) - step * 0.35, xOf(span.lastX) + step * 0.35, yOf(span.y)]
    const opacity = span.isSample ? sampleOpacity : 1
    const tick = fontSize * 0.35
    return [
      {
        type: 'path',
        d: `${linePath(left, y - tick, left, y + tick)}${linePath(left, y, right, y)}${linePath(right, y - tick, right, y + tick)}`,
        stroke: series.colour,
        strokeWidth: series.widthPx * lineScale,
        opacity,
      },
      ...(series.role === 'chosen'
        ? [
            {
              type: 'text',
              x: left,
              y: y - fontSize * 0.7,
              text: span.label,
              size: fontSize * 0.85,
              weight: 400,
              anchor: 'start',
              fill: palette.ink,
              hasHalo: true,
            } as const,
          ]
        : []),
    ]
  })
}

function lines(series: ResolvedSeries, { xOf, yOf, active, lineScale = 1 }: SeriesFrame): readonly Primitive[] {
  const isActive = series.id === active
  const dashOf = (isProvisional: boolean): string =>
    (isProvisional && series.dash === '' ? '6 4' : series.dash)
      .split(' ')
      .map((part) => (part === '' ? part : px(Number(part) * lineScale)))
      .join(' ')
  return series.segments.map(({ from, to, isProvisional, isSample }): PathPrimitive => {
    const dash = dashOf(isProvisional)
    return {
      type: 'path',
      d: linePath(xOf(from.x), yOf(from.y), xOf(to.x), yOf(to.y)),
      stroke: isActive ? palette.lacquer : series.colour,
      strokeWidth: (isActive ? Math.max(2.5, series.widthPx) : series.widthPx) * lineScale,
      ...(dash === '' ? {} : { dash }),
      ...(isSample && !isActive ? { opacity: sampleOpacity } : {}),
    }
  })
}

/** A small cross on the base line where a series has no figure. A zero is a mark on that line, so they never look alike. */
export function missingSigns(
  all: readonly ResolvedSeries[],
  { plot, xOf, markRadius }: Pick<TrendFrame, 'plot' | 'xOf' | 'markRadius'>,
): readonly Primitive[] {
  const quarters = new Set(all.flatMap((series) => series.missing))
  const base = plot.y + plot.height
  const arm = markRadius * 0.8
  return [...quarters].map((quarter) => missingSign(xOf(quarter), base - arm * 2, arm))
}

const endLabel = (series: ResolvedSeries): string =>
  series.lastValue === undefined ? series.shortLabel : `${series.shortLabel} ${series.lastValue}`

const weightOf = (series: ResolvedSeries): TextPrimitive['weight'] => (series.role === 'chosen' ? 600 : 400)

function endLabels(chart: ResolvedTrend, { plot, xOf, yOf, fontSize, active }: TrendFrame): readonly Primitive[] {
  const labelled = chart.series.filter(({ marks }) => marks.length > 0)
  const places = placeLabels(
    labelled.map(({ marks }) => ({ wanted: yOf(marks[marks.length - 1]!.y) })),
    { first: plot.y, last: plot.y + plot.height, gap: fontSize * 1.2 },
  )
  const x = plot.x + plot.width + fontSize * 0.75
  return labelled.flatMap((series, index): readonly Primitive[] => {
    const last = series.marks[series.marks.length - 1]!
    const y = places[index]!
    const isActive = series.id === active
    const fill = isActive ? palette.lacquer : series.role === 'context' ? palette.muted : series.colour
    const lineEnd = xOf(last.x)
    return [
      {
        type: 'path',
        d: `M${px(lineEnd)} ${px(yOf(last.y))}L${px(x - 3)} ${px(y)}`,
        stroke: fill,
        strokeWidth: 0.75,
        opacity: 0.45,
      },
      {
        type: 'text',
        x,
        y: y + fontSize * 0.35,
        text: endLabel(series),
        size: fontSize,
        weight: isActive ? 600 : weightOf(series),
        anchor: 'start',
        fill,
      },
    ]
  })
}
