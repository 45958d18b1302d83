import { type Sheet, cellName } from './sheet.ts'

/** What stands above the rows of a table. */
export interface Headings {
  /** The first row of the headings of columns. */
  readonly first: number
  /** The lines above them, from the top, each once. */
  readonly lines: readonly string[]
  /** The headings above a column from the top down, each once however many cells were merged: "Tiếp nhận trong kỳ". */
  readonly pathOf: (column: number) => readonly string[]
}

/** More rows of headings than this has no form. */
const mostRows = 6

/** The headings that end above a row: as many rows as hold several texts. */
export function headingsAbove(sheet: Sheet, below: number): Headings {
  let first = below
  while (first > 0 && below - first < mostRows && distinctTexts(sheet, first - 1) > 1) first -= 1
  const lines: string[] = []
  for (let row = 0; row < first; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const cell = sheet.cellAt(row, column)
      if (cell.text !== '' && cell.mergedFrom === undefined) lines.push(onOneLine(cell.text))
    }
  }
  const pathOf = (column: number): readonly string[] => {
    const path: string[] = []
    const seen = new Set<string>()
    for (let row = first; row < below; row += 1) {
      const cell = sheet.cellAt(row, column)
      const origin = cellName(cell.mergedFrom ?? cell)
      if (cell.text === '' || seen.has(origin)) continue
      seen.add(origin)
      path.push(onOneLine(cell.text))
    }
    return path
  }
  return { first, lines, pathOf }
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** How many cells of a row hold texts of their own, merged ones from above among them. */
function distinctTexts(sheet: Sheet, row: number): number {
  const origins = new Set<string>()
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const cell = sheet.cellAt(row, column)
    if (cell.text !== '') origins.add(cellName(cell.mergedFrom ?? cell))
  }
  return origins.size
}
