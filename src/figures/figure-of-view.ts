import { resolveChart } from '../charts/resolve-chart.ts'
import type { ChartSpec } from '../charts/chart-spec.ts'
import type { CompareSpec } from '../charts/compare-spec.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Texts } from '../i18n/texts.ts'
import type { FigureView } from '../navigation/figure-view.ts'
import { comparisonFigure } from './comparison-figure.ts'
import type { ExportedFigure, FigureAbout } from './exported-figure.ts'
import { trendFigure } from './trend-figure.ts'
import { viewComparison } from './view-comparison.ts'
import { viewTrend } from './view-trend.ts'

/** A figure with what it was made from. */
export interface FigureOfView {
  readonly exported: ExportedFigure
  /** What its sentences speak of. */
  readonly spec: ChartSpec | CompareSpec
  /** Whether there is anything to draw. */
  readonly hasValues: boolean
}

/** The figure of a view, the same that its page shows; undefined for an indicator the dataset does not know. */
export function figureOfView(
  texts: Texts,
  dataset: Dataset,
  view: FigureView,
  about: FigureAbout,
): FigureOfView | undefined {
  const indicator = dataset.indicator(view.indicator)
  if (!indicator) return undefined
  if (view.kind === 'trend') {
    const trend = viewTrend(dataset, indicator, view.state)
    const chart = resolveChart(trend.spec, { texts, today: about.today })
    return {
      exported: trendFigure(texts, trend, chart, about),
      spec: trend.spec,
      hasValues: trend.hasValues,
    }
  }
  const compare = { ...view.compare, indicator: view.indicator }
  const comparison = viewComparison(dataset, view.state, compare, new Intl.Collator('vi'))
  if (!comparison) return undefined
  const { exported, canDraw } = comparisonFigure(texts, comparison, about)
  return { exported, spec: comparison.answer, hasValues: canDraw }
}
