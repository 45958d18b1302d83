import { type CopiedCells, cellsOfText, tablesOfHtml } from '../cells-of-text.ts'

/** The cells of what was copied: of a table in HTML where the plain text has no cells, else of the plain text. */
export function pastedBlock(plain: string, html: string): CopiedCells {
  const cells = cellsOfText(plain)
  const isTable = cells.length > 1 || (cells[0]?.length ?? 0) > 1
  return isTable ? cells : (tablesOfHtml(html)?.cells ?? cells)
}
