import { groupBy } from '../../domain/group-by.ts'
import type { Claim } from '../../reading/checking/claim.ts'
import { composedText } from '../../reading/office/composed-text.ts'
import type { DocumentPiece } from '../../reading/office/document-piece.ts'
import type { CheckedNumber } from './checked-numbers.ts'

/** A line of a document as it is shown: one of a text, a row of a table, or a chart. */
export interface DocumentLine {
  readonly piece: number
  readonly row?: number
  /** Of a text: where it begins in it (composed), and what it says. */
  readonly start?: number
  readonly text?: string
}

/** A document line by line. */
export function documentLines(pieces: readonly DocumentPiece[]): readonly DocumentLine[] {
  return pieces.flatMap(({ content }, piece): readonly DocumentLine[] => {
    if (content.kind === 'table') return content.rows.map((_, row) => ({ piece, row }))
    if (content.kind === 'chart') return [{ piece }]
    let start = 0
    return composedText(content.text)
      .split('\n')
      .map((text) => {
        const line = { piece, start, text }
        start += text.length + 1
        return line
      })
  })
}

/** The line in which a number stands; -1 of one that is in none. */
export function lineOf(lines: readonly DocumentLine[], { piece, spot }: Claim): number {
  return lines.findIndex((line) => {
    if (line.piece !== piece) return false
    if (spot.kind !== 'text') return line.row === (spot.kind === 'cell' ? spot.row : undefined)
    const { start, text } = line
    return start !== undefined && text !== undefined && start <= spot.start && spot.start <= start + text.length
  })
}

/** By which the numbers of a text, or of a cell, are found. */
export function placeKey(piece: number, cell?: { readonly row: number; readonly column: number }): string {
  return cell ? `${piece}|${cell.row}|${cell.column}` : String(piece)
}

/** The numbers of a document by the text or cell they stand in. */
export function numbersByPlace(numbers: readonly CheckedNumber[]): ReadonlyMap<string, readonly CheckedNumber[]> {
  return groupBy(numbers, ({ claim: { piece, spot } }) => placeKey(piece, spot.kind === 'cell' ? spot : undefined))
}
