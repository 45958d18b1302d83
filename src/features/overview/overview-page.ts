import type { Area, AreaId } from '../../domain/area.ts'
import { type AreaQuarter, areaQuarter } from '../../domain/area-quarter.ts'
import { citedSources } from '../../domain/cited-sources.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { type ShownIndicator, shownFor, valuesOf } from '../../domain/display-unit.ts'
import { type Figure, isSampleFigure } from '../../domain/figure.ts'
import type { Family } from '../../domain/family.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { type Quarter, lastQuarterOf, quarterPlus } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { seriesFor } from '../../domain/series.ts'
import type { Source } from '../../domain/source.ts'

/** How many quarters the small picture of a card shows. */
const sparkQuarters = 8

/** Up to how many indicators of a family are all shown as cards. */
const smallFamily = 2

/** One indicator of the chosen area and quarter. */
export interface OverviewCard extends AreaQuarter {
  /** In the unit of its own figure. */
  readonly indicator: ShownIndicator
  /** The last eight quarters, the chosen one at the end. */
  readonly spark: readonly Figure[]
  /** Figures of several months or a year that end with this quarter. */
  readonly longer: readonly Figure[]
}

export interface OverviewFamily {
  readonly family: Family
  readonly leads: readonly OverviewCard[]
  readonly others: readonly OverviewCard[]
}

/** What became of an area outside its time. */
export interface AreaOutOfTime {
  readonly area: Area
  readonly problem: 'ended' | 'not-yet'
  /** Where its territory went, or came from. */
  readonly related: readonly Area[]
  /** The nearest quarter in which it existed. */
  readonly nearest?: Quarter
}

export interface OverviewPage {
  /** The record of the area in force at the quarter's end; absent outside its time. */
  readonly area?: Area
  readonly outOfTime?: AreaOutOfTime
  readonly quarter: Quarter
  readonly families: readonly OverviewFamily[]
  /** Indicators without any figure for the quarter. */
  readonly silent: readonly Indicator[]
  /** Sourced values of the quarter, and every illustrative figure or reason that is in sight, small pictures included. */
  readonly counts: { readonly published: number; readonly sample: number }
  /** The sources of the figures shown, in the order in which they are numbered from 1. */
  readonly sources: readonly Source[]
  /** The record of the area before it changed its type within the quarters shown, and when. */
  readonly formerly?: { readonly area: Area; readonly until: Area }
}

/** Everything the overview says about an area in a quarter. */
export function overviewPage(dataset: Dataset, areaId: AreaId, quarter: Quarter): OverviewPage {
  const { history, catalogue } = dataset
  const area = history.versionOn(areaId, lastDayOf(quarter))
  const empty = { quarter, families: [], silent: [], counts: { published: 0, sample: 0 }, sources: [] }
  if (!area) {
    const outOfTime = areaOutOfTime(dataset, areaId, quarter)
    return outOfTime ? { ...empty, outOfTime } : empty
  }
  const cards = catalogue.indicators.map((indicator) => cardOf(dataset, indicator, areaId, quarter))
  const told = cards.filter(hasSomethingToSay)
  const values = told.filter(({ figure }) => figure.kind === 'value')
  const published = values.filter(({ figure }) => !isSampleFigure(figure)).length
  const sample = told.flatMap(figuresShown).filter(isSampleFigure).length
  const formerly = formerRecord(dataset, areaId, area, quarter)
  return {
    area,
    quarter,
    families: catalogue.families
      .map((family): OverviewFamily => {
        const ofFamily = told.filter(({ indicator }) => indicator.family === family.id)
        // A table of one line would only be a crowded card.
        const isSmall = ofFamily.length <= smallFamily
        return {
          family,
          leads: ofFamily.filter(({ indicator }) => isSmall || indicator.isLead),
          others: ofFamily.filter(({ indicator }) => !isSmall && !indicator.isLead),
        }
      })
      .filter(({ leads, others }) => leads.length + others.length > 0),
    silent: cards.filter((card) => !hasSomethingToSay(card)).map(({ indicator }) => indicator),
    counts: { published, sample },
    sources: citedSources(
      catalogue,
      told.flatMap(({ figure, longer }) => [figure, ...longer].flatMap(({ sources }) => sources)),
    ),
    ...(formerly ? { formerly } : {}),
  }
}

/** Whether an indicator has a value, a reason of its own for having none, or at least a longer period's figure. */
function hasSomethingToSay({ figure, longer }: OverviewCard): boolean {
  if (figure.kind === 'value' || longer.length > 0) return true
  return figure.reason !== 'not-published'
}

function cardOf(dataset: Dataset, indicator: Indicator, area: AreaId, quarter: Quarter): OverviewCard {
  const asked = { indicator, area, quarter }
  const range = { first: quarterPlus(quarter, 1 - sparkQuarters), last: quarter }
  const series = seriesFor(dataset, { ...asked, range, accumulation: 'quarter' })
  const said = areaQuarter(dataset, asked, 'quarter')
  const longer = series.longer.filter((each) => lastQuarterOf(each.period) === quarter)
  return {
    indicator: shownFor(indicator, valuesOf([said.figure, ...longer]), valuesOf(series.figures)),
    ...said,
    spark: series.figures,
    longer,
  }
}

/** Everything a card shows; the last point of its small picture is its figure itself. */
function figuresShown({ figure, spark, longer }: OverviewCard): readonly Figure[] {
  return [figure, ...longer, ...spark.slice(0, -1)]
}

function formerRecord(
  dataset: Dataset,
  areaId: AreaId,
  area: Area,
  quarter: Quarter,
): OverviewPage['formerly'] | undefined {
  const before = dataset.history.versionOn(areaId, lastDayOf(quarterPlus(quarter, 1 - sparkQuarters)))
  return before && before.id !== area.id ? { area: before, until: area } : undefined
}

function areaOutOfTime(dataset: Dataset, areaId: AreaId, quarter: Quarter): AreaOutOfTime | undefined {
  const { history } = dataset
  const lineage = history.lineageOf(areaId)
  const [first, last] = [lineage[0], lineage[lineage.length - 1]]
  if (!first || !last) return undefined
  const day = lastDayOf(quarter)
  const hasEnded = last.validTo !== undefined && last.validTo < day
  const area = hasEnded ? last : first
  const successions = hasEnded ? history.successorsOf(area.id) : history.predecessorsOf(area.id)
  const related = successions.flatMap((each) => history.byId(hasEnded ? each.to : each.from) ?? [])
  const nearest = nearestQuarter(dataset, areaId, quarter)
  return {
    area,
    problem: hasEnded ? 'ended' : 'not-yet',
    related,
    ...(nearest ? { nearest } : {}),
  }
}

/** Searches outwards from a quarter, at most as far as the catalogue reaches. */
function nearestQuarter(dataset: Dataset, areaId: AreaId, quarter: Quarter): Quarter | undefined {
  const furthest = 200
  for (let distance = 1; distance <= furthest; distance += 1) {
    for (const candidate of [quarterPlus(quarter, -distance), quarterPlus(quarter, distance)]) {
      if (dataset.history.versionOn(areaId, lastDayOf(candidate))) return candidate
    }
  }
  return undefined
}
