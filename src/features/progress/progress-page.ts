import type { Change } from '../../domain/change.ts'
import { citedSources } from '../../domain/cited-sources.ts'
import { type AreaQuarter, areaQuarter } from '../../domain/area-quarter.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { type Figure, isSampleValue, isSilent } from '../../domain/figure.ts'
import { figureFor } from '../../domain/figure-for.ts'
import { type Category, type Indicator } from '../../domain/indicator.ts'
import {
  type Period,
  type Quarter,
  comparePeriods,
  isQuarter,
  lastQuarterOf,
  quartersBetween,
} from '../../domain/period.ts'
import type { Series } from '../../domain/series.ts'
import type { Source } from '../../domain/source.ts'
import { type Target } from '../../domain/target.ts'
import type { PageAddress } from '../../navigation/page-address.ts'
import { datasetOfView } from '../../answers/carried-said.ts'
import { type TrendPage, trendPage } from '../../answers/trend-page.ts'

/** One row of the table: a quarter, or a longer period that belongs to no quarter. */
export interface ProgressRow {
  readonly period: Period
  /** One figure an area, in the order of the columns. */
  readonly figures: readonly Figure[]
  readonly target?: Target
}

export interface ProgressPage extends Omit<TrendPage, 'series' | 'shownTargets' | 'quarters'> {
  readonly rows: readonly ProgressRow[]
  readonly hasTargets: boolean
  /** The sources of the figures shown, in the order in which they are numbered from 1. */
  readonly sources: readonly Source[]
  readonly sampleCount: number
  /** The first area in the page's quarter. */
  readonly current: Omit<AreaQuarter, 'sincePrevious'> & {
    /** Absent for what accumulates over the year, and for what is told once a year. */
    readonly sincePrevious?: Change
    readonly breakdowns: readonly {
      readonly dimension: string
      readonly parts: readonly { readonly category: Category; readonly figure: Figure }[]
    }[]
  }
}

/** Everything the progress page says about an indicator for the areas of a view. */
export function progressPage(given: Dataset, indicator: Indicator, state: PageAddress): ProgressPage {
  const { series, shownTargets, quarters, ...trend } = trendPage(given, indicator, state)
  const dataset = datasetOfView(given, state)
  const { accumulation } = trend
  const [first] = state.areas
  const rows = rowsOf(quarters, series, shownTargets)
  const figures = rows.flatMap((row) => row.figures)
  const cited = [...figures.flatMap((figure) => figure.sources), ...rows.flatMap((row) => row.target?.source ?? [])]
  const asked = { indicator, area: first }
  const { sincePrevious, ...said } = areaQuarter(dataset, { ...asked, quarter: state.quarter }, accumulation)
  const breakdowns = indicator.breakdowns.flatMap(({ dimension, categories }) => {
    const parts = categories.map((category) => ({
      category,
      figure: figureFor(dataset, { ...asked, period: state.quarter, category: category.id }),
    }))
    return parts.some(({ figure }) => figure.kind === 'value') ? [{ dimension, parts }] : []
  })
  return {
    ...trend,
    rows,
    hasTargets: rows.some((row) => row.target !== undefined),
    sources: citedSources(dataset.catalogue, cited),
    sampleCount:
      [...figures, ...breakdowns.flatMap(({ parts }) => parts.map(({ figure }) => figure))].filter(isSampleValue)
        .length + rows.filter((row) => row.target?.state === 'sample').length,
    current: { ...said, ...(accumulation === 'quarter' && sincePrevious ? { sincePrevious } : {}), breakdowns },
  }
}

/**
 * Newest first, as reports list them; a longer period stands above the last quarter it covers. Quarters of which nothing
 * is known for any area are left out.
 */
function rowsOf(
  quarters: readonly Quarter[],
  series: readonly Series[],
  targets: ReadonlyMap<Quarter, Target>,
): readonly ProgressRow[] {
  const ofQuarters = quarters.map((quarter, index): ProgressRow => {
    const target = targets.get(quarter)
    return { period: quarter, figures: series.map((each) => each.figures[index]!), ...(target ? { target } : {}) }
  })
  const longerPeriods = [...new Set(series.flatMap((each) => each.longer.map(({ period }) => period)))]
  const ofLonger = longerPeriods
    .filter((period) => !isQuarter(period))
    .map((period): ProgressRow => ({
      period,
      figures: series.map(
        (each) =>
          each.longer.find((figure) => figure.period === period) ?? {
            kind: 'missing',
            reason: 'not-published',
            isSample: false,
            period,
            sources: [],
          },
      ),
    }))
  const isUntold = ({ figures, target }: ProgressRow): boolean =>
    target === undefined && figures.every((figure) => figure.kind === 'missing' && isSilent(figure.reason))
  const byEnd = (a: ProgressRow, b: ProgressRow): number =>
    quartersBetween(lastQuarterOf(a.period), lastQuarterOf(b.period))
  return [...ofQuarters.filter((row) => !isUntold(row)), ...ofLonger].sort(
    (a, b) => byEnd(a, b) || comparePeriods(a.period, b.period),
  )
}
