import { type Area, type AreaId, isAreaValidOn } from './area.ts'
import type { BilingualText } from './bilingual-text.ts'
import type { Dataset } from './dataset.ts'
import type { Day } from './day.ts'
import { calendarOn, definitionVersionOn, windowOf } from './definition-version.ts'
import { type Figure, figureOfObservation } from './figure.ts'
import { type Accumulation, figureAt } from './figure-at.ts'
import type { CategoryId, Indicator } from './indicator.ts'
import { isToldCumulatively } from './measure-rules.ts'
import {
  type Period,
  type Quarter,
  type QuarterRange,
  comparePeriods,
  isQuarter,
  quartersOf,
  yearToDatePeriod,
} from './period.ts'
import { type DayRange, lastDayOf } from './reporting-calendar.ts'

/**
 * Why a series may not be read across a quarter, and since which day, where that is known; of a calendar that is
 * another calendar the days of the last quarter before it and of the first one since.
 */
export type SeriesBreak =
  | { readonly reason: 'area'; readonly at: Quarter; readonly since?: Day; readonly from: Area; readonly to: Area }
  | { readonly reason: 'definition'; readonly at: Quarter; readonly since?: Day; readonly note: BilingualText }
  | { readonly reason: 'calendar'; readonly at: Quarter; readonly before: DayRange; readonly after: DayRange }

/** An indicator of an area through the quarters. */
export interface Series {
  readonly area: AreaId
  /** One figure a quarter, in time order, without a hole. */
  readonly figures: readonly Figure[]
  /** Breaks between a quarter (`at`) and the one before it. */
  readonly breaks: readonly SeriesBreak[]
  /** Figures the sources give for several months or a year and that no quarter says already, in time order. */
  readonly longer: readonly Figure[]
}

export interface SeriesQuestion {
  readonly indicator: Indicator
  readonly area: AreaId
  readonly range: QuarterRange
  readonly accumulation: Accumulation
  readonly category?: CategoryId
}

/** The series of an area's lineage over an inclusive range of quarters. */
export function seriesFor(dataset: Dataset, question: SeriesQuestion): Series {
  const { indicator, area, range, accumulation, category } = question
  const quarters = quartersOf(range)
  const asked = { indicator, area, ...(category ? { category } : {}) }
  const figures = quarters.map((quarter) => figureAt(dataset, asked, { quarter, accumulation }))
  return {
    area,
    figures,
    breaks: breaksOf(indicator, figures, quarters),
    longer: longerFigures(dataset, question, figures),
  }
}

/** The breaks between neighbouring quarters, of each of which there is a figure. */
export function breaksOf(
  indicator: Indicator,
  figures: readonly Figure[],
  quarters: readonly Quarter[],
): readonly SeriesBreak[] {
  return quarters.slice(1).flatMap((at, index): readonly SeriesBreak[] => {
    const [from, to] = [figures[index]?.area, figures[index + 1]?.area]
    const [before, after] = [definitionVersionOn(indicator, quarters[index]!), definitionVersionOn(indicator, at)]
    return [
      ...(from && to && from.id !== to.id
        ? [{ reason: 'area', at, ...(to.validFrom ? { since: to.validFrom } : {}), from, to } as const]
        : []),
      ...(before && after && before.id !== after.id
        ? [
            {
              reason: 'definition',
              at,
              ...(after.validFrom ? { since: after.validFrom } : {}),
              note: after.note,
            } as const,
          ]
        : []),
      ...windowBreak(indicator, quarters[index]!, at),
    ]
  })
}

/** Where two quarters one after the other are cut by different calendars. */
function windowBreak(indicator: Indicator, last: Quarter, at: Quarter): readonly SeriesBreak[] {
  if (calendarOn(indicator, last).id === calendarOn(indicator, at).id) return []
  return [{ reason: 'calendar', at, before: windowOf(indicator, last), after: windowOf(indicator, at) }]
}

/**
 * Those of a series that stand in one picture with its quarters. A sum since the start of the year is no neighbour of what
 * came in single quarters: it would make them small.
 */
export function longerBesideQuarters(
  { indicator, accumulation }: Pick<SeriesQuestion, 'indicator' | 'accumulation'>,
  { longer }: Pick<Series, 'longer'>,
): readonly Figure[] {
  return accumulation === 'quarter' && isToldCumulatively(indicator) ? [] : longer
}

function longerFigures(dataset: Dataset, question: SeriesQuestion, figures: readonly Figure[]): readonly Figure[] {
  const { indicator, range, category } = question
  const said = new Set(figures.flatMap((figure) => saidBy(indicator, figure)))
  const isWithin = (period: Period): boolean =>
    comparePeriods(period, range.first) >= 0 && comparePeriods(period, range.last) <= 0
  const longer = dataset.history.lineageOf(question.area).flatMap((version) =>
    dataset
      .observationsOf(indicator.id, version.id)
      .filter(
        (each) =>
          !isQuarter(each.period) &&
          each.category === category &&
          isWithin(each.period) &&
          !said.has(each.period) &&
          // A source may tell a figure on the areas of another day.
          isAreaValidOn(version, lastDayOf(each.period)),
      )
      .map((each) => figureOfObservation(indicator, each, version)),
  )
  return longer.sort((a, b) => comparePeriods(a.period, b.period))
}

/** The periods whose printed figure a point of the series says: its own, and that of which a quarter is the difference. */
function saidBy(indicator: Indicator, { kind, period, toldOf }: Figure): readonly Period[] {
  const isDifference = kind === 'value' && isToldCumulatively(indicator) && isQuarter(period)
  return [period, ...(toldOf ? [toldOf] : []), ...(isDifference ? [yearToDatePeriod(period)] : [])]
}
