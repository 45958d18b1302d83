import { type Font, create } from 'fontkit'
import type PdfKit from 'pdfkit'
import type { TextPrimitive } from '../../paper/primitive.ts'
import type { PdfFonts } from '../pdf-document.ts'

/** A font of the document: its name in the library, and the font itself to measure with. */
export interface FontFace {
  readonly name: string
  readonly font: Font
}

export interface WeightFaces {
  readonly text: FontFace
  readonly figures: FontFace
}

export type FacesByWeight = Readonly<Record<TextPrimitive['weight'], WeightFaces>>

/** The first four bytes of a TrueType file. */
const trueType = [0, 1, 0, 0]

/** Opens the font files and makes them known to the library. Throws for files that no part can be taken of. */
export function fontFaces(library: InstanceType<typeof PdfKit>, files: PdfFonts): FacesByWeight {
  const faceOf = (name: string, file: Uint8Array): FontFace => {
    // The library takes WOFF2 as well, but embeds garbage: the text could be copied and not be seen.
    if (trueType.some((byte, index) => file[index] !== byte)) throw new Error(`${name} is not a TrueType font`)
    const font = create(file)
    // An open font saves opening it twice.
    library.registerFont(name, font)
    return { name, font }
  }
  const facesOf = (weight: TextPrimitive['weight']): WeightFaces => ({
    text: faceOf(`text-${weight}`, files[weight].text),
    figures: faceOf(`figures-${weight}`, files[weight].figures),
  })
  return { 400: facesOf(400), 600: facesOf(600), 700: facesOf(700) }
}
