import PdfKit from 'pdfkit'
import { cleanText } from '../domain/clean-text.ts'
import { documentLanguage } from './document-language.ts'
import { drawShape } from './pdf/draw-shape.ts'
import { type FacesByWeight, fontFaces } from './pdf/font-faces.ts'
import type { PdfDocument, PdfDrawing, PdfFonts } from './pdf-document.ts'

/** What the library knows of a figure, its bounds among it, which its types do not have yet. */
type FigureOptions = PDFKit.Mixins.StructureElementOptions & { readonly bbox: readonly number[] }

/** Points in a millimetre. */
const pointsOfMm = 72 / 25.4

/**
 * A PDF of drawings: lines and shapes as such, texts that can be selected, searched and copied in the embedded font, a
 * title, a language, and each drawing tagged as a figure with its description.
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
      Author: 'Nhịp Quý',
      Creator: 'Nhịp Quý',
    },
    // Else it asks for Helvetica, which browsers do not have.
    font: '',
  })
  const bytes = bytesOf(library)
  const faces = fontFaces(library, files)
  const root = library.struct('Document')
  library.addStructure(root)
  for (const { widthMm, heightMm, drawings } of document.pages) {
    library.addPage({ size: [widthMm * pointsOfMm, heightMm * pointsOfMm], margin: 0 })
    for (const drawing of drawings) {
      const content = (): void => drawAll(library, drawing, faces)
      const about: FigureOptions = { alt: cleanText(drawing.altText), bbox: boundsOf(drawing) }
      root.add(library.struct('Figure', about, [content]))
    }
  }
  root.end()
  library.end()
  return await bytes
}

function drawAll(library: InstanceType<typeof PdfKit>, drawing: PdfDrawing, faces: FacesByWeight): void {
  library.save()
  library.translate(drawing.xMm * pointsOfMm, drawing.yMm * pointsOfMm).scale(drawing.mmPerUnit * pointsOfMm)
  for (const shape of drawing.shapes) drawShape(library, shape, faces)
  library.restore()
}

/** Where a drawing stands on its page: left, top, right, bottom in points. */
function boundsOf({ xMm, yMm, mmPerUnit, widthUnits, heightUnits }: PdfDrawing): [number, number, number, number] {
  const [left, top] = [xMm * pointsOfMm, yMm * pointsOfMm]
  const unit = mmPerUnit * pointsOfMm
  return [left, top, left + widthUnits * unit, top + heightUnits * unit]
}

/** What the library hands out while it writes, together once it has ended. */
function bytesOf(library: InstanceType<typeof PdfKit>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    library.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    library.on('error', reject)
    library.on('end', () => {
      const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
      let offset = 0
      for (const chunk of chunks) {
        whole.set(chunk, offset)
        offset += chunk.length
      }
      resolve(whole)
    })
  })
}
