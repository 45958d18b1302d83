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
