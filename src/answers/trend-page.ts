import { buildSummary } from './build-summary.ts'
import { buildTrend } from '../charts/build-trend.ts'
import type { SpecSummary, TrendSpec } from '../charts/trend-spec.ts'
import { type Area, type AreaId, dayWithin } from '../domain/area.ts'
import type { Dataset } from '../domain/dataset.ts'
import { type ShownIndicator, shownFor, valuesOf } from '../domain/display-unit.ts'
import type { Figure } from '../domain/figure.ts'
import type { Indicator } from '../domain/indicator.ts'
import { type Quantity, judgedQuantity, rateOf, stands } from '../domain/measure-rules.ts'
import {
  type Period,
  type Quarter,
  type QuarterRange,
  isQuarter,
  lastQuarterOf,
  quarterPlus,
  quartersBetween,
  quartersOf,
  quartersWithin,
} from '../domain/period.ts'
import { relatedRecords } from '../domain/related-records.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { type Series, longerBesideQuarters, seriesFor } from '../domain/series.ts'
import { isObjectGone } from '../domain/target-progress.ts'
import { type Target, targetQuantity, yearTarget } from '../domain/target.ts'
import { toldApart } from '../domain/told-apart.ts'
import type { PageAddress } from '../navigation/page-address.ts'
import { areaChangeOf } from './area-change-of.ts'
import { carriedSaid, datasetOfView } from './carried-said.ts'
import { type Counting, countingOf } from './counting.ts'

/** The least number of quarters a trend shows. */
const minimumQuarters = 8

/** One indicator through the quarters for the areas of a view. */
export interface TrendPage extends Counting {
  /** In the unit of everything that is drawn or said. */
  readonly indicator: ShownIndicator
  /** The quarters drawn: they end at the quarter of the view, unless the address asks for others. */
  readonly range: QuarterRange
  /** The quarters that are drawn where the address asks for none. */
  readonly usual: QuarterRange
  /** The quarters that can be chosen as ends of the range. */
  readonly choosable: QuarterRange
  readonly quarters: readonly Quarter[]
  /** As they were in the quarter of the view, in the order of the series. */
  readonly areas: readonly Area[]
  readonly series: readonly Series[]
  /** The targets of the first area that are drawn: of what happens none beside single quarters, and none without its object. */
  readonly shownTargets: ReadonlyMap<Quarter, Target>
  readonly spec: TrendSpec
  readonly hasValues: boolean
}

/** The trend of an indicator for the areas of a view. */
export function trendPage(given: Dataset, measured: Indicator, state: PageAddress): TrendPage {
  const dataset = datasetOfView(given, state)
  const { history } = dataset
  const accumulation = countingOf([measured], state, 'count').accumulation
  const choosable = choosableRange(dataset, measured, state)
  const usual = shownRange(dataset, measured, state, choosable)
  const range = state.range ?? usual
  const quarters = quartersOf(range)
  const series = state.areas.map((area) => seriesFor(dataset, { indicator: measured, area, range, accumulation }))
  const shownAreas = state.areas.flatMap((id) => {
    const lineage = history.lineageOf(id)
    return history.versionOn(id, lastDayOf(state.quarter)) ?? lineage[lineage.length - 1] ?? []
  })
  const areas = toldApart(history, shownAreas)
  const targetsAt = (quarter: Quarter) => dataset.targetsOf(measured.id, state.areas[0], quarter)
  const targets = new Map(
    quarters.flatMap((quarter) => {
      const target = targetsAt(quarter).get(quarter)
      return target ? [[quarter, target] as const] : []
    }),
  )
  const shownTargets =
    accumulation === 'year-to-date' || stands(measured)
      ? targetsInForce(measured, { targets, quarters, figures: series[0]?.figures ?? [] })
      : new Map<Quarter, Target>()
  const judged = judgedIn(measured, {
    target: yearTarget(targetsAt(state.quarter), state.quarter),
    figures: series.flatMap(({ figures }) => figures),
  })
  const counting = countingOf([measured], state, judged)
  const { quantity } = counting
  const summary = buildSummary(dataset, {
    indicator: measured,
    areas: state.areas,
    quarter: state.quarter,
    quantity,
    accumulation,
  })
  const indicator = shownFor(measured, [
    ...valuesOf(
      series.flatMap((each) => [...each.figures, ...longerBesideQuarters({ ...counting, indicator: measured }, each)]),
    ),
    ...quarters.flatMap((quarter) => valuesOfTarget(shownTargets.get(quarter))),
    ...(summary ? valuesSaid(summary) : []),
  ])
  const spec = buildTrend({
    catalogue: dataset.catalogue,
    indicator,
    quantity,
    accumulation,
    quarters,
    current: state.quarter,
    series: series.flatMap((each, index) => (areas[index] ? [{ area: areas[index], series: each }] : [])),
    targets: shownTargets,
    ...areaChangeOf(dataset, indicator, state.areas, { quarter: state.quarter, accumulation }),
    ...carriedSaid(
      dataset,
      measured,
      series.flatMap(({ figures }) => figures),
      state,
    ),
    ...(summary ? { summary } : {}),
  })
  return {
    indicator,
    ...counting,
    range,
    usual,
    choosable,
    quarters,
    areas,
    series,
    shownTargets,
    spec,
    hasValues: spec.series.some((each) =>
      [...each.points, ...each.longer.map(({ point }) => point)].some(({ kind }) => kind === 'value'),
    ),
  }
}

/**
 * What the sentences of a trend speak in: the quantity of the year's target, else the indicator's own. Where open matters
 * are counted again each quarter nothing has a rate over the year, and numbers are told.
 */
function judgedIn(
  indicator: Indicator,
  { target, figures }: { readonly target: Target | undefined; readonly figures: readonly Figure[] },
): Quantity {
  const values = figures.filter((figure) => figure.kind === 'value')
  const rated = values.filter((figure) => rateOf(indicator, figure) !== undefined)
  if (rated.length * 2 < values.length) return 'count'
  return target ? targetQuantity(indicator, target) : judgedQuantity(indicator)
}

/** The targets of some quarters that still have what they were set for. */
function targetsInForce(
  indicator: Indicator,
  {
    targets,
    quarters,
    figures,
  }: {
    readonly targets: ReadonlyMap<Quarter, Target>
    readonly quarters: readonly Quarter[]
    readonly figures: readonly Figure[]
  },
): ReadonlyMap<Quarter, Target> {
  return new Map(
    quarters.flatMap((quarter, index) => {
      const [target, figure] = [targets.get(quarter), figures[index]]
      return target && figure && !isObjectGone(indicator, figure, { target, quarter }) ? [[quarter, target]] : []
    }),
  )
}

/** Every value that the sentences of a trend may say. */
function valuesSaid({ current, sinceLastYear, sincePrevious, target, areas = [] }: SpecSummary): readonly number[] {
  const bases = [sinceLastYear, sincePrevious].flatMap((change) => change?.base ?? [])
  const points = [current, ...bases, ...(target ? [target.toDate] : []), ...areas.map((each) => each.current)]
  return [...valuesOf(points), ...valuesOfTarget(target)]
}

function valuesOfTarget(target: Pick<Target, 'value' | 'upTo'> | undefined): readonly number[] {
  return target ? [target.value, target.upTo ?? 0] : []
}

/**
 * What a page shows by itself: from the first quarter that has a figure of its own to the page's, where there are enough of
 * them for a trend. Older figures of whole years belong to no quarter and would leave most of the chart empty; they are there
 * with the whole series.
 */
function shownRange(dataset: Dataset, indicator: Indicator, state: PageAddress, choosable: QuarterRange): QuarterRange {
  const periods = observedPeriods(dataset, indicator, state).filter((period) => isQuarter(period))
  const told = [...new Set(periods)].filter((period) => period <= state.quarter).sort()
  return { first: told.length < minimumQuarters ? choosable.first : told[0]!, last: state.quarter }
}

/** From the first to the last figure of the chosen areas, with the page's quarter and at least the two years to it. */
function choosableRange(dataset: Dataset, indicator: Indicator, state: PageAddress): QuarterRange {
  const quarters = observedPeriods(dataset, indicator, state).flatMap((period) => [
    quartersWithin(period)[0]!,
    lastQuarterOf(period),
  ])
  const all = [...quarters, state.quarter].sort()
  const [first, last] = [all[0]!, all[all.length - 1]!]
  const isShort = quartersBetween(first, state.quarter) + 1 < minimumQuarters
  return { first: isShort ? quarterPlus(state.quarter, 1 - minimumQuarters) : first, last }
}

/** The periods of all observations that the chosen areas' figures are made of. */
function observedPeriods(dataset: Dataset, indicator: Indicator, state: PageAddress): readonly Period[] {
  const { history } = dataset
  const day = lastDayOf(state.quarter)
  const recordsOf = (id: AreaId): readonly AreaId[] =>
    (state.carriesOver ? relatedRecords(history, id) : history.lineageOf(id)).map((version) => version.id)
  const areas = new Set(
    state.areas.flatMap(recordsOf).flatMap((id) => {
      // A total of an area that has ended, or had not begun, is made of the areas it had nearest to the day.
      const area = history.byId(id)
      const children = area ? history.childrenOn(id, dayWithin(area, day)) : []
      return [id, ...children.flatMap((child) => recordsOf(child.id))]
    }),
  )
  return [...areas].flatMap((area) => dataset.observationsOf(indicator.id, area).map(({ period }) => period))
}
