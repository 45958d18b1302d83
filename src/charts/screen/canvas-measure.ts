import type { MeasureText } from '../primitive.ts'

/** Draws the figures: all of one width, so that they line up. */
export const figuresFamily = 'Be Vietnam Pro Figures'

/** Draws everything else. */
export const textFamily = 'Be Vietnam Pro'

/** The font of every text of a chart, on screen and in pictures, as CSS writes it. */
export const fontStack: string = `"${figuresFamily}", "${textFamily}", sans-serif`

/** About how wide a letter is in ems, where nothing can measure. */
const letterEms = 0.56

let context: CanvasRenderingContext2D | null | undefined

/** Measures with the document's font on a canvas; without one (a test without a browser) it estimates. */
export const canvasMeasure: MeasureText = (text, size, weight) => {
  context ??= typeof OffscreenCanvas === 'undefined' ? null : document.createElement('canvas').getContext('2d')
  if (!context) return text.length * size * letterEms
  context.font = `${weight} ${size}px ${fontStack}`
  return context.measureText(text).width
}
