import { digitsToSee, percentDigits } from '../i18n/number-text.ts'

/** A cell of figures as it leaves: a number, a share as its three numbers, or nothing with the reason. */
export type ExportFigure =
  | {
      readonly kind: 'number'
      readonly value: number
      /** Digits after the comma. */
      readonly decimals: number
      /** What the number is a part of, when it is known. */
      readonly denominator?: number
      /** How its rate is written where that is not the percentage of a share. */
      readonly rate?: { readonly factor: number; readonly decimals: number; readonly sign: string }
      /** Whether the number is itself a percentage. */
      readonly isPercentage?: true
      readonly isSample: boolean
      /** What has to be known of the number beside that: state, coverage, how the source prints it. */
      readonly remark?: string
    }
  | { readonly kind: 'missing'; readonly reason: string; readonly isSample: boolean }

/** A column of figures. Where any of them is a share it takes three columns of cells: number, total, percent. */
export interface ExportColumn {
  readonly heading: string
  readonly parts: readonly ExportPart[]
}

/** The cells a figure is written in. */
export type ExportPart = 'value' | 'denominator' | 'percent'

export interface ExportRow {
  /** The headings of the row: its group, and its own. */
  readonly headings: readonly [string, string]
  /** One a column. */
  readonly figures: readonly ExportFigure[]
}

/** A value of the list of figures: text, a number with its digits after the comma, or nothing. */
export type ExportValue = string | { readonly number: number; readonly decimals: number } | undefined

/** The list of all figures, one row each. */
export interface ExportList {
  /** One heading a column. */
  readonly headings: readonly string[]
  readonly rows: readonly (readonly ExportValue[])[]
}

/** Facts under a heading: sources, notes, definitions. The first row of `lines` may hold the headings of its columns. */
export interface ExportSection {
  readonly heading: string
  readonly lines: readonly (readonly string[])[]
  /** Whether the first line names the columns. */
  readonly hasColumnNames: boolean
}

/** A table of figures as it leaves: everything a reader needs who has nothing but the file. */
export interface ExportTable {
  readonly title: string
  /** Areas, periods, units, states, day of the data. */
  readonly lines: readonly string[]
  /** Stands above everything as soon as one cell is illustrative. */
  readonly sampleMark?: string
  /** The headings of the two columns of row headings. */
  readonly corner: readonly [string, string]
  readonly partNames: Readonly<Record<ExportPart, string>>
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly ExportRow[]
  /** What stands below a table that is copied. */
  readonly closing: readonly string[]
  readonly list: ExportList
  readonly sections: readonly ExportSection[]
  readonly sheetNames: { readonly table: string; readonly list: string; readonly notes: string }
  readonly pageFooter: string
}

/** The number a part of a figure is written as, percentages as fractions of one; undefined where there is none. */
export function partOfFigure(figure: ExportFigure, part: ExportPart): number | undefined {
  if (figure.kind === 'missing') return undefined
  switch (part) {
    case 'value':
      return figure.isPercentage ? asFraction(figure.value) : figure.value
    case 'denominator':
      return figure.denominator
    case 'percent':
      return figure.denominator === undefined || figure.denominator === 0
        ? undefined
        : (figure.value * (isFraction(figure) ? 1 : figure.rate!.factor)) / figure.denominator
  }
}

/** A percentage as a fraction of one, without the dust of the division: 92.3 is 0.923 and not 0.9229999999999999. */
function asFraction(percent: number): number {
  return Number((percent / 100).toPrecision(15))
}

/** How a part of a figure is to be read: as a percentage, or with the sign of its rate; and with how many digits. */
export function formatOfPart(
  figure: ExportFigure,
  part: ExportPart,
): { readonly decimals: number; readonly isPercent: boolean; readonly sign: string } {
  const plain = { decimals: 0, isPercent: false, sign: '' }
  if (figure.kind === 'missing') return plain
  switch (part) {
    case 'value':
      return { ...plain, decimals: figure.decimals, isPercent: figure.isPercentage === true }
    case 'denominator':
      return { ...plain, decimals: decimalsIn(figure.denominator ?? 0) }
    case 'percent': {
      const told = (partOfFigure(figure, part) ?? 0) * (isFraction(figure) ? 100 : 1)
      const decimals = figure.rate ? Math.max(figure.rate.decimals, digitsToSee(Math.abs(told))) : percentDigits(told)
      return isFraction(figure)
        ? { ...plain, decimals, isPercent: true }
        : { ...plain, decimals, sign: figure.rate!.sign }
    }
  }
}

/** Whether a rate is a percentage, which is written as a fraction of one. */
function isFraction({ rate }: Extract<ExportFigure, { readonly kind: 'number' }>): boolean {
  return rate === undefined || rate.factor === 100
}

/** The most digits after the comma that a package can give. */
const mostDecimals = 6

/** With how many digits after the comma a number of a package is written. */
export function decimalsIn(value: number): number {
  return /\.(\d+)$/.exec(value.toFixed(mostDecimals).replace(/\.?0+$/, ''))?.[1]?.length ?? 0
}
