import { leastPoints, mmPerInch, pixelsPerInch, pointsPerPixel } from '../../paper/units.ts'

/**
 * Where a picture goes: exactly so large, whatever it shows. Sizes are in units of 1/96 inch, the text sizes among them: a
 * slide is read from eight metres, a half-width picture on paper at forty centimetres, a square one on a telephone.
 */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly title: number
  readonly text: number
  /** Of axes, legends and the numbers of rows: nothing of what is shown is smaller. */
  readonly small: number
  /** Of notes, source, dates and address, and what those may shrink to. */
  readonly foot: number
  readonly leastFoot: number
  /** Of the code that leads back to the view. */
  readonly code: number
}

export type PictureSizeId = 'slide-16-9' | 'slide-4-3' | 'a4-full' | 'a4-half' | 'square'

const unitsPerMm = pixelsPerInch / mmPerInch
const mm = (millimetres: number): number => Math.round(millimetres * unitsPerMm)

const [inRoom, onPaper] = [leastPoints.room / pointsPerPixel, leastPoints.paper / pointsPerPixel]
const slideText = { small: inRoom, foot: 15, leastFoot: 12, code: 74 } as const
const paperText = { foot: onPaper, leastFoot: onPaper } as const

/** The text column of an administrative document is 160 mm wide (A4 less 30 and 20 mm), half of it less a gap 78 mm. */
export const pictureSizes: Readonly<Record<PictureSizeId, PictureSize>> = {
  'slide-16-9': { width: 1280, height: 720, margin: 44, title: 32, text: 20, ...slideText },
  'slide-4-3': { width: 960, height: 720, margin: 40, title: 28, text: 20, ...slideText },
  'a4-full': { width: mm(160), height: mm(120), margin: 14, title: 18, text: 12.5, small: 11, ...paperText, code: 52 },
  'a4-half': { width: mm(78), height: mm(140), margin: 8, title: 14, text: 11, small: onPaper, ...paperText, code: 44 },
  square: { width: 1080, height: 1080, margin: 48, title: 42, text: 26, small: 20, foot: 20, leastFoot: 17, code: 96 },
}

/**
 * One of several pictures in a document: as high as stands on a page below a title and a paragraph, so that none is shrunk,
 * and its text below what can be read on paper.
 */
export const wholePage: PictureSize = { ...pictureSizes['a4-full'], height: mm(165) }

export const pictureSizeIds = Object.keys(pictureSizes) as readonly PictureSizeId[]

/** The least and greatest side of a picture of one's own size, in millimetres: below it no text can be read. */
export const customLimitsMm = { least: 60, greatest: 420 } as const

/**
 * A picture of one's own size, with text as large as on paper of that width; undefined outside the limits. Both sides in
 * millimetres.
 */
export function customSize(widthMm: number, heightMm: number): PictureSize | undefined {
  const isWithin = (side: number): boolean => side >= customLimitsMm.least && side <= customLimitsMm.greatest
  if (!isWithin(widthMm) || !isWithin(heightMm)) return undefined
  const { 'a4-half': half, 'a4-full': full, 'slide-16-9': slide } = pictureSizes
  const width = mm(widthMm)
  // Between the three sizes that were looked at, text grows with the width.
  const between = (at: (size: PictureSize) => number): number => {
    const [from, to] = width <= full.width ? [half, full] : [full, slide]
    const part = Math.min(1.2, Math.max(0, (width - from.width) / (to.width - from.width)))
    return at(from) + part * (at(to) - at(from))
  }
  return {
    width,
    height: mm(heightMm),
    margin: between((size) => size.margin),
    title: between((size) => size.title),
    text: between((size) => size.text),
    small: between((size) => size.small),
    foot: between((size) => size.foot),
    leastFoot: between((size) => size.leastFoot),
    code: between((size) => size.code),
  }
}

/** A page with all of its texts so much smaller. */
function inPart(size: PictureSize, part: number): PictureSize {
  if (part === 1) return size
  const { title, text, small, foot, leastFoot, code } = size
  return {
    ...size,
    title: title * part,
    text: text * part,
    small: small * part,
    foot: foot * part,
    leastFoot: leastFoot * part,
    code: code * part,
  }
}

/**
 * What is composed in the first size in which it finds room, all texts smaller by a tenth each time so that nothing is cut; and
 * whether they had to be smaller than can be read where it goes.
 */
export function inFittingPart<Composed>(
  size: PictureSize,
  compose: (size: PictureSize) => Composed | undefined,
  first = 1,
): { readonly composed: Composed; readonly isTight: boolean } {
  for (let part = first; ; part *= 0.9) {
    const composed = compose(inPart(size, part))
    if (composed !== undefined) return { composed, isTight: part < 1 }
  }
}

/** What texts around a plot or a table shrink to, one after the other, before it goes on over further pages. */
export const shrinking = [1, 0.93, 0.85, 0.78] as const

/** The texts around a plot so much smaller; never below what can be read. */
export function shrunk(size: PictureSize, part: number): PictureSize {
  return {
    ...size,
    title: size.title * part,
    text: Math.max(size.small, size.text * part),
    foot: Math.max(size.leastFoot, size.foot * part),
  }
}
