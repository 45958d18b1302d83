import { chartSentences } from '../../../src/charts/chart-sentences.ts'
import { resolvePanels } from '../../../src/charts/panels/resolve-panels.ts'
import type { ChartFrame } from '../../../src/charts/picture/compose-pictures.ts'
import { layoutComparison } from '../../../src/charts/rows/layout-comparison.ts'
import { rowsPlot } from '../../../src/charts/picture/rows-plot.ts'
import { panelsPlot } from '../../../src/charts/picture/panels-plot.ts'
import { trendPlot } from '../../../src/charts/picture/trend-plot.ts'
import { resolveTrend } from '../../../src/charts/resolve-trend.ts'
import { resolveComparison } from '../../../src/charts/resolve-comparison.ts'
import type { Day } from '../../../src/domain/day.ts'
import { exportedBridge } from '../../../src/briefing/chart/exported-bridge.ts'
import { exportedProfile } from '../../../src/briefing/chart/exported-profile.ts'
import type { ExportedChart } from '../../../src/briefing/chart/exported-chart.ts'
import { chartCells } from '../../../src/briefing/chart/chart-cells.ts'
import { chartTable } from '../../../src/briefing/chart/chart-table.ts'
import { nativeComparison } from '../../../src/briefing/chart/native-comparison.ts'
import { nativeTrend } from '../../../src/briefing/chart/native-trend.ts'
import { type PointTable, comparisonPoints, trendPoints } from '../../../src/briefing/chart/point-table.ts'
import type { Texts } from '../../../src/i18n/texts.ts'
import type { GoldenSpec } from './golden-specs.ts'
import { goldenAddress } from './golden-address.ts'

/** The day every golden figure is drawn on. */
const today = '2026-05-02' as Day

/** A golden spec as a chart that leaves a page, put together as the pages do it. */
export function goldenFigure(texts: Texts, spec: GoldenSpec): ExportedChart {
  const options = { texts, today }
  if (spec.kind === 'profile') {
    return exportedProfile(texts, spec, { today, path: '/so-sanh/ho-so', address: goldenAddress }).exported
  }
  if (spec.kind === 'bridge') {
    return exportedBridge(texts, spec, { today, path: '/cau-bien-dong', address: goldenAddress }).exported
  }
  const tables = (chart: ChartFrame, points: PointTable): Pick<ExportedChart, 'table' | 'cells'> => ({
    table: () => chartTable(texts, spec, points),
    cells: () => chartCells(texts, spec, chart, points),
  })
  const about = {
    spec,
    words: [spec.indicator.id],
    path: '/chi-so/x',
    address: goldenAddress,
  }
  if (spec.kind === 'compare') {
    const chart = resolveComparison(spec, options)
    return {
      ...about,
      frame: chart,
      plot: rowsPlot(chart, layoutComparison),
      // The page tells every form of comparison in the words of two points.
      sentences: chartSentences(texts, { ...spec, form: 'dumbbell' }),
      native: () => nativeComparison(texts, spec, chart),
      ...tables(chart, comparisonPoints(texts, spec, chart)),
    }
  }
  const chart = resolveTrend(spec, options)
  const sentences = chartSentences(texts, spec)
  const points = trendPoints(texts, spec, chart)
  if (spec.panels) {
    const panels = resolvePanels(spec, options)
    return {
      ...about,
      frame: panels,
      plot: panelsPlot(panels),
      sentences,
      native: () => undefined,
      ...tables(panels, points),
    }
  }
  return {
    ...about,
    frame: chart,
    plot: trendPlot(chart),
    sentences,
    native: () => nativeTrend(texts, spec, chart),
    ...tables(chart, points),
  }
}
