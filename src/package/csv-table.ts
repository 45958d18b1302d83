import Papa from 'papaparse'
import type { PackageHintCode, PackageProblemCode } from '../domain/package-problem.ts'
import type { Hint, Problem } from '../domain/problem.ts'
import { cutNumberHint } from './cell-hints.ts'
import { cellsOfRecord, csvRecords } from './csv-records.ts'
import { nearestText } from './nearest-text.ts'
import { problemList } from './problem-list.ts'

/** One row of a table: its cells by column, trimmed and in composed letters (NFC). */
export interface CsvRow {
  readonly file: string
  /** The row a spreadsheet shows; the header is row 1. */
  readonly number: number
  readonly cells: CellsByColumn
  /** Whether a comma may stand for the decimal point: only where it does not separate the columns. */
  readonly allowsDecimalComma: boolean
}

/** The cells of a row; a column that its file has not gives undefined. */
interface CellsByColumn extends Iterable<readonly [column: string, cell: string]> {
  readonly get: (column: string) => string | undefined
}

/** Cells of one file, which all look their columns up in the same place: a table of its own a row is most of a package's memory. */
class CellsOfRow implements CellsByColumn {
  readonly #columns: ReadonlyMap<string, number>
  readonly #cells: readonly string[]

  constructor(columns: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.#columns = columns
    this.#cells = cells
  }

  get(column: string): string | undefined {
    const at = this.#columns.get(column)
    return at === undefined ? undefined : this.#cells[at]
  }

  *[Symbol.iterator](): Generator<readonly [string, string]> {
    for (const [column, at] of this.#columns) yield [column, this.#cells[at]!]
  }
}

/** The rows of a CSV text that have the right shape, and every fault of shape. */
export interface CsvTable {
  readonly rows: readonly CsvRow[]
  readonly problems: readonly Problem<PackageProblemCode>[]
  /** Whether every row could be read: when not, a missing id proves nothing. */
  readonly isComplete: boolean
}

/**
 * The table a CSV text holds. Its header must name the expected columns, and may name the optional ones, in any order.
 * Blank rows are skipped but counted, so that row numbers agree with what a spreadsheet shows. Cells are never evaluated.
 */
export function csvTable(
  text: string,
  file: string,
  columns: readonly string[],
  optional: readonly string[] = [],
): CsvTable {
  const unusable = (problems: readonly Problem<PackageProblemCode>[]): CsvTable => ({
    rows: [],
    problems,
    isComplete: false,
  })
  const lines = text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll(invisible, '')
  const delimiter = delimiterOf(lines)
  const parsed = Papa.parse<string[]>(lines, { delimiter, newline: '\n', header: false, skipEmptyLines: false })
  const quotes = parsed.errors.filter((error) => error.type === 'Quotes')
  if (quotes.length > 0) {
    // Behind a broken quote every further row would be a fault that nobody made.
    const row = quotes.reduce((first, error) => Math.min(first, error.row ?? 0), Infinity)
    const start = parsed.data[row]?.join(delimiter).split('\n')[0] ?? ''
    return unusable([{ code: 'csv-quotes-broken', place: { file, row: row + 1, text: start.slice(0, 80) } }])
  }
  const records = parsed.data.map((cells) => cells.map((cell) => cell.trim()))
  const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '')
  if (records.every(isBlank)) return unusable([{ code: 'csv-empty', place: { file } }])
  const fullWidth = records[0]!.length
  const header = records[0]!.slice(0, widthOf(records[0]!))
  const headerProblems = checkHeader(header, file, columns, optional)
  if (headerProblems.length > 0) {
    const hint = hintOfHeader(records, columns)
    return unusable(hint ? headerProblems.map((problem) => ({ ...problem, hints: [hint] })) : headerProblems)
  }
  const rows: CsvRow[] = []
  const columnAt = new Map(header.map((column, at) => [column, at]))
  const allowsDecimalComma = delimiter !== ','
  const problems = problemList<PackageProblemCode>()
  const separatorAt = otherSeparators(lines, delimiter, header.length)
  for (const [index, record] of records.entries()) {
    const number = index + 1
    if (index === 0 || isBlank(record)) continue
    if (isHeaderAgain(record, header)) {
      problems.add({ code: 'header-repeated', place: { file, row: number, text: record.join(delimiter).slice(0, 80) } })
      continue
    }
    // Only as many as the header has itself: a spare separator inside the row would move its cells.
    const isPadded = fullWidth > header.length && record.length === fullWidth && widthOf(record) <= header.length
    const cells = isPadded ? record.slice(0, header.length) : record
    if (cells.length !== header.length) {
      const separator = separatorAt(index)
      if (separator !== undefined) {
        problems.add({
          code: 'csv-separator-differs',
          place: { file, row: number, text: nameOfSeparator(separator) },
          params: { expected: nameOfSeparator(delimiter) },
        })
        continue
      }
      const hint = delimiter === ',' && cells.length > header.length ? cutNumberHint(header, cells) : undefined
      problems.add({
        code: 'csv-columns-differ',
        place: { file, row: number, text: cells.join(delimiter).slice(0, 80) },
        params: { found: cells.length, expected: header.length },
        ...(hint ? { hints: [hint] } : {}),
      })
      continue
    }
    rows.push({ file, number, cells: new CellsOfRow(columnAt, cells), allowsDecimalComma })
  }
  const found = problems.problems()
  return { rows, problems: found, isComplete: found.length === 0 }
}

/** Characters without a shape, which web pages leave in copied text: an id would differ by what nobody can see. */
const invisible = /[\u200b\u200e\u200f\u2060\ufeff]/g

/** How many cells a row has without the blank ones at its end: spreadsheets save columns that were once touched. */
function widthOf(cells: readonly string[]): number {
  let width = cells.length
  while (width > 0 && cells[width - 1] === '') width -= 1
  return width
}

/** The signs that may part the columns of a file. */
const separators = [',', ';', '\t']

/** A separator as it is shown: a tab has no sign of its own. */
function nameOfSeparator(sign: string): string {
  return sign === '\t' ? 'Tab' : sign
}

/**
 * Which other sign parts a record into as many cells as the header has: rows that were pasted below a header of another file.
 * The text is cut into records when the first is asked for.
 */
function otherSeparators(text: string, delimiter: string, width: number): (index: number) => string | undefined {
  let cut: readonly string[] | undefined
  return (index) => {
    if (width < 2) return undefined
    cut ??= csvRecords(text, delimiter)
    const record = cut[index] ?? ''
    return separators.find((sign) => sign !== delimiter && cellsOfRecord(record, sign).length === width)
  }
}

/** Whether a row is a header once more, as between files that were put one behind the other: most of its cells name columns. */
function isHeaderAgain(record: readonly string[], header: readonly string[]): boolean {
  const names = record.filter((cell) => cell !== '' && header.includes(cell)).length
  return names > 1 && names > record.filter((cell) => cell !== '').length / 2
}

/** The separator that stands most often in the header; a comma when none does. */
export function delimiterOf(text: string): string {
  const header = text.split('\n', 1)[0]!.replaceAll(/"[^"]*"/g, '')
  const counts = separators.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }))
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).delimiter
}

function checkHeader(
  header: readonly string[],
  file: string,
  columns: readonly string[],
  optional: readonly string[],
): readonly Problem<PackageProblemCode>[] {
  const at = (text: string, index = 0) => ({ file, row: 1, column: text || columnLetters(index), text })
  const known = [...columns, ...optional]
  const expected = known.join(', ')
  if (!header.some((column) => columns.includes(column))) {
    // A title or another table: one fault about the whole row says more than one for each of its cells.
    const first = header.findIndex((column) => column !== '')
    return [{ code: 'column-unknown', place: at(header[first] ?? '', first), params: { expected } }]
  }
  // A column under another name is one slip, and told as that.
  const meant = new Set(header.flatMap((column) => (known.includes(column) ? [] : (nearestText(column, known) ?? []))))
  return [
    ...columns
      .filter((column) => !header.includes(column) && !meant.has(column))
      .map((column) => ({ code: 'column-missing', place: at(column) }) as const),
    ...header.flatMap((column, index): readonly Problem<PackageProblemCode>[] => {
      if (!known.includes(column)) return [{ code: 'column-unknown', place: at(column, index), params: { expected } }]
      return header.indexOf(column) < index ? [{ code: 'column-repeated', place: at(column) }] : []
    }),
  ]
}

/** How far below a title a header is looked for. */
const mostTitleRows = 10

/**
 * What a first row can be that names no column: a title above the header, or a header parted by another sign or within one pair
 * of quotation marks.
 */
function hintOfHeader(
  records: readonly (readonly string[])[],
  columns: readonly string[],
): Hint<PackageHintCode> | undefined {
  const isHeader = (cells: readonly string[]): boolean => cells.filter((cell) => columns.includes(cell)).length > 1
  const cut = (cells: readonly string[], sign: string): readonly string[] =>
    cells.flatMap((cell) => cell.split(sign)).map((cell) => cell.trim())
  const [first, ...others] = records.slice(0, mostTitleRows + 1)
  if (isHeader(first!)) return undefined
  // A title may hold another sign than its header.
  const below = others.findIndex((cells) => isHeader(cells) || separators.some((sign) => isHeader(cut(cells, sign))))
  if (below !== -1) return { code: 'header-below', params: { headerRow: below + 2 } }
  if (separators.some((sign) => isHeader(cut(first!, sign)))) return { code: 'header-in-one-cell' }
  const separator = ['|', ':', ' '].find((sign) => isHeader(cut(first!, sign)))
  return separator === undefined ? undefined : { code: 'separator-unknown', params: { separator } }
}

/** The letters a spreadsheet shows above a column: A, B … Z, AA. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}
