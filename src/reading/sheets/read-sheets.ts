import { type Result, failure, success } from '../../domain/result.ts'
import { fileKind } from './file-kind.ts'
import { type DelimitedSheet, readDelimited } from './read-delimited.ts'
import { readXlsx } from './read-xlsx.ts'
import { type Sheet, cellName, columnName } from './sheet.ts'
import type { SheetFaultCode, SheetNoteCode, SheetProblem } from '../../domain/sheet-problem.ts'

/** The most bytes a file may have. */
const mostBytes = 40 * 1024 * 1024

export interface ReadSheets {
  readonly sheets: readonly Sheet[]
  /** What is to be known of them: hidden parts, formulas without a value, errors. */
  readonly notes: readonly SheetProblem[]
}

/**
 * The cells of a file (.xlsx, .csv, cells saved as text), by what its bytes are and not by its name. Nothing is executed,
 * fetched or unpacked beyond its bounds. Else the reason why there are none.
 */
export async function readSheets(bytes: Uint8Array, name: string): Promise<Result<ReadSheets, SheetFaultCode>> {
  const refuse = (code: SheetFaultCode) => failure({ code, place: { file: name } })
  if (bytes.length > mostBytes) return refuse('sheet-file-too-large')
  const kind = fileKind(bytes)
  if (kind === 'xlsx') {
    const read = await readXlsx(bytes)
    if (!read.ok) return refuse(read.problems[0]!.code)
    return read.value.every(({ rowCount }) => rowCount === 0)
      ? refuse('sheet-file-empty')
      : told(read.value, name, kind)
  }
  if (kind !== 'text') return refuse(kind)
  const text = textOf(bytes)
  return text === undefined ? refuse('sheet-file-encoding') : readCells(text, name, kind)
}

/** The cells of a text: a CSV, or what was copied from a spreadsheet. */
export function readPastedCells(text: string, name: string): Result<ReadSheets, SheetFaultCode> {
  return readCells(text, name)
}

function readCells(text: string, name: string, kind?: 'text'): Result<ReadSheets, SheetFaultCode> {
  const { sheet, hasBrokenQuotes, otherSeparator } = readDelimited(text, name)
  if (sheet.rowCount === 0) return failure({ code: 'sheet-file-empty', place: { file: name } })
  const read = told([sheet], name, kind)
  if (!read.ok) return read
  const broken: readonly SheetProblem[] = hasBrokenQuotes
    ? [{ code: 'sheet-quotes-broken', place: { file: name } }]
    : []
  return success({ ...read.value, notes: [...broken, ...separatorNotes(otherSeparator, name), ...read.value.notes] })
}

/** That a line is parted by another sign, with both; a tab has no sign of its own. */
function separatorNotes(other: DelimitedSheet['otherSeparator'], file: string): readonly SheetProblem[] {
  if (other === undefined) return []
  const [text, expected] = [other.sign, other.expected].map((sign) => (sign === '\t' ? 'Tab' : sign))
  return [
    {
      code: 'sheet-separators-mixed',
      place: { file, row: other.line, text: text! },
      params: { line: other.line, expected: expected! },
    },
  ]
}

/** UTF-8, or UTF-16 by its mark, as Excel writes "Unicode text"; undefined for what would be guessed. */
function textOf(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const endings = { xlsx: /\.xls[xm]$/i, text: /\.(?:csv|tsv|txt)$/i } as const

function told(sheets: readonly Sheet[], name: string, kind?: 'xlsx' | 'text'): Result<ReadSheets, SheetFaultCode> {
  const other = kind !== undefined && /\.\w+$/.test(name) && !endings[kind].test(name)
  const otherEnding: readonly SheetProblem[] = other
    ? [{ code: 'sheet-other-ending', place: { file: name }, params: { kind } }]
    : []
  return success({ sheets, notes: [...otherEnding, ...sheets.flatMap((sheet) => notesOf(sheet, name))] })
}

/** How many places a note names. */
const mostNamed = 5

/** What a sheet hides or does not know. */
function notesOf(sheet: Sheet, file: string): readonly SheetProblem[] {
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  const [uncomputed, errors]: [string[], string[]] = [[], []]
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const cell = sheet.cellAt(row, column)
      if (cell.kind === 'empty' || cell.mergedFrom !== undefined) continue
      if (sheet.hiddenRows.has(row)) rows.add(row)
      if (sheet.hiddenColumns.has(column)) columns.add(column)
      if (cell.kind === 'uncomputed') uncomputed.push(cellName(cell))
      if (cell.kind === 'error') errors.push(cellName(cell))
    }
  }
  const place = { file, column: sheet.name }
  const note = (code: SheetNoteCode, places: readonly string[]): readonly SheetProblem[] =>
    places.length === 0
      ? []
      : [{ code, place: { ...place, text: places.slice(0, mostNamed).join(', ') }, params: { count: places.length } }]
  return [
    ...(sheet.isHidden ? [{ code: 'sheet-hidden', place } as const] : []),
    ...note(
      'sheet-rows-hidden',
      [...rows].map((row) => String(row + 1)),
    ),
    ...note('sheet-columns-hidden', [...columns].map(columnName)),
    ...note('sheet-formulas-uncomputed', uncomputed),
    ...note('sheet-errors', errors),
  ]
}
