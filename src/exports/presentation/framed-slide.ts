import type PptxGenJS from 'pptxgenjs'
import type { FrameLayout } from './slide-frame.ts'
import type { SlideMaker } from './slide-maker.ts'

/** A fresh slide with its frame drawn. */
export function framedSlide({ next }: SlideMaker, { texts, wholeHeadline }: FrameLayout): PptxGenJS.Slide {
  const slide = next(wholeHeadline)
  for (const { text, options } of texts) slide.addText(text, options)
  return slide
}
