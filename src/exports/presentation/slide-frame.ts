import type PptxGenJS from 'pptxgenjs'
import { cleanText } from '../../domain/clean-text.ts'
import type { SlideFrame } from '../presentation-document.ts'
import { estimatedWidth, fittedText } from '../estimate-lines.ts'
import type { SheetPlaces, TitlePlace } from './sheet-places.ts'
import { shortenedTitle } from './shortened-title.ts'
import type { SlideRect } from './slide-rect.ts'
import { slideColours, slideFont, slideMargin, textSizes } from './slide-look.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** What all slides of a presentation share: their size in inches, and the language of their texts (`vi-VN`). */
export interface SlideSheet {
  readonly width: number
  readonly height: number
  readonly lang: string
  /** Where things stand on the slides of an office's template; absent on ours. */
  readonly places?: SheetPlaces
}

/** What the repair after writing finds the parts of a slide by; the reader sees them as names in a list of objects. */
export const objectNames = {
  title: 'Title',
  subtitle: 'Subtitle',
  table: 'Table',
  drawing: 'Drawing',
  shape: 'Shape',
  text: 'Text',
} as const

/** A text with its place and look, as the library takes it. */
export interface PlacedText {
  readonly text: string | PptxGenJS.TextProps[]
  readonly options: PptxGenJS.TextPropsOptions
}

/** What stands around the content of a slide, from back to front, and the rectangle left for the content. */
export interface FrameLayout {
  readonly texts: readonly PlacedText[]
  readonly content: SlideRect
  /** The headline, where the slide has room for its first words alone. */
  readonly wholeHeadline?: string
}

const top = 0.55
const gap = 0.14
/** Below the last line of a slide of ours. */
const bottomMargin = 0.4
/** Of the mark, and between it and what stands beside it. */
const tagHeight = 0.36
const tagGap = 0.3
/** What rounding makes of a place, in inches. */
export const nearly = 0.02
/** Of a title in a template's place, where that of the template is too large for it. */
const titleSizes = [40, 36, 32, ...textSizes.headline]
/** What a headline takes of a slide of ours, in inches, and what it takes where that spares a slide. */
const headlineHeight = { usual: 1.05, tight: 0.62 } as const
/** Notes shrink before the content of a slide is lower than this, in inches. */
const leastContent = 2.4
/** So many times the height of its place a title may take before it is shortened. */
const mostHeights = 1.25

/** The options that every text has: without them PowerPoint takes fonts, margins and language of its own. */
export function textOptions({ lang }: SlideSheet, size: number, color: string): PptxGenJS.TextPropsOptions {
  return { fontFace: slideFont, fontSize: size, color, lang, margin: 0, valign: 'top', align: 'left' }
}

/**
 * Lays out headline, subtitle, body, marks, notes and source; `page` ("2/3") stands behind the headline unless it is empty.
 * Texts that do not fit beside `least` inches of content in their smallest size take of that room. A tight frame has its
 * notes in that size and one after another, and a lower headline where its place is ours to choose.
 */
export function layoutFrame(
  sheet: SlideSheet,
  frame: SlideFrame & { readonly isTight?: boolean },
  page: string,
  least = leastContent,
): FrameLayout {
  const mark = frame.watermark === undefined ? undefined : cleanText(frame.watermark)
  const text = page === '' ? frame.headline : `${frame.headline} (${page})`
  const isTight = frame.isTight === true
  const head = layoutHead(sheet, text, { mark, most: isTight ? headlineHeight.tight : headlineHeight.usual })
  const { x, w } = head.below
  const subtitle = layoutBelow(
    sheet,
    frame.subtitle ?? '',
    { x, y: head.below.y, w: w - head.beside, above: 0.06, most: 0.55 },
    { sizes: textSizes.subtitle, colour: slideColours.muted },
  )
  const above = Math.max(subtitle.bottom, head.tagBottom)
  const body = layoutBelow(
    sheet,
    frame.body ?? '',
    { x, y: above, w, above: gap, most: 1.1 },
    { sizes: textSizes.body, colour: slideColours.ink },
  )
  const y = body.bottom + gap
  const { notes: told = [] } = frame
  const notes = isTight && told.length > 1 ? [told.join(' ')] : told
  const below = layoutNotes(
    sheet,
    { ...frame, notes },
    {
      x,
      end: head.below.y + head.below.h,
      least: isTight ? sheet.height : y + gap + least,
      w,
    },
  )
  const isWhole = head.headline.text === cleanText(text)
  return {
    ...(isWhole ? {} : { wholeHeadline: cleanText(frame.headline) }),
    texts: [...head.tag, head.headline, ...subtitle.texts, ...body.texts, ...below.texts],
    content: { x, y, w, h: below.top - gap - y },
  }
}

/** Headline and mark, and what is below them. */
interface HeadLayout {
  readonly headline: PlacedText
  readonly tag: readonly PlacedText[]
  readonly below: SlideRect
  /** What the mark takes of the width of the next line, and where it ends. */
  readonly beside: number
  readonly tagBottom: number
}

function layoutHead(
  sheet: SlideSheet,
  text: string,
  { mark, most }: { readonly mark: string | undefined; readonly most: number },
): HeadLayout {
  const tagWidth = mark === undefined ? 0 : widthOfTag(mark)
  const tagAt = (right: number, y: number): readonly PlacedText[] =>
    mark === undefined ? [] : [tag(sheet, mark, { x: right - tagWidth, y, w: tagWidth })]
  if (!sheet.places) {
    const w = sheet.width - 2 * slideMargin
    const headline = layoutHeadline(sheet, text, { w: tagWidth === 0 ? w : w - tagWidth - tagGap, most })
    const y = top + headline.h
    return {
      headline: headline.text,
      tag: tagAt(sheet.width - slideMargin, top),
      below: { x: slideMargin, y, w, h: sheet.height - bottomMargin - y },
      beside: 0,
      tagBottom: 0,
    }
  }
  const { title, free } = sheet.places
  const headline = placedTitle(sheet, text, title)
  const isAbove = title.outer.y + title.outer.h <= free.y + nearly
  const beyond = isAbove ? headline.beyond : 0
  const y = free.y + beyond
  // A template's emblem stands beside its title: the mark has the next line.
  return {
    headline: headline.text,
    tag: tagAt(free.x + free.w, y),
    below: { ...free, y, h: free.h - beyond },
    beside: mark === undefined ? 0 : tagWidth + tagGap,
    tagBottom: mark === undefined ? 0 : y + tagHeight,
  }
}

/** The title in the place that a template has for it; how much higher that has to be for a text that is too long. */
export function placedTitle(
  sheet: SlideSheet,
  text: string,
  { outer, inner, size, isBold, wideness }: TitlePlace,
): { readonly text: PlacedText; readonly beyond: number } {
  const shown = cleanText(text)
  const box = { width: (inner.w / wideness) * pointsPerInch, height: inner.h * pointsPerInch }
  const sizes = [size, ...titleSizes.filter((each) => each < size)]
  const title = shortenedTitle(shown, { ...box, height: box.height * mostHeights }, { size: sizes.at(-1)!, isBold })
  const fitted = fittedText([title], box, { sizes, isBold })
  const beyond = Math.max(0, fitted.height / pointsPerInch - inner.h)
  const look = { ...textOptions(sheet, fitted.size, slideColours.ink), objectName: objectNames.title }
  return { text: { text: title, options: { ...look, ...outer, h: outer.h + beyond } }, beyond }
}

function layoutHeadline(
  sheet: SlideSheet,
  headline: string,
  { w, most }: { readonly w: number; readonly most: number },
): { readonly text: PlacedText; readonly h: number } {
  const text = cleanText(headline)
  const box = { width: w * pointsPerInch, height: most * pointsPerInch }
  const sizes = textSizes.headline
  const setting = { size: sizes[sizes.length - 1]!, isBold: true }
  const longest = { ...box, height: headlineHeight.usual * pointsPerInch * mostHeights }
  const shown = shortenedTitle(text, longest, setting)
  const { size, height } = fittedText([shown], box, { sizes, isBold: true })
  const h = height / pointsPerInch
  const look = { ...textOptions(sheet, size, slideColours.ink), objectName: objectNames.title, bold: true }
  return { text: { text: shown, options: { ...look, x: slideMargin, y: top, w, h } }, h }
}

/** A text below another, in the largest of its sizes that fits; without a text nothing is free above it. */
function layoutBelow(
  sheet: SlideSheet,
  given: string,
  { x, y, w, above, most }: { readonly [Key in 'x' | 'y' | 'w' | 'above' | 'most']: number },
  { sizes, colour }: { readonly sizes: readonly number[]; readonly colour: string },
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  if (given === '') return { texts: [], bottom: y }
  const text = cleanText(given)
  const box = { width: w * pointsPerInch, height: most * pointsPerInch }
  const { size, height } = fittedText([text], box, { sizes, isBold: false })
  const place = { x, y: y + above, w, h: height / pointsPerInch }
  const options = { ...textOptions(sheet, size, colour), ...place }
  return { texts: [{ text, options }], bottom: place.y + place.h }
}

/** Notes and source, from the lower edge upwards. */
function layoutNotes(
  sheet: SlideSheet,
  { notes = [], source = '' }: SlideFrame,
  { x, end, least, w: whole }: { readonly x: number; readonly end: number; readonly least: number; readonly w: number },
): { readonly texts: readonly PlacedText[]; readonly top: number } {
  // The number of the slide stands to the right of the last line, that of a template in its footer.
  const w = sheet.places ? whole : whole - 0.7
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
  const place = { x, y: end - h, w, h, valign: 'bottom' } as const
  return { texts: [{ text: runs, options: { ...textOptions(sheet, size, slideColours.ink), ...place } }], top: end - h }
}

function widthOfTag(mark: string): number {
  return Math.min(3.4, estimatedWidth(mark, { size: textSizes.tag, isBold: true }) / pointsPerInch + 0.3)
}

/** The framed word in the corner. */
function tag(
  sheet: SlideSheet,
  text: string,
  place: { readonly x: number; readonly y: number; readonly w: number },
): PlacedText {
  return {
    text,
    options: {
      ...textOptions(sheet, textSizes.tag, slideColours.lacquer),
      bold: true,
      align: 'center',
      valign: 'middle',
      line: { color: slideColours.lacquer, width: 1.5 },
      ...place,
      h: tagHeight,
    },
  }
}
