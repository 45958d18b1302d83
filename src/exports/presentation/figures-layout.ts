import { cleanText } from '../../domain/clean-text.ts'
import { fittedText } from '../estimate-lines.ts'
import { type PlacedText, type SlideSheet, textOptions } from './slide-frame.ts'
import type { SlideRect } from './slide-rect.ts'
import { slideColours, textSizes } from './slide-look.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** Where one of some figures stands: its heading, and the rectangle of its chart or picture. */
export interface FigurePlace {
  readonly heading: PlacedText
  readonly content: SlideRect
}

/** Between two figures, and between a heading and its figure, in inches. */
const figureGap = 0.4
const headingGap = 0.08
/** What headings may take of the height before their text shrinks. */
const headingPart = 0.2

/** Figures side by side in the content of a slide: headings in one size, figures level. */
export function layoutFigures(
  sheet: SlideSheet,
  texts: readonly string[],
  { x, y, w, h }: SlideRect,
): readonly FigurePlace[] {
  const headings = texts.map(cleanText)
  const width = (w - figureGap * (headings.length - 1)) / headings.length
  const box = { width: width * pointsPerInch, height: h * headingPart * pointsPerInch }
  const setting = { sizes: textSizes.halfHeading, isBold: true }
  const size = Math.min(...headings.map((text) => fittedText([text], box, setting).size))
  const inSize = { ...setting, sizes: [size] }
  const heights = headings.map((text) => fittedText([text], box, inSize).height / pointsPerInch)
  const height = Math.max(...heights)
  return headings.map((text, index) => {
    const left = x + index * (width + figureGap)
    return {
      heading: {
        text: text || ' ',
        options: { ...textOptions(sheet, size, slideColours.ink), bold: true, x: left, y, w: width, h: height },
      },
      content: { x: left, y: y + height + headingGap, w: width, h: h - height - headingGap },
    }
  })
}
