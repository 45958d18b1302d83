import type { ChartSpec } from '../charts/chart-spec.ts'
import { figureSentences } from '../charts/figure-sentences.ts'
import { trendPlot } from '../charts/picture/trend-plot.ts'
import type { ResolvedChart } from '../charts/resolved-chart.ts'
import type { Area } from '../domain/area.ts'
import type { Texts } from '../i18n/texts.ts'
import type { ExportedFigure, FigureAbout } from './exported-figure.ts'
import { figureTables } from './figure-tables.ts'
import { nativeTrend } from './native-trend.ts'
import { trendPoints } from './point-table.ts'

/** How many areas the name of a file names. */
const namedAreas = 3

/** A trend as it leaves the page; `chart` is its spec resolved. */
export function trendFigure(
  texts: Texts,
  { spec, areas }: { readonly spec: ChartSpec; readonly areas: readonly Area[] },
  chart: ResolvedChart,
  { path, address }: Pick<FigureAbout, 'path' | 'address'>,
): ExportedFigure {
  return {
    frame: chart,
    plot: trendPlot(chart),
    words: [spec.indicator.id, ...areas.slice(0, namedAreas).map(({ name }) => name), spec.current ?? ''],
    path,
    address,
    sentences: figureSentences(texts, spec),
    native: nativeTrend(texts, spec, chart),
    ...figureTables(texts, spec, chart, trendPoints(texts, spec, chart)),
  }
}
