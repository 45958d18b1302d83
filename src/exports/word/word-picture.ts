import { ImageRun } from 'docx'
import { cleanText } from '../../domain/clean-text.ts'
import { mmPerInch, pixelsPerInch, pointsPerInch } from '../../paper/units.ts'
import { pngSize } from '../png-size.ts'
import type { WordPicture } from '../word-document.ts'
import { twentieths } from './word-look.ts'
import type { WordSheet } from './word-sheet.ts'

/** No higher than stands on a page with a title and a paragraph above it: so much of the height of its text. */
const highestMm = 165
const highestPart = 0.7
const pixelsPerMm = pixelsPerInch / mmPerInch
const mmPerTwentieth = mmPerInch / pointsPerInch / twentieths

/** A picture with its description, never wider or higher than the text of a page; `number` makes its name. */
export function wordPicture(
  { png, widthMm, altText }: Pick<WordPicture, 'png' | 'widthMm' | 'altText'>,
  number: number,
  sheet: Pick<WordSheet, 'width' | 'height'>,
): ImageRun {
  const { width, height } = pngSize(png)
  const [widest, textHeight] = [sheet.width, sheet.height].map((length) => length * mmPerTwentieth) as [number, number]
  const highest = Math.min(highestMm, textHeight * highestPart)
  const shown = Math.min(widthMm, widest, (highest * width) / height)
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
