import { cleanText } from '../../domain/clean-text.ts'
import { estimatedLines, fittedText, lineHeightEm } from '../estimate-lines.ts'
import type { TitleSlide } from '../presentation-document.ts'
import { type PlacedText, type SlideSheet, objectNames, textOptions } from './slide-frame.ts'
import { slideColours, slideMargin, textSizes } from './slide-look.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** Above the title at least, between title and lines, below the lines, in inches. */
const room = { above: 0.9, between: 0.3, below: 0.6 } as const
/** Where the title ends unless it is long, of the height of the slide. */
const titleEnd = 0.42
/** After a line, in points. */
const lineGap = 6

interface Line {
  readonly text: string
  readonly size: number
  readonly color: string
  readonly bold: boolean
}

/**
 * The texts of a title slide. Lines that find no room one below the other shrink, then stand one after the other, and as a
 * last resort are handed back, in one text, for slides of their own.
 */
export function layoutTitle(
  sheet: SlideSheet,
  { title, subtitle, lines, watermark }: TitleSlide,
): { readonly texts: readonly PlacedText[]; readonly further: readonly string[] } {
  const w = sheet.width - 2 * slideMargin
  const heading = cleanText(title)
  const box = { width: w * pointsPerInch, height: 1.9 * pointsPerInch }
  const fitted = fittedText([heading], box, { sizes: textSizes.title, isBold: true })
  const h = fitted.height / pointsPerInch
  const y = Math.max(room.above, sheet.height * titleEnd - h)
  const look = { ...textOptions(sheet, fitted.size, slideColours.ink), objectName: objectNames.title, bold: true }
  const place = { x: slideMargin, y: y + h + room.between, w, h: sheet.height - y - h - room.between - room.below }
  const firm: readonly Line[] = [
    ...(watermark === undefined
      ? []
      : [{ text: cleanText(watermark), size: 20, color: slideColours.lacquer, bold: true }]),
    ...(subtitle === undefined ? [] : [{ text: cleanText(subtitle), size: 22, color: slideColours.ink, bold: false }]),
  ]
  const tried = ways(lines.map(cleanText)).map((way) => [...firm, ...way])
  const found = tried.find((each) => heightOf(each, w * pointsPerInch) <= place.h * pointsPerInch)
  return {
    texts: [{ text: heading, options: { ...look, x: slideMargin, y, w, h } }, ...placed(sheet, found ?? firm, place)],
    further: found === undefined ? [lines.map(cleanText).join('; ')] : [],
  }
}

/** Lines in all sizes, one below the other and one after the other, the best first. */
function ways(lines: readonly string[]): readonly (readonly Line[])[] {
  const inSizes = (texts: readonly string[]) =>
    textSizes.titleLines.map((size) =>
      texts.map((text): Line => ({ text, size, color: slideColours.muted, bold: false })),
    )
  return lines.length < 2 ? inSizes(lines) : [...inSizes(lines), ...inSizes([lines.join('; ')])]
}

function heightOf(lines: readonly Line[], width: number): number {
  return lines.reduce(
    (sum, { text, size, bold }) =>
      sum + estimatedLines(text, width, { size, isBold: bold }) * lineHeightEm * size + lineGap,
    0,
  )
}

function placed(
  sheet: SlideSheet,
  lines: readonly Line[],
  place: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): readonly PlacedText[] {
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
