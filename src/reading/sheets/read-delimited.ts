import Papa from 'papaparse'
import type { Sheet, SheetCell } from './sheet.ts'
import { cleanedText } from './read-xlsx.ts'

/** Cells of a text, whether a quote was left open in it, and the first line whose cells another sign parts. */
export interface DelimitedSheet {
  readonly sheet: Sheet
  readonly hasBrokenQuotes: boolean
  readonly otherSeparator?: { readonly line: number; readonly sign: string; readonly expected: string }
}

/**
 * The cells of a CSV text, or of cells that were copied (parted by tabs). Every cell is text: what looks like a formula stays
 * text, and numbers are read as they are written.
 */
export function readDelimited(text: string, name: string): DelimitedSheet {
  const lines = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  // Excel writes this line for itself.
  const [, told] = /^sep=(.)\n/i.exec(lines) ?? []
  const body = told === undefined ? lines : lines.slice('sep=x\n'.length)
  const delimiter = told ?? delimiterOf(body)
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter,
    newline: '\n',
    header: false,
    skipEmptyLines: false,
  })
  const rows = data.map((row) => row.map(cleanedText))
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop()
  const cellAt = (row: number, column: number): SheetCell => {
    const written = rows[row]?.[column] ?? ''
    const kind = written === '' ? 'empty' : /^#[A-Z0-9/]+[!?]?$/.test(written) && written.length > 3 ? 'error' : 'text'
    return { row, column, kind, value: written === '' ? null : written, text: written, isHidden: false }
  }
  const other = otherSeparator(body, delimiter, told === undefined ? 1 : 2)
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    sheet: {
      name,
      isHidden: false,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      rowCount: rows.length,
      columnCount,
      cellAt,
    },
    hasBrokenQuotes: errors.some(({ type }) => type === 'Quotes'),
    ...(other ? { otherSeparator: other } : {}),
  }
}

/** How many lines, and letters, are looked at. */
const mostSampled = 50
const mostRead = 100_000

/** What parts cells, but for a comma the surer first: it parts numbers as well. */
const separators = ['\t', ';', ',']
/** A title may hold a comma; a line of as many cells as the others have is none. */
const fewestCells = 3

/** The first line that another sign than that of the file parts into as many cells as most lines have. */
function otherSeparator(text: string, delimiter: string, firstLine: number): DelimitedSheet['otherSeparator'] {
  const lines = text.slice(0, mostRead).split('\n', mostSampled)
  const widthBy = (line: string, sign: string): number => line.replaceAll(/"[^"]*"/g, '').split(sign).length
  const counts = new Map<number, number>()
  for (const line of lines) {
    const width = widthBy(line, delimiter)
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  const [usual = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  if (usual < fewestCells) return undefined
  for (const [at, line] of lines.entries()) {
    const sign = separators.find((each) => each !== delimiter && widthBy(line, each) === usual)
    if (sign !== undefined && widthBy(line, delimiter) === 1) return { line: firstLine + at, sign, expected: delimiter }
  }
  return undefined
}

/**
 * The sign that parts the cells of most lines alike. A comma parts numbers as well, so that it is the last choice among signs
 * that do equally.
 */
function delimiterOf(text: string): string {
  const lines = text.slice(0, mostRead).split('\n', mostSampled)
  const plain = lines.map((line) => line.replaceAll(/"[^"]*"/g, '')).filter((line) => line.trim() !== '')
  const lineShare = (sign: string): number => plain.filter((line) => line.includes(sign)).length
  const [best] = separators.map((sign) => ({ sign, lines: lineShare(sign) })).sort((a, b) => b.lines - a.lines)
  return best!.lines === 0 ? ',' : best!.sign
}
