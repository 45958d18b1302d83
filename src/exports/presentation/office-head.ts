import { cleanText } from '../../domain/clean-text.ts'
import type { DocumentOffice } from '../document-office.ts'
import { fittedText } from '../estimate-lines.ts'
import { pngSize } from '../png-size.ts'
import { type PlacedText, type SlideSheet, textOptions } from './slide-frame.ts'
import type { SlideRect } from './slide-rect.ts'
import { slideColours, textSizes } from './slide-look.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** Of the office at the head of a cover, in inches; `widest` in heights of its emblem. */
const room = { emblem: 0.95, widest: 1.8, beside: 0.2, height: 0.95 } as const

/** The emblem at the head of a cover and the name beside it, from the upper left corner of a place that may be lower than both. */
export function officeHead(
  sheet: SlideSheet,
  office: DocumentOffice | undefined,
  place: Pick<SlideRect, 'x' | 'y' | 'w'> & { readonly h?: number },
): { readonly texts: readonly PlacedText[]; readonly emblem?: SlideRect; readonly bottom: number } {
  if (!office) return { texts: [], bottom: 0 }
  const { emblem, lines } = office
  const most = Math.min(room.height, place.h ?? room.height)
  const highest = Math.min(room.emblem, most)
  const size = emblem && pngSize(emblem.png)
  const scale = size && Math.min(highest / size.height, (highest * room.widest) / size.width)
  const rect = size && scale !== undefined ? { w: size.width * scale, h: size.height * scale } : undefined
  const left = rect ? rect.w + room.beside : 0
  const box = { width: (place.w - left) * pointsPerInch, height: most * pointsPerInch }
  const texts = lines.map(cleanText)
  const fitted = fittedText(texts, box, { sizes: textSizes.office, isBold: true })
  const height = Math.max(fitted.height / pointsPerInch, rect?.h ?? 0)
  const at = { x: place.x + left, y: place.y, w: place.w - left, h: height }
  const look = { ...textOptions(sheet, fitted.size, slideColours.ink), bold: true, valign: 'middle' } as const
  return {
    texts: texts.length === 0 ? [] : [{ text: texts.join('\n'), options: { ...look, ...at } }],
    ...(rect ? { emblem: { x: place.x, y: place.y + (height - rect.h) / 2, ...rect } } : {}),
    bottom: place.y + height,
  }
}
