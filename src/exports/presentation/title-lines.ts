import { cleanText } from '../../domain/clean-text.ts'
import { estimatedLines, lineHeightEm } from '../estimate-lines.ts'
import type { TitleSlide } from '../presentation-document.ts'
import { type PlacedText, type SlideSheet, textOptions } from './slide-frame.ts'
import type { SlideRect } from './slide-rect.ts'
import { slideColours, textSizes } from './slide-look.ts'

/** After a line, in points. */
const lineGap = 6

/** What stands on a cover, the place of the emblem, and what found no room. */
export interface TitleLayout {
  readonly texts: readonly PlacedText[]
  readonly emblem?: SlideRect
  readonly further: readonly string[]
}

/** A line below the title of a cover. */
export interface TitleLine {
  readonly text: string
  readonly size: number
  readonly color: string
  readonly bold: boolean
}

/** The mark of a cover, which keeps its line however little room there is. */
export function firmLines({ watermark }: TitleSlide): readonly TitleLine[] {
  return watermark === undefined
    ? []
    : [{ text: cleanText(watermark), size: 20, color: slideColours.lacquer, bold: true }]
}

/** Lines in all sizes, one below the other and one after the other, the best first. */
export function waysOfLines(lines: readonly string[]): readonly (readonly TitleLine[])[] {
  const inSizes = (texts: readonly string[]) =>
    textSizes.titleLines.map((size) =>
      texts.map((text): TitleLine => ({ text, size, color: slideColours.muted, bold: false })),
    )
  return lines.length < 2 ? inSizes(lines) : [...inSizes(lines), ...inSizes([lines.join('; ')])]
}

/** How high lines are in a width, both in points. */
export function titleLinesHeight(lines: readonly TitleLine[], width: number): number {
  return lines.reduce(
    (sum, { text, size, bold }) =>
      sum + estimatedLines(text, width, { size, isBold: bold }) * lineHeightEm * size + lineGap,
    0,
  )
}

/** Lines in one text, each in its look; none without lines. */
export function placedLines(sheet: SlideSheet, lines: readonly TitleLine[], place: SlideRect): readonly PlacedText[] {
  if (lines.length === 0) return []
  const text = lines.map((line, index) => ({
    text: line.text,
    options: {
      ...textOptions(sheet, line.size, line.color),
      bold: line.bold,
      breakLine: index < lines.length - 1,
      paraSpaceAfter: lineGap,
    },
  }))
  return [{ text, options: { ...textOptions(sheet, textSizes.titleLines[0], slideColours.muted), ...place } }]
}
