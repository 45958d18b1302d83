import type PptxGenJS from 'pptxgenjs'
import type { PairSlide, SlideHalf } from '../presentation-document.ts'
import { type ChartSetting, halfChart, wholeChart } from './chart-setting.ts'
import { type FigurePlace, layoutFigures } from './figures-layout.ts'
import { framedSlide } from './framed-slide.ts'
import { placeChart } from './place-chart.ts'
import { placePicture } from './place-picture.ts'
import { layoutFrame } from './slide-frame.ts'
import type { SlideMaker } from './slide-maker.ts'

/** A chart beside another is never lower than this, in inches: its labels would lie over one another. */
const leastFigure = 2

/**
 * A slide of two figures, each a chart of PowerPoint's own or a picture below its heading. Where texts leave too little room
 * for two, each has a slide of its own, with the headline and "1/2".
 */
export function addPair(slide: PairSlide, maker: SlideMaker): void {
  const layout = layoutFrame(maker.sheet, slide, '')
  const headings = slide.halves.map(({ heading }) => heading)
  const places = layoutFigures(maker.sheet, headings, layout.content)
  if (places.every(({ content }) => content.h >= leastFigure)) {
    const drawn = framedSlide(maker, layout)
    for (const [index, half] of slide.halves.entries())
      drawHalf(drawn, half, places[index]!, { maker, setting: halfChart })
    return
  }
  for (const [index, half] of slide.halves.entries()) {
    const own = layoutFrame(maker.sheet, slide, `${index + 1}/${slide.halves.length}`)
    const [place] = layoutFigures(maker.sheet, [half.heading], own.content)
    drawHalf(framedSlide(maker, own), half, place!, { maker, setting: wholeChart })
  }
}

/** The heading directly before its figure: programs read the objects of a slide in the order they were added. */
function drawHalf(
  drawn: PptxGenJS.Slide,
  half: SlideHalf,
  { heading, content }: FigurePlace,
  { maker, setting }: { readonly maker: SlideMaker; readonly setting: ChartSetting },
): void {
  drawn.addText(heading.text, heading.options)
  if (half.kind === 'chart') placeChart(drawn, half, { maker, rect: content, setting })
  else placePicture(drawn, half, content)
}
