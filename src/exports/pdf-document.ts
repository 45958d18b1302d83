import type { Language } from '../i18n/language.ts'

/** Drawings as pages of a PDF: figures, and pages that are read. */
export interface PdfDocument {
  /** Of the file, shown in the window of the reader. */
  readonly title: string
  readonly subject?: string
  readonly language: Language
  readonly pages: readonly PdfPage[]
}

export interface PdfPage {
  readonly widthMm: number
  readonly heightMm: number
  /** The title of the page in the outline of the document, which readers show beside it; without it the page has none. */
  readonly bookmark?: string
  readonly drawings: readonly PdfDrawing[]
}

/** A drawing on a page: its own units begin in its upper left corner, y downwards. */
export type PdfDrawing = PdfFigure | PdfTextDrawing

interface PdfPlace {
  readonly xMm: number
  readonly yMm: number
  /** Millimetres on paper for a unit of the shapes: a picture 1280 wide on 297 mm has 297 / 1280. */
  readonly mmPerUnit: number
  readonly widthUnits: number
  readonly heightUnits: number
}

/** One figure, with all that stands around it. */
export interface PdfFigure extends PdfPlace {
  readonly shapes: readonly PdfShape[]
  /** What the drawing shows, for those who hear it. */
  readonly altText: string
}

/** A page to be read: texts, lists and tables as such, in the order of reading, which is that of drawing too. */
export interface PdfTextDrawing extends PdfPlace {
  readonly parts: readonly PdfPart[]
}

/** A piece of a page with its tag, as `PaperPart` has it; an artifact is only for the eye. */
export type PdfPart =
  | { readonly tag: 'Artifact' | 'H1' | 'H2' | 'P' | 'Lbl' | 'LBody' | 'TD'; readonly shapes: readonly PdfShape[] }
  | { readonly tag: 'TH'; readonly scope: 'Column' | 'Row'; readonly shapes: readonly PdfShape[] }
  | { readonly tag: 'L' | 'LI' | 'Table' | 'TR'; readonly parts: readonly PdfPart[] }
  | {
      readonly tag: 'Figure'
      readonly shapes: readonly PdfShape[]
      readonly altText: string
      /** Where it stands, in units of the drawing. */
      readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
    }

/** All that a drawing is made of, from back to front. */
export type PdfShape = PdfPath | PdfText

export interface PdfPath {
  readonly type: 'path'
  /** The path data of SVG: M, L, H, V, C, Q, A and Z, absolute or relative. */
  readonly d: string
  /** Colours as "#a3161f". */
  readonly stroke?: string
  readonly strokeWidth?: number
  /** Lengths of dash and gap, "7 3"; empty for a solid line. */
  readonly dash?: string
  readonly fill?: string
  /** From 0 to 1. */
  readonly opacity?: number
}

export interface PdfText {
  readonly type: 'text'
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: FontWeight
  readonly anchor: 'start' | 'middle' | 'end'
  readonly fill: string
  readonly opacity?: number
  /** A white outline, where the text lies over lines. */
  readonly hasHalo?: boolean
  /** The colour of that outline, white where absent. */
  readonly halo?: string
}

export type FontWeight = 400 | 600 | 700

/** The fonts of a PDF, one pair a weight; only the letters in use are embedded. */
export type PdfFonts = Readonly<Record<FontWeight, PdfFontFiles>>

/** Whole TrueType files (not WOFF2, of which no part can be taken): the text font and the face of its figures. */
export interface PdfFontFiles {
  readonly text: Uint8Array
  /** Draws the digits, all of one width, as on the screen. */
  readonly figures: Uint8Array
}
