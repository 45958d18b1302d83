import { resolveTrend } from '../../charts/resolve-trend.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { IndicatorChartAddress } from '../../navigation/chart-address.ts'
import { exportedComparison } from './exported-comparison.ts'
import type { ExportedChart, ChartAbout } from './exported-chart.ts'
import { exportedTrend } from './exported-trend.ts'
import { comparisonPage } from '../../answers/comparison-page.ts'
import { trendPage } from '../../answers/trend-page.ts'

/** The chart of an address, which may have nothing to show. */
export interface ChartOfAddress {
  readonly exported: ExportedChart
  /** Whether there is anything to draw. */
  readonly hasValues: boolean
}

/** The chart of an address, the same that its page shows; undefined for an indicator the dataset does not know. */
export function chartOfAddress(
  texts: Texts,
  dataset: Dataset,
  address: IndicatorChartAddress,
  about: ChartAbout,
): ChartOfAddress | undefined {
  const indicator = dataset.indicatorOf(address.indicator)
  if (!indicator) return undefined
  if (address.kind === 'trend') {
    const trend = trendPage(dataset, indicator, address.page)
    const chart = resolveTrend(trend.spec, { texts, today: about.today })
    return { exported: exportedTrend(texts, trend, chart, about), hasValues: trend.hasValues }
  }
  const compare = { ...address.compare, indicator: address.indicator }
  const comparison = comparisonPage(dataset, address.page, compare, new Intl.Collator('vi'))
  if (!comparison) return undefined
  const { exported, canDraw } = exportedComparison(texts, comparison, about)
  return { exported, hasValues: canDraw }
}
