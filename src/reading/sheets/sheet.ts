import type { Day } from '../../domain/day.ts'

/** A place within a sheet; row and column count from 0. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/**
 * - `error`: what a spreadsheet shows instead of a value ("#DIV/0!"), in `text`.
 * - `day`: a number that the file shows as a day; perhaps somebody typed "3/15".
 * - `uncomputed`: a formula whose value the file does not hold.
 */
export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'error' | 'day' | 'uncomputed'

export interface SheetCell extends CellPlace {
  readonly kind: CellKind
  readonly value: string | number | boolean | null
  /** As it is read aloud: text without blanks around it, in composed letters. */
  readonly text: string
  /** The number format of the file, where it has one. */
  readonly format?: string
  readonly formula?: string
  /** Only of a day. */
  readonly day?: Day
  /** The cell whose value stands here, where several were merged. */
  readonly mergedFrom?: CellPlace
  /** Whether its row, column or sheet is hidden. */
  readonly isHidden: boolean
}

/** One sheet. Cells are made when they are asked for; outside there are empty ones. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly rowCount: number
  readonly columnCount: number
  readonly cellAt: (row: number, column: number) => SheetCell
}

/** The name of a cell as a spreadsheet shows it: "D7". */
export function cellName({ row, column }: CellPlace): string {
  return `${columnName(column)}${row + 1}`
}

/** The letters above a column: A, B … Z, AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}

/** The column, from 0, below letters as `columnName` makes them. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The place that a name as `cellName` makes it stands for. */
export function placeOfCell(name: string): CellPlace {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? []
  return { row: Number(row) - 1, column: columnNumber(letters) }
}
