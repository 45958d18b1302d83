import Papa from 'papaparse'

/**
 * The records of a CSV text as they stand in it, each with the line break that ends it: joined they are the text. The first is
 * the header. A cell in quotes may hold line breaks.
 */
export function csvRecords(text: string, delimiter: string): readonly string[] {
  const records: string[] = []
  let start = 0
  let at = 0
  while (at < text.length) {
    at = endOfRecord(text, at, delimiter)
    records.push(text.slice(start, at))
    start = at
  }
  return records
}

/** Signs without a shape, which may stand before the quotes of a cell. */
const invisible = /[\u200b\u200e\u200f\u2060\ufeff]/

function endOfRecord(text: string, from: number, delimiter: string): number {
  let at = from
  let isCellStart = true
  while (at < text.length) {
    const sign = text[at]!
    if (isCellStart && sign === '"') {
      at = endOfQuotes(text, at)
      isCellStart = false
      continue
    }
    at += 1
    if (sign === '\n') return at
    if (sign === '\r') return text[at] === '\n' ? at + 1 : at
    isCellStart = sign === delimiter || (isCellStart && invisible.test(sign))
  }
  return at
}

/** Behind the quotes that end a cell; doubled ones are part of it. */
function endOfQuotes(text: string, from: number): number {
  let at = from + 1
  while (at < text.length) {
    if (text[at] !== '"') at += 1
    else if (text[at + 1] === '"') at += 2
    else return at + 1
  }
  return at
}

/** The cells of one record. */
export function cellsOfRecord(record: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(record.replace(/\r\n?$|\n$/, ''), { delimiter, newline: '\n' }).data[0] ?? []
}

/** A record of cells, without its line break. */
export function recordOfCells(cells: readonly string[], delimiter: string): string {
  return cells.map((cell) => quoted(cell, delimiter)).join(delimiter)
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** The line break that ends the records of a text. */
export function lineBreakOf(records: readonly string[]): string {
  return /\r\n?$|\n$/.exec(records[0] ?? '')?.[0] ?? '\n'
}
