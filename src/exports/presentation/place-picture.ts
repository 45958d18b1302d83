import type PptxGenJS from 'pptxgenjs'
import { cleanText } from '../../domain/clean-text.ts'
import { pngSize } from '../png-size.ts'
import type { SlideRect } from './slide-frame.ts'

/** So many bytes at once become arguments of one call; engines end at about 65 000. */
const chunkLength = 0x8000

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
    data: `image/png;base64,${base64FromBytes(png)}`,
    altText: cleanText(altText),
    x: x + (w - width) / 2,
    y: y + (h - height) / 2,
    w: width,
    h: height,
  })
}

/** Bytes as base64, in browsers and in Node. */
function base64FromBytes(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += chunkLength) {
    binary += String.fromCharCode(...bytes.subarray(start, start + chunkLength))
  }
  return btoa(binary)
}
