import type { Claim } from '../../reading/checking/claim.ts'
import type { DocumentPiece } from '../../reading/office/document-piece.ts'
import type { CheckedNumber } from './checked-numbers.ts'

/** A line of a document as it is shown: a text or a chart, or one row of a table. */
export interface DocumentLine {
  readonly piece: number
  readonly row?: number
}

/** A document line by line. */
export function documentLines(pieces: readonly DocumentPiece[]): readonly DocumentLine[] {
  return pieces.flatMap(({ content }, piece): readonly DocumentLine[] =>
    content.kind === 'table' ? content.rows.map((_, row) => ({ piece, row })) : [{ piece }],
  )
}

/** Lines of the same piece together, in their order. */
export function linesByPiece(lines: readonly DocumentLine[]): readonly (readonly DocumentLine[])[] {
  const groups: DocumentLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group?.[0]?.piece === line.piece) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** The line in which a number stands; -1 of one that is in none. */
export function lineOf(lines: readonly DocumentLine[], { piece, spot }: Claim): number {
  return lines.findIndex((line) => line.piece === piece && line.row === (spot.kind === 'cell' ? spot.row : undefined))
}

/** By which the numbers of a text, or of a cell, are found. */
export function placeKey(piece: number, cell?: { readonly row: number; readonly column: number }): string {
  return cell ? `${piece}|${cell.row}|${cell.column}` : String(piece)
}

/** The numbers of a document by the text or cell they stand in. */
export function numbersByPlace(numbers: readonly CheckedNumber[]): ReadonlyMap<string, readonly CheckedNumber[]> {
  const found = new Map<string, CheckedNumber[]>()
  for (const number of numbers) {
    const { piece, spot } = number.claim
    const key = placeKey(piece, spot.kind === 'cell' ? spot : undefined)
    const own = found.get(key)
    if (own) own.push(number)
    else found.set(key, [number])
  }
  return found
}
