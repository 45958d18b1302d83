/** A column of an indicator: to be filled in, or what was before. */
export interface EntryColumn {
  readonly heading: string
  readonly kind: 'entry' | 'before'
}

export interface EntryIndicator {
  readonly heading: string
  /** Unit and definition. */
  readonly comment: string
  readonly columns: readonly EntryColumn[]
  /** What may be entered. */
  readonly rule: { readonly isWhole: boolean; readonly least: number | undefined; readonly message: string }
}

export interface EntryRow {
  readonly code: string
  readonly name: string
  /** For each indicator whether it is asked of the area, and its figure of the quarter before as text. */
  readonly figures: readonly EntryFigure[]
}

export interface EntryFigure {
  readonly isAsked: boolean
  readonly before: string
  /** Whether that figure is illustrative: then its text ends with the sign that a line above explains. */
  readonly isSample: boolean
  /** What its cells hold already, one a column that is filled in; empty where that is nothing. */
  readonly entered: readonly number[]
}

/** What a workbook asks for of one family. */
export interface EntrySheet {
  readonly name: string
  readonly title: string
  readonly lines: readonly string[]
  readonly corner: readonly [string, string]
  readonly indicators: readonly EntryIndicator[]
  readonly rows: readonly EntryRow[]
}
