import type { Area, AreaId } from './area.ts'
import type { Dataset } from './dataset.ts'
import { definitionVersionOn } from './definition-version.ts'
import { figureOfObservation } from './figure.ts'
import { groupOf } from './group-of.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import { isAskedOf, isToldCumulatively, isToldOfYear } from './measure-rules.ts'
import type { Observation } from './observation.ts'
import { type Period, type Quarter, lastQuarterOf, quarterNumberOf, yearToDatePeriod } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'
import type { SourceId } from './source.ts'
import { holdersOf } from './told-above.ts'

/**
 * How a report of an area stands:
 * - `sent` (đã gửi): every figure that is owed is there; `provisional` (sơ bộ): there, but some may still change.
 * - `partly-sent`: some figures are there, or some months or days of them, and some are still owed, said to be so or not there at
 *   all; `not-sent` (chưa gửi):
 *   none is there.
 * - `returned` (bị trả lại): sent, and given back to be corrected.
 * - `press`: figures are known, but only from articles: no report of the area's own.
 * - `not-due`: nothing is owed yet; `unknown`: the package says nothing of it; `not-asked`: nothing of the family is asked
 *   of such an area.
 */
export type ReportStatus =
  | 'sent'
  | 'provisional'
  | 'partly-sent'
  | 'not-sent'
  | 'returned'
  | 'press'
  | 'not-due'
  | 'unknown'
  | 'not-asked'

/** A report: its status, and how many of the figures asked and not excused are there. */
export interface Report {
  readonly status: ReportStatus
  readonly reported: number
  readonly owed: number
  /** Whether any of it is illustrative. */
  readonly isSample: boolean
}

/**
 * The indicators that a quarter asks of any of some areas: those whose definition is in force, from the first figure on, and
 * every quarter unless it is told once a year, or all their figures close one. What nobody ever told is asked as well,
 * unless an area that holds them, at whatever height, tells it of the whole: growth of a province, which no district knows.
 */
export function askedIndicators(dataset: Dataset, areas: readonly Area[], quarter: Quarter): readonly Indicator[] {
  const { catalogue, history } = dataset
  const day = lastDayOf(quarter)
  const above = [...new Set(areas.flatMap((area) => holdersOf(dataset, area, day).map(({ id }) => id)))]
  return catalogue.indicators.filter((indicator) => {
    if (indicator.versions.length > 0 && !definitionVersionOn(indicator, quarter)) return false
    const toldBy = (ids: readonly AreaId[]): readonly Period[] =>
      ids.flatMap((id) =>
        history
          .lineageOf(id)
          .flatMap((version) => dataset.observationsOf(indicator.id, version.id).map(({ period }) => period)),
      )
    const told = toldBy(areas.map(({ id }) => id))
    const closesYears = told.length > 0 && told.every((period) => quarterNumberOf(lastQuarterOf(period)) === 4)
    if ((isToldOfYear(indicator) || closesYears) && quarterNumberOf(quarter) !== 4) return false
    return told.length === 0 ? toldBy(above).length === 0 : told.some((period) => lastQuarterOf(period) <= quarter)
  })
}

/** The indicators that a quarter asks of one area, because it or its group tells them, and it is of a kind that is asked. */
export function askedOfArea(dataset: Dataset, area: Area, quarter: Quarter): ReadonlySet<Indicator> {
  const { areas } = groupOf(dataset.history, area.id, lastDayOf(quarter))
  return new Set(askedIndicators(dataset, [area, ...areas], quarter).filter((indicator) => isAskedOf(indicator, area)))
}

/**
 * The report of an area for a quarter: what its observations of a family's indicators amount to. `due` are the indicators
 * that the quarter asks.
 */
export function reportFor(
  dataset: Dataset,
  { indicators, due }: { readonly indicators: readonly Indicator[]; readonly due: ReadonlySet<Indicator> },
  { area, quarter }: { readonly area: Area; readonly quarter: Quarter },
  articles: ReadonlySet<SourceId>,
): Report {
  const observations = indicators.flatMap((indicator) =>
    periodsOf(indicator, quarter)
      .flatMap((period) => dataset.observation({ indicator: indicator.id, area: area.id, period }) ?? [])
      .slice(0, 1),
  )
  const own = indicators.filter((indicator) => isAskedOf(indicator, area))
  const asked = own.filter((indicator) => due.has(indicator)).map(({ id }) => id)
  const report = reportOf(asked, observations, articles, new Set(observations.filter(lacksDaysOf(indicators, area))))
  return own.length === 0 && observations.length === 0 ? { ...report, status: 'not-asked' } : report
}

/** Whether an observation is a value that lacks days of its period. */
function lacksDaysOf(indicators: readonly Indicator[], area: Area): (each: Observation) => boolean {
  return (each) => {
    const indicator = indicators.find(({ id }) => id === each.indicator)
    const figure = indicator && figureOfObservation(indicator, each, area)
    return figure?.kind === 'value' && figure.lacksDays === true
  }
}

/** Where the figure of a quarter stands: what is told since the start of the year, or of the year, may stand there alone. */
function periodsOf(indicator: Indicator, quarter: Quarter): readonly Period[] {
  const isToldOfMore = isToldCumulatively(indicator) || isToldOfYear(indicator)
  return isToldOfMore ? [quarter, yearToDatePeriod(quarter)] : [quarter]
}

/**
 * The report that the observations of one family, area and period amount to; breakdowns are no figures of their own.
 * `asked` are the indicators a whole report has, `articles` the sources that are no reports, `short` the observations that
 * count up to a day before their period's end and are no figure of it yet.
 */
export function reportOf(
  asked: readonly IndicatorId[],
  observations: readonly Observation[],
  articles: ReadonlySet<SourceId>,
  short: ReadonlySet<Observation>,
): Report {
  const whole = observations.filter(({ category }) => category === undefined)
  const values = whole.filter((each) => each.kind === 'value' && each.months === undefined && !short.has(each))
  const missing = whole.flatMap((each) =>
    each.kind === 'missing' && each.reason !== 'only-monthly' ? [each.reason] : [],
  )
  const begun = whole.length - values.length - missing.length
  const returned = missing.filter((reason) => reason === 'returned').length
  const notReported = missing.filter((reason) => reason === 'not-reported').length
  const told = new Set(whole.map(({ indicator }) => indicator))
  const silent = asked.filter((indicator) => !told.has(indicator)).length
  const isPress = whole.length > 0 && whole.every(({ source }) => articles.has(source))
  return {
    status: isPress
      ? 'press'
      : statusOf({
          silent,
          values: values.length,
          begun,
          returned,
          notReported,
          excused: missing.length - returned - notReported,
          hasProvisional: values.some((each) => each.state === 'provisional' || each.illustrates === 'provisional'),
        }),
    reported: values.length,
    owed: values.length + begun + returned + notReported + silent,
    isSample: whole.some(({ state }) => state === 'sample'),
  }
}

/** Whether a report has come in whole. */
export function isSent({ status }: Report): boolean {
  return status === 'sent' || status === 'provisional'
}

function statusOf(found: {
  readonly values: number
  /** Figures of which only months, or the first days, are there. */
  readonly begun: number
  /** Asked figures of which there is neither a value nor a reason. */
  readonly silent: number
  readonly returned: number
  readonly notReported: number
  readonly excused: number
  readonly hasProvisional: boolean
}): ReportStatus {
  if (found.returned > 0) return 'returned'
  if (found.values + found.begun === 0) {
    if (found.notReported > 0) return 'not-sent'
    return found.excused > 0 && found.silent === 0 ? 'not-due' : 'unknown'
  }
  if (found.notReported + found.silent + found.begun > 0) return 'partly-sent'
  return found.hasProvisional ? 'provisional' : 'sent'
}
