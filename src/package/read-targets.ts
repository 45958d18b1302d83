import type { AreaId } from '../domain/area.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import { observationStates } from '../domain/observation.ts'
import type { DataProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import type { SourceId } from '../domain/source.ts'
import type { Target } from '../domain/target.ts'
import { checkOrigin } from './check-origin.ts'
import type { CsvRow } from './csv-table.ts'
import type { FigureReferences } from './read-observations.ts'
import { lookUp } from './reference-table.ts'
import { type ReadRow, type ReadRows, collectRows } from './row-reader.ts'

/** The targets of a package and every fault between them. */
export interface ReadTargets extends Pick<ReadRows<Target>, 'values'> {
  readonly problems: readonly Problem<DataProblemCode>[]
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
    const area = references.resolveArea(reader, { code: 'area_code', name: 'area_name' }, lastDay)
    const denominator = reader.optionalNumber('denominator')
    return {
      indicator,
      area: area?.id ?? ('' as AreaId),
      quarter,
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
    const { value, denominator } = target
    const place = { file: row.file, row: row.number, column: 'value', text: String(value) }
    const indicator = references.indicators.byId.get(target.indicator)
    if (value < 0) return [{ code: 'value-negative', place }]
    if (indicator?.measure !== 'index' && !Number.isInteger(value)) {
      return [{ code: 'value-not-whole', place, params: { unit: indicator?.unit.vi ?? '' } }]
    }
    if (denominator === undefined) return []
    const atDenominator = { ...place, column: 'denominator', text: String(denominator) }
    if (indicator?.measure !== 'share') {
      return [{ code: 'denominator-unexpected', place: atDenominator }]
    }
    if (!Number.isInteger(denominator)) {
      return [{ code: 'value-not-whole', place: atDenominator, params: { unit: indicator.unit.vi } }]
    }
    return value > denominator ? [{ code: 'numerator-above-denominator', place, params: { denominator } }] : []
  })
}
