import { axes } from '../axes.ts'
import { fittingTicks } from '../fitting-ticks.ts'
import { breakRoom, labelColumnWidth, layoutTrend } from '../layout-trend.ts'
import type { Rect } from '../../paper/primitive.ts'
import type { LegendEntry, ResolvedTrend } from '../resolved-trend.ts'
import type { PicturePlot, PlotSizes } from './compose-picture.ts'

/** The least height of the plot without its axis in lines of small text, and how high the axis below it is. */
const leastPlotLines = 15
const axisLines = 3.4

/** The size of the labels of axes on the screen, for which the widths of lines are made. */
const screenText = 12

/** The part of a plot that the names at the ends of its lines may take. */
const greatestLabelPart = 0.36

/** A trend inside a picture: axes and drawing. In a narrow picture its lines are named in the legend. */
export function trendPlot(chart: ResolvedTrend): PicturePlot {
  return {
    legend: (width, sizes) => (labelSize(chart, width, sizes) === undefined ? seriesLegend(chart) : []),
    heightFor: (_width, free, { small }) =>
      Math.max(small * (leastPlotLines + axisLines) + breakRoom(chart, small), free),
    paint: (rect, sizes) => {
      const fontSize = labelSize(chart, rect.width, sizes)
      const plot = plotWithin(chart, rect, sizes, fontSize)
      const step = plot.width / Math.max(1, chart.x.periods.length)
      const { first, last } = chart.y
      const ticks = fittingTicks(chart.x.ticks, {
        stepPx: step,
        gapPx: sizes.small * 0.4,
        widthOf: (words) => sizes.measure(words, sizes.small, 600),
      })
      const scales = {
        xOf: (quarter: number) => plot.x + step * (quarter + 0.5),
        yOf: (value: number) => plot.y + plot.height * (1 - (value - first) / (last - first)),
      }
      return [
        ...axes({ ...chart, x: { ...chart.x, ticks } }, { plot, ...scales, fontSize: sizes.small }),
        ...layoutTrend(chart, {
          plot,
          ...scales,
          fontSize: fontSize ?? sizes.small,
          markRadius: sizes.small * 0.34,
          lineScale: sizes.small / screenText,
          measure: sizes.measure,
          isNamedElsewhere: fontSize === undefined,
        }),
      ]
    },
  }
}

/** The size of the names at the ends of the lines; undefined where they would leave the lines too little room. */
function labelSize(chart: ResolvedTrend, width: number, { text, small, measure }: PlotSizes): number | undefined {
  return [text, small].find((size) => labelColumnWidth(chart, size, measure) <= width * greatestLabelPart)
}

function seriesLegend({ series }: ResolvedTrend): readonly LegendEntry[] {
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
  rect: Rect,
  { small, measure }: PlotSizes,
  fontSize: number | undefined,
): Rect {
  const yLabels = Math.max(...chart.y.ticks.map(({ label }) => measure(label, small, 400))) + small
  const above = breakRoom(chart, fontSize ?? small)
  const names = fontSize === undefined ? small : labelColumnWidth(chart, fontSize, measure)
  return {
    x: rect.x + yLabels,
    y: rect.y + above,
    width: rect.width - yLabels - names,
    height: rect.height - above - small * axisLines,
  }
}
