import { headingsAbove } from '../sheets/headings-above.ts'
import { type CellFigure, cellFigure } from '../sheets/cell-figure.ts'
import type { Sheet, SheetCell } from '../sheets/sheet.ts'
import { plainWords } from '../proposals/plain-words.ts'

/** A cell of a table with its figure. */
export interface GridCell {
  readonly cell: SheetCell
  readonly figure: CellFigure
}

export interface GridColumn {
  readonly column: number
  /** Its headings from the top down. */
  readonly path: readonly string[]
}

export interface GridRow {
  readonly row: number
  /** Headings of groups above it, then the texts of its own label columns by column. */
  readonly groups: readonly string[]
  readonly labels: ReadonlyMap<number, string>
  /** By column; blank ones among them. */
  readonly cells: ReadonlyMap<number, GridCell>
}

/** A table of a sheet: headings, columns of labels, columns of figures, rows. */
export interface TableGrid {
  readonly sheet: string
  /** The lines above it. */
  readonly lines: readonly string[]
  readonly labelColumns: readonly GridColumn[]
  readonly figureColumns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
}

/** Signs that count rows, units, which say nothing that the names of figures do not, and remarks. */
const silent = /^(?:stt|tt|so tt|so thu tu|no|don vi tinh|dvt|dv tinh|unit|ghi chu|remark|remarks|note|notes)$/
/** Headings of columns whose numbers are names: codes and times. */
const naming =
  /^(?:ma|ma so|ma dvhc|ma don vi|ma xa|ma huyen|code|area code|nam|quy|ky|ky bao cao|thang|period|thoi gian)$/

/** The name of a part, which says nothing without that of its whole: "Trong đó: cấp huyện", "- 3 sao". */
const partOf =
  /^(?:[-–+•*]\s*(?=(?:trong đó|.*\d))(?:trong đó)?|trong đó)\s*:?\s*(?!(?:số|tổng|t[ỷỉ] lệ)(?!\p{L}))\S+(?: \S+){0,2}$/iu

/** The tables of a sheet from the top: a blank row and new headings begin another. */
export function tableGrids(sheet: Sheet): readonly TableGrid[] {
  const starts = blockStarts(sheet)
  return starts.flatMap((start, index) => gridOf(sheet, start, starts[index + 1] ?? sheet.rowCount) ?? [])
}

const isYearLike = ({ value }: SheetCell): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100

interface RowSigns {
  readonly figures: number
  readonly texts: number
}

function signsOf(sheet: Sheet, row: number): RowSigns {
  let [figures, texts] = [0, 0]
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const cell = sheet.cellAt(row, column)
    if (cell.kind === 'empty' || (cell.mergedFrom !== undefined && cell.mergedFrom.row === row)) continue
    const { kind } = cellFigure(cell)
    if (kind === 'nothing' || isYearLike(cell)) texts += 1
    else figures += 1
  }
  return { figures, texts }
}

/** Where a table begins: the first row, and every row of several headings behind a blank one. */
function blockStarts(sheet: Sheet): readonly number[] {
  const starts = [0]
  let hasFigures = false
  for (let row = 1; row < sheet.rowCount; row += 1) {
    const { figures, texts } = signsOf(sheet, row)
    const before = signsOf(sheet, row - 1)
    hasFigures ||= before.figures > 0
    const isFirst = before.figures === 0 && before.texts === 0 && texts > 0 && figures === 0
    if (isFirst && hasFigures && hasFiguresSoon(sheet, row)) {
      starts.push(row)
      hasFigures = false
    }
  }
  return starts
}

/** How far below its first line a table has its first figure. */
const mostHeadingRows = 14

function hasFiguresSoon(sheet: Sheet, from: number): boolean {
  let hasHeadings = false
  for (let row = from; row < Math.min(sheet.rowCount, from + mostHeadingRows); row += 1) {
    const { figures, texts } = signsOf(sheet, row)
    if (figures > 0) return hasHeadings
    if (texts > 1) hasHeadings = true
  }
  return false
}

function gridOf(sheet: Sheet, start: number, end: number): TableGrid | undefined {
  let first = start
  while (first < end && !isBodyRow(sheet, first)) first += 1
  if (first >= end) return undefined
  // A group may stand between the headings and its first row.
  let below = first
  while (below > start && isGroupRow(sheet, below - 1) && below > first - 4) below -= 1
  const isUnder = below > start && signsOf(sheet, below - 1).texts > 1
  const body = isUnder ? below : first
  const headings = headingsAbove(sheet, body)
  const pathOf = (column: number): readonly string[] => (headings.first < start ? [] : headings.pathOf(column))
  const { labels, figures } = columnsOf(sheet, body, end, pathOf)
  if (figures.length === 0) return undefined
  const grid = (columns: readonly number[]): readonly GridColumn[] =>
    columns.map((column) => ({ column, path: pathOf(column) }))
  return {
    sheet: sheet.name,
    lines: linesAbove(sheet, start, headings.first),
    labelColumns: grid(labels),
    figureColumns: grid(figures),
    rows: rowsOf(sheet, { body, end, labels, figures }),
  }
}

/** How a group is counted: "II", "B.", "1.2". */
const counter = /^(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)[.)]?$/

/** Whether a row names a group only, perhaps with its number. */
function isGroupRow(sheet: Sheet, row: number): boolean {
  const texts = new Set<string>()
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const { text, mergedFrom } = sheet.cellAt(row, column)
    if (text !== '' && mergedFrom?.row !== row && !counter.test(text)) texts.add(text)
  }
  return texts.size === 1
}

/** Whether a row holds figures beside a label, or figures alone below headings. */
function isBodyRow(sheet: Sheet, row: number): boolean {
  const { figures, texts } = signsOf(sheet, row)
  return figures > 0 && (texts > 0 || row > 0)
}

function linesAbove(sheet: Sheet, start: number, end: number): readonly string[] {
  const lines: string[] = []
  for (let row = start; row < end; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const cell = sheet.cellAt(row, column)
      if (cell.text !== '' && cell.mergedFrom === undefined) lines.push(cell.text.replaceAll(/\s+/g, ' '))
    }
  }
  return lines
}

/** Rows that are looked at to tell labels from figures. */
const mostSampled = 200

function columnsOf(
  sheet: Sheet,
  body: number,
  end: number,
  pathOf: (column: number) => readonly string[],
): { readonly labels: readonly number[]; readonly figures: readonly number[] } {
  const labels: number[] = []
  const figures: number[] = []
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const headings = pathOf(column).map(plainWords)
    const heading = headings.at(-1) ?? ''
    if (headings.some((each) => silent.test(each))) continue
    let [numbers, texts] = [0, 0]
    for (let row = body; row < Math.min(end, body + mostSampled); row += 1) {
      const cell = sheet.cellAt(row, column)
      if (cell.kind === 'empty') continue
      const { kind } = cellFigure(cell)
      if (kind === 'nothing') texts += 1
      else numbers += 1
    }
    if (naming.test(heading) || texts > numbers) labels.push(column)
    else if (numbers > 0 || heading !== '') figures.push(column)
  }
  return { labels, figures }
}

function rowsOf(
  sheet: Sheet,
  {
    body,
    end,
    labels,
    figures,
  }: {
    readonly body: number
    readonly end: number
    readonly labels: readonly number[]
    readonly figures: readonly number[]
  },
): readonly GridRow[] {
  const rows: GridRow[] = []
  let groups: readonly string[] = []
  let whole: readonly string[] = []
  for (let row = body; row < end; row += 1) {
    const texts = new Map<number, string>()
    for (const column of labels) {
      const { text } = sheet.cellAt(row, column)
      if (text !== '') texts.set(column, text.replaceAll(/\s+/g, ' '))
    }
    const cells = new Map<number, GridCell>()
    let hasFigure = false
    for (const column of figures) {
      const cell = sheet.cellAt(row, column)
      // What stands in the first of merged cells would be told twice.
      const figure: CellFigure = cell.mergedFrom === undefined ? cellFigure(cell) : { kind: 'nothing' }
      if (figure.kind !== 'nothing' || figure.isText) hasFigure = true
      cells.set(column, { cell, figure })
    }
    if (!hasFigure && texts.size > 0) {
      const ofGroup = [...new Set(texts.values())]
      if (ofGroup.length === 1) groups = ofGroup
    }
    if (texts.size === 0 && !hasFigure) continue
    // "Trong đó: 3 sao" below "Sản phẩm OCOP" is a part of it.
    const isPart = [...texts.values()].some((text) => partOf.test(text))
    if (!isPart) whole = [...texts.values()]
    rows.push({ row, groups: hasFigure ? [...groups, ...(isPart ? whole : [])] : [], labels: texts, cells })
  }
  return rows
}
