/** A small table on a page, a slide or in a document: texts as a reader sees them, already formatted. */
export interface PaperTable {
  readonly columns: readonly PaperColumn[]
  /** One cell a column; of a heading one alone. */
  readonly rows: readonly (readonly PaperCell[])[]
}

export interface PaperColumn {
  readonly heading: string
  /** Numbers stand at the end (right), words at the start. */
  readonly align: 'start' | 'end'
}

export interface PaperCell {
  readonly text: string
  /** Whether it shows an illustrative figure: what its text says, signs in it too, decides nothing. */
  readonly isSample: boolean
  /** Whether its text has the sign of illustrative figures, which a note has to explain. */
  readonly isMarked?: true
  /** Whether it is the heading of the rows below it: then it has its row to itself. */
  readonly isHeading?: true
  /** Whether it is what the table is shown for: a plan that is not kept. */
  readonly isStrong?: true
}

/** A cell of words. */
export function textCell(text: string): PaperCell {
  return { text, isSample: false }
}

/** Whether a row is a heading of those below it. */
export function isHeadingRow([first]: readonly PaperCell[]): boolean {
  return first?.isHeading === true
}

/** The numbers of rows in units that are not torn apart: a heading stays with the row below it. */
export function rowUnits(rows: PaperTable['rows']): readonly (readonly number[])[] {
  const units: number[][] = []
  for (const index of rows.keys()) {
    const last = units.at(-1)
    if (last && isHeadingRow(rows[last.at(-1)!]!)) last.push(index)
    else units.push([index])
  }
  return units
}

/** A table with the texts of its rows changed. */
export function withTexts(table: PaperTable, change: (text: string) => string): PaperTable {
  return { ...table, rows: table.rows.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) }))) }
}
