import type { IndicatorId } from '../domain/indicator.ts'
import type { PeersKind } from '../domain/peers-choice.ts'

/** What the cells of the table differ by. */
export type TableDimension = 'period' | 'area' | 'indicator'

export interface TableSort {
  /** A quarter, the id of an area's lineage or of an indicator: whatever the columns are. */
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

/** What the table of figures adds to the view every page has. */
export interface TableAddress {
  /** In the order of the catalogue, each once; none when the reader chose none. Absent: the first family. */
  readonly indicators?: readonly IndicatorId[]
  readonly columns: TableDimension
  /** What the rows are grouped by; never what the columns are. */
  readonly outer: TableDimension
  readonly sort?: TableSort
  /** From 1; it may be more than there are. */
  readonly page: number
  /** Among whom the chosen area stands; absent: all of its level. Means nothing where areas are chosen one by one. */
  readonly peers?: PeersKind
}

/** What rows are grouped by unless the address says otherwise. */
export const usualOuter: Readonly<Record<TableDimension, TableDimension>> = {
  period: 'indicator',
  area: 'indicator',
  indicator: 'area',
}

/** What a fresh table shows: a column each quarter, the areas as rows, by indicator. */
export const freshTableAddress: TableAddress = { columns: 'period', outer: usualOuter.period, page: 1 }

/** The greatest page number an address can name. */
export const maximumPage = 9999
