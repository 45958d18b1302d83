import type { Drawing } from '../charts/drawing.ts'
import { figureSentences } from '../charts/figure-sentences.ts'
import { layoutPanels } from '../charts/panels/layout-panels.ts'
import { resolvePanels } from '../charts/panels/resolve-panels.ts'
import type { FigureFrame } from '../charts/picture/compose-picture.ts'
import { drawingPlot } from '../charts/picture/drawing-plot.ts'
import { resolveChart } from '../charts/resolve-chart.ts'
import { resolveComparison } from '../charts/resolve-comparison.ts'
import { layoutComparison } from '../charts/rows/layout-comparison.ts'
import type { RowsFrame } from '../charts/rows/row-grid.ts'
import type { Texts } from '../i18n/texts.ts'
import type { ExportedFigure, FigureAbout } from './exported-figure.ts'
import { figureTables } from './figure-tables.ts'
import { nativeComparison } from './native-comparison.ts'
import { comparisonPoints, trendPoints } from './point-table.ts'
import type { ComparisonView } from './view-comparison.ts'

/** A comparison with its drawing for the screen. */
export interface ComparisonFigure {
  readonly chart: FigureFrame
  readonly layout: (frame: RowsFrame) => Drawing
  /** Whether there is anything to draw. */
  readonly canDraw: boolean
  /** How many areas or small pictures there are. */
  readonly items: number
  readonly exported: ExportedFigure
}

/** A comparison as it is drawn and as it leaves the page. */
export function comparisonFigure(texts: Texts, view: ComparisonView, about: FigureAbout): ComparisonFigure {
  const { spec, answer, indicator, question, form } = view
  const options = { texts, today: about.today }
  const shared = {
    words: [indicator.id, texts.messages.compare.form[form], question.quarter],
    path: about.path,
    address: about.address,
    sentences: figureSentences(texts, answer),
  }
  if (spec.kind === 'rows') {
    const chart = resolveComparison(spec.spec, options)
    const native = nativeComparison(spec.spec, chart)
    const layout = (frame: RowsFrame): Drawing => layoutComparison(chart, frame)
    return {
      chart,
      layout,
      items: chart.rows.length,
      canDraw: view.hasValues && chart.rows.length > 0,
      exported: {
        frame: chart,
        plot: drawingPlot(layout),
        ...shared,
        ...(native ? { native } : {}),
        ...figureTables(texts, spec.spec, chart, comparisonPoints(texts, spec.spec, chart)),
      },
    }
  }
  const chart = resolvePanels(spec.spec, options)
  const layout = (frame: RowsFrame): Drawing => layoutPanels(chart, frame)
  const points = trendPoints(texts, spec.spec, resolveChart(spec.spec, options))
  return {
    chart,
    layout,
    items: chart.panels.length,
    canDraw: view.hasValues && chart.panels.length > 0,
    exported: {
      frame: chart,
      plot: drawingPlot(layout),
      ...shared,
      ...figureTables(texts, spec.spec, chart, points),
    },
  }
}
