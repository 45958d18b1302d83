/** An old encoding from which a text was converted. */
export type OldEncoding = 'tcvn3' | 'vni' | 'windows-1258' | 'utf-16'

/** The text of a document, with what a reader must know of how it came about. */
export interface DocumentText {
  readonly text: string
  /** Absent for what was UTF-8 from the start, or holds its letters itself (Word, PDF). */
  readonly convertedFrom?: OldEncoding
  /** Where each page begins; only of a PDF. */
  readonly pages?: readonly number[]
}

/** Told after each page of how many. */
export type TellPages = (page: number, pages: number) => void

/** Why a document cannot be read as text; each has its own sentence, which says what to do. */
export type DocumentProblemCode =
  | 'document-empty'
  | 'document-too-large'
  | 'document-bomb'
  | 'document-damaged'
  | 'document-old-word'
  | 'document-password'
  | 'document-scanned'
  | 'document-picture'
  | 'document-rich-text'
  | 'document-workbook'
  | 'document-other-zip'
  | 'document-entities'
  | 'document-unknown-letters'
  | 'document-binary'
