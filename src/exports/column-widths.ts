import { evenParts } from '../paper/even-parts.ts'
import { type PaperTable, isHeadingRow, textCell } from '../paper/paper-table.ts'
import { estimatedWidth } from './estimate-lines.ts'

/** A column is not made narrower than this for the sake of others, in points. */
const leastWidth = 44
/** A heading up to this width stands on one line, in points. */
const headingWidth = 110
/** A longer word is broken anyway and asks for no room, in points. */
const longestWord = 160

/**
 * The widths of a table's columns in points, together `whole` or less: as wide as their texts wish, where that is too much
 * the widest give way first, so that no figure is broken for the sake of a long name. Of room left over, half goes to the
 * first column, which has the names. `padding` is free on either side within a cell.
 */
export function columnWidthsOf(
  { columns, rows }: PaperTable,
  { whole, size, padding }: { readonly whole: number; readonly size: number; readonly padding: number },
): readonly number[] {
  const told = rows.filter((row) => !isHeadingRow(row))
  const wished = columns.map(({ heading }, column) => {
    const texts = told.map((row) => estimatedWidth(row[column]?.text ?? '', { size, isBold: false }))
    const ownWidth = estimatedWidth(heading, { size, isBold: true })
    // A heading may take two lines, but not for the sake of a little room.
    const ofHeading = Math.min(ownWidth, Math.max(headingWidth, ownWidth / 2))
    return Math.max(leastWidth, Math.max(ofHeading, widestWord(heading, size), ...texts) + 2 * padding + 4)
  })
  const limit = limitOf(wished, whole)
  const given = wished.map((width) => Math.min(width, limit))
  if (given.length === 1) return [whole]
  const left = Math.max(0, whole - given.reduce((total, width) => total + width, 0))
  return given.map((width, column) => width + (column === 0 ? left / 2 : left / 2 / (given.length - 1)))
}

/** Whether every word stands whole in its column; one that is too long for any column does not count. */
export function holdsWords(
  { columns, rows }: PaperTable,
  widths: readonly number[],
  { size, padding }: { readonly size: number; readonly padding: number },
): boolean {
  return columns.every(({ heading }, column) =>
    [heading, ...rows.filter((row) => !isHeadingRow(row)).map((row) => row[column]?.text ?? '')].every(
      (text) => widestWord(text, size) + 2 * padding <= (widths[column] ?? 0),
    ),
  )
}

/**
 * A table in as few parts as hold every word, its first column in each: columns that find no room beside the others follow
 * in a further one. The table itself where no part of it would.
 */
export function columnParts(
  table: PaperTable,
  setting: { readonly whole: number; readonly size: number; readonly padding: number },
): readonly PaperTable[] {
  const others = table.columns.map((_, column) => column).slice(1)
  if (holdsWords(table, columnWidthsOf(table, setting), setting)) return [table]
  for (let count = 2; count <= others.length; count += 1) {
    const parts = evenParts(others, count).map((columns) => withColumns(table, [0, ...columns]))
    if (parts.every((part) => holdsWords(part, columnWidthsOf(part, setting), setting))) return parts
  }
  return [table]
}

function withColumns({ columns, rows }: PaperTable, kept: readonly number[]): PaperTable {
  return {
    columns: kept.map((column) => columns[column]!),
    rows: rows.map((row) => kept.map((column) => row[column] ?? textCell(''))),
  }
}

function widestWord(text: string, size: number): number {
  const widths = text.split(/\s/).map((word) => estimatedWidth(word, { size, isBold: true }))
  return Math.min(longestWord, Math.max(...widths))
}

/** The greatest width that all columns may have so that together they fit. */
function limitOf(wished: readonly number[], whole: number): number {
  const sorted = [...wished].sort((a, b) => a - b)
  let left = whole
  for (const [index, width] of sorted.entries()) {
    const share = left / (sorted.length - index)
    if (width > share) return share
    left -= width
  }
  return Infinity
}
