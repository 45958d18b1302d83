import type { Drawing } from '../../charts/drawing.ts'
import { chartSentences } from '../../charts/chart-sentences.ts'
import { layoutPanels } from '../../charts/panels/layout-panels.ts'
import { resolvePanels } from '../../charts/panels/resolve-panels.ts'
import type { ChartFrame } from '../../charts/picture/compose-picture.ts'
import { drawingPlot } from '../../charts/picture/drawing-plot.ts'
import { resolveTrend } from '../../charts/resolve-trend.ts'
import { resolveComparison } from '../../charts/resolve-comparison.ts'
import { layoutComparison } from '../../charts/rows/layout-comparison.ts'
import type { RowsFrame } from '../../charts/rows/row-grid.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart, ChartAbout } from './exported-chart.ts'
import { chartCells } from './chart-cells.ts'
import { chartTable } from './chart-table.ts'
import { nativeComparison } from './native-comparison.ts'
import { type PointTable, comparisonPoints, trendPoints } from './point-table.ts'
import type { ComparisonPage } from '../../answers/comparison-page.ts'

/** A comparison with its drawing for the screen. */
export interface ExportedComparison {
  readonly chart: ChartFrame
  readonly layout: (frame: RowsFrame) => Drawing
  /** Whether there is anything to draw. */
  readonly canDraw: boolean
  /** How many areas or small pictures there are. */
  readonly items: number
  readonly exported: ExportedChart
}

/** A comparison as it is drawn and as it leaves the page. */
export function exportedComparison(texts: Texts, comparison: ComparisonPage, about: ChartAbout): ExportedComparison {
  const { spec, answer, indicator, question, form } = comparison
  const options = { texts, today: about.today }
  const shared = {
    indicator,
    spec: answer,
    words: [indicator.id, texts.messages.compare.form[form], question.quarter],
    path: about.path,
    address: about.address,
    sentences: chartSentences(texts, answer),
  }
  if (spec.kind === 'rows') {
    const rows = spec.spec
    const chart = resolveComparison(rows, options)
    const layout = (frame: RowsFrame): Drawing => layoutComparison(chart, frame)
    const points = (): PointTable => comparisonPoints(texts, rows, chart)
    return {
      chart,
      layout,
      items: chart.rows.length,
      canDraw: comparison.hasValues && chart.rows.length > 0,
      exported: {
        ...shared,
        frame: chart,
        plot: drawingPlot(layout),
        native: () => nativeComparison(texts, rows, chart),
        table: () => chartTable(texts, rows, points()),
        cells: () => chartCells(texts, rows, chart, points()),
      },
    }
  }
  const panels = spec.spec
  const chart = resolvePanels(panels, options)
  const layout = (frame: RowsFrame): Drawing => layoutPanels(chart, frame)
  const points = (): PointTable => trendPoints(texts, panels, resolveTrend(panels, options))
  return {
    chart,
    layout,
    items: chart.panels.length,
    canDraw: comparison.hasValues && chart.panels.length > 0,
    exported: {
      ...shared,
      frame: chart,
      plot: drawingPlot(layout),
      native: () => undefined,
      table: () => chartTable(texts, panels, points()),
      cells: () => chartCells(texts, panels, chart, points()),
    },
  }
}
