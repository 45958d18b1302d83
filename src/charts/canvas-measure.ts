import { fontStack } from './font-stack.ts'
import type { MeasureText } from './primitive.ts'

/** About how wide a letter is in ems, where nothing can measure. */
const letterEms = 0.56

let context: CanvasRenderingContext2D | null | undefined
let present = ''

/** Measures with the document's font on a canvas; without one (a test without a browser) it estimates. */
export const canvasMeasure: MeasureText = (text, size, weight) => {
  // Every browser that paints has this class; a document without one only prints an error when asked for a canvas.
  context ??= typeof OffscreenCanvas === 'undefined' ? null : document.createElement('canvas').getContext('2d')
  if (!context) return text.length * size * letterEms
  const font = `${weight} ${size}px ${fontStack}`
  // Reading a font's name costs more than measuring with it.
  if (font !== present) {
    context.font = font
    present = font
  }
  return context.measureText(text).width
}
