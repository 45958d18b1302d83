import { halfPoints, wordFont, wordTextHeight, wordTextWidth } from './word-look.ts'

/** What texts are laid out for: the pages of our own, or those of an office's template. */
export interface WordSheet {
  /** Between the margins, in twentieths of a point. */
  readonly width: number
  readonly height: number
  /** Of texts in charts. */
  readonly font: string
  /** How wide its letters are beside those that texts are estimated by. */
  readonly wideness: number
  /** Of texts in tables, in half points. */
  readonly tableSize: number
  readonly styles: SheetStyles
  /** What a template has on the page of a cover; absent for our own pages, which say by themselves how texts stand. */
  readonly template?: { readonly hasEmblem: boolean; readonly says: string; readonly isTitleCentred: boolean }
}

/** The names by which paragraphs and tables call their styles. */
export interface SheetStyles {
  readonly title: string
  readonly heading: string
  readonly caption: string
  readonly note: string
  readonly cell: string
  /** Absent where those of every paragraph serve, or a table says all by itself. */
  readonly subtitle?: string
  readonly body?: string
  readonly list?: string
  readonly figure?: string
  readonly table?: string
}

/** Pages of our own. */
export const ownSheet: WordSheet = {
  width: wordTextWidth,
  height: wordTextHeight,
  font: wordFont,
  wideness: 1,
  tableSize: halfPoints.table,
  styles: { title: 'Title', heading: 'Heading1', caption: 'Caption', note: 'FigureNote', cell: 'TableText' },
}
