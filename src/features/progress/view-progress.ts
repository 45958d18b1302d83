import { buildFinding } from '../../charts/build-finding.ts'
import { buildTrend } from '../../charts/build-trend.ts'
import { type ChartSpec, type SpecPoint } from '../../charts/chart-spec.ts'
import type { Area, AreaId } from '../../domain/area.ts'
import { type Change } from '../../domain/change.ts'
import { type ChangeBases, compareQuarters } from '../../domain/compare-quarters.ts'
import { citedSources } from '../../domain/cited-sources.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { Day } from '../../domain/day.ts'
import { type Figure, isSampleFigure, isSilent } from '../../domain/figure.ts'
import { figureAt } from '../../domain/figure-at.ts'
import { figureFor } from '../../domain/figure-for.ts'
import { type Category, type Indicator } from '../../domain/indicator.ts'
import {
  type Period,
  type Quarter,
  type QuarterRange,
  comparePeriods,
  isQuarter,
  lastQuarterOf,
  previousQuarter,
  quarterPlus,
  quartersBetween,
  quartersOf,
  quartersWithin,
  sameQuarterLastYear,
} from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { type Series, seriesFor } from '../../domain/series.ts'
import type { Source } from '../../domain/source.ts'
import { targetProgress } from '../../domain/target-progress.ts'
import { type Target, targetsByQuarter, yearTarget } from '../../domain/target.ts'
import type { ViewState } from '../../navigation/view-state.ts'
import { type Counting, countingOf } from '../counting.ts'

/** The least number of quarters a trend shows. */
const minimumQuarters = 8

/** One row of the table: a quarter, or a longer period that belongs to no quarter. */
export interface ProgressRow {
  readonly period: Period
  /** One figure an area, in the order of the columns. */
  readonly figures: readonly Figure[]
  readonly target?: Target
}

export interface ProgressView extends Counting {
  readonly indicator: Indicator
  readonly range: QuarterRange
  /** The quarters that can be chosen as ends of the range. */
  readonly choosable: QuarterRange
  readonly areas: readonly Area[]
  readonly spec: ChartSpec
  readonly hasValues: boolean
  readonly rows: readonly ProgressRow[]
  readonly hasTargets: boolean
  /** The sources of the figures shown, in the order in which they are numbered from 1. */
  readonly sources: readonly Source[]
  readonly sampleCount: number
  /** The first area in the page's quarter. */
  readonly current: {
    readonly figure: Figure
    /** Absent for what accumulates over the year. */
    readonly sincePrevious?: Change
    readonly sinceLastYear: Change
    /** What those changes are from. */
    readonly bases: ChangeBases
    /** Where the first area stands against its target of the year. */
    readonly target: ReturnType<typeof targetProgress>
    /** That target, as soon as there is one. */
    readonly yearTarget?: Target
    readonly breakdowns: readonly {
      readonly dimension: string
      readonly parts: readonly { readonly category: Category; readonly figure: Figure }[]
    }[]
  }
}

/** Everything the progress page says about an indicator for the areas of a view. */
export function viewProgress(dataset: Dataset, indicator: Indicator, state: ViewState): ProgressView {
  const { history } = dataset
  const counting = countingOf([indicator], state, 'count')
  const { quantity, accumulation } = counting
  const choosable = choosableRange(dataset, indicator, state)
  const range = state.range ?? choosable
  const quarters = quartersOf(range)
  const series = state.areas.map((area) => seriesFor(dataset, { indicator, area, range, accumulation }))
  const areas = state.areas.flatMap((id) => {
    const lineage = history.lineageOf(id)
    return history.versionOn(id, lastDayOf(state.quarter)) ?? lineage[lineage.length - 1] ?? []
  })
  const [first] = state.areas
  const targets = targetsByQuarter(
    dataset.targets,
    indicator.id,
    history.lineageOf(first).map(({ id }) => id),
  )
  const targetOfYear = yearTarget(targets, state.quarter)
  const shownTargets = accumulation === 'quarter' ? targets : new Map<Quarter, Target>()
  const finding = buildFinding(dataset, {
    indicator,
    areas: state.areas,
    quarter: state.quarter,
    quantity,
    accumulation,
  })
  const spec = buildTrend({
    catalogue: dataset.catalogue,
    indicator,
    quantity,
    accumulation,
    quarters,
    current: state.quarter,
    series: series.flatMap((each, index) => (areas[index] ? [{ area: areas[index], series: each }] : [])),
    targets: shownTargets,
    ...(finding ? { finding } : {}),
  })
  const rows = rowsOf(quarters, series, shownTargets)
  const figures = rows.flatMap((row) => row.figures)
  const cited = [...figures.flatMap((figure) => figure.sources), ...rows.flatMap((row) => row.target?.source ?? [])]
  const asked = { indicator, area: first }
  const since = (base: Quarter) => compareQuarters(dataset, asked, { current: state.quarter, base }, accumulation)
  const [previous, lastYear] = [since(previousQuarter(state.quarter)), since(sameQuarterLastYear(state.quarter))]
  const breakdowns = indicator.breakdowns.flatMap(({ dimension, categories }) => {
    const parts = categories.map((category) => ({
      category,
      figure: figureFor(dataset, { ...asked, period: state.quarter, category: category.id }),
    }))
    return parts.some(({ figure }) => figure.kind === 'value') ? [{ dimension, parts }] : []
  })
  return {
    indicator,
    ...counting,
    range,
    choosable,
    areas,
    spec,
    hasValues: spec.series.some((each) => [...each.points, ...each.longer.map(({ point }) => point)].some(isValue)),
    rows,
    hasTargets: rows.some((row) => row.target !== undefined),
    sources: citedSources(dataset.catalogue, cited),
    sampleCount:
      [...figures, ...breakdowns.flatMap(({ parts }) => parts.map(({ figure }) => figure))].filter(isSampleFigure)
        .length + rows.filter((row) => row.target?.state === 'sample').length,
    current: {
      figure: figureAt(dataset, asked, { quarter: state.quarter, accumulation }),
      // The sum since the start of a year is no neighbour of the one a quarter before.
      ...(accumulation === 'quarter' ? { sincePrevious: previous.change } : {}),
      sinceLastYear: lastYear.change,
      bases: { previous: previous.base, lastYear: lastYear.base },
      target: targetProgress(
        indicator,
        figureAt(dataset, asked, { quarter: state.quarter, accumulation: 'year-to-date' }),
        state.quarter,
        targets,
      ),
      ...(targetOfYear ? { yearTarget: targetOfYear } : {}),
      breakdowns,
    },
  }
}

const isValue = (point: SpecPoint): boolean => point.kind === 'value'

/** From the first to the last figure of the chosen areas, at least two years, with the page's quarter in it. */
function choosableRange(dataset: Dataset, indicator: Indicator, state: ViewState): { first: Quarter; last: Quarter } {
  const { history } = dataset
  const day = lastDayOf(state.quarter)
  const recordsOf = (id: AreaId): readonly AreaId[] => history.lineageOf(id).map((version) => version.id)
  const areas = new Set(
    state.areas.flatMap(recordsOf).flatMap((id) => {
      // A total of an area that has ended, or had not begun, is made of the areas it had nearest to the day.
      const children = history.childrenOn(id, nearestDayOf(history.byId(id), day))
      return [id, ...children.flatMap((child) => recordsOf(child.id))]
    }),
  )
  const quarters = [...areas].flatMap((area) =>
    dataset
      .observationsOf(indicator.id, area)
      .flatMap(({ period }) => [quartersWithin(period)[0]!, lastQuarterOf(period)]),
  )
  const all = [...quarters, state.quarter].sort()
  const [first, last] = [all[0]!, all[all.length - 1]!]
  const isShort = quartersBetween(first, last) + 1 < minimumQuarters
  return { first: isShort ? quarterPlus(last, 1 - minimumQuarters) : first, last }
}

/** The day itself while an area exists, else its first or last one. */
function nearestDayOf(area: Area | undefined, day: Day): Day {
  if (area?.validFrom !== undefined && day < area.validFrom) return area.validFrom
  return area?.validTo !== undefined && day > area.validTo ? area.validTo : day
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
