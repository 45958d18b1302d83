import type { ChartFrame } from '../../charts/picture/compose-pictures.ts'
import { type ChartOfRows, rowsPlot } from '../../charts/picture/rows-plot.ts'
import type { ResolvedRow } from '../../charts/resolved-comparison.ts'
import type { ChartAbout, ExportedChart, ExportedDrawing } from './exported-chart.ts'

/** Rows as they are drawn and as they leave the page: on slides as a picture, because no program has such a chart. */
export function exportedRows<Row extends Pick<ResolvedRow, 'heading'>, Chart extends ChartFrame & ChartOfRows<Row>>(
  chart: Chart & ChartOfRows<Row>,
  layout: Parameters<typeof rowsPlot<Row, Chart>>[1],
  { path, address }: ChartAbout,
  said: Pick<ExportedChart, 'spec' | 'words' | 'table' | 'cells'> & {
    readonly sentences: { readonly headline: string; readonly sentences: readonly string[] }
  },
): ExportedDrawing {
  const { headline, sentences } = said.sentences
  return {
    chart,
    layout: (frame) => layout(chart, frame),
    exported: {
      ...said,
      frame: chart,
      plot: rowsPlot(chart, layout),
      path,
      address,
      sentences: { headline, paragraph: sentences.join(' ') },
      native: () => undefined,
    },
  }
}
