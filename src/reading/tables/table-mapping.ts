import type { CategoryId, IndicatorId } from '../../domain/indicator.ts'

/** What a column, or a row, of a table tells of an indicator. */
export type TableRole = 'value' | 'denominator' | 'percent'

/** What somebody said of the headings of a table, for the next of the same shape; plain data that may be stored. */
export interface TableMapping {
  /** The shape of the tables it is for. */
  readonly shape: string
  /** By the key of a heading; null for what is no figure of an indicator. */
  readonly headings: Readonly<
    Record<string, { readonly indicator: IndicatorId; readonly category?: CategoryId; readonly role: TableRole } | null>
  >
}
