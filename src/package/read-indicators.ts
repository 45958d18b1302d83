import { isAbove } from '../domain/area.ts'
import type { BilingualText } from '../domain/bilingual-text.ts'
import { groupBy } from '../domain/group-by.ts'
import {
  type Indicator,
  type IndicatorId,
  denominatorTimes,
  directions,
  measures,
  rateFactors,
  timeKinds,
} from '../domain/indicator.ts'
import {
  hasRate,
  hasScale,
  isPercentage,
  isToldAsRate,
  isToldCumulatively,
  stands,
  standsAtStart,
  takesDisplayUnit,
} from '../domain/measure-rules.ts'
import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { ReportingCalendar } from '../domain/reporting-calendar.ts'
import type { Family } from '../domain/family.ts'
import { wordBeforeVerb } from './commune-phrase.ts'
import type { CsvRow } from './csv-table.ts'
import type { AreaTypes } from './read-area-types.ts'
import { type BreakdownRow, breakdownsOf } from './read-breakdowns.ts'
import { readDecimals } from './read-decimals.ts'
import type { DefinitionRow } from './read-definitions.ts'
import type { DisplayUnitRow } from './read-display-units.ts'
import { type ReferenceTable, areIdsKnown, chosenFrom } from './reference-table.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRow, type ReadRows, type RowReader, collectRows } from './row-reader.ts'

/** What the other tables of a package say about its indicators. */
export interface IndicatorParts {
  readonly breakdowns: ReadRows<BreakdownRow>
  readonly definitions: ReadRows<DefinitionRow>
  readonly displayUnits: ReadRows<DisplayUnitRow>
}

/** The tables of a package that its indicators choose from. */
export interface Vocabulary {
  readonly areaTypes: AreaTypes
  readonly families: ReferenceTable<Family>
  readonly calendars: ReferenceTable<ReportingCalendar>
}

/** The indicators of a package with their breakdowns and definitions, in the order of the rows. */
export function readIndicators(
  rows: readonly CsvRow[],
  parts: IndicatorParts,
  vocabulary: Vocabulary,
  isComplete: boolean,
): ReadRows<Indicator> {
  const breakdowns = groupBy(
    parts.breakdowns.values.map(({ value }) => value),
    (row) => row.indicator,
  )
  const versions = groupBy(
    parts.definitions.values.map(({ value }) => value),
    (row) => row.indicator,
  )
  const displayUnits = groupBy(
    parts.displayUnits.values.map(({ value }) => value),
    (row) => row.of,
  )
  const read = collectRows(rows, (reader): Indicator => {
    const id = reader.id('id')
    const unit = readUnit(reader)
    const measured = readMeasure(reader)
    if (unit.vi === '%' && !isPercentage(measured)) {
      reader.report('percent-unit-unexpected', 'unit_vi', { measure: measured.measure })
    }
    const subsetOf = reader.optionalText('subset_of')
    return {
      id: id as IndicatorId,
      family: readFamily(reader, vocabulary),
      name: reader.bilingual('name'),
      shortName: reader.bilingual('short'),
      phrase: readPhrase(reader),
      unit,
      ...displayUnitsOf(measured, displayUnits.get(unit.vi)),
      ...measured,
      ...(reader.optionalOption('signed', yesNo) === 'yes' ? { isSigned: true } : {}),
      time: readTime(reader, measured.measure),
      direction: reader.option('direction', directions),
      ...readYearly(reader),
      ...(reader.optionalOption('seasonal', yesNo) === 'yes' ? { isSeasonal: true } : {}),
      ...readAppliesTo(reader, vocabulary),
      ...readCountsCommunes(reader),
      calendar: readCalendar(reader, vocabulary),
      decimals: readDecimals(reader),
      isLead: reader.option('lead', yesNo) === 'yes',
      ...(subsetOf === undefined ? {} : { subsetOf: subsetOf as IndicatorId }),
      breakdowns: breakdownsOf(breakdowns.get(id) ?? []),
      definition: reader.bilingual('definition'),
      legalSource: reader.optionalText('legal_source') ?? '',
      versions: (versions.get(id) ?? []).map((row) => row.version),
    }
  })
  const known = new Set(rows.map((row) => row.cells.get('id') ?? ''))
  const pointers =
    isComplete && areIdsKnown(read, 'id')
      ? [
          ...unknownIndicators(
            rows.filter((row) => row.cells.get('subset_of') !== ''),
            'subset_of',
            known,
          ),
          ...unknownIndicators(
            parts.breakdowns.values.map(({ row }) => row),
            'indicator',
            known,
          ),
          ...unknownIndicators(
            parts.definitions.values.map(({ row }) => row),
            'indicator',
            known,
          ),
        ]
      : []
  const repeated = repeatedIds(rows, 'id', ['id'])
  return { ...read, problems: [...read.problems, ...repeated, ...pointers, ...circles(read.values)] }
}

/** The stand-in of an unknown family never leaves `collectRows`. */
function readFamily(reader: RowReader, { families }: Vocabulary): Indicator['family'] {
  return chosenFrom(families, reader, 'family', 'families')?.id ?? (reader.text('family') as Indicator['family'])
}

/** What no two of may be taken from one another cannot be told as a sum since the start of the year: a growth, a score. */
function readTime(reader: RowReader, measure: Indicator['measure']): Indicator['time'] {
  const time = reader.option('time', timeKinds)
  const isGrowth = isPercentage({ measure }) && reader.optionalText('signed') === 'yes'
  const isSum = isToldCumulatively({ time }) && (hasScale({ measure }) || isGrowth)
  if (isSum) reader.report('cumulative-unexpected', 'time', { measure })
  return time
}

/** What happens within a year has a figure of the year without standing in its fourth quarter. */
function readYearly(reader: RowReader): Pick<Indicator, 'isYearly'> {
  if (reader.optionalOption('yearly', yesNo) !== 'yes') return {}
  const time = timeKinds.find((each) => each === reader.optionalText('time'))
  const standsAtEnd = time === undefined || (stands({ time }) && !standsAtStart({ time }))
  if (!standsAtEnd) reader.report('yearly-unexpected', 'yearly', { time })
  return { isYearly: true }
}

/** A sentence puts the commune in the place of its number, so that its phrases have to go on with a bare verb behind that. */
function readCountsCommunes(reader: RowReader): Pick<Indicator, 'countsCommunes'> {
  if (reader.optionalOption('counts_communes', yesNo) !== 'yes') return {}
  const asked = { measure: 'share', time: 'stock', denominator_time: 'stock', direction: 'higher' }
  const isOfRest = Object.entries(asked).every(([column, wanted]) => reader.optionalText(column) === wanted)
  const begins = ['phrase_vi', 'phrase_en'].every((column) => reader.optionalText(column)?.startsWith('{value} '))
  if (!isOfRest || !begins) reader.report('counts-communes-unexpected', 'counts_communes')
  for (const language of begins ? (['vi', 'en'] as const) : []) {
    const word = wordBeforeVerb(language, reader.optionalText(`phrase_${language}`) ?? '')
    if (word !== undefined) reader.report('counts-communes-phrase', `phrase_${language}`, { word })
  }
  return { countsCommunes: true }
}

/** Without a calendar the row is no longer read on: what stands in its place never leaves `collectRows`. */
function readCalendar(reader: RowReader, { calendars }: Vocabulary): Indicator['calendar'] {
  reader.text('calendar')
  const calendar = chosenFrom(calendars, reader, 'calendar', 'calendars')
  if (calendar === undefined) reader.discard()
  return calendar as Indicator['calendar']
}

const yesNo = ['yes', 'no'] as const

function readUnit(reader: RowReader): Indicator['unit'] {
  const enOne = reader.optionalText('unit_en_one')
  return { ...reader.bilingual('unit'), ...(enOne === undefined ? {} : { enOne }) }
}

function displayUnitsOf(
  measured: Pick<Indicator, 'measure'>,
  rows: readonly DisplayUnitRow[] = [],
): Pick<Indicator, 'displayUnits'> {
  if (rows.length === 0 || !takesDisplayUnit(measured)) return {}
  return { displayUnits: rows.map(({ unit }) => unit).sort((a, b) => a.factor - b.factor) }
}

/** A phrase without a place for the value would make sentences that say nothing. */
function readPhrase(reader: RowReader): Indicator['phrase'] {
  const phrase = reader.bilingual('phrase')
  for (const [column, text] of [
    ['phrase_vi', phrase.vi],
    ['phrase_en', phrase.en],
  ] as const) {
    if (text !== '' && !text.includes('{value}')) reader.report('phrase-without-value', column, { value: '{value}' })
  }
  return phrase
}

/**
 * What stands on a denominator needs its nature and words; nothing else may have them. Columns that the measure forbids are
 * one fault, which may be that of the measure; one that nobody knows forbids nothing.
 */
function readMeasure(
  reader: RowReader,
): Pick<Indicator, 'measure' | 'factor' | 'rateUnit' | 'scale' | 'denominatorTime' | 'denominatorCounts'> {
  const measure = reader.option('measure', measures)
  const isKnown = reader.optionalText('measure') === measure
  const denominatorTime = reader.optionalOption('denominator_time', denominatorTimes)
  const [vi, en] = [reader.optionalText('denominator_vi'), reader.optionalText('denominator_en')]
  const factor = reader.optionalOption('factor', rateFactors.map(String))
  const rateUnit = readRateUnit(reader)
  const scale = readScale(reader)
  if (isKnown) checkColumns(reader, measure)
  return {
    measure,
    ...(factor === undefined ? {} : { factor: rateFactors.find((each) => String(each) === factor)! }),
    ...(rateUnit ? { rateUnit } : {}),
    ...(scale ? { scale } : {}),
    ...(denominatorTime === undefined ? {} : { denominatorTime }),
    ...(vi === undefined || en === undefined ? {} : { denominatorCounts: { vi, en } }),
  }
}

const columnsOfDenominator = ['denominator_time', 'denominator_vi', 'denominator_en']

function checkColumns(reader: RowReader, measure: Indicator['measure']): void {
  const isFilled = (column: string): boolean => reader.optionalText(column) !== undefined
  const lacking = columnsOfDenominator.filter((column) => !isFilled(column))
  if (hasRate({ measure }) && lacking.length > 0) {
    reader.report('share-incomplete', lacking[0]!, { measure, columns: lacking.join(', ') })
  }
  const forbidden = [
    { code: 'share-unexpected', columns: columnsOfDenominator, wanted: 'share, rate', isAllowed: hasRate({ measure }) },
    {
      code: 'measure-column-unexpected',
      columns: ['factor', 'rate_unit_vi', 'rate_unit_en'],
      wanted: 'rate',
      isAllowed: isToldAsRate({ measure }),
    },
    { code: 'measure-column-unexpected', columns: ['scale'], wanted: 'index', isAllowed: hasScale({ measure }) },
  ] as const
  const spare = forbidden.flatMap(({ columns, isAllowed, ...fault }) =>
    isAllowed ? [] : columns.filter(isFilled).map((column) => ({ ...fault, column })),
  )
  const [first] = spare
  if (!first) return
  const columns = spare.map(({ column }) => column).join(', ')
  reader.report(first.code, first.column, { measure, wanted: first.wanted, columns })
}

/** How a rate is said, in both languages or in none. */
function readRateUnit(reader: RowReader): BilingualText | undefined {
  const [vi, en] = [reader.optionalText('rate_unit_vi'), reader.optionalText('rate_unit_en')]
  if (vi !== undefined) reader.need('rate_unit_en', `rate_unit_vi = ${vi}`)
  if (en !== undefined) reader.need('rate_unit_vi', `rate_unit_en = ${en}`)
  return vi === undefined || en === undefined ? undefined : { vi, en }
}

/** "0–100": the ends of the scale of an index. */
function readScale(reader: RowReader): Indicator['scale'] {
  const text = reader.optionalText('scale')
  if (text === undefined) return undefined
  const [, first, last] = /^(-?\d+(?:\.\d+)?)\s*[–-]\s*(\d+(?:\.\d+)?)$/.exec(text) ?? []
  if (first === undefined || last === undefined || Number(first) >= Number(last)) {
    reader.report('cell-not-scale', 'scale')
    return undefined
  }
  return { first: Number(first), last: Number(last) }
}

/** "xã, thị trấn": the kinds of communes an indicator is asked of. */
function readAppliesTo(
  reader: RowReader,
  { areaTypes: { read, isComplete } }: Vocabulary,
): Pick<Indicator, 'appliesTo'> {
  const text = reader.optionalText('applies_to')
  if (text === undefined) return {}
  const names = text.split(',').map((name) => name.trim())
  const known = read.values.flatMap(({ value }) => (isAbove(value.level, 'commune') ? [] : [value.id]))
  const unknown = names.find((name) => !known.includes(name))
  if (isComplete && read.unsound.length === 0 && unknown !== undefined) {
    reader.report('entry-unknown', 'applies_to', { table: 'area-types', options: known.join(', '), entry: unknown })
  }
  return { appliesTo: names }
}

function unknownIndicators(
  rows: readonly CsvRow[],
  column: string,
  known: ReadonlySet<string>,
): readonly Problem<PackageProblemCode>[] {
  return rows.flatMap((row) => {
    const text = row.cells.get(column) ?? ''
    if (known.has(text)) return []
    return [{ code: 'indicator-unknown', place: { file: row.file, row: row.number, column, text } } as const]
  })
}

function circles(values: readonly ReadRow<Indicator>[]): readonly Problem<PackageProblemCode>[] {
  const wholeOf = new Map(values.map(({ value }) => [value.id, value.subsetOf]))
  return values.flatMap(({ value, row }) => {
    const passed: IndicatorId[] = []
    for (let at = value.subsetOf; at !== undefined && !passed.includes(at); at = wholeOf.get(at)) passed.push(at)
    if (!passed.includes(value.id)) return []
    const place = { file: row.file, row: row.number, column: 'subset_of', text: value.subsetOf ?? '' }
    return [{ code: 'subset-circular', place, params: { indicator: value.id } } as const]
  })
}
