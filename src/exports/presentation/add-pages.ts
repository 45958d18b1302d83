import type PptxGenJS from 'pptxgenjs'
import type { SlideFrame } from '../presentation-document.ts'
import { framedSlide } from './framed-slide.ts'
import { type SlideRect, layoutFrame } from './slide-frame.ts'
import type { SlideMaker } from './slide-maker.ts'

/** What stands for the number of the page while nobody knows how many there are: as wide as the real thing. */
const widestPage = '99/99'

/** Draws each page below the same headline, with its own number where there are several. */
export function addPages<Page>(
  slide: SlideFrame,
  maker: SlideMaker,
  {
    paginate,
    draw,
  }: {
    readonly paginate: (content: SlideRect) => readonly Page[]
    readonly draw: (target: PptxGenJS.Slide, page: Page, content: SlideRect) => void
  },
): void {
  const whole = layoutFrame(maker.sheet, slide, '')
  const single = paginate(whole.content)
  if (single.length <= 1) {
    for (const page of single) draw(framedSlide(maker, whole), page, whole.content)
    return
  }
  // The number may take the headline to a further line.
  const pages = paginate(layoutFrame(maker.sheet, slide, widestPage).content)
  for (const [index, page] of pages.entries()) {
    const layout = layoutFrame(maker.sheet, slide, `${index + 1}/${pages.length}`)
    draw(framedSlide(maker, layout), page, layout.content)
  }
}
