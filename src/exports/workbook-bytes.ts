import type { Cell, CellStyle, CellValue, ColumnDef, MergeRange, WriteSheet } from 'hucre/xlsx'
import { cellRef, writeXlsx } from 'hucre/xlsx'
import { cleanText } from '../domain/clean-text.ts'
import { productName } from '../i18n/product-name.ts'
import { officeColour, paperColours, tableColours } from '../paper/paper-colours.ts'
import {
  type ExportFigure,
  type ExportPart,
  type ExportSection,
  type ExportTable,
  type ExportValue,
  formatOfPart,
  partOfFigure,
} from './export-table.ts'
import { printSetup } from './print-setup.ts'

/** What offices in Viet Nam write in; every machine there has it. */
const fontName = 'Times New Roman'
const ink = { rgb: officeColour(paperColours.ink) }
const lacquer = { rgb: officeColour(paperColours.lacquer) }
const rule = { style: 'thin', color: { rgb: officeColour(tableColours.rule) } } as const
const shade = { type: 'pattern', pattern: 'solid', fgColor: { rgb: officeColour(tableColours.shade) } } as const
const border = { top: rule, right: rule, bottom: rule, left: rule }

const body: CellStyle = { font: { name: fontName, size: 12, color: ink }, alignment: { vertical: 'top' } }
const wrapped: CellStyle = { ...body, alignment: { vertical: 'top', wrapText: true } }
const title: CellStyle = { font: { name: fontName, size: 15, bold: true, color: ink } }
const mark: CellStyle = { font: { name: fontName, size: 12, bold: true, color: lacquer } }
const columnHeading: CellStyle = {
  font: { name: fontName, size: 12, bold: true, color: ink },
  fill: shade,
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const rowHeading: CellStyle = { ...wrapped, border }

/** Widths in characters. */
const width = {
  heading: { least: 14, most: 46 },
  number: 13,
  listText: 22,
  /** All seven go on one page. */
  notes: [30, 40, 16, 27, 20, 30, 30],
} as const

/** Height of a line of text, in points. */
const lineHeight = 16.5

/** Built cell by cell: what a spreadsheet shows and how. */
interface SheetDraft {
  readonly rows: CellValue[][]
  readonly cells: Map<string, Partial<Cell>>
  readonly rowDefs: NonNullable<WriteSheet['rowDefs']>
}

function newDraft(): SheetDraft {
  return { rows: [], cells: new Map(), rowDefs: new Map() }
}

/**
 * An Excel workbook of three sheets: the table as it is arranged, the list of all figures with a filter, and sources,
 * notes and definitions. Numbers are numbers and a zero is 0; a missing figure is an empty cell whose comment gives the
 * reason; a share is three cells, its percentage a fraction of one with a percent format; text is never a formula.
 */
export async function workbookBytes(table: ExportTable): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: [tableSheet(table), listSheet(table), notesSheet(table)],
    properties: { title: cleanText(table.title), creator: productName },
    defaultFont: { name: fontName, size: 12 },
  })
  return new Uint8Array(bytes)
}

function tableSheet(table: ExportTable): WriteSheet {
  const draft = newDraft()
  const addLine = (text: string, style: CellStyle): void => addRow(draft, [{ value: text, style }])
  addLine(table.title, title)
  if (table.sampleMark !== undefined) addLine(table.sampleMark, mark)
  for (const line of table.lines) addLine(line, body)
  const firstHeading = draft.rows.length
  const parts = table.columns.flatMap(({ parts: each }) => each)
  const headingWidths = [0, 1].map((column) => headingWidth(table.rows.map(({ headings: own }) => own[column] ?? '')))
  const hasParts = table.columns.some((column) => column.parts.length > 1)
  addRow(draft, [
    ...table.corner.map((text) => ({ value: text, style: columnHeading })),
    ...table.columns.flatMap(({ heading, parts: each }) =>
      each.map((_, index) => ({ value: index === 0 ? heading : null, style: columnHeading })),
    ),
  ])
  const spans = table.columns.map(({ heading, parts: each }) => linesOf(heading, each.length * width.number))
  draft.rowDefs.set(firstHeading, { height: Math.max(1, ...spans) * lineHeight })
  if (hasParts) {
    addRow(draft, [
      ...table.corner.map(() => ({ value: null, style: columnHeading })),
      ...parts.map((part) => ({ value: table.partNames[part], style: columnHeading })),
    ])
  }
  const headings = draft.rows.length
  for (const { headings: own, figures } of table.rows) {
    addRow(draft, [
      ...own.map((text) => ({ value: text, style: rowHeading })),
      ...figures.flatMap((figure, index) => chartCells(figure, table.columns[index]!.parts)),
    ])
    fitRow(draft, own, headingWidths)
  }
  addRow(draft, [])
  for (const line of table.closing) addLine(line, body)
  return {
    name: table.sheetNames.table,
    ...draft,
    columns: [
      ...headingWidths.map((each) => ({ width: each })),
      ...parts.map((): ColumnDef => ({ width: width.number })),
    ],
    merges: headingMerges(table, firstHeading, hasParts),
    freezePane: { rows: headings, columns: 2 },
    ...printSetup(
      { names: headingWidths, groups: table.columns.map((column) => column.parts.map(() => width.number)) },
      `$${firstHeading + 1}:$${headings}`,
    ),
    headerFooter: { oddFooter: `&L${cleanText(table.title).replaceAll('&', '&&')}&R${table.pageFooter}` },
  }
}

/** Wide enough for every heading, within reason. */
function headingWidth(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0)
  return Math.min(width.heading.most, Math.max(width.heading.least, longest + 2))
}

/** How many lines a text takes in a column; most letters are narrower than the digits a width is counted in. */
function linesOf(text: string, columnWidth: number): number {
  return Math.max(1, Math.ceil((text.length * 0.92) / columnWidth))
}

/** Makes the last row as high as its longest text needs: not every program does that by itself. */
function fitRow({ rows, rowDefs }: SheetDraft, texts: readonly string[], widths: readonly number[]): void {
  const lines = texts.reduce((most, text, column) => Math.max(most, linesOf(text, widths[column] ?? width.number)), 1)
  if (lines > 1) rowDefs.set(rows.length - 1, { height: lines * lineHeight })
}

interface DraftCell {
  readonly value: CellValue
  readonly style: CellStyle
  readonly comment?: string
}

function addRow({ rows, cells }: SheetDraft, row: readonly DraftCell[]): void {
  row.forEach(({ value, style, comment }, column) => {
    cells.set(`${rows.length},${column}`, {
      value: cleaned(value),
      type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string',
      style,
      ...(comment === undefined ? {} : { comment: { author: productName, text: cleanText(comment) } }),
    })
  })
  rows.push(row.map(({ value }) => cleaned(value)))
}

/** Every text of the workbook passes here. On one line: the standard has no sign for blanks that are to be kept. */
function cleaned(value: CellValue): CellValue {
  return typeof value === 'string'
    ? cleanText(value)
        .replaceAll(/\s*[\t\r\n]\s*/g, ' ')
        .trim()
    : value
}

function chartCells(figure: ExportFigure, parts: readonly ExportPart[]): readonly DraftCell[] {
  return parts.map((part, index) => {
    const comment = figure.kind === 'missing' ? figure.reason : figure.remark
    return {
      value: partOfFigure(figure, part) ?? null,
      style: figureStyle(figure, part),
      // Said once, at the figure's first cell.
      ...(index === 0 && comment !== undefined ? { comment } : {}),
    }
  })
}

function figureStyle(figure: ExportFigure, part: ExportPart): CellStyle {
  const { decimals, isPercent, sign } = formatOfPart(figure, part)
  const digits = isPercent ? `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}%` : numberFormat(decimals)
  return figureStyles(sign.length === 1 ? `${digits}"${sign}"` : digits, figure.isSample)
}

const styles = new Map<string, CellStyle>()

/** One object for each look: the writer compares styles, and there are tens of thousands of cells. */
function figureStyles(numFmt: string, isSample: boolean): CellStyle {
  const key = `${numFmt} ${isSample}`
  const known = styles.get(key)
  if (known) return known
  const made: CellStyle = {
    font: { name: fontName, size: 12, color: ink, italic: isSample },
    border,
    numFmt,
    alignment: { horizontal: 'right', vertical: 'top' },
  }
  styles.set(key, made)
  return made
}

/** "#,##0", "#,##0.00": as many digits after the comma as its indicator says, so that they stand under one another. */
function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}

function headingMerges({ columns, corner }: ExportTable, row: number, hasParts: boolean): MergeRange[] {
  let next = corner.length
  const overParts = columns.flatMap(({ parts }) => {
    const first = next
    next += parts.length
    if (parts.length > 1) return [{ startRow: row, endRow: row, startCol: first, endCol: next - 1 }]
    return []
  })
  const overRows = hasParts
    ? corner.map((_, column) => ({ startRow: row, endRow: row + 1, startCol: column, endCol: column }))
    : []
  return [...overRows, ...overParts]
}

function listSheet({ list, sheetNames }: ExportTable): WriteSheet {
  const draft = newDraft()
  addRow(
    draft,
    list.headings.map((value) => ({ value, style: columnHeading })),
  )
  for (const row of list.rows) addRow(draft, row.map(listCell))
  const isNumber = list.headings.map((_, column) => list.rows.some((row) => typeof row[column] === 'object'))
  const widths = isNumber.map((each) => (each ? width.number : width.listText))
  return {
    name: sheetNames.list,
    ...draft,
    columns: widths.map((each): ColumnDef => ({ width: each })),
    autoFilter: { range: `A1:${cellRef(list.rows.length, Math.max(0, list.headings.length - 1))}` },
    freezePane: { rows: 1 },
    ...printSetup({ names: [], groups: widths.map((each) => [each]) }, '$1:$1'),
  }
}

function listCell(value: ExportValue): DraftCell {
  if (value === undefined) return { value: null, style: body }
  if (typeof value === 'string') return { value, style: body }
  return { value: value.number, style: listStyle(numberFormat(value.decimals)) }
}

const listStyles = new Map<string, CellStyle>()

function listStyle(numFmt: string): CellStyle {
  const known = listStyles.get(numFmt)
  if (known) return known
  const made: CellStyle = { ...body, numFmt }
  listStyles.set(numFmt, made)
  return made
}

function notesSheet({ title: heading, sampleMark, sections, sheetNames }: ExportTable): WriteSheet {
  const draft = newDraft()
  addRow(draft, [{ value: heading, style: title }])
  if (sampleMark !== undefined) addRow(draft, [{ value: sampleMark, style: mark }])
  for (const section of sections) addSection(draft, section)
  return {
    name: sheetNames.notes,
    ...draft,
    columns: width.notes.map((each): ColumnDef => ({ width: each })),
    ...printSetup({ names: [], groups: [width.notes] }),
  }
}

function addSection(draft: SheetDraft, { heading, lines, hasColumnNames }: ExportSection): void {
  addRow(draft, [])
  addRow(draft, [{ value: heading, style: { font: { name: fontName, size: 13, bold: true, color: ink } } }])
  lines.forEach((line, index) => {
    addRow(
      draft,
      line.map((text) => ({
        value: text,
        style: hasColumnNames && index === 0 ? columnHeading : rowHeading,
      })),
    )
    fitRow(draft, line, width.notes)
  })
}
