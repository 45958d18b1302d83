import { type CsvRow, csvTable, delimiterOf } from './csv-table.ts'
import { cellsOfRecord, csvRecords, lineBreakOf, recordOfCells } from './csv-records.ts'
import { type TableName, optionalColumns, packageColumns } from './package-columns.ts'

/** A file of a table whose rows can be changed; those that are not stay as they are, to the byte. */
export interface OpenTable {
  readonly file: string
  readonly rows: readonly CsvRow[]
  /** Puts cells into a row, by column; what it is not told stays. A row is named as a spreadsheet counts it. */
  readonly change: (row: number, cells: Readonly<Record<string, string>>) => void
  readonly remove: (row: number) => void
  /** Puts a row behind all others; returns the how manieth new one it is. */
  readonly add: (cells: Readonly<Record<string, string>>) => number
  /** Where a row stands after all changes. */
  readonly rowNow: (row: number) => number
  readonly rowOfAdded: (added: number) => number
  /** Where a row stood before them. */
  readonly rowBefore: (now: number) => number
  /** The file after all changes, or undefined where there were none. */
  readonly changedBytes: () => Uint8Array | undefined
}

/** Opens a sound file of a table. */
export function openTable(file: string, bytes: Uint8Array, table: TableName): OpenTable {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const delimiter = delimiterOf(text)
  const records = csvRecords(text, delimiter)
  const lineBreak = lineBreakOf(records)
  const header = cellsOfRecord(records[0] ?? '', delimiter).map((cell) => cell.replaceAll('\ufeff', '').trim())
  const changed = new Map<number, string>()
  const removed = new Set<number>()
  const added: string[] = []
  const removedBefore = (row: number): number => [...removed].filter((each) => each < row).length
  /** A column that nobody tells keeps its cell. */
  const cellsOf = (cells: Readonly<Record<string, string>>, former: readonly string[]): string =>
    recordOfCells(
      header.map((column, at) => cells[column] ?? former[at] ?? ''),
      delimiter,
    )
  return {
    file,
    rows: csvTable(text, file, packageColumns[table], optionalColumns[table]).rows,
    change: (row, cells) => {
      const record = records[row - 1]!
      const ending = /\r\n?$|\n$/.exec(record)?.[0] ?? ''
      changed.set(row, cellsOf(cells, cellsOfRecord(record, delimiter)) + ending)
    },
    remove: (row) => void removed.add(row),
    add: (cells) => added.push(cellsOf(cells, [])),
    rowNow: (row) => row - removedBefore(row),
    rowBefore: (now) => {
      let row = now
      for (const each of [...removed].sort((a, b) => a - b)) if (each <= row) row += 1
      return row
    },
    rowOfAdded: (number) => records.length - removed.size + number,
    changedBytes: () => {
      if (changed.size + removed.size + added.length === 0) return undefined
      const kept = records
        .flatMap((record, at) => (removed.has(at + 1) ? [] : [changed.get(at + 1) ?? record]))
        .join('')
      const isOpen = added.length > 0 && !/[\r\n]$/.test(kept)
      const behind = added.map((record) => record + lineBreak).join('')
      return new TextEncoder().encode(kept + (isOpen ? lineBreak : '') + behind)
    },
  }
}
