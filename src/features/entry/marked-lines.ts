import { mayBeSpread } from '../../reading/sheets/drawn-rows.ts'
import type { ReviewRow } from './review.ts'

/** A piece of a line: plain, or that of a figure. */
export interface MarkedPiece {
  readonly text: string
  readonly row?: ReviewRow
}

export interface MarkedLine {
  /** Where it begins in the text. */
  readonly start: number
  readonly pieces: readonly MarkedPiece[]
}

/** The lines of a text that are not empty, with their figures marked. Where marks overlap, the first one stands. */
export function markedLines(text: string, rows: readonly ReviewRow[]): readonly MarkedLine[] {
  const marks = rows
    .flatMap((row) => (row.proposal.place.kind === 'text' ? [{ row, ...row.proposal.place }] : []))
    .sort((a, b) => a.start - b.start)
  const lines: MarkedLine[] = []
  let next = 0
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const pieces: MarkedPiece[] = []
    let at = start
    for (; next < marks.length && marks[next]!.start < end; next += 1) {
      const mark = marks[next]!
      if (mark.start < at) continue
      if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) })
      at = Math.min(mark.end, end)
      pieces.push({ text: text.slice(mark.start, at), row: mark.row })
    }
    if (at < end) pieces.push({ text: text.slice(at, end) })
    if (line.trim() !== '') lines.push({ start, pieces })
    start = end + 1
  }
  return lines
}

/** A line of text, or lines that draw a table with bars, cell by cell. */
export type MarkedBlock =
  | { readonly kind: 'line'; readonly line: MarkedLine }
  | { readonly kind: 'table'; readonly start: number; readonly rows: readonly MarkedRow[] }

interface MarkedRow {
  /** Where it begins in the text. */
  readonly start: number
  readonly cells: readonly MarkedCell[]
}

/** A cell over one column or more: a heading that stands in several is one. */
interface MarkedCell {
  readonly columns: number
  readonly pieces: readonly MarkedPiece[]
}

/** Fewer cells are a letterhead or a menu. */
const fewestCells = 3

/** Lines with those that draw tables put together: two rows or more of three cells or more. */
export function markedBlocks(lines: readonly MarkedLine[]): readonly MarkedBlock[] {
  const blocks: MarkedBlock[] = []
  for (let at = 0; at < lines.length;) {
    const rows: MarkedRow[] = []
    for (let end = at; end < lines.length; end += 1) {
      const cells = cellsOf(lines[end]!)
      if (cells.length < fewestCells) break
      rows.push({ start: lines[end]!.start, cells: withSpans(cells) })
    }
    if (rows.length > 1) blocks.push({ kind: 'table', start: rows[0]!.start, rows: withoutFrame(rows) })
    else blocks.push({ kind: 'line', line: lines[at]! })
    at += rows.length > 1 ? rows.length : 1
  }
  return blocks
}

/** Rows without the empty cells that bars at their ends make: "| 1 | Lộc Tấn |". */
function withoutFrame(rows: readonly MarkedRow[]): readonly MarkedRow[] {
  const isBlank = (cell: MarkedCell | undefined): boolean =>
    cell?.pieces.every(({ text, row }) => row === undefined && text.trim() === '') ?? false
  const isFramed = rows.every(({ cells }) => isBlank(cells[0]) && isBlank(cells.at(-1)))
  return isFramed ? rows.map((row) => ({ ...row, cells: row.cells.slice(1, -1) })) : rows
}

function cellsOf({ pieces }: MarkedLine): readonly (readonly MarkedPiece[])[] {
  const cells: MarkedPiece[][] = [[]]
  for (const piece of pieces) {
    const [first, ...others] = piece.row === undefined ? piece.text.split('|') : [piece.text]
    cells.at(-1)!.push({ ...piece, text: first! })
    for (const text of others) cells.push([{ text }])
  }
  return cells
}

function withSpans(cells: readonly (readonly MarkedPiece[])[]): readonly MarkedCell[] {
  const spanned: { columns: number; readonly pieces: readonly MarkedPiece[] }[] = []
  for (const pieces of cells) {
    const before = spanned.at(-1)
    if (before && isSameHeading(before.pieces, pieces)) before.columns += 1
    else spanned.push({ columns: 1, pieces })
  }
  return spanned
}

function isSameHeading([before]: readonly MarkedPiece[], [own, ...others]: readonly MarkedPiece[]): boolean {
  return (
    others.length === 0 &&
    own?.row === undefined &&
    before?.row === undefined &&
    mayBeSpread(own?.text ?? '') &&
    own?.text.trim() === before?.text.trim()
  )
}
