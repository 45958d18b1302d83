import type { Drawing } from '../drawing.ts'
import type { ResolvedRow } from '../resolved-comparison.ts'
import { dividedRows } from '../rows/divided-rows.ts'
import type { RowsFrame } from '../rows/row-grid.ts'
import type { PicturePlot } from './compose-pictures.ts'
import { drawingPlot } from './drawing-plot.ts'

/** A chart of rows; a part of it is laid out by the widths that all of its rows need. */
export interface ChartOfRows<Row> {
  readonly rows: readonly Row[]
  readonly measured?: readonly Row[]
}

/** A chart of rows inside a picture, its rows over as many as it takes. */
export function rowsPlot<Row extends Pick<ResolvedRow, 'heading'>, Chart extends ChartOfRows<Row>>(
  chart: Chart & ChartOfRows<Row>,
  layout: (part: Chart & ChartOfRows<Row>, frame: RowsFrame) => Drawing,
): PicturePlot {
  return drawingPlot((frame) => layout(chart, frame), {
    most: chart.rows.length,
    into: (count) =>
      dividedRows(chart.rows, count).map((rows) => {
        const part = { ...chart, rows, measured: chart.rows }
        return (frame) => layout(part, frame)
      }),
  })
}
