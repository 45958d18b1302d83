import { officeColours } from '../office-colours.ts'
import type { SlideRatio } from '../presentation-document.ts'

/** Every office has it, and it draws all Vietnamese letters; fonts of ours would be missing on the other machine. */
export const slideFont = 'Arial'

export const slideColours = officeColours

/** Sizes of slides in inches, as PowerPoint makes them. */
export const slideSizes: Readonly<Record<SlideRatio, { readonly width: number; readonly height: number }>> = {
  '16:9': { width: 13.333, height: 7.5 },
  '4:3': { width: 10, height: 7.5 },
}

/** The free edge of a slide in inches. */
export const slideMargin = 0.6

/** Where the title of the master stands, in inches, as far from the right edge as from the left. */
export const masterTitlePlace = { x: slideMargin, y: 0.55, h: 1 } as const

/** Sizes of text in points, from the wished to the least: what a room reads is never below 14, only notes and sources are. */
export const textSizes = {
  title: [40, 34, 28, 24, 20],
  titleLines: [16, 14],
  office: [20, 18, 16, 14],
  headline: [28, 26, 24, 22, 20, 18, 16, 14],
  subtitle: [16, 14],
  small: [12, 11, 10, 9],
  body: [18, 16, 14],
  list: [18, 16, 14],
  spokenList: [26, 24, 22, 20],
  table: [16, 14],
  /** Labels and axes inside a chart. */
  chart: 14,
  /** Beside another chart. */
  halfChart: 14,
  halfHeading: [18, 16, 14],
  tag: 14,
} as const
