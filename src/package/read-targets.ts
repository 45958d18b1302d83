import type { AreaHistory } from '../domain/area-history.ts'
import type { AreaId } from '../domain/area.ts'
import type { LocatedTarget } from '../domain/check-targets.ts'
import { checkDenominator, checkNumber, checkRate } from '../domain/check-value.ts'
import { type Day, dayFromParts } from '../domain/day.ts'
import type { Indicator, IndicatorId } from '../domain/indicator.ts'
import { withoutFaults } from '../domain/located-observation.ts'
import { hasRate, isToldAsRate, isToldOfYear } from '../domain/measure-rules.ts'
import { publishedStates } from '../domain/observation.ts'
import type { DataProblemCode } from '../domain/package-problem.ts'
import { type Quarter, quarterOf, quartersWithin, yearOf, yearToDatePeriod } from '../domain/period.ts'
import type { Problem } from '../domain/problem.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import type { SourceId } from '../domain/source.ts'
import { type Target, targetKinds } from '../domain/target.ts'
import { checkOrigin } from './check-origin.ts'
import type { CsvRow } from './csv-table.ts'
import { type FigureReferences, checkAsked, readSource } from './read-observations.ts'
import { lookUp } from './reference-table.ts'
import { type ReadRow, type ReadRows, type RowReader, collectRows } from './row-reader.ts'

/** The targets of a package and every fault between them. */
export interface ReadTargets extends Pick<ReadRows<Target>, 'values'> {
  /** Those that are sound by themselves. */
  readonly located: readonly LocatedTarget[]
  readonly problems: readonly Problem<DataProblemCode>[]
}

/** What a target asks for; a range has two ends, a limit is a bound for what should be low. */
function readKind(reader: RowReader, indicator: Indicator | undefined): Pick<Target, 'kind' | 'upTo' | 'isRate'> {
  const kind = reader.optionalOption('kind', targetKinds)
  const upTo = reader.optionalFigure('up_to', indicator?.decimals ?? 0)
  const isRate = reader.optionalOption('rate', ['yes', 'no'] as const) === 'yes'
  const isKnown = reader.optionalText('kind') === kind
  if (kind === 'range') reader.need('up_to', 'kind = range')
  else if (isKnown && upTo !== undefined) reader.report('target-end-unexpected', 'up_to')
  if (kind === 'limit' && indicator?.direction === 'higher') reader.report('target-limit-unexpected', 'kind')
  if (isRate && reader.optionalText('denominator') !== undefined) reader.report('target-rate-unexpected', 'rate')
  return { ...(kind ? { kind } : {}), ...(upTo === undefined ? {} : { upTo }), ...(isRate ? { isRate } : {}) }
}

/** The targets of a package: one for an indicator, area and quarter, and never above its denominator. */
export function readTargets(rows: readonly CsvRow[], references: FigureReferences): ReadTargets {
  const read = collectRows(rows, (reader): Target => {
    const indicator = reader.text('indicator') as IndicatorId
    if (lookUp(references.indicators, reader, 'indicator', 'indicator-unknown') === undefined) reader.discard()
    const source = readSource(reader, references)
    const state = reader.option('state', publishedStates)
    checkOrigin(reader, state, source)
    const quarter = reader.quarter('quarter')
    const yearEnd = quarterOf(yearOf(quarter), 4)
    const isRead = reader.optionalText('quarter') === quarter
    const known = references.indicators.byId.get(indicator)
    if (isRead && known && isToldOfYear(known) && quarter !== yearEnd) {
      reader.report('yearly-target', 'quarter', { indicator, quarter: yearEnd })
    }
    const columns = { code: 'area_code', name: 'area_name' }
    const area = references.resolveArea(reader, columns, isRead ? daysOf(quarter) : [])
    checkAsked(reader, references.indicators.byId.get(indicator), area)
    const denominator = reader.optionalNumber('denominator')
    return {
      indicator,
      area: area?.id ?? ('' as AreaId),
      quarter,
      ...readKind(reader, known),
      value: readValue(reader, known),
      ...(denominator === undefined ? {} : { denominator }),
      state,
      source: (source?.id ?? '') as SourceId,
    }
  })
  const faults = [...repeated(read.values, references), ...impossible(read.values, references)]
  const located = read.values.map(({ value, row }) => ({ target: value, place: { file: row.file, row: row.number } }))
  return { values: read.values, located: withoutFaults(located, faults), problems: [...read.problems, ...faults] }
}

/** From the end of a quarter back to the start of its year: some areas undertook something for an end they did not see. */
function daysOf(quarter: Quarter): readonly Day[] {
  const start = dayFromParts(yearOf(quarter), 1, 1)
  return [...[...quartersWithin(yearToDatePeriod(quarter))].reverse().map(lastDayOf), start]
}

function readValue(reader: RowReader, indicator: Indicator | undefined): number {
  reader.text('value')
  return reader.optionalFigure('value', indicator?.decimals ?? 0) ?? 0
}

/** The records of one territory have one plan between them, as long as it is of one level. */
function repeated(
  values: readonly ReadRow<Target>[],
  { history }: FigureReferences,
): readonly Problem<DataProblemCode>[] {
  const first = new Map<string, CsvRow>()
  return values.flatMap(({ value, row }) => {
    const area = levelStartOf(history, value.area)
    const key = [value.indicator, area, value.quarter].join(' · ')
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, row)
      return []
    }
    const place = { file: row.file, row: row.number, column: 'quarter', text: value.quarter }
    const told = { indicator: value.indicator, area: value.area, period: value.quarter }
    return [{ code: 'repeated-target', place, params: { ...told, firstFile: earlier.file, firstRow: earlier.number } }]
  })
}

/** The first record of a territory since when it has the level of a record. */
function levelStartOf(history: Pick<AreaHistory, 'lineageOf'>, id: AreaId): AreaId {
  const lineage = history.lineageOf(id)
  let at = lineage.findIndex((record) => record.id === id)
  while (at > 0 && lineage[at - 1]!.level === lineage[at]!.level) at -= 1
  return lineage[at]?.id ?? id
}

function impossible(
  values: readonly ReadRow<Target>[],
  references: FigureReferences,
): readonly Problem<DataProblemCode>[] {
  return values.flatMap(({ value: target, row }): readonly Problem<DataProblemCode>[] => {
    const { value, denominator, upTo } = target
    const at = (column: string, text: string | number) => ({
      file: row.file,
      row: row.number,
      column,
      text: String(text),
    })
    const indicator = references.indicators.byId.get(target.indicator)
    if (!indicator) return []
    if (target.isRate && !hasRate(indicator)) {
      return [{ code: 'target-rate-unexpected', place: { ...at('rate', value), text: 'yes' } }]
    }
    if (isToldAsRate(indicator) && !target.isRate && denominator === undefined) {
      return [{ code: 'target-rate-needed', place: at('value', value) }]
    }
    const check = target.isRate ? checkRate : checkNumber
    const faults = [
      ...check(indicator, value, at('value', value)),
      ...(upTo === undefined ? [] : check(indicator, upTo, at('up_to', upTo))),
    ].slice(0, 1)
    if (faults.length > 0) return faults
    if (upTo !== undefined && upTo <= value) {
      return [{ code: 'target-range-reversed', place: at('up_to', upTo), params: { value } }]
    }
    if (denominator === undefined) return []
    const atEnd = (column: string, text: string | number) => at(column === 'value' ? 'up_to' : column, text)
    return [
      ...checkDenominator(indicator, { value, denominator }, at),
      ...(upTo === undefined ? [] : checkDenominator(indicator, { value: upTo, denominator }, atEnd)),
    ].slice(0, 1)
  })
}
