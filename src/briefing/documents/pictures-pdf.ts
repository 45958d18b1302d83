import type { Picture } from '../../charts/picture/compose-picture.ts'
import { fontFiles } from '../../charts/picture/font-files.ts'
import type { PdfPage } from '../../exports/pdf-document.ts'
import { writePdf } from '../../exports/write-pdf.ts'
import type { Language } from '../../i18n/language.ts'
import { documentTypes } from './document-types.ts'

/** A composed picture as a page. */
export interface PicturePage {
  readonly picture: Picture
  /** Its title in the outline of the document; a single page needs none. */
  readonly bookmark?: string
  /** What it shows, for those who hear it, where it is one figure. */
  readonly altText: string
}

/** Composed pictures as a PDF, a page of its size for each; what is to be read is tagged as such. */
export async function pdfOfPictures(
  pages: readonly PicturePage[],
  { title, language }: { readonly title: string; readonly language: Language },
): Promise<Blob> {
  const bytes = await writePdf({ title, language, pages: pages.map(pdfPage) }, await fontFiles())
  return new Blob([bytes], { type: documentTypes.pdf })
}

function pdfPage({ picture, bookmark, altText }: PicturePage): PdfPage {
  const { width, height, primitives, parts } = picture
  const whole = { x: 0, y: 0, width, height }
  return {
    width,
    height,
    ...(bookmark === undefined ? {} : { bookmark }),
    parts: parts ?? [{ tag: 'Figure', shapes: primitives, altText, box: whole }],
  }
}
