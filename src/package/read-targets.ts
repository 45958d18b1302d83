import type { AreaId } from '../domain/area.ts'
import { checkDenominator, checkNumber } from '../domain/consistency.ts'
import { dayFromParts } from '../domain/day.ts'
import type { Indicator, IndicatorId } from '../domain/indicator.ts'
import { hasRate } from '../domain/measure-rules.ts'
import { observationStates } from '../domain/observation.ts'
import type { DataProblemCode } from '../domain/package-problem.ts'
import { yearOf } from '../domain/period.ts'
import type { Problem } from '../domain/problem.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import type { SourceId } from '../domain/source.ts'
import { type Target, targetKinds } from '../domain/target.ts'
import { checkOrigin } from './check-origin.ts'
import type { CsvRow } from './csv-table.ts'
import type { FigureReferences } from './read-observations.ts'
import { lookUp } from './reference-table.ts'
import { type ReadRow, type ReadRows, type RowReader, collectRows } from './row-reader.ts'

/** The targets of a package and every fault between them. */
export interface ReadTargets extends Pick<ReadRows<Target>, 'values'> {
  readonly problems: readonly Problem<DataProblemCode>[]
}

/** What a target asks for; a range has two ends, a limit is a bound for what should be low. */
function readKind(reader: RowReader, indicator: Indicator | undefined): Pick<Target, 'kind' | 'upTo' | 'isRate'> {
  const kind = reader.optionalOption('kind', targetKinds)
  const upTo = reader.optionalNumber('up_to')
  const isRate = reader.optionalOption('rate', ['yes', 'no'] as const) === 'yes'
  if (kind === 'range' && reader.optionalText('up_to') === undefined) reader.text('up_to')
  if (kind !== 'range' && upTo !== undefined) reader.report('target-end-unexpected', 'up_to')
  if (kind === 'limit' && indicator?.direction === 'higher') reader.report('target-limit-unexpected', 'kind')
  if (isRate && reader.optionalText('denominator') !== undefined) reader.report('target-rate-unexpected', 'rate')
  return { ...(kind ? { kind } : {}), ...(upTo === undefined ? {} : { upTo }), ...(isRate ? { isRate } : {}) }
}

/** The targets of a package: one for an indicator, area and quarter, and never above its denominator. */
export function readTargets(rows: readonly CsvRow[], references: FigureReferences): ReadTargets {
  const read = collectRows(rows, (reader): Target => {
    const indicator = reader.text('indicator') as IndicatorId
    if (lookUp(references.indicators, reader, 'indicator', 'indicator-unknown') === undefined) reader.discard()
    reader.text('source')
    const source = lookUp(references.sources, reader, 'source', 'source-unknown')
    const state = reader.option('state', observationStates)
    checkOrigin(reader, state, source)
    const quarter = reader.quarter('quarter')
    const lastDay = reader.optionalText('quarter') === quarter ? lastDayOf(quarter) : undefined
    const area = references.resolveArea(
      reader,
      { code: 'area_code', name: 'area_name' },
      lastDay,
      lastDay && dayFromParts(yearOf(quarter), 1, 1),
    )
    const denominator = reader.optionalNumber('denominator')
    return {
      indicator,
      area: area?.id ?? ('' as AreaId),
      quarter,
      ...readKind(reader, references.indicators.byId.get(indicator)),
      value: reader.number('value'),
      ...(denominator === undefined ? {} : { denominator }),
      state,
      source: (source?.id ?? '') as SourceId,
    }
  })
  return {
    values: read.values,
    problems: [...read.problems, ...repeated(read.values), ...impossible(read.values, references)],
  }
}

function repeated(values: readonly ReadRow<Target>[]): readonly Problem<DataProblemCode>[] {
  const first = new Map<string, CsvRow>()
  return values.flatMap(({ value, row }) => {
    const key = [value.indicator, value.area, value.quarter].join(' · ')
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, row)
      return []
    }
    const place = { file: row.file, row: row.number, column: 'quarter', text: value.quarter }
    return [{ code: 'repeated-target', place, params: { key, firstFile: earlier.file, firstRow: earlier.number } }]
  })
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
    // A rate has decimals, and may pass the whole, whatever its parts are.
    const measured = target.isRate ? { ...indicator, measure: 'rate' as const } : indicator
    const faults = [
      ...checkNumber(measured, value, at('value', value)),
      ...(upTo === undefined ? [] : checkNumber(measured, upTo, at('up_to', upTo))),
    ].slice(0, 1)
    if (faults.length > 0) return faults
    if (upTo !== undefined && upTo <= value) {
      return [{ code: 'target-range-reversed', place: at('up_to', upTo), params: { value } }]
    }
    return denominator === undefined ? [] : checkDenominator(indicator, { value, denominator }, at).slice(0, 1)
  })
}
