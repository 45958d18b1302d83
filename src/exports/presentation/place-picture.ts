import type PptxGenJS from 'pptxgenjs'
import { base64Text } from '../../domain/base64-text.ts'
import { cleanText } from '../../domain/clean-text.ts'
import { pngSize } from '../png-size.ts'
import type { SlideRect } from './slide-rect.ts'

/** A picture in the middle of a rectangle of a slide, as large as it fits. */
export function placePicture(
  slide: PptxGenJS.Slide,
  { png, altText }: { readonly png: Uint8Array; readonly altText: string },
  { x, y, w, h }: SlideRect,
): void {
  const size = pngSize(png)
  const scale = Math.min(w / size.width, h / size.height)
  const [width, height] = [size.width * scale, size.height * scale]
  slide.addImage({
    data: `image/png;base64,${base64Text(png)}`,
    altText: cleanText(altText),
    x: x + (w - width) / 2,
    y: y + (h - height) / 2,
    w: width,
    h: height,
  })
}
