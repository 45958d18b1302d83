import {
  type DrawnRows,
  type DrawnSpan,
  type DrawnText,
  cellAt,
  mayBeSpread,
  rowsByBlanks,
  rowsBySign,
} from './drawn-rows.ts'
import type { CellPlace, Sheet, SheetCell } from './sheet.ts'

/** A table that a text draws with bars, tabs or blanks. */
export interface DrawnTable {
  /** Its cells below the lines of its caption. */
  readonly sheet: Sheet
  /** Of its rows, without the caption. */
  readonly start: number
  readonly end: number
  readonly spanOf: (place: CellPlace) => DrawnSpan | undefined
}

/** "So với quý I/2024, kết quả …" is of another time. */
const compared = /so với[^,;:]*,?/iu
/** So many lines above a table may be its caption; what is longer or ends as a sentence does is none. */
const mostCaptionLines = 3
const mostCaptionLetters = 150

/** The tables that a text draws, row by row, in its order. Its letters are counted as they stand. */
export function drawnTables(text: string): readonly DrawnTable[] {
  const lines = linesOf(text)
  const found = [...rowsBySign(lines, '|'), ...rowsBySign(lines, '\t'), ...rowsByBlanks(lines)]
  const isWithin = (each: DrawnRows, other: DrawnRows): boolean => each.first < other.end && other.first < each.end
  return found
    .filter((each, at) => !found.slice(0, at).some((other) => isWithin(each, other)))
    .sort((a, b) => a.first - b.first)
    .map((each) => tableOf(lines, each))
}

function linesOf(text: string): readonly DrawnText[] {
  const lines: DrawnText[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, start, end: start + line.length, line: lines.length + 1 })
    start += line.length + 1
  }
  return lines
}

function tableOf(lines: readonly DrawnText[], { first, end, rows: drawn }: DrawnRows): DrawnTable {
  const captions = captionAbove(lines, first)
  const rows = [...captions.map((line) => [cellAt(line, 0, line.text.replace(compared, ''))]), ...drawn]
  const sheetCell = (row: number, column: number): SheetCell => {
    const written = rows[row]?.[column]?.text ?? ''
    const kind = written === '' ? 'empty' : 'text'
    const cell = { row, column, kind, value: written === '' ? null : written, text: written, isHidden: false } as const
    const isSpread = column > 0 && mayBeSpread(written) && rows[row]![column - 1]!.text === written
    return isSpread ? { ...cell, mergedFrom: firstOfSpread(row, column) } : cell
  }
  const firstOfSpread = (row: number, column: number): CellPlace => {
    let origin = column
    while (origin > 0 && rows[row]![origin - 1]!.text === rows[row]![column]!.text) origin -= 1
    return { row, column: origin }
  }
  return {
    sheet: {
      name: nameOf(captions, drawn),
      isHidden: false,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      rowCount: rows.length,
      columnCount: rows.reduce((most, row) => Math.max(most, row.length), 0),
      cellAt: sheetCell,
    },
    start: lines[first]!.start,
    end: lines[end - 1]!.end,
    spanOf: ({ row, column }) => rows[row]?.[column],
  }
}

function captionAbove(lines: readonly DrawnText[], first: number): readonly DrawnText[] {
  const captions: DrawnText[] = []
  for (let at = first - 1; at >= 0 && captions.length < mostCaptionLines; at -= 1) {
    const text = lines[at]!.text.trim()
    if (text.length > mostCaptionLetters || /[.;]$|[|\t]/.test(text)) break
    captions.unshift(lines[at]!)
  }
  return captions
}

/** How many letters of its headings name a table without a caption. */
const mostNameLetters = 40

/** "Phụ lục 1. Kết quả theo xã", else the line right above, else its headings. */
function nameOf(captions: readonly DrawnText[], rows: DrawnRows['rows']): string {
  const lines = captions.map(({ text }) => text.trim())
  const named = lines.find((line) => /^(?:phụ lục|bảng|biểu)(?!\p{L})/iu.test(line)) ?? lines.at(-1)
  if (named !== undefined) return named
  const heads = rows[0]!
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' · ')
  return heads.length > mostNameLetters ? `${heads.slice(0, mostNameLetters).trimEnd()}…` : heads
}
