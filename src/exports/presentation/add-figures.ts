import type PptxGenJS from 'pptxgenjs'
import type { SlideFrame } from '../presentation-document.ts'
import { addPages } from './add-pages.ts'
import { framedSlide } from './framed-slide.ts'
import { listPages } from './list-pages.ts'
import { listBox, placeList } from './place-list.ts'
import { type SlideSheet, layoutFrame } from './slide-frame.ts'
import type { SlideRect } from './slide-rect.ts'
import type { SlideMaker } from './slide-maker.ts'

/** A drawing of ours is not made lower than this for its notes, in inches: its texts would be too small to be read. */
const leastOfOurs = 4
/** Drawings for a template are made for the room that it leaves, of which they take so much at least. */
const leastOfRoom = 0.68

/** The height below which a drawing does without notes beside it, in inches. */
export function leastDrawing({ places }: SlideSheet): number {
  return places ? Math.min(leastOfOurs, places.free.h * leastOfRoom) : leastOfOurs
}

/** Figures, each on a slide of its own; notes that leave them less than `least` inches follow on a slide of theirs. */
export function addFigures<Figure>(
  slide: SlideFrame & { readonly isTight?: boolean },
  maker: SlideMaker,
  {
    least,
    figures,
    draw,
  }: {
    readonly least: number
    readonly figures: readonly Figure[]
    readonly draw: (target: PptxGenJS.Slide, figure: Figure, rect: SlideRect) => void
  },
): void {
  const { sheet } = maker
  const pageOf = (index: number): string => (figures.length === 1 ? '' : `${index + 1}/${figures.length}`)
  const layouts = figures.map((_, index) => layoutFrame(sheet, slide, pageOf(index), least))
  const notes = slide.notes ?? []
  if (notes.length === 0 || layouts.every(({ content }) => content.h >= least)) {
    for (const [index, figure] of figures.entries()) {
      const layout = layouts[index]!
      draw(framedSlide(maker, layout), figure, layout.content)
    }
    return
  }
  addPages({ ...slide, notes: [] }, maker, {
    paginate: ({ w, h }) => [
      ...figures.map((figure) => ({ figure })),
      ...listPages(notes, listBox({ w, h })).map((list) => ({ list })),
    ],
    draw: (target, page, content) => {
      if ('list' in page) placeList(target, page.list, content, sheet)
      else draw(target, page.figure, content)
    },
  })
}
