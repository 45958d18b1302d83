import type PptxGenJS from 'pptxgenjs'
import type { SlideDrawing } from '../presentation-document.ts'
import type { SlideMaker } from './slide-maker.ts'
import type { SlideRect } from './slide-rect.ts'

/** A drawing in a rectangle of a slide. The library knows no groups: it places a field that the group takes the place of. */
export function placeDrawing(
  slide: PptxGenJS.Slide,
  { drawing, altText }: { readonly drawing: SlideDrawing; readonly altText: string },
  { maker, rect }: { readonly maker: SlideMaker; readonly rect: SlideRect },
): void {
  slide.addShape('rect', { ...rect, objectName: maker.keepDrawing({ drawing, altText, rect }) })
}
