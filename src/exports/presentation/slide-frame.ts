import type PptxGenJS from 'pptxgenjs'
import { cleanText } from '../../domain/clean-text.ts'
import type { SlideFrame } from '../presentation-document.ts'
import { estimatedWidth, fittedText } from '../estimate-lines.ts'
import { slideColours, slideFont, slideMargin, textSizes } from './slide-look.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** What all slides of a presentation share: their size in inches, and the language of their texts (`vi-VN`). */
export interface SlideSheet {
  readonly width: number
  readonly height: number
  readonly lang: string
}

/** A rectangle on a slide, in inches. */
export interface SlideRect {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** What the repair after writing finds the parts of a slide by; the reader sees them as names in a list of objects. */
export const objectNames = { title: 'Title', table: 'Table' } as const

/** A text with its place and look, as the library takes it. */
export interface PlacedText {
  readonly text: string | PptxGenJS.TextProps[]
  readonly options: PptxGenJS.TextPropsOptions
}

/** What stands around the content of a slide, from back to front, and the rectangle left for the content. */
export interface FrameLayout {
  readonly texts: readonly PlacedText[]
  readonly content: SlideRect
}

const top = 0.55
const gap = 0.14
/** Notes shrink before the content of a slide is lower than this, in inches. */
const leastContent = 2.4

/** The options that every text has: without them PowerPoint takes fonts, margins and language of its own. */
export function textOptions({ lang }: SlideSheet, size: number, color: string): PptxGenJS.TextPropsOptions {
  return { fontFace: slideFont, fontSize: size, color, lang, margin: 0, valign: 'top', align: 'left' }
}

/**
 * Lays out headline, subtitle, body, marks, notes and source; `page` ("2/3") stands behind the headline unless it is empty.
 * Texts that do not fit beside `least` inches of content in their smallest size take of that room.
 */
export function layoutFrame(sheet: SlideSheet, frame: SlideFrame, page: string, least = leastContent): FrameLayout {
  const w = sheet.width - 2 * slideMargin
  const mark = frame.watermark === undefined ? undefined : cleanText(frame.watermark)
  const tagWidth = mark === undefined ? 0 : widthOfTag(mark)
  const headline = layoutHeadline(sheet, page === '' ? frame.headline : `${frame.headline} (${page})`, {
    w: tagWidth === 0 ? w : w - tagWidth - 0.3,
  })
  const subtitle = layoutSubtitle(sheet, frame.subtitle ?? '', { y: top + headline.h, w })
  const body = layoutBody(sheet, frame.body ?? '', { y: subtitle.bottom, w })
  const y = body.bottom + gap
  const below = layoutNotes(sheet, frame, { least: y + gap + least, w })
  return {
    texts: [
      ...(mark === undefined ? [] : [tag(sheet, mark, tagWidth)]),
      headline.text,
      ...subtitle.texts,
      ...body.texts,
      ...below.texts,
    ],
    content: { x: slideMargin, y, w, h: below.top - gap - y },
  }
}

function layoutHeadline(
  sheet: SlideSheet,
  headline: string,
  { w }: { readonly w: number },
): { readonly text: PlacedText; readonly h: number } {
  const text = cleanText(headline)
  const box = { width: w * pointsPerInch, height: 1.05 * pointsPerInch }
  const { size, height } = fittedText([text], box, { sizes: textSizes.headline, isBold: true })
  const h = height / pointsPerInch
  const look = { ...textOptions(sheet, size, slideColours.ink), objectName: objectNames.title, bold: true }
  return { text: { text, options: { ...look, x: slideMargin, y: top, w, h } }, h }
}

function layoutSubtitle(
  sheet: SlideSheet,
  subtitle: string,
  { y, w }: { readonly y: number; readonly w: number },
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  if (subtitle === '') return { texts: [], bottom: y }
  const text = cleanText(subtitle)
  const box = { width: w * pointsPerInch, height: 0.55 * pointsPerInch }
  const { size, height } = fittedText([text], box, { sizes: textSizes.subtitle, isBold: false })
  const place = { x: slideMargin, y: y + 0.06, w, h: height / pointsPerInch }
  const options = { ...textOptions(sheet, size, slideColours.muted), ...place }
  return { texts: [{ text, options }], bottom: place.y + place.h }
}

function layoutBody(
  sheet: SlideSheet,
  body: string,
  { y, w }: { readonly y: number; readonly w: number },
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  if (body === '') return { texts: [], bottom: y }
  const text = cleanText(body)
  const box = { width: w * pointsPerInch, height: 1.1 * pointsPerInch }
  const { size, height } = fittedText([text], box, { sizes: textSizes.body, isBold: false })
  const place = { x: slideMargin, y: y + gap, w, h: height / pointsPerInch }
  return {
    texts: [{ text, options: { ...textOptions(sheet, size, slideColours.ink), ...place } }],
    bottom: place.y + place.h,
  }
}

/** Notes and source, from the lower edge upwards. */
function layoutNotes(
  sheet: SlideSheet,
  { notes = [], source = '' }: SlideFrame,
  { least, w: whole }: { readonly least: number; readonly w: number },
): { readonly texts: readonly PlacedText[]; readonly top: number } {
  const end = sheet.height - 0.4
  // The number of the slide stands to the right of the last line.
  const w = whole - 0.7
  const paragraphs = [
    ...notes.map((text) => ({ text: cleanText(text), color: slideColours.ink })),
    { text: cleanText(source), color: slideColours.muted },
  ].filter(({ text }) => text !== '')
  if (paragraphs.length === 0) return { texts: [], top: end - 0.1 }
  const box = { width: w * pointsPerInch, height: (end - least) * pointsPerInch }
  const setting = { sizes: textSizes.small, isBold: false, gapEm: 0.2 }
  const { size, height } = fittedText(
    paragraphs.map(({ text }) => text),
    box,
    setting,
  )
  const h = height / pointsPerInch
  const runs = paragraphs.map(({ text, color }, index) => ({
    text,
    options: {
      ...textOptions(sheet, size, color),
      breakLine: index < paragraphs.length - 1,
      paraSpaceAfter: size * setting.gapEm,
    },
  }))
  const place = { x: slideMargin, y: end - h, w, h, valign: 'bottom' } as const
  return { texts: [{ text: runs, options: { ...textOptions(sheet, size, slideColours.ink), ...place } }], top: end - h }
}

function widthOfTag(mark: string): number {
  return Math.min(3.4, estimatedWidth(mark, { size: textSizes.tag, isBold: true }) / pointsPerInch + 0.3)
}

/** The framed word in the corner. */
function tag(sheet: SlideSheet, text: string, w: number): PlacedText {
  return {
    text,
    options: {
      ...textOptions(sheet, textSizes.tag, slideColours.lacquer),
      bold: true,
      align: 'center',
      valign: 'middle',
      line: { color: slideColours.lacquer, width: 1.5 },
      x: sheet.width - slideMargin - w,
      y: top,
      w,
      h: 0.36,
    },
  }
}
