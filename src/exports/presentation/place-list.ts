import type PptxGenJS from 'pptxgenjs'
import { type ListPage, entryGapEm } from './list-pages.ts'
import { type SlideSheet, textOptions } from './slide-frame.ts'
import type { SlideRect } from './slide-rect.ts'
import { slideColours } from './slide-look.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** The room of the number before an entry, in inches. */
const indent = 0.45

/** The room for the text of a list within a rectangle in inches, in points. */
export function listBox({ w, h }: Pick<SlideRect, 'w' | 'h'>): { readonly width: number; readonly height: number } {
  return { width: (w - indent) * pointsPerInch, height: h * pointsPerInch }
}

/** A page of a list in a rectangle of a slide. */
export function placeList(
  target: PptxGenJS.Slide,
  { size, entries, first }: ListPage,
  content: SlideRect,
  sheet: SlideSheet,
): void {
  if (entries.length === 0) return
  const runs = entries.map((text, index) => ({
    text,
    options: {
      ...textOptions(sheet, size, slideColours.ink),
      // As on paper: what has a number can be spoken of.
      bullet: { type: 'number' as const, numberStartAt: first, indent: indent * pointsPerInch },
      breakLine: index < entries.length - 1,
      paraSpaceAfter: size * entryGapEm,
    },
  }))
  target.addText(runs, { ...textOptions(sheet, size, slideColours.ink), ...content })
}
