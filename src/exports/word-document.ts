import type { Language } from '../i18n/language.ts'
import type { DocumentTable } from './document-table.ts'

/** A document for Word. All texts are ready sentences; the writer adds only the numbers of the pages. */
export interface WordDocument {
  /** Of the file, shown by programs in their window and by search. */
  readonly title: string
  readonly subject?: string
  readonly language: Language
  /** Stands at the head of every page as soon as one figure is illustrative. */
  readonly watermark?: string
  readonly blocks: readonly WordBlock[]
}

export type WordBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'picture'
      readonly png: Uint8Array
      /** The width on paper; the height follows from the picture. Never wider or higher than the text of a page. */
      readonly widthMm: number
      readonly altText: string
      readonly caption: string
    }
  | { readonly kind: 'table'; readonly caption: string; readonly table: DocumentTable; readonly altText: string }
  /** Sources, notes, missing reports: a numbered list under its heading. */
  | { readonly kind: 'list'; readonly heading: string; readonly entries: readonly string[] }
