import { cleanText } from '../../domain/clean-text.ts'
import { columnWidthsOf } from '../column-widths.ts'
import type { DocumentTable } from '../../paper/document-table.ts'
import { estimatedLines, lineHeightEm } from '../estimate-lines.ts'
import { textSizes } from './slide-look.ts'

/** The rows of one slide and how they are set. Widths in points. */
export interface TableSheet {
  readonly size: number
  readonly columnWidths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** Free room within a cell, in points: left and right, above and below. */
export const cellPadding = { across: 6, down: 3.5 } as const

/**
 * A table on as few slides as may be, in the largest text that needs no more of them. Every slide has at least one row,
 * and a table without rows is one slide with its headings.
 */
export function tablePages(
  table: DocumentTable,
  box: { readonly width: number; readonly height: number },
): TableSheet[] {
  const texts = { ...table, rows: table.rows.map((row) => row.map(cleanText)) }
  const tried = textSizes.table.map((size) => pagesOfSize(texts, box, size))
  const fewest = Math.min(...tried.map((pages) => pages.length))
  return tried.find((pages) => pages.length === fewest)!
}

function pagesOfSize(
  { columns, rows }: DocumentTable,
  box: { readonly width: number; readonly height: number },
  size: number,
): TableSheet[] {
  const headings = columns.map(({ heading }) => cleanText(heading))
  const columnWidths = columnWidthsOf({ columns, rows }, { whole: box.width, size, padding: cellPadding.across })
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
