import type { MeasureText, Rect } from '../paper/primitive.ts'
import { axes } from './axes.ts'
import type { Drawing, DrawingSpot } from './drawing.ts'
import { fittingTicks } from './fitting-ticks.ts'
import type { LegendEntry, ResolvedTrend } from './resolved-trend.ts'
import { breakRoom, labelColumnWidth, leastLabelEm, trendMarks } from './trend-marks.ts'

/** Where a trend stands and how large its texts are, in pixels. */
export interface TrendFrame extends Rect {
  readonly sizes: TrendSizes
  readonly markRadius: number
  /** How much wider than on the screen its lines are; 1 where absent. */
  readonly lineScale?: number
  readonly measure: MeasureText
}

/** The sizes of texts: of the names at the ends of lines, and of the axes. */
interface TrendSizes {
  readonly text: number
  readonly small: number
}

/** How high the axis of quarters is, in lines of small text. */
export const axisLines = 3.4

/** The part of the width that the names at the ends of lines may take. */
const greatestNamePart = 0.4

/**
 * The whole drawing of a trend: axes, grid, marks, and a spot for each quarter of each series. The names of lines that
 * would leave the lines too little room stand in its legend.
 */
export function layoutTrend(chart: ResolvedTrend, frame: TrendFrame): Drawing {
  const { width, height, sizes, markRadius, lineScale, measure } = frame
  const { small } = sizes
  const nameSize = nameSizeIn(chart, frame)
  const plot = plotWithin(chart, frame, nameSize)
  const step = plot.width / Math.max(1, chart.x.periods.length)
  const { first, last } = chart.y
  const scales = {
    xOf: (quarter: number) => plot.x + step * (quarter + 0.5),
    yOf: (value: number) => plot.y + plot.height * (1 - (value - first) / (last - first)),
  }
  const ticks = fittingTicks(chart.x.ticks, {
    stepPx: step,
    gapPx: small * 0.4,
    widthOf: (words) => measure(words, small, 600),
  })
  const ground = axes({ ...chart, x: { ...chart.x, ticks } }, { plot, ...scales, fontSize: small })
  const marks = {
    plot,
    ...scales,
    fontSize: nameSize ?? small,
    small,
    markRadius,
    ...(lineScale === undefined ? {} : { lineScale }),
    measure,
    isNamedElsewhere: nameSize === undefined,
  }
  const spots = chart.series.flatMap((series, row) =>
    series.readings.map((reading, column): DrawingSpot => {
      const mark = series.marks.find(({ x }) => x === column)
      return {
        rect: { x: plot.x + column * step, y: plot.y, width: step, height: plot.height },
        row,
        column,
        reading,
        table: series.tables[column]!,
        ...(mark ? { point: { x: scales.xOf(mark.x), y: scales.yOf(mark.y) } } : {}),
      }
    }),
  )
  const start = spots[chart.x.current ?? chart.x.periods.length - 1]
  return {
    width,
    height,
    primitives: [...ground, ...trendMarks(chart, marks)],
    spots,
    plot,
    ...(start ? { start } : {}),
    legend: nameSize === undefined ? namesOfLines(chart) : [],
    whileRead: (row) => {
      const active = chart.series[row]?.id
      return [...ground, ...trendMarks(chart, { ...marks, ...(active === undefined ? {} : { active }) })]
    },
  }
}

/** The legend of a trend whose lines are too narrow for names at their ends; empty where these find room. */
export function trendLegend(
  chart: ResolvedTrend,
  frame: Pick<TrendFrame, 'width' | 'sizes' | 'measure'>,
): readonly LegendEntry[] {
  return fittingNameSize(chart, frame) === undefined ? namesOfLines(chart) : []
}

/** The size of the names at the ends of the lines; undefined where they would leave the lines too little room. */
function fittingNameSize(
  chart: ResolvedTrend,
  { width, sizes: { text, small }, measure }: Pick<TrendFrame, 'width' | 'sizes' | 'measure'>,
): number | undefined {
  return [text, small].find((size) => labelColumnWidth(chart, size, measure) <= width * greatestNamePart)
}

/** The same in a drawing of a height: smaller where that keeps them from lying over one another. */
function nameSizeIn(chart: ResolvedTrend, frame: TrendFrame): number | undefined {
  const { sizes, height } = frame
  const size = fittingNameSize(chart, frame)
  return size !== undefined && size > sizes.small && trendNamesHeight(chart, size) + sizes.small * axisLines > height
    ? sizes.small
    : size
}

/** The height that the names at the ends of the lines take below one another. */
export function trendNamesHeight({ series }: ResolvedTrend, size: number): number {
  return series.filter(({ marks }) => marks.length > 0).length * leastLabelEm * size
}

function namesOfLines({ series }: ResolvedTrend): readonly LegendEntry[] {
  return series
    .filter(({ marks }) => marks.length > 0)
    .map(({ label, lastValue, colour, shape, dash }) => ({
      kind: 'series',
      label: lastValue === undefined ? label : `${label} ${lastValue}`,
      colour,
      shape,
      dash,
    }))
}

function plotWithin(
  chart: ResolvedTrend,
  { x, y, width, height, sizes: { small }, measure }: TrendFrame,
  nameSize: number | undefined,
): Rect {
  const values = Math.max(...chart.y.ticks.map(({ label }) => measure(label, small, 400))) + small
  const above = breakRoom(chart, small)
  const names = nameSize === undefined ? small : labelColumnWidth(chart, nameSize, measure)
  return {
    x: x + values,
    y: y + above,
    width: width - values - names,
    height: height - above - small * axisLines,
  }
}
