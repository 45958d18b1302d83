import type { Area, AreaId, AreaType } from '../../domain/area.ts'
import type { Change } from '../../domain/change.ts'
import { compareAreas } from '../../domain/compare-areas.ts'
import { type ChangeBases, compareQuarters } from '../../domain/compare-quarters.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { type Figure, isSampleFigure } from '../../domain/figure.ts'
import { figureAt } from '../../domain/figure-at.ts'
import { groupBy } from '../../domain/group-by.ts'
import { type Family, type Indicator, families } from '../../domain/indicator.ts'
import { peersOn } from '../../domain/peers.ts'
import { type Quarter, previousQuarter, quarterPlus, sameQuarterLastYear } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { seriesFor } from '../../domain/series.ts'
import { citedSources } from '../../domain/cited-sources.ts'
import type { Source } from '../../domain/source.ts'
import type { Succession } from '../../domain/succession.ts'
import { targetProgress } from '../../domain/target-progress.ts'
import { type Target, targetsByQuarter, yearTarget } from '../../domain/target.ts'

/** How many quarters the small picture of a line shows. */
const sparkQuarters = 8

/** A place among the areas of the same group that can be ranked with this one. */
export interface AreaPlace {
  readonly rank: number
  readonly isShared: boolean
  /** How many areas have a place. */
  readonly of: number
  /** Places risen or fallen since the same quarter of last year. */
  readonly movement?: number
}

/** One indicator of the area. */
export interface AreaLine {
  readonly indicator: Indicator
  readonly figure: Figure
  readonly sincePrevious: Change
  readonly sinceLastYear: Change
  /** What those changes are from. */
  readonly bases: ChangeBases
  /** Absent for what is not judged, without peers with figures of the same kind, and where all are alike. */
  readonly place?: AreaPlace
  readonly target?: { readonly target: Target; readonly progress: ReturnType<typeof targetProgress> }
  /** The last eight quarters, the chosen one at the end. */
  readonly spark: readonly Figure[]
}

/** One change of the area's own record. */
export interface AreaEvent {
  readonly succession: Succession
  readonly from: Area
  readonly to: Area
}

export interface AreaPage {
  /** The record in force at the quarter's end; the nearest one for an area outside its time. */
  readonly area: Area
  readonly existsThen: boolean
  readonly parent?: Area
  /** How many areas of which type lie below it. */
  readonly below: readonly { readonly type: AreaType; readonly count: number }[]
  readonly peers: readonly Area[]
  /** What it came from, its changes of rank, and what it became, in time order. */
  readonly events: readonly AreaEvent[]
  readonly families: readonly { readonly family: Family; readonly lines: readonly AreaLine[] }[]
  /** Indicators the area owed a figure for. */
  readonly notReported: readonly Indicator[]
  readonly sources: readonly Source[]
  readonly sampleCount: number
}

/** Everything about one area in a quarter, or undefined for an area the catalogue does not know. */
export function areaPage(dataset: Dataset, id: AreaId, quarter: Quarter): AreaPage | undefined {
  const { history, catalogue } = dataset
  const day = lastDayOf(quarter)
  const lineage = history.lineageOf(id)
  const then = history.versionOn(id, day)
  const area = history.nearestVersion(id, day)
  if (!area) return undefined
  const peers = peersOn(history, id, day)
  const lines = then ? catalogue.indicators.map((indicator) => lineOf(dataset, indicator, then, peers, quarter)) : []
  const told = lines.filter(({ figure }) => figure.kind === 'value' || figure.reason !== 'not-published')
  const parent =
    area.parentCode === undefined ? undefined : history.byCodeOn(area.parentCode, then ? day : (area.validTo ?? day))
  const shown = told.flatMap(({ figure, spark }) => [figure, ...spark.slice(0, -1)])
  const targets = told.flatMap(({ target }) => (target ? [target.target] : []))
  return {
    area,
    existsThen: then !== undefined,
    ...(parent ? { parent } : {}),
    below: [...groupBy(history.childrenOn(area.id, day), ({ type }) => type)].map(([type, areas]) => ({
      type,
      count: areas.length,
    })),
    peers: peers.filter((peer) => peer.id !== area.id),
    events: eventsOf(dataset, lineage),
    families: families
      .map((family) => ({ family, lines: told.filter(({ indicator }) => indicator.family === family) }))
      .filter((each) => each.lines.length > 0),
    notReported: told.flatMap(({ indicator, figure }) =>
      figure.kind === 'missing' && figure.reason === 'not-reported' ? [indicator] : [],
    ),
    sources: citedSources(catalogue, [
      ...told.flatMap(({ figure }) => figure.sources),
      ...targets.map((target) => target.source),
    ]),
    sampleCount: shown.filter(isSampleFigure).length + targets.filter(({ state }) => state === 'sample').length,
  }
}

function lineOf(
  dataset: Dataset,
  indicator: Indicator,
  area: Area,
  peers: readonly Area[],
  quarter: Quarter,
): AreaLine {
  const { history } = dataset
  const asked = { indicator, area: area.id }
  const lineage = history.lineageOf(area.id)
  const previous = compareQuarters(dataset, asked, { current: quarter, base: previousQuarter(quarter) }, 'quarter')
  const lastYear = compareQuarters(dataset, asked, { current: quarter, base: sameQuarterLastYear(quarter) }, 'quarter')
  const targets = targetsByQuarter(
    dataset.targets,
    indicator.id,
    lineage.map(({ id }) => id),
  )
  const target = yearTarget(targets, quarter)
  const toDate = figureAt(dataset, asked, { quarter, accumulation: 'year-to-date' })
  const place = placeOf(dataset, indicator, area, peers, quarter)
  return {
    indicator,
    figure: previous.current,
    sincePrevious: previous.change,
    sinceLastYear: lastYear.change,
    bases: { previous: previous.base, lastYear: lastYear.base },
    ...(place ? { place } : {}),
    ...(target ? { target: { target, progress: targetProgress(indicator, toDate, quarter, targets) } } : {}),
    spark: seriesFor(dataset, {
      ...asked,
      range: { first: quarterPlus(quarter, 1 - sparkQuarters), last: quarter },
      accumulation: 'quarter',
    }).figures,
  }
}

/** The place of an area among its peers, as the page of comparison has it. */
function placeOf(
  dataset: Dataset,
  indicator: Indicator,
  area: Area,
  peers: readonly Area[],
  quarter: Quarter,
): AreaPlace | undefined {
  const isPeer = peers.some(({ id }) => id === area.id)
  if (!isPeer || indicator.direction === 'neutral') return undefined
  const { rows, placed } = compareAreas(dataset, {
    indicator,
    areas: peers.map(({ id }) => id),
    quarter,
    base: { kind: 'last-year' },
    quantity: indicator.measure === 'share' ? 'share' : 'count',
    accumulation: 'quarter',
  })
  const own = rows.find((row) => row.area.id === area.id)
  // Among areas that are all alike nobody has a place.
  if (!own?.place || rows.every(({ place }) => place === undefined || place.rank === 1)) return undefined
  const { place, movement } = own
  return { ...place, of: placed, ...(movement === undefined ? {} : { movement }) }
}

function eventsOf(dataset: Dataset, lineage: readonly Area[]): readonly AreaEvent[] {
  const { history } = dataset
  const successions = lineage.flatMap((area) => [...history.predecessorsOf(area.id), ...history.successorsOf(area.id)])
  return [...new Set(successions)]
    .flatMap((succession): readonly AreaEvent[] => {
      const [from, to] = [history.byId(succession.from), history.byId(succession.to)]
      return from && to ? [{ succession, from, to }] : []
    })
    .sort((a, b) => (a.succession.effective < b.succession.effective ? -1 : 1))
}
