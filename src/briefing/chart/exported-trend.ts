import type { TrendSpec } from '../../charts/trend-spec.ts'
import { chartSentences } from '../../charts/chart-sentences.ts'
import { trendPlot } from '../../charts/picture/trend-plot.ts'
import type { ResolvedTrend } from '../../charts/resolved-trend.ts'
import type { Area } from '../../domain/area.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart, ChartAbout } from './exported-chart.ts'
import { chartTables } from '../documents/chart-tables.ts'
import { nativeTrend } from './native-trend.ts'
import { trendPoints } from './point-table.ts'

/** How many areas the name of a file names. */
const namedAreas = 3

/** A trend as it leaves the page; `chart` is its spec resolved. */
export function exportedTrend(
  texts: Texts,
  { spec, areas }: { readonly spec: TrendSpec; readonly areas: readonly Area[] },
  chart: ResolvedTrend,
  { path, address }: Pick<ChartAbout, 'path' | 'address'>,
): ExportedChart {
  return {
    frame: chart,
    plot: trendPlot(chart),
    words: [spec.indicator.id, ...areas.slice(0, namedAreas).map(({ name }) => name), spec.current ?? ''],
    path,
    address,
    sentences: chartSentences(texts, spec),
    native: nativeTrend(texts, spec, chart),
    ...chartTables(texts, spec, chart, trendPoints(texts, spec, chart)),
  }
}
