import type { SlideFrame, SlideRatio } from '../presentation-document.ts'
import type { SlideDress } from '../write-presentation.ts'
import { leastDrawing } from './add-figures.ts'
import { layoutFrame } from './slide-frame.ts'
import { slideSizes } from './slide-look.ts'

/** What stands for "2/3" behind a headline while nobody knows how many slides there are: as wide as the real one. */
const widestPage = '99/99'

/**
 * What a slide leaves to a drawing beside everything that stands around it, in inches; notes that would press it stand on a
 * slide of their own.
 */
export function drawingRoom(
  frame: SlideFrame,
  {
    ratio,
    dress,
    place,
  }: {
    readonly ratio: SlideRatio
    /** The template that the slides are made for. */
    readonly dress?: Pick<SlideDress, 'sheet'> | undefined
    /** Beside texts that give way, so that it need not be divided; or as one of several that are numbered. */
    readonly place: 'usual' | 'tight' | 'one-of-several'
  },
): { readonly width: number; readonly height: number } {
  // The language of texts has no part in their place.
  const sheet = { ...(dress?.sheet ?? slideSizes[ratio]), lang: '' }
  if (place === 'tight') {
    const { content } = layoutFrame(sheet, { ...frame, isTight: true }, '')
    return { width: content.w, height: content.h }
  }
  const least = leastDrawing(sheet)
  const page = place === 'one-of-several' ? widestPage : ''
  const { content } = layoutFrame(sheet, frame, page, least)
  const { w, h } = content.h >= least ? content : layoutFrame(sheet, { ...frame, notes: [] }, widestPage).content
  return { width: w, height: Math.max(h, least) }
}
