import { axisLines, layoutTrend, trendLegend, trendNamesHeight } from '../layout-trend.ts'
import type { ResolvedTrend } from '../resolved-trend.ts'
import { breakRoom } from '../trend-marks.ts'
import type { PicturePlot } from './compose-pictures.ts'

/** The least height of the plot without its axis, in lines of small text. */
const leastPlotLines = 11

/** The size of the labels of axes on the screen, for which the widths of lines are made. */
const screenText = 12

/** A trend inside a picture. */
export function trendPlot(chart: ResolvedTrend): PicturePlot {
  return {
    legend: (width, sizes) => trendLegend(chart, { width, sizes, measure: sizes.measure }),
    heightFor: (width, free, sizes) => {
      const { small } = sizes
      const areNamed = trendLegend(chart, { width, sizes, measure: sizes.measure }).length === 0
      const lines = Math.max(small * leastPlotLines, areNamed ? trendNamesHeight(chart, small) : 0)
      return Math.max(lines + small * axisLines + breakRoom(chart, small), free)
    },
    paint: (rect, sizes) =>
      layoutTrend(chart, {
        ...rect,
        sizes,
        markRadius: sizes.small * 0.34,
        lineScale: sizes.small / screenText,
        measure: sizes.measure,
      }).primitives,
  }
}
