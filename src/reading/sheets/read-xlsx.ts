import type { Cell, MergeRange, Sheet as RawSheet } from 'hucre/xlsx'
import { readXlsx as readRaw } from 'hucre/xlsx'
import { EncryptedFileError } from 'hucre'
import { type Day, dayFromText } from '../../domain/day.ts'
import { type Result, failure, success } from '../../domain/result.ts'
import { archiveFault } from './archive-fault.ts'
import type { CellPlace, Sheet, SheetCell } from './sheet.ts'
import type { SheetFaultCode } from '../../domain/sheet-problem.ts'
import { cellNumberText } from './written-number.ts'

/** Cells behind merged ones that are remembered; a form has hundreds. */
const mostMerged = 200_000

/** The sheets of an XLSX workbook, hidden ones among them. The only place that knows hucre. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<readonly Sheet[], SheetFaultCode>> {
  const fault = archiveFault(bytes)
  if (fault !== undefined) return failure({ code: fault })
  try {
    const { sheets } = await readRaw(bytes, { readStyles: true })
    return success(sheets.map(sheetOf))
  } catch (error) {
    return failure({ code: error instanceof EncryptedFileError ? 'sheet-file-locked' : 'sheet-file-damaged' })
  }
}

function sheetOf({ name, rows, ...raw }: RawSheet): Sheet {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const merged = mergedCells(raw.merges ?? [], { rows: rows.length, columns: columnCount })
  const details = detailsOf(raw.cells)
  const isHidden = raw.hidden === true || raw.veryHidden === true
  const hiddenRows = new Set([...(raw.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row] : [])))
  const hiddenColumns = new Set((raw.columns ?? []).flatMap((each, column) => (each?.hidden === true ? [column] : [])))
  const cellAt = (row: number, column: number): SheetCell => {
    const mergedFrom = merged.get(keyOf(row, column))
    const from = mergedFrom ?? { row, column }
    return {
      ...contentOf(rows[from.row]?.[from.column] ?? null, details.get(keyOf(from.row, from.column))),
      row,
      column,
      ...(mergedFrom === undefined ? {} : { mergedFrom }),
      isHidden: isHidden || hiddenRows.has(row) || hiddenColumns.has(column),
    }
  }
  return { name, isHidden, hiddenRows, hiddenColumns, rowCount: rows.length, columnCount, cellAt }
}

/** What is kept of a cell beside its value; fonts and borders are let go. */
interface CellDetail {
  readonly value: Cell['value']
  readonly isError: boolean
  readonly format?: string
  readonly formula?: string
}

function detailsOf(cells: RawSheet['cells']): ReadonlyMap<number, CellDetail> {
  const details = new Map<number, CellDetail>()
  for (const [key, { value, type, style, formula }] of cells ?? []) {
    const format = style?.numFmt
    if (format === undefined && formula === undefined && type !== 'error') continue
    const [row, column] = key.split(',') as [string, string]
    details.set(keyOf(Number(row), Number(column)), {
      value,
      isError: type === 'error',
      ...(format === undefined ? {} : { format }),
      ...(formula === undefined ? {} : { formula }),
    })
  }
  return details
}

const keyOf = (row: number, column: number): number => row * 16_384 + column

/** The cells behind a merged one, by the place where its value stands; only within what is used. */
function mergedCells(
  merges: readonly MergeRange[],
  used: { readonly rows: number; readonly columns: number },
): ReadonlyMap<number, CellPlace> {
  const found = new Map<number, CellPlace>()
  for (const { startRow, startCol, endRow, endCol } of merges) {
    for (let row = startRow; row <= Math.min(endRow, used.rows - 1); row += 1) {
      for (let column = startCol; column <= Math.min(endCol, used.columns - 1); column += 1) {
        if (found.size >= mostMerged) return found
        if (row !== startRow || column !== startCol) found.set(keyOf(row, column), { row: startRow, column: startCol })
      }
    }
  }
  return found
}

type Content = Pick<SheetCell, 'kind' | 'value' | 'text' | 'format' | 'formula' | 'day'>

function contentOf(plain: Cell['value'], detail: CellDetail | undefined): Content {
  const value = plain ?? detail?.value ?? null
  const { format, formula } = detail ?? {}
  const extra = { ...(format === undefined ? {} : { format }), ...(formula === undefined ? {} : { formula }) }
  if (value === null) {
    return { kind: formula === undefined ? 'empty' : 'uncomputed', value: null, text: '', ...extra }
  }
  if (typeof value === 'number') return { kind: 'number', value, text: cellNumberText(value, format), ...extra }
  if (value instanceof Date) {
    const day = dayOf(value)
    // A day outside the calendar is what is left of a number under a wrong format.
    if (day === undefined) return { kind: 'error', value: null, text: '#NUM!', ...extra }
    return { kind: 'day', value: day, text: day.split('-').reverse().join('/'), day, ...extra }
  }
  if (typeof value === 'boolean') return { kind: 'boolean', value, text: String(value), ...extra }
  const text = cleanedText(value)
  const isError = text.startsWith('#') && (detail?.isError === true || /^#[A-Z0-9/]+[!?]?$/.test(text))
  const kind = isError ? 'error' : text === '' ? 'empty' : 'text'
  return { kind, value: text === '' ? null : text, text, ...extra }
}

function dayOf(date: Date): Day | undefined {
  return Number.isNaN(date.getTime()) ? undefined : dayFromText(date.toISOString().slice(0, 10))
}

/** Letters composed, signs without a shape left out, blanks around it cut. */
export function cleanedText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .trim()
}
