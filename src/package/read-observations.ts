import type { AreaHistory } from '../domain/area-history.ts'
import type { Area, AreaId } from '../domain/area.ts'
import { type LocatedObservation, acceptedRules } from '../domain/located-observation.ts'
import { type Indicator, type IndicatorId, categoriesOf } from '../domain/indicator.ts'
import { calendarOn } from '../domain/definition-version.ts'
import { lastDayOfTold, numbersMonths } from '../domain/month-days.ts'
import { type ToldPeriod, isMonth, quarterOfMonth } from '../domain/month.ts'
import { isAskedOf, isToldCumulatively, isToldOfYear } from '../domain/measure-rules.ts'
import { type Observation, type ObservationKey, publishedStates, toldReasons } from '../domain/observation.ts'
import { type Period, isQuarter, previousQuarter, yearToDatePeriod } from '../domain/period.ts'
import { type ReportingCalendar, reportingWindow } from '../domain/reporting-calendar.ts'
import type { Source, SourceId } from '../domain/source.ts'
import type { AreaResolver } from './area-resolver.ts'
import { checkOrigin } from './check-origin.ts'
import type { CsvRow } from './csv-table.ts'
import { type ReferenceTable, lookUp } from './reference-table.ts'
import { type ReadRows, type RowReader, collectRows } from './row-reader.ts'

/** What the rows of figures point to. */
export interface FigureReferences {
  readonly indicators: ReferenceTable<Indicator>
  /** Whether every breakdown could be read: when not, an unknown category proves nothing. */
  readonly hasAllCategories: boolean
  readonly sources: ReferenceTable<Source>
  readonly resolveArea: AreaResolver
  readonly history: Pick<AreaHistory, 'lineageOf'>
}

/** The observations of a package with the places they were read from; contradictions are left to the domain. */
export function readObservations(rows: readonly CsvRow[], references: FigureReferences): ReadRows<LocatedObservation> {
  return collectRows(rows, (reader): LocatedObservation => {
    const observation = readObservation(reader, references)
    const accepts = reader.optionalOption('accepts', acceptedRules)
    return { observation, place: reader.place, accepts: accepts ? [accepts] : [] }
  })
}

function readObservation(reader: RowReader, references: FigureReferences): Observation<ToldPeriod> {
  const source = readSource(reader, references)
  const state = reader.option('state', publishedStates)
  const illustrates = reader.optionalOption('illustrates', ['provisional', 'revised'] as const)
  // What no state is known of contradicts none.
  const isKnown = reader.optionalText('state') === state
  if (illustrates !== undefined && isKnown && state !== 'sample')
    reader.remark('illustrates-without-sample', 'illustrates')
  const [printed, note] = [reader.optionalText('printed'), reader.optionalText('note')]
  const origin = {
    ...readKey(reader, references),
    state,
    ...(illustrates ? { illustrates } : {}),
    source: (source?.id ?? '') as SourceId,
    ...(printed === undefined ? {} : { printed }),
    ...(note === undefined ? {} : { note }),
  }
  checkOrigin(reader, state, source)
  const decimals = references.indicators.byId.get(origin.indicator)?.decimals ?? 0
  const value = reader.optionalFigure('value', decimals)
  const denominator = reader.optionalNumber('denominator')
  const revisedFrom = reader.optionalFigure('revised_from', decimals)
  const asOf = reader.optionalAsOf('as_of')
  const reason = reader.optionalOption('missing', toldReasons)
  const isRevised = state === 'revised' || illustrates === 'revised'
  if (reader.optionalText('revised_from') !== undefined && isKnown && !isRevised) {
    reader.remark('revised-from-unexpected', 'revised_from')
  }
  if (reader.optionalText('missing') !== undefined) {
    for (const column of ['value', 'denominator', 'revised_from', 'as_of']) {
      if (reader.optionalText(column) !== undefined) reader.report('value-and-missing', column)
    }
  } else if (reader.optionalText('value') === undefined) reader.report('value-or-missing-needed', 'value')
  if (reason !== undefined) return { kind: 'missing', reason, ...origin }
  return {
    kind: 'value',
    value: value ?? 0,
    ...(denominator === undefined ? {} : { denominator }),
    ...(revisedFrom === undefined ? {} : { revisedFrom }),
    ...(asOf === undefined ? {} : { asOf }),
    ...origin,
  }
}

/** More sources than these are a list that nobody reads. */
const mostSources = 12

/** Where a figure or target comes from; whoever names none is told which there are. */
export function readSource(reader: RowReader, { sources }: Pick<FigureReferences, 'sources'>): Source | undefined {
  const known = sources.byId.get(reader.optionalText('source') ?? '')
  if (known) return known
  const ids = [...sources.byId.keys()]
  const params = { options: [...ids.slice(0, mostSources), ...(ids.length > mostSources ? ['…'] : [])].join(', ') }
  if (reader.optionalText('source') === undefined) reader.report('source-needed', 'source', params)
  return lookUp(sources, reader, 'source', 'source-unknown', params)
}

function readKey(reader: RowReader, references: FigureReferences): ObservationKey<ToldPeriod> {
  const id = reader.text('indicator') as IndicatorId
  const indicator = lookUp(references.indicators, reader, 'indicator', 'indicator-unknown')
  if (indicator === undefined) reader.discard()
  const categoryText = reader.optionalText('category')
  const known = indicator ? categoriesOf(indicator) : []
  const category = known.find((each) => each.id === categoryText)?.id
  if (indicator && categoryText !== undefined && category === undefined) {
    const options = known.map((each) => each.id).join(', ')
    if (!references.hasAllCategories) reader.discard()
    else if (options === '') reader.report('category-unexpected', 'category', { indicator: id })
    else reader.report('category-unknown', 'category', { indicator: id, options })
  }
  const period = reader.period('period')
  if (indicator && isMonth(period)) checkMonth(reader, calendarOn(indicator, quarterOfMonth(period)))
  if (indicator && isToldOfYear(indicator)) checkYear(reader, id, period)
  const areasOn = reader.optionalDay('areas_on')
  // Of a day that cannot be read nobody knows which areas were meant.
  const hasDay = reader.optionalText('period') === period && reader.optionalText('areas_on') === areasOn
  const days = hasDay ? [areasOn ?? lastDayOfTold(period)] : []
  const area = references.resolveArea(reader, { code: 'area_code', name: 'area_name' }, days)
  if (indicator && !isMonth(period) && isToldCumulatively(indicator)) checkStretch(reader, indicator, { area, period })
  if (reader.optionalText('missing') === undefined) checkAsked(reader, indicator, area)
  return { indicator: id, area: area?.id ?? ('' as AreaId), period, ...(category ? { category } : {}) }
}

/** A figure of an area that an indicator asks nothing of would come into no total, and still be shown. */
export function checkAsked(reader: RowReader, indicator: Indicator | undefined, area: Area | undefined): void {
  if (!indicator || !area || isAskedOf(indicator, area)) return
  const asked = (indicator.appliesTo ?? []).join(', ')
  reader.report('area-not-asked', 'area_name', { indicator: indicator.id, asked })
}

/**
 * A sum since the start of the year that is entered as that of one quarter would be added to those before it. An area that
 * began in the quarter has none before it: there the quarter may be told beside the sum, which may be its territory's.
 */
function checkStretch(
  reader: RowReader,
  indicator: Indicator,
  { area, period }: { readonly area: Area | undefined; readonly period: Period },
): void {
  if (!isQuarter(period) || yearToDatePeriod(period) === period) return
  // Of an area that is not known nobody knows when it began.
  if (area === undefined) return
  const before = reportingWindow(calendarOn(indicator, period), previousQuarter(period)).last
  if (area.validFrom !== undefined && area.validFrom > before) return
  reader.report('quarter-of-cumulative', 'period', { indicator: indicator.id, stretch: yearToDatePeriod(period) })
}

/** What is told once a year is told of the year: a quarter of its own would be shown as if it were asked for in each. */
function checkYear(reader: RowReader, indicator: IndicatorId, period: ToldPeriod): void {
  const year = period.slice(0, 4)
  if (reader.optionalText('period') !== period || period === year) return
  reader.report('yearly-period', 'period', { indicator, year })
}

/** Of a year that begins far from January nobody would know which months its numbers mean. */
function checkMonth(reader: RowReader, calendar: ReportingCalendar): void {
  if (numbersMonths(calendar)) return
  reader.report('months-unclear', 'period', { calendar: calendar.id, starts: calendar.starts })
}
