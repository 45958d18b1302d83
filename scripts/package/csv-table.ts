import Papa from 'papaparse'
import type { PackageProblemCode } from '../../src/domain/package-problem.ts'
import type { Problem } from '../../src/domain/problem.ts'

/** One row of a table: its cells by column, trimmed and in composed letters (NFC). */
export interface CsvRow {
  readonly file: string
  /** The row a spreadsheet shows; the header is row 1. */
  readonly number: number
  readonly cells: ReadonlyMap<string, string>
  /** Whether a comma may stand for the decimal point: only where it does not separate the columns. */
  readonly allowsDecimalComma: boolean
}

/** The rows of a CSV text that have the right shape, and every fault of shape. */
export interface CsvTable {
  readonly rows: readonly CsvRow[]
  readonly problems: readonly Problem<PackageProblemCode>[]
  /** Whether every row could be read: when not, a missing id proves nothing. */
  readonly isComplete: boolean
}

/**
 * The table a CSV text holds. Its header must name exactly the expected columns, in any order. Blank rows are skipped
 * but counted, so that row numbers agree with what a spreadsheet shows. Cells are never evaluated.
 */
export function csvTable(text: string, file: string, columns: readonly string[]): CsvTable {
  const unusable = (...problems: readonly Problem<PackageProblemCode>[]): CsvTable => ({
    rows: [],
    problems,
    isComplete: false,
  })
  const lines = text.normalize('NFC').replaceAll(/\r\n?/g, '\n')
  const delimiter = delimiterOf(lines)
  const parsed = Papa.parse<string[]>(lines, { delimiter, newline: '\n', header: false, skipEmptyLines: false })
  const quotes = parsed.errors.filter((error) => error.type === 'Quotes')
  if (quotes.length > 0) {
    // Behind a broken quote every further row would be a fault that nobody made.
    const row = Math.min(...quotes.map((error) => error.row ?? 0))
    const start = parsed.data[row]?.join(delimiter).split('\n')[0] ?? ''
    return unusable({ code: 'csv-quotes-broken', place: { file, row: row + 1, text: start.slice(0, 80) } })
  }
  const records = parsed.data.map((cells) => cells.map((cell) => cell.trim()))
  const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '')
  if (records.every(isBlank)) return unusable({ code: 'csv-empty', place: { file } })
  const header = records[0]!
  const headerProblems = checkHeader(header, file, columns)
  if (headerProblems.length > 0) return unusable(...headerProblems)
  const rows: CsvRow[] = []
  const problems: Problem<PackageProblemCode>[] = []
  for (const [index, cells] of records.entries()) {
    const number = index + 1
    if (index === 0 || isBlank(cells)) continue
    if (cells.length !== header.length) {
      problems.push({
        code: 'csv-columns-differ',
        place: { file, row: number, text: cells.join(delimiter).slice(0, 80) },
        params: { found: cells.length, expected: header.length },
      })
      continue
    }
    const byColumn = new Map(header.map((column, at) => [column, cells[at]!]))
    rows.push({ file, number, cells: byColumn, allowsDecimalComma: delimiter !== ',' })
  }
  return { rows, problems, isComplete: problems.length === 0 }
}

/** The separator that stands most often in the header; a comma when none does. */
function delimiterOf(text: string): string {
  const header = text.split('\n', 1)[0]!.replaceAll(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }))
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).delimiter
}

function checkHeader(
  header: readonly string[],
  file: string,
  columns: readonly string[],
): readonly Problem<PackageProblemCode>[] {
  const at = (text: string) => ({ file, row: 1, column: text, text })
  const expected = columns.join(', ')
  return [
    ...columns
      .filter((column) => !header.includes(column))
      .map((column) => ({ code: 'column-missing', place: at(column) }) as const),
    ...header.flatMap((column, index): readonly Problem<PackageProblemCode>[] => {
      if (!columns.includes(column)) return [{ code: 'column-unknown', place: at(column), params: { expected } }]
      return header.indexOf(column) < index ? [{ code: 'column-repeated', place: at(column) }] : []
    }),
  ]
}
