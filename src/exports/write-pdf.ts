import PdfKit from 'pdfkit'
import { cleanText } from '../domain/clean-text.ts'
import { productName } from '../i18n/product-name.ts'
import { joinedBytes } from '../domain/joined-bytes.ts'
import { pointsPerPixel } from '../paper/units.ts'
import { documentLanguage } from './document-language.ts'
import { drawParts } from './pdf/draw-parts.ts'
import { fontFaces } from './pdf/font-faces.ts'
import type { PdfDocument, PdfFonts } from './pdf-document.ts'

/**
 * A PDF of pages of paper: lines and shapes as such, texts that can be selected, searched and copied in the embedded font, a
 * title, a language, an outline where pages have titles, and all that is drawn tagged: figures with their descriptions,
 * headings, texts, lists and tables as what they are.
 */
export async function writePdf(document: PdfDocument, files: PdfFonts): Promise<Uint8Array<ArrayBuffer>> {
  const library = new PdfKit({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: documentLanguage[document.language],
    info: {
      Title: cleanText(document.title),
      Subject: cleanText(document.subject ?? document.title),
      Author: productName,
      Creator: productName,
    },
    // Else it asks for Helvetica, which browsers do not have.
    font: '',
  })
  const bytes = bytesOf(library)
  const faces = fontFaces(library, files)
  const root = library.struct('Document')
  library.addStructure(root)
  for (const { width, height, bookmark, parts } of document.pages) {
    library.addPage({ size: [width * pointsPerPixel, height * pointsPerPixel], margin: 0 })
    if (bookmark !== undefined) library.outline.addItem(cleanText(bookmark))
    drawParts(parts, { library, faces, parent: root })
  }
  root.end()
  library.end()
  return await bytes
}

/** What the library hands out while it writes, together once it has ended. */
function bytesOf(library: InstanceType<typeof PdfKit>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    library.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    library.on('error', reject)
    library.on('end', () => resolve(joinedBytes(chunks)))
  })
}
