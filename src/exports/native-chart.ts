/** A chart that PowerPoint and Word draw themselves; "Edit data" shows its numbers. */
export interface NativeChart {
  /** Bars lie, for many or long names. */
  readonly kind: 'line' | 'bar'
  readonly categories: readonly string[]
  /** Which of the categories are headings of the bars below them, without figures of their own. */
  readonly headings?: readonly number[]
  readonly series: readonly NativeSeries[]
  /** Percentages are 0 to 100 (and figures per thousand 0 to 1,000), in the table of the chart too. */
  readonly valueFormat: 'number' | 'percent' | 'per-mille'
  /** What is counted, said above the value axis: "Đơn vị: xã". */
  readonly unit: string
  /** What it cannot draw and has to be said below it, one line each. */
  readonly remarks?: readonly string[]
  /** The scale of the picture of the same figures. */
  readonly axis: { readonly least: number; readonly most: number; readonly step: number }
}

export interface NativeSeries {
  readonly name: string
  /** One a category; null where there is no figure: an empty cell and a gap, never a zero. */
  readonly values: readonly (number | null)[]
  /** One a category: with how many digits after the comma its number is told; absent where figures are whole or say it themselves. */
  readonly digits?: readonly number[]
  /** "#a3161f". */
  readonly colour: string
  readonly dash?: LineDash
  /** Of the numbers at its marks where its own would be too pale to be read. */
  readonly labelColour?: string
  /** A target is a thin line without points; beside bars a bar. */
  readonly isTarget?: boolean
  /** Further figures of the series before it; a legend of several areas names that one only. */
  readonly isContinuation?: boolean
  /** One a category: what of its points differs from the rest of the series. */
  readonly points?: readonly NativePoint[]
}

/** A point or bar that differs from the rest of its series. */
export interface NativePoint {
  /** Whether a dashed line leads to it from the point before. */
  readonly isWeak?: true
  /** Final where absent. */
  readonly mark?: 'provisional' | 'revised' | 'draft' | 'partial' | 'carried' | 'estimated'
  /** Whether a partial figure lacks months or days alone, and no area. */
  readonly isOfMonths?: true
  /** Of its mark or bar. */
  readonly colour?: string
}

/** The dashes of lines as DrawingML names them. */
export type LineDash = 'solid' | 'dash' | 'dot' | 'dashDot' | 'lgDash' | 'sysDash' | 'sysDot'
