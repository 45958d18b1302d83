import { cleanText } from '../../domain/clean-text.ts'
import { estimatedLines, fittedText, lineHeightEm } from '../estimate-lines.ts'
import { pngSize } from '../png-size.ts'
import type { TitleSlide } from '../presentation-document.ts'
import { type PlacedText, type SlideRect, type SlideSheet, objectNames, textOptions } from './slide-frame.ts'
import { slideColours, slideMargin, textSizes } from './slide-look.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** Above the title at least, between title and lines, below the lines, in inches. */
const room = { above: 0.9, between: 0.3, below: 0.6 } as const
/** Where the title ends unless it is long, of the height of the slide. */
const titleEnd = 0.42
/** Of the office at the head, in inches; `widest` in heights of its emblem. */
const officeRoom = { top: 0.62, emblem: 0.95, widest: 1.8, beside: 0.2, height: 0.95, below: 0.3 } as const
/** How far a title is made narrower, as part of the whole width, and by which steps in inches. */
const leastEvenPart = 0.5
const evenStep = 0.25
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
  { office, title, subtitle, lines, watermark }: TitleSlide,
): { readonly texts: readonly PlacedText[]; readonly emblem?: SlideRect; readonly further: readonly string[] } {
  const w = sheet.width - 2 * slideMargin
  const heading = cleanText(title)
  const box = { width: w * pointsPerInch, height: 1.9 * pointsPerInch }
  const fitted = fittedText([heading], box, { sizes: textSizes.title, isBold: true })
  const h = fitted.height / pointsPerInch
  const head = officeHead(sheet, office, w)
  const y = Math.max(room.above, head.bottom, sheet.height * titleEnd - h)
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
    texts: [
      ...head.texts,
      { text: heading, options: { ...look, x: slideMargin, y, w: evenWidth(heading, w, fitted.size), h } },
      ...placed(sheet, found ?? firm, place),
    ],
    ...(head.emblem ? { emblem: head.emblem } : {}),
    further: found === undefined ? [lines.map(cleanText).join('; ')] : [],
  }
}

/** The width in which a title has as many lines as in the whole one, of about one length: no last word stands alone. */
function evenWidth(title: string, width: number, size: number): number {
  const linesIn = (inches: number): number => estimatedLines(title, inches * pointsPerInch, { size, isBold: true })
  const whole = linesIn(width)
  let narrow = width
  while (narrow > width * leastEvenPart && linesIn(narrow - evenStep) === whole) narrow -= evenStep
  // A little more than estimated, or the other machine breaks the line earlier.
  return Math.min(width, narrow + 2 * evenStep)
}

/** The emblem at the head of the slide and the name beside it. */
function officeHead(
  sheet: SlideSheet,
  office: TitleSlide['office'],
  width: number,
): { readonly texts: readonly PlacedText[]; readonly emblem?: SlideRect; readonly bottom: number } {
  if (!office) return { texts: [], bottom: 0 }
  const { emblem, lines } = office
  const size = emblem && pngSize(emblem.png)
  const scale = size && Math.min(officeRoom.emblem / size.height, (officeRoom.emblem * officeRoom.widest) / size.width)
  const rect = size && scale !== undefined ? { w: size.width * scale, h: size.height * scale } : undefined
  const left = rect ? rect.w + officeRoom.beside : 0
  const box = { width: (width - left) * pointsPerInch, height: officeRoom.height * pointsPerInch }
  const texts = lines.map(cleanText)
  const fitted = fittedText(texts, box, { sizes: textSizes.office, isBold: true })
  const height = Math.max(fitted.height / pointsPerInch, rect?.h ?? 0)
  const place = { x: slideMargin + left, y: officeRoom.top, w: width - left, h: height }
  const look = { ...textOptions(sheet, fitted.size, slideColours.ink), bold: true, valign: 'middle' } as const
  return {
    texts: texts.length === 0 ? [] : [{ text: texts.join('\n'), options: { ...look, ...place } }],
    ...(rect ? { emblem: { x: slideMargin, y: officeRoom.top + (height - rect.h) / 2, ...rect } } : {}),
    bottom: officeRoom.top + height + officeRoom.below,
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
