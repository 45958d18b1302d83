import type PptxGenJS from 'pptxgenjs'
import { numberedPages } from '../../paper/numbered-pages.ts'
import type { SlideFrame } from '../presentation-document.ts'
import { framedSlide } from './framed-slide.ts'
import { layoutFrame } from './slide-frame.ts'
import type { SlideRect } from './slide-rect.ts'
import type { SlideMaker } from './slide-maker.ts'

/** Draws each page below the same headline, with its own number where there are several. */
export function addPages<Page>(
  slide: SlideFrame & { readonly isTight?: boolean },
  maker: SlideMaker,
  {
    paginate,
    draw,
  }: {
    readonly paginate: (content: SlideRect) => readonly Page[]
    readonly draw: (target: PptxGenJS.Slide, page: Page, content: SlideRect) => void
  },
): void {
  const layoutOf = (mark: string) => layoutFrame(maker.sheet, slide, mark)
  for (const { page, mark } of numberedPages((tried) => paginate(layoutOf(tried).content))) {
    const layout = layoutOf(mark)
    draw(framedSlide(maker, layout), page, layout.content)
  }
}
