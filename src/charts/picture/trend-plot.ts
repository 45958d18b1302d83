import { axes } from '../axes.ts'
import { labelColumnWidth, layoutTrend } from '../layout-trend.ts'
import type { Rect } from '../primitive.ts'
import type { ResolvedChart } from '../resolved-chart.ts'
import type { PicturePlot, PlotSizes } from './compose-picture.ts'

/** The least height of the plot without its axis, and how high the axis below it is in lines of small text. */
const minimumPlot = 220
const axisLines = 3.4

/** A trend inside a picture: axes and drawing. */
export function trendPlot(chart: ResolvedChart): PicturePlot {
  return {
    heightFor: (_width, free, { small }) => Math.max(minimumPlot + small * axisLines, free),
    paint: (rect, sizes) => {
      const plot = plotWithin(chart, rect, sizes)
      const step = plot.width / Math.max(1, chart.x.periods.length)
      const { first, last } = chart.y
      const scales = {
        xOf: (quarter: number) => plot.x + step * (quarter + 0.5),
        yOf: (value: number) => plot.y + plot.height * (1 - (value - first) / (last - first)),
      }
      return [
        ...axes(chart, { plot, ...scales, fontSize: sizes.small }),
        ...layoutTrend(chart, { plot, ...scales, fontSize: sizes.text, markRadius: 5, measure: sizes.measure }),
      ]
    },
  }
}

function plotWithin(chart: ResolvedChart, rect: Rect, { text, small, measure }: PlotSizes): Rect {
  const yLabels = Math.max(...chart.y.ticks.map(({ label }) => measure(label, small, 400))) + small
  return {
    x: rect.x + yLabels,
    y: rect.y,
    width: rect.width - yLabels - labelColumnWidth(chart, text, measure),
    height: rect.height - small * axisLines,
  }
}
