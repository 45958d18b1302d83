import { cleanText } from '../../domain/clean-text.ts'
import { keptTogether } from '../../paper/kept-together.ts'
import { estimatedLines, fittedText } from '../estimate-lines.ts'
import type { TitleSlide } from '../presentation-document.ts'
import { layoutCover } from './cover-layout.ts'
import { type SlideSheet, objectNames, textOptions } from './slide-frame.ts'
import { officeHead } from './office-head.ts'
import { slideColours, slideMargin, textSizes } from './slide-look.ts'
import { type TitleLayout, firmLines, placedLines, titleLinesHeight, waysOfLines } from './title-lines.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** Above the title at least, between title and lines, below the lines, in inches. */
const room = { above: 0.9, between: 0.3, below: 0.6 } as const
/** Where the title ends unless it is long, of the height of the slide. */
const titleEnd = 0.42
/** Where the office stands at the head, and how far below it the title may begin, in inches. */
const officeRoom = { top: 0.62, below: 0.3 } as const
/** How far a title is made narrower, as part of the whole width, and by which steps in inches. */
const leastEvenPart = 0.5
const evenStep = 0.25

/**
 * The texts of a title slide. Lines that find no room one below the other shrink, then stand one after the other, and as a
 * last resort are handed back, in one text, for slides of their own.
 */
export function layoutTitle(sheet: SlideSheet, slide: TitleSlide): TitleLayout {
  if (sheet.places) return layoutCover(sheet, slide, sheet.places)
  const { office, title, lines } = slide
  const w = sheet.width - 2 * slideMargin
  const heading = keptTogether(cleanText(title))
  const box = { width: w * pointsPerInch, height: 1.9 * pointsPerInch }
  const fitted = fittedText([heading], box, { sizes: textSizes.title, isBold: true })
  const h = fitted.height / pointsPerInch
  const head = officeHead(sheet, office, { x: slideMargin, y: officeRoom.top, w })
  const above = office ? head.bottom + officeRoom.below : 0
  const y = Math.max(room.above, above, sheet.height * titleEnd - h)
  const look = { ...textOptions(sheet, fitted.size, slideColours.ink), objectName: objectNames.title, bold: true }
  const place = { x: slideMargin, y: y + h + room.between, w, h: sheet.height - y - h - room.between - room.below }
  const firm = firmLines(slide)
  const tried = waysOfLines(lines.map(cleanText)).map((way) => [...firm, ...way])
  const found = tried.find((each) => titleLinesHeight(each, w * pointsPerInch) <= place.h * pointsPerInch)
  return {
    texts: [
      ...head.texts,
      { text: heading, options: { ...look, x: slideMargin, y, w: evenWidth(heading, w, fitted.size), h } },
      ...placedLines(sheet, found ?? firm, place),
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
