import type { CellPlace } from '../sheets/sheet.ts'

/** Where a piece of a document stands; all count from 1. */
export type PiecePlace =
  | { readonly kind: 'slide'; readonly slide: number; readonly isNote: boolean }
  | { readonly kind: 'page'; readonly page: number }
  /** The line of a text, the paragraph of a Word document. */
  | { readonly kind: 'line'; readonly line: number }
  /** A sheet of a workbook. */
  | { readonly kind: 'sheet'; readonly sheet: string }

/** A series of a chart; undefined where it has no point. */
export interface ChartSeries {
  readonly name: string
  /** As they are read: of percentages 41.3 whatever the file keeps. */
  readonly values: readonly (number | undefined)[]
  readonly isPercent: boolean
}

/** What a chart of Office shows, as its file holds it. */
export interface OfficeChart {
  readonly title: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Whether the workbook behind it ("Edit data") holds other numbers than it shows. */
  readonly differsFromWorkbook: boolean
}

/** A place of a table over which a cell above it or to its left reaches; all count from 0. */
export interface MergedCell {
  readonly row: number
  readonly column: number
  readonly from: CellPlace
}

export type PieceContent =
  /** Paragraphs, one a line. */
  | { readonly kind: 'text'; readonly text: string }
  /** Texts by their place; what is merged stands once, the other places of it are empty. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly merged: readonly MergedCell[] }
  | { readonly kind: 'chart'; readonly chart: OfficeChart }

/** A piece of a document, in the order in which it is read. */
export interface DocumentPiece {
  readonly place: PiecePlace
  readonly content: PieceContent
}
