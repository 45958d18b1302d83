import type { CompareSpec } from '../../charts/compare-spec.ts'
import { chartSentences } from '../../charts/chart-sentences.ts'
import { layoutPanels } from '../../charts/panels/layout-panels.ts'
import { resolvePanels } from '../../charts/panels/resolve-panels.ts'
import { rowsPlot } from '../../charts/picture/rows-plot.ts'
import { panelsPlot } from '../../charts/picture/panels-plot.ts'
import { resolveTrend } from '../../charts/resolve-trend.ts'
import { resolveComparison } from '../../charts/resolve-comparison.ts'
import { layoutComparison } from '../../charts/rows/layout-comparison.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ChartAbout, ExportedChart, ExportedDrawing } from './exported-chart.ts'
import { chartCells } from './chart-cells.ts'
import { chartTable } from './chart-table.ts'
import { exportedMap } from './exported-map.ts'
import { nativeComparison } from './native-comparison.ts'
import { type PointTable, comparisonPoints, trendPoints } from './point-table.ts'
import type { ComparisonPage } from '../../answers/comparison-page.ts'

/** A comparison that leaves the page. */
export interface ExportedComparison extends ExportedDrawing {
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
    spec: answer,
    words: [indicator.id, texts.messages.compare.form[form], question.quarter],
    path: about.path,
    address: about.address,
    sentences: chartSentences(texts, answer),
  }
  if (spec.kind === 'rows') {
    const chart = resolveComparison(spec.spec, options)
    const of = (rows: CompareSpec): ExportedChart => {
      const drawn = rows === spec.spec ? chart : resolveComparison(rows, options)
      const points = (): PointTable => comparisonPoints(texts, rows, drawn)
      return {
        ...shared,
        frame: drawn,
        plot: rowsPlot(drawn, layoutComparison),
        native: () => nativeComparison(texts, rows, drawn),
        table: () => chartTable(texts, rows, points()),
        cells: () => chartCells(texts, rows, drawn, points()),
      }
    }
    return {
      chart,
      layout: (frame) => layoutComparison(chart, frame),
      items: chart.rows.length,
      canDraw: comparison.hasValues && chart.rows.length > 0,
      exported: {
        ...of(spec.spec),
        cut: { all: chart.rows.length, to: (count) => of(firstRows(spec.spec, count)) },
      },
    }
  }
  if (spec.kind === 'map') {
    const { exported, ...map } = exportedMap(options, spec.spec)
    return {
      ...map,
      items: map.chart.rows.length,
      canDraw: comparison.hasValues && spec.spec.outlines.length > 0,
      exported: { ...shared, ...exported },
    }
  }
  const panels = spec.spec
  const chart = resolvePanels(panels, options)
  const points = (): PointTable => trendPoints(texts, panels, resolveTrend(panels, options))
  return {
    chart,
    layout: (frame) => layoutPanels(chart, frame),
    items: chart.panels.length,
    canDraw: comparison.hasValues && chart.panels.length > 0,
    exported: {
      ...shared,
      frame: chart,
      plot: panelsPlot(chart),
      native: () => undefined,
      table: () => chartTable(texts, panels, points()),
      cells: () => chartCells(texts, panels, chart, points()),
    },
  }
}

/** The first rows of a comparison and the chosen one. */
function firstRows(spec: CompareSpec, count: number): CompareSpec {
  const rows = spec.rows.filter(({ isChosen }, index) => index < count || isChosen)
  return { ...spec, rows, leftOut: spec.leftOut + spec.rows.length - rows.length }
}
