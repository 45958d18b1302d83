import { chartSentences } from '../../charts/chart-sentences.ts'
import { trendPlot } from '../../charts/picture/trend-plot.ts'
import type { ResolvedTrend } from '../../charts/resolved-trend.ts'
import type { TrendPage } from '../../answers/trend-page.ts'
import type { Texts } from '../../i18n/texts.ts'
import { chartCells } from './chart-cells.ts'
import { chartTable } from './chart-table.ts'
import type { ChartAbout, ExportedChart } from './exported-chart.ts'
import { nativeTrend } from './native-trend.ts'
import { trendPoints } from './point-table.ts'

/** How many areas the name of a file names. */
const namedAreas = 3

/** A trend as it leaves the page; `chart` is its spec resolved. */
export function exportedTrend(
  texts: Texts,
  { indicator, spec, areas }: Pick<TrendPage, 'indicator' | 'spec' | 'areas'>,
  chart: ResolvedTrend,
  { path, address }: Pick<ChartAbout, 'path' | 'address'>,
): ExportedChart {
  return {
    spec,
    frame: chart,
    plot: trendPlot(chart),
    words: [indicator.id, ...areas.slice(0, namedAreas).map(({ name }) => name), spec.current ?? ''],
    path,
    address,
    sentences: chartSentences(texts, spec),
    // PowerPoint has no mark for the figure of a whole year.
    native: () => (chart.series.some(({ marks }) => marks.length > 0) ? nativeTrend(texts, spec, chart) : undefined),
    table: () => chartTable(texts, spec, trendPoints(texts, spec, chart)),
    cells: () => chartCells(texts, spec, chart, trendPoints(texts, spec, chart)),
  }
}
