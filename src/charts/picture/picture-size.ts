import { mmPerInch, pixelsPerInch } from '../../paper/units.ts'

/**
 * Where a picture goes. Sizes are in units of 1/96 inch, the text sizes among them: a slide is read from eight metres, a
 * half-width picture on paper at forty centimetres, a square one on a telephone.
 */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly title: number
  readonly text: number
  readonly small: number
  /** Of the code that leads back to the view. */
  readonly code: number
  /**
   * What texts may shrink to before the picture becomes higher: a slide has one height. Absent on paper, where nothing may
   * be smaller and a picture may be higher.
   */
  readonly leastAround?: number
}

export type PictureSizeId = 'slide-16-9' | 'slide-4-3' | 'a4-full' | 'a4-half' | 'square'

const unitsPerMm = pixelsPerInch / mmPerInch
const mm = (millimetres: number): number => Math.round(millimetres * unitsPerMm)

/** The text column of an administrative document is 160 mm wide (A4 less 30 and 20 mm), half of it less a gap 78 mm. */
export const pictureSizes: Readonly<Record<PictureSizeId, PictureSize>> = {
  'slide-16-9': { width: 1280, height: 720, margin: 44, title: 32, text: 19, small: 15, code: 74, leastAround: 0.85 },
  'slide-4-3': { width: 960, height: 720, margin: 40, title: 28, text: 18, small: 15, code: 74, leastAround: 0.85 },
  'a4-full': { width: mm(160), height: mm(100), margin: 14, title: 18, text: 12.5, small: 11, code: 52 },
  'a4-half': { width: mm(78), height: mm(82), margin: 8, title: 14, text: 10.5, small: 9.5, code: 44 },
  square: { width: 1080, height: 1080, margin: 48, title: 42, text: 26, small: 20, code: 96, leastAround: 0.85 },
}

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
    return Math.round((at(from) + part * (at(to) - at(from))) * 10) / 10
  }
  return {
    width,
    height: mm(heightMm),
    margin: between((size) => size.margin),
    title: between((size) => size.title),
    text: between((size) => size.text),
    small: between((size) => size.small),
    code: between((size) => size.code),
  }
}
