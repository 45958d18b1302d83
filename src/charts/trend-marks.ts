import { missingSign } from './missing-sign.ts'
import { palette } from './palette.ts'
import { placeLabels } from './place-labels.ts'
import { type MeasureText, type Primitive, type Rect, type TextPrimitive, linePath, px } from '../paper/primitive.ts'
import type { ResolvedTrend, ResolvedSeries } from './resolved-trend.ts'
import { type SeriesFrame, seriesMarks } from './series-marks.ts'

/** How the marks of a trend are set: sizes in pixels, and the functions from quarter and value to pixels. */
export interface MarksFrame extends SeriesFrame {
  readonly plot: Rect
  readonly measure: MeasureText
  /** Whether the lines are named in a legend instead of at their ends. */
  readonly isNamedElsewhere?: boolean
}

/** How much room the names of breaks need above the plot, in pixels. */
export function breakRoom({ breaks }: Pick<ResolvedTrend, 'breaks'>, small: number): number {
  return breaks.length === 0 ? 0 : (breaks.length * 1.25 + 0.4) * small
}

/** How far the labels at the ends of lines are apart, in ems: as wished, and the least that keeps them readable. */
const endLabelEm = 1.2
export const leastLabelEm = 1.04

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
export function trendMarks(chart: ResolvedTrend, frame: MarksFrame): readonly Primitive[] {
  const rank = (series: ResolvedSeries): number => {
    if (series.id === frame.active) return 4
    return { context: 0, target: 1, further: 2, chosen: 3 }[series.role]
  }
  const inOrder = [...chart.series].sort((a, b) => rank(a) - rank(b))
  return [
    ...currentQuarter(chart, frame),
    ...chart.breaks.flatMap((each, row) => breakLine(each, row, frame)),
    ...inOrder.flatMap((series) => seriesMarks(series, frame)),
    ...missingSigns(chart.series, frame),
    ...(frame.isNamedElsewhere ? [] : endLabels(chart, frame)),
  ]
}

function currentQuarter({ x }: ResolvedTrend, { plot, xOf }: MarksFrame): readonly Primitive[] {
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
  { plot, xOf, small: size, measure }: MarksFrame,
): readonly Primitive[] {
  const at = (xOf(x - 1) + xOf(x)) / 2
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

/** A small cross on the base line where a series has no figure. A zero is a mark on that line, so they never look alike. */
export function missingSigns(
  all: readonly ResolvedSeries[],
  { plot, xOf, markRadius }: Pick<MarksFrame, 'plot' | 'xOf' | 'markRadius'>,
): readonly Primitive[] {
  const quarters = new Set(all.flatMap((series) => series.missing))
  const base = plot.y + plot.height
  const arm = markRadius * 0.8
  return [...quarters].map((quarter) => missingSign(xOf(quarter), base - arm * 2, arm))
}

const endLabel = (series: ResolvedSeries): string =>
  series.lastValue === undefined ? series.shortLabel : `${series.shortLabel} ${series.lastValue}`

const weightOf = (series: ResolvedSeries): TextPrimitive['weight'] => (series.role === 'chosen' ? 600 : 400)

function endLabels(chart: ResolvedTrend, { plot, xOf, yOf, fontSize, active }: MarksFrame): readonly Primitive[] {
  const labelled = chart.series.filter(({ marks }) => marks.length > 0)
  const places = placeLabels(
    labelled.map(({ marks }) => ({ wanted: yOf(marks[marks.length - 1]!.y) })),
    { first: plot.y, last: plot.y + plot.height, gap: fontSize * endLabelEm },
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
