import type { ColumnSource } from 'hyparquet-writer'
import type { Catalogue } from '../../src/domain/catalogue.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { isQuarter, lastQuarterOf, quarterNumberOf, yearOf } from '../../src/domain/period.ts'
import type { Target } from '../../src/domain/target.ts'

/** A table as Parquet holds it; `docs/data-format.md` says what each column means. */
export type ParquetColumns = readonly ColumnSource[]

type Cell = string | number | boolean
type CellOf<Row> = (row: Row) => Cell | undefined

/** Columns of rows: a type and a cell each, which may be empty behind a question mark. */
function columnsOf<Row>(
  rows: readonly Row[],
  cells: Readonly<Record<string, readonly ['STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN', CellOf<Row>]>>,
): ParquetColumns {
  return Object.entries(cells).map(([column, [type, cellOf]]) => {
    const nullable = column.endsWith('?')
    return { name: column.replace('?', ''), type, nullable, data: rows.map((row) => cellOf(row) ?? null) }
  })
}

export function observationColumns(rows: readonly Observation[]): ParquetColumns {
  const valueOf = <Value>(of: (row: Observation & { kind: 'value' }) => Value) => {
    return (row: Observation): Value | undefined => (row.kind === 'value' ? of(row) : undefined)
  }
  return columnsOf(rows, {
    indicator: ['STRING', (row) => row.indicator],
    area: ['STRING', (row) => row.area],
    period: ['STRING', (row) => row.period],
    year: ['INT32', (row) => yearOf(row.period)],
    'quarter?': ['INT32', ({ period }) => (isQuarter(period) ? quarterNumberOf(period) : undefined)],
    last_quarter: ['INT32', ({ period }) => quarterNumberOf(lastQuarterOf(period))],
    'category?': ['STRING', (row) => row.category],
    'value?': ['DOUBLE', valueOf((row) => row.value)],
    'denominator?': ['DOUBLE', valueOf((row) => row.denominator)],
    'missing?': ['STRING', (row) => (row.kind === 'missing' ? row.reason : undefined)],
    state: ['STRING', (row) => row.state],
    'illustrates?': ['STRING', (row) => row.illustrates],
    'revised_from?': ['DOUBLE', valueOf((row) => row.revisedFrom)],
    'as_of?': ['STRING', valueOf((row) => row.asOf)],
    'months_reported?': ['INT32', valueOf((row) => row.months?.reported)],
    'months_expected?': ['INT32', valueOf((row) => row.months?.expected)],
    source: ['STRING', (row) => row.source],
    'further_sources?': ['STRING', (row) => row.furtherSources?.join(' ')],
    'printed?': ['STRING', (row) => row.printed],
    'note?': ['STRING', (row) => row.note],
  })
}

export function targetColumns(rows: readonly Target[]): ParquetColumns {
  return columnsOf(rows, {
    indicator: ['STRING', (row) => row.indicator],
    area: ['STRING', (row) => row.area],
    year: ['INT32', (row) => yearOf(row.quarter)],
    quarter: ['INT32', (row) => quarterNumberOf(row.quarter)],
    'kind?': ['STRING', (row) => row.kind],
    value: ['DOUBLE', (row) => row.value],
    'up_to?': ['DOUBLE', (row) => row.upTo],
    'denominator?': ['DOUBLE', (row) => row.denominator],
    is_rate: ['BOOLEAN', (row) => row.isRate ?? false],
    state: ['STRING', (row) => row.state],
    source: ['STRING', (row) => row.source],
  })
}

/** The tables that give figures their meaning, by name. */
export function catalogueColumns(catalogue: Catalogue): ReadonlyMap<string, ParquetColumns> {
  const indicators = columnsOf<Indicator>(catalogue.indicators, {
    id: ['STRING', (row) => row.id],
    family: ['STRING', (row) => row.family],
    name_vi: ['STRING', (row) => row.name.vi],
    name_en: ['STRING', (row) => row.name.en],
    unit_vi: ['STRING', (row) => row.unit.vi],
    unit_en: ['STRING', (row) => row.unit.en],
    measure: ['STRING', (row) => row.measure],
    'factor?': ['INT32', (row) => row.factor],
    time: ['STRING', (row) => row.time],
    direction: ['STRING', (row) => row.direction],
    decimals: ['INT32', (row) => row.decimals],
    'applies_to?': ['STRING', (row) => row.appliesTo?.join('; ')],
    calendar: ['STRING', (row) => row.calendar.id],
    is_yearly: ['BOOLEAN', (row) => row.isYearly ?? false],
    is_signed: ['BOOLEAN', (row) => row.isSigned ?? false],
  })
  const areas = columnsOf(catalogue.areas, {
    id: ['STRING', (row) => row.id],
    code: ['STRING', (row) => row.code],
    name: ['STRING', (row) => row.name],
    level: ['STRING', (row) => row.level],
    type: ['STRING', (row) => row.type.id],
    'parent_code?': ['STRING', (row) => row.parentCode],
    'valid_from?': ['STRING', (row) => row.validFrom],
    'valid_to?': ['STRING', (row) => row.validTo],
  })
  const successions = columnsOf(catalogue.successions, {
    effective: ['STRING', (row) => row.effective],
    from_area: ['STRING', (row) => row.from],
    to_area: ['STRING', (row) => row.to],
    extent: ['STRING', (row) => row.extent],
  })
  const sources = columnsOf(catalogue.sources, {
    id: ['STRING', (row) => row.id],
    kind: ['STRING', (row) => row.kind],
    title: ['STRING', (row) => row.title],
    'publisher?': ['STRING', (row) => row.publisher],
    'published?': ['STRING', (row) => row.published],
    'url?': ['STRING', (row) => row.url],
  })
  // An empty table has no columns to read a schema from.
  return new Map(
    Object.entries({ indicators, areas, successions, sources }).filter(([, [first]]) => (first?.data.length ?? 0) > 0),
  )
}
