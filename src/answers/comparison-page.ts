import { type ComparisonParts, buildComparison } from '../charts/build-comparison.ts'
import { type TrendParts, buildTrend } from '../charts/build-trend.ts'
import type { TrendSpec } from '../charts/trend-spec.ts'
import type { CompareSpec } from '../charts/compare-spec.ts'
import type { MapSpec } from '../charts/map/map-spec.ts'
import { type AreaId, dayWithin } from '../domain/area.ts'
import { citedSources } from '../domain/cited-sources.ts'
import { type AreasComparison, type AreasQuestion, compareAreas } from '../domain/compare-areas.ts'
import { baseQuarterOf } from '../domain/comparison-base.ts'
import type { Dataset } from '../domain/dataset.ts'
import { type ShownIndicator, shownFor, valuesOf } from '../domain/display-unit.ts'
import type { Indicator } from '../domain/indicator.ts'
import { isSampleValue, isSilent } from '../domain/figure.ts'
import { figureAt } from '../domain/figure-at.ts'
import { formerDistrictsOf } from '../domain/former-district.ts'
import { isToldOfYear } from '../domain/measure-rules.ts'
import { type PeersChoice, type PeersKind, peersChoice } from '../domain/peers-choice.ts'
import { type Quarter, type QuarterRange, quarterNumberOf, quarterPlus, quartersOf } from '../domain/period.ts'
import { unlistedBelow } from '../domain/unlisted-below.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { type Series, longerBesideQuarters, seriesFor } from '../domain/series.ts'
import type { Source } from '../domain/source.ts'
import type { CompareAddress } from '../navigation/compare-address.ts'
import type { PageAddress } from '../navigation/page-address.ts'
import { type ComparedRow, orderRows } from './order-rows.ts'
import { mapOfComparison } from './map-of-comparison.ts'
import { areaChangeOf } from './area-change-of.ts'
import { carriedSaid, datasetOfView } from './carried-said.ts'
import { type Counting, countingOf } from './counting.ts'

/** How many quarters, or years of what is told once a year, shades and small pictures show where no range is chosen. */
const recentPeriods = 8

export interface ComparisonPage {
  /** In the unit of everything that is drawn, said or stands in the table. */
  readonly indicator: ShownIndicator
  readonly form: CompareAddress['form']
  readonly question: AreasQuestion
  readonly baseQuarter?: Quarter
  /** What of the wish could not be granted. */
  readonly refused: Counting['refused']
  /** The group that is compared, with every other that could be; absent when the areas were chosen one by one. */
  readonly peers?: PeersChoice
  /** How many areas are compared, and how many of them fit the search. */
  readonly count: { readonly all: number; readonly found: number }
  /** Whether the rows can be grouped by former district. */
  readonly hasDistricts: boolean
  readonly comparison: AreasComparison
  /** The rows that are shown, in their order. */
  readonly rows: readonly ComparedRow[]
  /** The quarters of the form, in time order. */
  readonly quarters: readonly Quarter[]
  readonly range: QuarterRange
  readonly spec:
    | { readonly kind: 'rows'; readonly spec: CompareSpec }
    | { readonly kind: 'panels'; readonly spec: TrendSpec }
    | { readonly kind: 'map'; readonly spec: MapSpec }
  /** The comparison in the form of two points: what the sentence and the table speak of, whatever is drawn. */
  readonly answer: CompareSpec
  readonly hasValues: boolean
  readonly sources: readonly Source[]
  readonly sampleCount: number
}

/** Everything the page of comparison says about one indicator for a set of areas. */
export function comparisonPage(
  given: Dataset,
  state: PageAddress,
  compare: CompareAddress,
  collator: Intl.Collator,
): ComparisonPage | undefined {
  const dataset = datasetOfView(given, state)
  const { catalogue, history } = dataset
  const measured = (compare.indicator && dataset.indicatorOf(compare.indicator)) ?? catalogue.indicators[0]
  if (!measured) return undefined
  const group = comparedGroup(dataset, state, compare.peers)
  // Two of two communes are not fewer than fourteen of fifteen: areas compare by their shares.
  const { refused, ...counting } = countingOf([measured], state, 'share')
  const wanted: AreasQuestion = {
    indicator: measured,
    areas: group.areas,
    quarter: state.quarter,
    base: compare.base,
    ...counting,
  }
  const comparison = compareAreas(dataset, wanted)
  const question = { ...wanted, accumulation: comparison.accumulation }
  const baseQuarter = baseQuarterOf(compare.base, state.quarter)
  const range = state.range ?? toldRange(dataset, question, recentRange(measured, state.quarter, baseQuarter))
  const quarters = quartersOfForm(compare, question, baseQuarter, range)
  const chosen = new Set(state.areas.slice(0, 1).flatMap((id) => history.lineageOf(id).map((each) => each.id)))
  const { accumulation } = question
  const seriesOf = (id: AreaId): Series => {
    const series = seriesFor(dataset, { indicator: measured, area: id, range, accumulation })
    return {
      ...series,
      figures: series.figures.filter((_, index) => quarters.includes(quarterPlus(range.first, index))),
      breaks: series.breaks.map((each) => ({ ...each, at: quarters.find((quarter) => quarter >= each.at) ?? each.at })),
    }
  }
  const drawnOf = (id: AreaId): Pick<ComparedRow, 'figures' | 'breaks'> => {
    if (compare.form === 'heat') {
      const { figures, breaks } = seriesOf(id)
      return { figures, breaks }
    }
    const asked = { indicator: measured, area: id }
    return { figures: quarters.map((quarter) => figureAt(dataset, asked, { quarter, accumulation })), breaks: [] }
  }
  const all = comparison.rows.map((row): ComparedRow => ({
    comparison: row,
    isChosen: chosen.has(row.id),
    ...drawnOf(row.id),
    districts: row.area.level === 'commune' ? formerDistrictsOf(history, row.area.id) : [],
  }))
  const own = all.find(({ isChosen }) => isChosen)
  const hasDistricts = all.some(({ districts }) => districts.length > 0)
  const { rows, found } = orderRows(all, question, compare, hasDistricts, collator)
  const figures = rows.flatMap((row) => [row.comparison.current, row.comparison.base, ...row.figures])
  const { total } = comparison
  const panels =
    compare.form === 'multiples'
      ? rows.map(({ comparison: { id, area } }) => ({
          area,
          series: seriesOf(id),
        }))
      : []
  const indicator = shownFor(
    measured,
    valuesOf([
      ...figures,
      ...panels.flatMap(({ series }) => longerBesideQuarters(question, series)),
      total.current,
      ...(total.base ? [total.base] : []),
      ...(own ? [own.comparison.current, own.comparison.base] : []),
    ]),
  )
  const parts = {
    catalogue,
    question: { ...question, indicator },
    rows: rows.map(({ districts, ...row }) => ({
      ...row,
      ...(hasDistricts && compare.grouping === 'district' ? { group: districts } : {}),
    })),
    ...areaChangeOf(
      dataset,
      measured,
      rows.map((row) => row.comparison.area.id),
      question,
    ),
    ...carriedSaid(dataset, measured, figures, state),
    leftOut: all.length - rows.length,
    ...(isPartlyNamed(dataset, measured, group.peers, state.quarter) ? { isPartlyNamed: true as const } : {}),
    total,
  }
  const answer = buildComparison({
    ...parts,
    ...(own ? { chosen: { row: own, placed: placesTold(comparison) } } : {}),
    form: 'dumbbell',
    quarters: baseQuarter ? [baseQuarter, state.quarter] : [state.quarter],
  })
  return {
    indicator,
    form: compare.form,
    question,
    ...(baseQuarter ? { baseQuarter } : {}),
    refused,
    ...(group.peers ? { peers: group.peers } : {}),
    count: { all: all.length, found },
    hasDistricts,
    comparison,
    rows,
    quarters,
    range,
    spec:
      compare.form === 'multiples'
        ? { kind: 'panels', spec: panelsSpec(parts, panels, compare, quarters) }
        : compare.form === 'map'
          ? { kind: 'map', spec: mapOfComparison(answer, compare, dataset) }
          : { kind: 'rows', spec: buildComparison({ ...parts, form: compare.form, quarters }) },
    answer,
    hasValues: figures.some(({ kind }) => kind === 'value'),
    sources: citedSources(
      catalogue,
      figures.flatMap((figure) => figure.sources),
    ),
    sampleCount: sampleCount(rows, quarters, state.quarter, baseQuarter),
  }
}

/** How many areas have a place; none where all are alike. */
function placesTold({ rows, placed }: AreasComparison): number {
  return rows.some(({ place }) => place && place.rank > 1) ? placed : 0
}

/** How many illustrative figures the page shows, each once however often it is drawn. */
function sampleCount(
  rows: readonly ComparedRow[],
  quarters: readonly Quarter[],
  quarter: Quarter,
  baseQuarter: Quarter | undefined,
): number {
  const shown = rows.flatMap(({ comparison: { id, current, base }, figures }) => [
    { key: `${id} ${quarter}`, figure: current },
    { key: `${id} ${baseQuarter ?? 'base'}`, figure: base },
    ...figures.map((figure, column) => ({ key: `${id} ${quarters[column]}`, figure })),
  ])
  return new Set(shown.flatMap(({ key, figure }) => (isSampleValue(figure) ? [key] : []))).size
}

/** Whether the package names only some of the areas of a group that an indicator is asked of. */
function isPartlyNamed(
  { history }: Dataset,
  indicator: Indicator,
  peers: PeersChoice | undefined,
  quarter: Quarter,
): boolean {
  const day = lastDayOf(quarter)
  const parent = peers?.chosen.areas[0]?.parentCode
  const whole = parent === undefined ? undefined : history.byCodeOn(parent, day)
  return whole !== undefined && unlistedBelow(indicator, whole, history.childrenOn(whole.id, day)) > 0
}

/** The areas chosen one by one, or the group the one chosen area stands in. An area outside its time stands alone,
 * unless figures are carried over to the areas beside it. */
function comparedGroup(
  { history, areaChanges }: Dataset,
  { areas, quarter, carriesOver }: PageAddress,
  kind: PeersKind,
): { areas: readonly AreaId[]; peers?: PeersChoice } {
  if (areas.length > 1) return { areas }
  const day = lastDayOf(quarter)
  const area = carriesOver && history.nearestVersion(areas[0], day)
  const peers = peersChoice(history, areas[0], area ? dayWithin(area, day) : day, kind, areaChanges?.attributes)
  const ids = peers.chosen.areas.map(({ id }) => id)
  return ids.length === 0 ? { areas } : { areas: ids, peers }
}

/** The last quarters or, of what is told once a year, years. */
function recentRange(indicator: Indicator, quarter: Quarter, base: Quarter | undefined): QuarterRange {
  const first = quarterPlus(quarter, 1 - recentPeriods * (isToldOfYear(indicator) ? 4 : 1))
  return {
    first: base !== undefined && base < first ? base : first,
    last: base !== undefined && base > quarter ? base : quarter,
  }
}

/** Without the quarters before the first of which anything is told: they hold nothing but that they are silent. */
function toldRange(
  dataset: Dataset,
  { indicator, areas, quarter, base, accumulation }: AreasQuestion,
  { first, last }: QuarterRange,
): QuarterRange {
  const shown = baseQuarterOf(base, quarter) ?? quarter
  const isTold = (asked: Quarter): boolean =>
    areas.some((area) => {
      const figure = figureAt(dataset, { indicator, area }, { quarter: asked, accumulation })
      return figure.kind === 'value' || !isSilent(figure.reason)
    })
  const found = quartersOf({ first, last }).find((asked) => asked >= shown || asked === quarter || isTold(asked))
  return { first: found ?? first, last }
}

function quartersOfForm(
  { form, further }: CompareAddress,
  { indicator, quarter }: AreasQuestion,
  base: Quarter | undefined,
  range: QuarterRange,
): readonly Quarter[] {
  if (form === 'heat' || form === 'multiples') {
    return quartersOf(range).filter((each) => !isToldOfYear(indicator) || quarterNumberOf(each) === 4)
  }
  const all = [...(form === 'bars' ? further : []), ...(base ? [base] : []), quarter]
  return [...new Set(all)].sort()
}

function panelsSpec(
  { catalogue, question, rows, leftOut }: Pick<ComparisonParts, 'catalogue' | 'question' | 'rows' | 'leftOut'>,
  series: TrendParts['series'],
  { scale }: CompareAddress,
  quarters: readonly Quarter[],
): TrendSpec {
  const { indicator, quantity, quarter, accumulation } = question
  const chosen = rows.find(({ isChosen }) => isChosen)?.comparison.id
  return buildTrend({
    catalogue,
    indicator,
    quantity,
    accumulation,
    quarters,
    current: quarter,
    series,
    targets: new Map(),
    panels: { scale, leftOut, ...(chosen ? { chosen } : {}) },
  })
}
