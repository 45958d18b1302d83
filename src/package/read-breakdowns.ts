import type { Breakdown, CategoryId } from '../domain/indicator.ts'
import { groupBy } from '../domain/group-by.ts'
import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { CsvRow } from './csv-table.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRow, type ReadRows, collectRows } from './row-reader.ts'

/** One row of the table: one category of one dimension of an indicator. */
export interface BreakdownRow {
  readonly indicator: string
  readonly dimension: string
  readonly addsUp: boolean
  readonly category: Breakdown['categories'][number]
}

/** The categories of a package. A category is named once per indicator; a dimension adds up as a whole or not at all. */
export function readBreakdowns(rows: readonly CsvRow[]): ReadRows<BreakdownRow> {
  const read = collectRows(rows, (reader): BreakdownRow => ({
    indicator: reader.text('indicator'),
    dimension: reader.id('dimension'),
    addsUp: reader.option('adds_up', ['yes', 'no']) === 'yes',
    category: { id: reader.id('category') as CategoryId, name: reader.bilingual('name') },
  }))
  const repeated = repeatedIds(rows, 'category', ['indicator', 'category'])
  return { ...read, problems: [...read.problems, ...repeated, ...unequalAddsUp(read.values)] }
}

/** The breakdowns of one indicator, dimensions and categories in the order of the rows. */
export function breakdownsOf(rows: readonly BreakdownRow[]): readonly Breakdown[] {
  return [...groupBy(rows, (row) => row.dimension).values()].map((ofDimension) => ({
    dimension: ofDimension[0]!.dimension,
    addsUp: ofDimension[0]!.addsUp,
    categories: ofDimension.map((row) => row.category),
  }))
}

function unequalAddsUp(values: readonly ReadRow<BreakdownRow>[]): readonly Problem<PackageProblemCode>[] {
  const ofDimension = groupBy(values, ({ value }) => `${value.indicator}|${value.dimension}`)
  return [...ofDimension.values()].flatMap((rows) =>
    rows
      .filter(({ value }) => value.addsUp !== rows[0]!.value.addsUp)
      .map(({ value, row }) => {
        const place = { file: row.file, row: row.number, column: 'adds_up', text: value.addsUp ? 'yes' : 'no' }
        return { code: 'adds-up-differs', place, params: { dimension: value.dimension, firstRow: rows[0]!.row.number } }
      }),
  )
}
