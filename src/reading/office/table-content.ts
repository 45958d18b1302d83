import type { CellPlace } from '../sheets/sheet.ts'
import type { MergedCell, PieceContent } from './document-piece.ts'

/** A place of a table: its own text, or the cell that reaches over it. */
export type CellOrSpan = { readonly text: string } | { readonly from: CellPlace }

/** A table of whose merged cells each stands once, at its first place. */
export function tableContent(grid: readonly (readonly CellOrSpan[])[]): PieceContent & { readonly kind: 'table' } {
  const merged = grid.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly MergedCell[] => ('from' in cell ? [{ row, column, from: cell.from }] : [])),
  )
  return { kind: 'table', rows: grid.map((cells) => cells.map((cell) => ('text' in cell ? cell.text : ''))), merged }
}

/** The cell that a place belongs to: itself, or the one that reaches over it. */
export function originAt(grid: readonly (readonly CellOrSpan[])[], { row, column }: CellPlace): CellPlace {
  const cell = grid[row]?.[column]
  return cell && 'from' in cell ? cell.from : { row, column }
}
