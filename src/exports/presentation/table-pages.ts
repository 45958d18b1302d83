import { cleanText } from '../clean-text.ts'
import type { DocumentTable } from '../document-table.ts'
import { estimatedLines, estimatedWidth, lineHeightEm } from './estimate-lines.ts'
import { textSizes } from './slide-look.ts'

/** The rows of one slide and how they are set. Widths in points. */
export interface TablePage {
  readonly size: number
  readonly columnWidths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** Free room within a cell, in points: left and right, above and below. */
export const cellPadding = { across: 6, down: 3.5 } as const

/** A column is not made narrower than this for the sake of others, in points. */
const leastWidth = 44

/**
 * A table on as many slides as it needs, in the largest text in which it fits on one of them, else in the smallest. Every
 * slide has at least one row, and a table without rows is one slide with its headings.
 */
export function tablePages(table: DocumentTable, box: { readonly width: number; readonly height: number }): TablePage[] {
  const texts = { ...table, rows: table.rows.map((row) => row.map(cleanText)) }
  const tried = textSizes.table.map((size) => pagesOfSize(texts, box, size))
  return tried.find((pages) => pages.length === 1) ?? tried[tried.length - 1]!
}

function pagesOfSize(
  { columns, rows }: DocumentTable,
  box: { readonly width: number; readonly height: number },
  size: number,
): TablePage[] {
  const headings = columns.map(({ heading }) => cleanText(heading))
  const columnWidths = widthsOfColumns(headings, rows, box.width, size)
  const heightOf = (row: readonly string[], isBold: boolean): number => {
    const lines = columnWidths.map((width, column) =>
      estimatedLines(row[column] ?? '', width - 2 * cellPadding.across, { size, isBold }),
    )
    return Math.max(1, ...lines) * size * lineHeightEm + 2 * cellPadding.down
  }
  const free = box.height - heightOf(headings, true)
  const pages: (readonly string[])[][] = [[]]
  let used = 0
  for (const row of rows) {
    const height = heightOf(row, false)
    if (used > 0 && used + height > free) {
      pages.push([])
      used = 0
    }
    pages[pages.length - 1]!.push(row)
    used += height
  }
  return pages.map((each) => ({ size, columnWidths, rows: each }))
}

/** As wide as the texts wish; where that is too much the widest columns give way. Together never more than the box. */
function widthsOfColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  whole: number,
  size: number,
): readonly number[] {
  const wished = headings.map((heading, column) => {
    const texts = rows.map((row) => estimatedWidth(row[column] ?? '', { size, isBold: false }))
    const widest = Math.max(longestWord(heading, size), estimatedWidth(heading, { size, isBold: true }) / 2, ...texts)
    return Math.max(leastWidth, widest + 2 * cellPadding.across + 4)
  })
  const limit = limitOf(wished, whole)
  const given = wished.map((width) => Math.min(width, limit))
  const sum = given.reduce((total, width) => total + width, 0)
  // What is left over goes to the first column, which has the names.
  return given.map((width, column) => (column === 0 ? width + Math.max(0, whole - sum) : width))
}

function longestWord(text: string, size: number): number {
  return Math.max(...text.split(/\s/).map((word) => Math.min(160, estimatedWidth(word, { size, isBold: true }))))
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
