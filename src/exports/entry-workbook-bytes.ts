import type { Cell, CellStyle, CellValue, DataValidation, MergeRange, WriteSheet } from 'hucre/xlsx'
import { cellRef, writeXlsx } from 'hucre/xlsx'
import { cleanText } from '../domain/clean-text.ts'
import { productName } from '../i18n/product-name.ts'
import { officeColour, paperColours, tableColours } from '../paper/paper-colours.ts'
import type { EntryIndicator, EntrySheet } from './entry-sheet.ts'
import { printSetup } from './print-setup.ts'

const fontName = 'Times New Roman'
const ink = { rgb: officeColour(paperColours.ink) }
const rule = { style: 'thin', color: { rgb: officeColour(tableColours.rule) } } as const
const border = { top: rule, right: rule, bottom: rule, left: rule }
const shade = { type: 'pattern', pattern: 'solid', fgColor: { rgb: officeColour(tableColours.shade) } } as const
const font = { name: fontName, size: 12, color: ink }

const title: CellStyle = { font: { ...font, size: 15, bold: true } }
const body: CellStyle = { font }
const heading: CellStyle = {
  font: { ...font, bold: true },
  fill: shade,
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const label: CellStyle = { font, border }
/** As text, or a spreadsheet would make a day of "3/15". */
const before: CellStyle = { font, border, numFmt: '@', alignment: { horizontal: 'right' } }
const entry: CellStyle = { font, border, alignment: { horizontal: 'right' }, protection: { locked: false } }
const unasked: CellStyle = { font, border, fill: shade }

const width = { code: 9, name: 32, figure: 12 } as const
/** Longer names of sheets Excel refuses, and these signs. */
const sheetName = (name: string): string =>
  cleanText(name)
    .replaceAll(/[:\\/?*[\]]/g, ' ')
    .slice(0, 31)

/**
 * A workbook in which the figures of a quarter are entered: one sheet a family, areas in rows, what may be entered checked by
 * the spreadsheet, units and definitions as comments.
 */
export async function entryWorkbookBytes(sheets: readonly EntrySheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { title: cleanText(sheets[0]?.title ?? ''), creator: productName },
    defaultFont: { name: fontName, size: 12 },
  })
  return new Uint8Array(bytes)
}

function sheetOf(sheet: EntrySheet): WriteSheet {
  const rows: CellValue[][] = []
  const cells = new Map<string, Partial<Cell>>()
  const merges: MergeRange[] = []
  const put = (
    row: number,
    column: number,
    content: string | number | null,
    style: CellStyle,
    comment?: string,
  ): void => {
    const line = (rows[row] ??= [])
    line[column] = typeof content === 'string' ? cleanText(content) : content
    cells.set(`${row},${column}`, {
      value: line[column],
      type: content === null ? 'empty' : typeof content === 'number' ? 'number' : 'string',
      style,
      ...(comment === undefined ? {} : { comment: { author: productName, text: cleanText(comment) } }),
    })
  }
  put(0, 0, sheet.title, title)
  sheet.lines.forEach((line, at) => put(at + 1, 0, line, body))
  const first = sheet.lines.length + 1
  sheet.corner.forEach((text, column) => {
    put(first, column, text, heading)
    put(first + 1, column, null, heading)
    merges.push({ startRow: first, startCol: column, endRow: first + 1, endCol: column })
  })
  const dataValidations: DataValidation[] = []
  let column = sheet.corner.length
  const firstRow = first + 2
  for (const [at, indicator] of sheet.indicators.entries()) {
    const last = column + indicator.columns.length - 1
    merges.push({ startRow: first, startCol: column, endRow: first, endCol: last })
    indicator.columns.forEach((each, offset) => {
      const here = column + offset
      put(first, here, offset === 0 ? indicator.heading : null, heading, offset === 0 ? indicator.comment : undefined)
      put(first + 1, here, each.heading, heading)
      sheet.rows.forEach(({ figures }, row) => {
        const { isAsked, before: text, entered } = figures[at]!
        if (each.kind === 'entry') put(firstRow + row, here, entered[offset] ?? null, isAsked ? entry : unasked)
        else put(firstRow + row, here, text === '' ? null : text, before)
      })
      if (each.kind === 'entry' && sheet.rows.length > 0) {
        const range = `${cellRef(firstRow, here)}:${cellRef(firstRow + sheet.rows.length - 1, here)}`
        dataValidations.push(validationOf(indicator, range))
      }
    })
    column = last + 1
  }
  sheet.rows.forEach(({ code, name }, row) => {
    put(firstRow + row, 0, code, label)
    put(firstRow + row, 1, name, label)
  })
  const groups = sheet.indicators.map(({ columns }) => columns.map(() => width.figure))
  return {
    name: sheetName(sheet.name),
    rows: rows.map((row) => Array.from({ length: column }, (_, at) => row[at] ?? null)),
    cells,
    merges,
    dataValidations,
    rowDefs: new Map([[first, { height: 66 }]]),
    columns: [{ width: width.code }, { width: width.name }, ...groups.flat().map((each) => ({ width: each }))],
    freezePane: { rows: firstRow, columns: sheet.corner.length },
    ...printSetup({ names: [width.code, width.name], groups }, `$${first + 1}:$${firstRow}`),
  }
}

function validationOf({ rule: { isWhole, least, message } }: EntryIndicator, range: string): DataValidation {
  return {
    type: isWhole ? 'whole' : 'decimal',
    operator: 'greaterThanOrEqual',
    // No bound is one that nothing passes.
    formula1: String(least ?? -1e15),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorMessage: message,
    range,
  }
}
