import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import { type ReadRows, type RowReader, isIdText } from './row-reader.ts'
import type { TableName } from './package-columns.ts'

/** The rows that other tables point to by an id. */
export interface ReferenceTable<Value> {
  readonly byId: ReadonlyMap<string, Value>
  /** Ids whose own row is at fault: pointing to them is no second fault. */
  readonly faultyIds: ReadonlySet<string>
  /** Whether every row could be read, or at least its id: when not, an unknown id proves nothing. */
  readonly isComplete: boolean
}

/** Indexes rows by the id in a column. */
export function referenceTable<Value>(
  rows: ReadRows<Value>,
  column: string,
  isComplete: boolean,
): ReferenceTable<Value> {
  return {
    byId: new Map(rows.values.map(({ value, row }) => [row.cells.get(column) ?? '', value])),
    faultyIds: new Set(rows.unsound.map((row) => row.cells.get(column) ?? '')),
    isComplete: isComplete && areIdsKnown(rows, column),
  }
}

/** Whether all rows at fault still tell their id: of one that none can be, nobody knows what points to it. */
export function areIdsKnown(
  { unsound }: Pick<ReadRows<unknown>, 'unsound'>,
  column: string,
  kind?: Parameters<typeof isIdText>[1],
): boolean {
  return unsound.every((row) => isIdText(row.cells.get(column) ?? '', kind))
}

/** The value a cell chooses of a short table, or undefined; one that is not in it is reported with those that are. */
export function chosenFrom<Value>(
  table: ReferenceTable<Value>,
  reader: RowReader,
  column: string,
  of: TableName,
): Value | undefined {
  return lookUp(table, reader, column, 'entry-unknown', { table: of, options: [...table.byId.keys()].join(', ') })
}

/**
 * The value a cell points to, or undefined: after reporting an unknown id, or without a report when the row pointed to is
 * at fault itself (the caller discards its row when it cannot be judged without it).
 */
export function lookUp<Value>(
  table: ReferenceTable<Value>,
  reader: RowReader,
  column: string,
  code: PackageProblemCode,
  params?: Problem['params'],
): Value | undefined {
  const id = reader.optionalText(column)
  if (id === undefined) return undefined
  const value = table.byId.get(id)
  if (value !== undefined) return value
  if (table.isComplete && !table.faultyIds.has(id)) reader.report(code, column, params)
  return undefined
}
