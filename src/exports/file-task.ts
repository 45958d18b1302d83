import type { ExportTable } from './export-table.ts'
import type { PdfDocument, PdfFonts } from './pdf-document.ts'
import type { PresentationDocument } from './presentation-document.ts'
import type { WordDocument } from './word-document.ts'

/** A file to be written, described in plain data that a worker can be given. `template` is an office's own file, as bytes. */
export type FileTask =
  | { readonly format: 'xlsx'; readonly table: ExportTable }
  | { readonly format: 'pdf'; readonly document: PdfDocument; readonly fonts: PdfFonts }
  | { readonly format: 'pptx'; readonly document: PresentationDocument; readonly template?: Uint8Array }
  | { readonly format: 'docx'; readonly document: WordDocument; readonly template?: Uint8Array }
