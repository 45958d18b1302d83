import type { Language } from '../i18n/language.ts'
import type { PaperTable } from '../paper/paper-table.ts'
import type { DocumentOffice } from './document-office.ts'
import type { NativeChart } from './native-chart.ts'

/** A document for Word. All texts are ready sentences; the writer adds only the numbers of pages and captions. */
export interface WordDocument {
  /** Of the file, shown by programs in their window and by search. */
  readonly title: string
  readonly language: Language
  /** Stands at the head of every page as soon as one figure is illustrative. */
  readonly watermark?: string
  readonly blocks: readonly WordBlock[]
}

export type WordBlock =
  | WordCover
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | WordChart
  | WordPicture
  | {
      readonly kind: 'table'
      readonly caption: WordCaption
      readonly table: PaperTable
      readonly altText: string
      /** Small texts beneath it. */
      readonly notes?: readonly string[]
    }
  /** Sources, notes, missing reports: a numbered list under its heading. */
  | {
      readonly kind: 'list'
      readonly heading: string
      readonly entries: readonly string[]
    }
  /** What follows begins a page. */
  | { readonly kind: 'page-break' }

/** "Hình 1. Số xã đạt chuẩn nông thôn mới": what a figure or table is called. */
export interface WordCaption {
  /** One word. Everything with the same one is numbered from 1, in a field that a person's own captions go on counting. */
  readonly label: string
  readonly text: string
}

/** A chart that Word draws itself, below what it counts; one of many bars goes on in further charts, "1/2". */
export interface WordChart {
  readonly kind: 'chart'
  readonly chart: NativeChart
  readonly altText: string
  readonly caption: WordCaption
  /** Small texts beneath it, on the same page. */
  readonly notes?: readonly string[]
}

/** How a briefing begins; the pages of its figures follow behind a page break. */
export interface WordCover {
  readonly kind: 'cover'
  readonly office?: DocumentOffice
  readonly title: string
  /** Area, period, day of the data. */
  readonly lines: readonly string[]
}

export interface WordPicture {
  readonly kind: 'picture'
  readonly png: Uint8Array
  /** The width on paper; the height follows from the picture. Never wider or higher than the text of a page. */
  readonly widthMm: number
  readonly altText: string
  readonly caption: WordCaption
}
