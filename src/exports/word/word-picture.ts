import { ImageRun } from 'docx'
import { cleanText } from '../../domain/clean-text.ts'
import { mmPerInch, pixelsPerInch } from '../../paper/units.ts'
import { pngSize } from '../png-size.ts'
import type { WordPicture } from '../word-document.ts'

/** Between the margins, and no higher than stands on a page with a title and a paragraph above it. */
const greatestPictureMm = { width: 160, height: 165 }
const pixelsPerMm = pixelsPerInch / mmPerInch

/** A picture with its description, never wider or higher than the text of a page; `number` makes its name. */
export function wordPicture(
  { png, widthMm, altText }: Pick<WordPicture, 'png' | 'widthMm' | 'altText'>,
  number: number,
): ImageRun {
  const { width, height } = pngSize(png)
  const shown = Math.min(widthMm, greatestPictureMm.width, (greatestPictureMm.height * width) / height)
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: {
      width: Math.round(shown * pixelsPerMm),
      height: Math.round(((shown * height) / width) * pixelsPerMm),
    },
    altText: { name: `Picture ${number}`, title: '', description: cleanText(altText) },
  })
}
