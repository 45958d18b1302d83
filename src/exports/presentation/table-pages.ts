import { cleanText } from '../../domain/clean-text.ts'
import { paginate } from '../../paper/paginate.ts'
import { type PaperCell, type PaperTable, withTexts } from '../../paper/paper-table.ts'
import { columnWidthsOf } from '../column-widths.ts'
import { estimatedLines, lineHeightEm } from '../estimate-lines.ts'
import { textSizes } from './slide-look.ts'

/** The rows of one slide and how they are set. Widths in points. */
export interface TableSheet {
  readonly size: number
  readonly columnWidths: readonly number[]
  readonly rows: PaperTable['rows']
}

/** Free room within a cell, in points: left and right, above and below. */
export const cellPadding = { across: 6, down: 3.5 } as const

/**
 * A table on as few slides as may be, in the largest text that needs no more of them. Every slide has at least one row,
 * and a table without rows is one slide with its headings.
 */
export function tablePages(
  table: PaperTable,
  box: { readonly width: number; readonly height: number },
): readonly TableSheet[] {
  const cleaned = withTexts(table, cleanText)
  const tried = textSizes.table.map((size) => pagesOfSize(cleaned, box, size))
  const fewest = Math.min(...tried.map((pages) => pages.length))
  return tried.find((pages) => pages.length === fewest)!
}

function pagesOfSize(
  { columns, rows }: PaperTable,
  box: { readonly width: number; readonly height: number },
  size: number,
): readonly TableSheet[] {
  const columnWidths = columnWidthsOf({ columns, rows }, { whole: box.width, size, padding: cellPadding.across })
  const heightOf = (texts: readonly string[], isBold: boolean): number => {
    const lines = columnWidths.map((width, column) =>
      estimatedLines(texts[column] ?? '', width - 2 * cellPadding.across, { size, isBold }),
    )
    return Math.max(1, ...lines) * size * lineHeightEm + 2 * cellPadding.down
  }
  const headings = heightOf(
    columns.map(({ heading }) => cleanText(heading)),
    true,
  )
  const heightOfRow = (row: readonly PaperCell[]): number =>
    heightOf(
      row.map(({ text }) => text),
      false,
    )
  const pages = paginate(rows.map(heightOfRow), box.height - headings)
  return pages.map((page) => ({ size, columnWidths, rows: page.map((index) => rows[index]!) }))
}
