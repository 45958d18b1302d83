import type { Language } from '../i18n/language.ts'
import type { PaperPart } from '../paper/part.ts'
import type { TextPrimitive } from '../paper/primitive.ts'

/** Pages of paper as a PDF: charts, and pages that are read. */
export interface PdfDocument {
  /** Of the file, shown in the window of the reader. */
  readonly title: string
  readonly subject?: string
  readonly language: Language
  readonly pages: readonly PdfPage[]
}

/** A page of its own size, in pixels of 1/96 inch from its upper left corner, y downwards. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  /** The title of the page in the outline of the document, which readers show beside it; without it the page has none. */
  readonly bookmark?: string
  /** In the order of reading, which is that of drawing too. */
  readonly parts: readonly PaperPart[]
}

/** The fonts of a PDF, one pair a weight; only the letters in use are embedded. */
export type PdfFonts = Readonly<Record<TextPrimitive['weight'], PdfFontFiles>>

/** Whole TrueType files (not WOFF2, of which no part can be taken): the text font and the face of its figures. */
export interface PdfFontFiles {
  readonly text: Uint8Array
  /** Draws the digits, all of one width, as on the screen. */
  readonly figures: Uint8Array
}
