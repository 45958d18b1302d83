import { type Figure, isSampleFigure } from '../../domain/figure.ts'
import { type AreaQuarter, type AreaPlace, areaPlace, areaQuarter } from '../../domain/area-quarter.ts'
import type { Area, AreaId, AreaType } from '../../domain/area.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { type ShownIndicator, shownFor, valuesOf } from '../../domain/display-unit.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Family } from '../../domain/family.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { isAskedOf } from '../../domain/measure-rules.ts'
import { groupOf } from '../../domain/group-of.ts'
import { type Quarter, quarterPlus } from '../../domain/period.ts'
import { askedIndicators } from '../../domain/report-status.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { seriesFor } from '../../domain/series.ts'
import { citedSources } from '../../domain/cited-sources.ts'
import type { Source } from '../../domain/source.ts'
import type { Succession } from '../../domain/succession.ts'

/** How many quarters the small picture of a line shows. */
const sparkQuarters = 8

/** One indicator of the area. */
export interface AreaLine extends AreaQuarter {
  /** In the unit of its own figure. */
  readonly indicator: ShownIndicator
  /** Absent for what is not judged, without peers with figures of the same kind, and where all are alike. */
  readonly place?: AreaPlace
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
  /** How many indicators are asked of the area. */
  readonly asked: number
  /** How many of them there is neither a figure of nor a reason for. */
  readonly unheard: number
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
  const { areas: peers } = groupOf(history, id, day)
  const lines = then ? catalogue.indicators.map((indicator) => lineOf(dataset, indicator, then, peers, quarter)) : []
  const told = lines.filter(({ figure }) => figure.kind === 'value' || figure.reason !== 'not-published')
  const due = new Set(
    askedIndicators(dataset, then ? [then, ...peers] : peers, quarter).map((indicator) => indicator.id),
  )
  const asked = lines.filter(({ indicator }) => due.has(indicator.id) && then && isAskedOf(indicator, then))
  const parent =
    area.parentCode === undefined ? undefined : history.byCodeOn(area.parentCode, then ? day : (area.validTo ?? day))
  const shown = told.flatMap(({ figure, spark }) => [figure, ...spark.slice(0, -1)])
  const targets = told.flatMap(({ plan }) => (plan ? [plan.target] : []))
  return {
    area,
    existsThen: then !== undefined,
    ...(parent ? { parent } : {}),
    below: [...groupBy(history.childrenOn(area.id, day), ({ type }) => type.id).values()].map((areas) => ({
      type: areas[0]!.type,
      count: areas.length,
    })),
    peers: peers.filter((peer) => peer.id !== area.id),
    events: eventsOf(dataset, lineage),
    families: catalogue.families
      .map((family) => ({ family, lines: told.filter(({ indicator }) => indicator.family === family.id) }))
      .filter((each) => each.lines.length > 0),
    notReported: told.flatMap(({ indicator, figure }) =>
      figure.kind === 'missing' && figure.reason === 'not-reported' ? [indicator] : [],
    ),
    asked: asked.length,
    unheard: asked.filter(({ figure }) => figure.kind === 'missing' && figure.reason === 'not-published').length,
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
  group: readonly Area[],
  quarter: Quarter,
): AreaLine {
  const asked = { indicator, area: area.id, quarter }
  const place = areaPlace(dataset, asked, group)
  const said = areaQuarter(dataset, asked, 'quarter')
  const { figures: spark } = seriesFor(dataset, {
    ...asked,
    range: { first: quarterPlus(quarter, 1 - sparkQuarters), last: quarter },
    accumulation: 'quarter',
  })
  const planned = said.plan ? [said.plan.target.value] : []
  return {
    indicator: shownFor(indicator, valuesOf([said.figure]), [...planned, ...valuesOf(spark)]),
    ...said,
    ...(place ? { place } : {}),
    spark,
  }
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
