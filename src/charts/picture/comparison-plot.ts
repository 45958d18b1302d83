import type { ResolvedComparison } from '../resolved-comparison.ts'
import { dividedRows } from '../rows/divided-rows.ts'
import { layoutComparison } from '../rows/layout-comparison.ts'
import type { PicturePlot } from './compose-pictures.ts'
import { drawingPlot } from './drawing-plot.ts'

/** A comparison inside a picture, its rows over as many as it takes. */
export function comparisonPlot(chart: ResolvedComparison): PicturePlot {
  return drawingPlot((frame) => layoutComparison(chart, frame), {
    most: chart.rows.length,
    into: (count) =>
      dividedRows(chart.rows, count).map((rows) => (frame) => {
        const part = { ...chart, rows, measured: chart.rows }
        return layoutComparison(part, frame)
      }),
  })
}
