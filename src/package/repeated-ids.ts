import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { CsvRow } from './csv-table.ts'

/** A fault in `column` for every row whose cells in `columns` (together the id) stand in an earlier row already. */
export function repeatedIds(
  rows: readonly CsvRow[],
  column: string,
  columns: readonly string[],
): readonly Problem<PackageProblemCode>[] {
  const first = new Map<string, CsvRow>()
  return rows.flatMap((row) => {
    const key = columns.map((name) => row.cells.get(name) ?? '').join('|')
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, row)
      return []
    }
    const text = row.cells.get(column) ?? ''
    if (text === '') return []
    const place = { file: row.file, row: row.number, column, text }
    return [{ code: 'repeated-id', place, params: { firstFile: earlier.file, firstRow: earlier.number } } as const]
  })
}
