import { cleanText } from '../../domain/clean-text.ts'
import { paginate } from '../../paper/paginate.ts'
import { type PaperCell, type PaperTable, isHeadingRow, rowUnits, withTexts } from '../../paper/paper-table.ts'
import { columnParts, columnWidthsOf } from '../column-widths.ts'
import { estimatedLines, lineHeightEm } from '../estimate-lines.ts'
import { textSizes } from './slide-look.ts'

/** The rows of one slide and how they are set. Widths in points. */
export interface TableSheet {
  readonly size: number
  readonly columnWidths: readonly number[]
  /** Its columns and its rows. */
  readonly table: PaperTable
}

/** Free room within a cell, in points: left and right, above and below. */
export const slideCellPadding = { across: 6, down: 3.5 } as const

/**
 * A table on as few slides as may be, in the largest text that needs no more of them. Columns that find no room go on behind
 * the first one on further slides. Every slide has at least one row, and a table without rows is one slide with its headings.
 */
export function tablePages(
  table: PaperTable,
  box: { readonly width: number; readonly height: number },
): readonly TableSheet[] {
  const cleaned = withTexts(table, cleanText)
  const tried = textSizes.table.map((size) => {
    const setting = { whole: box.width, size, padding: slideCellPadding.across }
    return columnParts(cleaned, setting).flatMap((part) => pagesOfSize(part, box, size))
  })
  const fewest = Math.min(...tried.map((pages) => pages.length))
  return tried.find((pages) => pages.length === fewest)!
}

function pagesOfSize(
  table: PaperTable,
  box: { readonly width: number; readonly height: number },
  size: number,
): readonly TableSheet[] {
  const { columns, rows } = table
  const columnWidths = columnWidthsOf(table, { whole: box.width, size, padding: slideCellPadding.across })
  const heightOf = (texts: readonly string[], widths: readonly number[], isBold: boolean): number => {
    const lines = widths.map((width, column) =>
      estimatedLines(texts[column] ?? '', width - 2 * slideCellPadding.across, { size, isBold }),
    )
    return Math.max(1, ...lines) * size * lineHeightEm + 2 * slideCellPadding.down
  }
  const headings = heightOf(
    columns.map(({ heading }) => cleanText(heading)),
    columnWidths,
    true,
  )
  const heightOfRow = (row: readonly PaperCell[]): number =>
    isHeadingRow(row)
      ? heightOf([row[0]!.text], [box.width], true)
      : heightOf(
          row.map(({ text }) => text),
          columnWidths,
          false,
        )
  const units = rowUnits(rows)
  const pages = paginate(
    units.map((unit) => unit.reduce((sum, index) => sum + heightOfRow(rows[index]!), 0)),
    box.height - headings,
  )
  return pages.map((page) => {
    const shown = page.flatMap((unit) => units[unit]!.map((index) => rows[index]!))
    return { size, columnWidths, table: { columns, rows: shown } }
  })
}
