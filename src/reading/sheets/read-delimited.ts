import Papa from 'papaparse'
import type { Sheet, SheetCell } from './sheet.ts'
import { cleanedText } from './read-xlsx.ts'

/** Cells of a text, and whether a quote was left open in it. */
export interface DelimitedSheet {
  readonly sheet: Sheet
  readonly hasBrokenQuotes: boolean
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
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: told ?? delimiterOf(body),
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
  }
}

/** How many lines are looked at. */
const mostSampled = 50

/**
 * The sign that parts the cells of most lines alike. A comma parts numbers as well, so that it is the last choice among signs
 * that do equally.
 */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 100_000).split('\n', mostSampled)
  const plain = lines.map((line) => line.replaceAll(/"[^"]*"/g, '')).filter((line) => line.trim() !== '')
  const lineShare = (sign: string): number => plain.filter((line) => line.includes(sign)).length
  const [best] = ['\t', ';', ','].map((sign) => ({ sign, lines: lineShare(sign) })).sort((a, b) => b.lines - a.lines)
  return best!.lines === 0 ? ',' : best!.sign
}
