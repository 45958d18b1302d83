import type PptxGenJS from 'pptxgenjs'
import type { PairSlide, SlideHalf } from '../presentation-document.ts'
import { addFigures, leastPicture } from './add-figures.ts'
import { nameSizeIn, wishedHeight } from '../native-chart/bar-names.ts'
import type { ChartSetting } from '../native-chart/chart-setting.ts'
import { halfChart, wholeChart } from './slide-chart-settings.ts'
import { type FigurePlace, layoutFigures } from './figures-layout.ts'
import { framedSlide } from './framed-slide.ts'
import { placeChart } from './place-chart.ts'
import { placePicture } from './place-picture.ts'
import { layoutFrame } from './slide-frame.ts'
import type { SlideMaker } from './slide-maker.ts'

/** A chart beside another is never lower than this, in inches: its labels would lie over one another. */
const leastFigure = 2
/** Notes shrink before two figures with their headings and many names have less than this, in inches. */
const leastPair = 3.2
/** More bars than this have no room for all their names on a slide of their own either. */
const mostNames = 25

/**
 * A slide of two figures, each a chart of PowerPoint's own or a picture below its heading. Where texts leave too little room
 * for two, each has a slide of its own, with the headline and "1/2".
 */
export function addPair(slide: PairSlide, maker: SlideMaker): void {
  const layout = layoutFrame(maker.sheet, slide, '', slide.halves.some(hasNames) ? leastPair : undefined)
  const headings = slide.halves.map(({ heading }) => heading)
  const places = layoutFigures(maker.sheet, headings, layout.content)
  if (places.every(({ content }, index) => hasRoom(slide.halves[index]!, content.h))) {
    const drawn = framedSlide(maker, layout)
    for (const [index, half] of slide.halves.entries())
      drawHalf(drawn, half, places[index]!, { maker, setting: halfChart })
    return
  }
  addFigures(slide, maker, {
    least: Math.max(
      ...slide.halves.map((half) =>
        half.kind === 'chart' ? wishedHeight(half.chart, wholeChart) : leastPicture(maker.sheet),
      ),
    ),
    figures: slide.halves,
    draw: (target, half, content) => {
      const [place] = layoutFigures(maker.sheet, [half.heading], content)
      drawHalf(target, half, place!, { maker, setting: wholeChart })
    },
  })
}

/** Whether a figure can be read in this height beside another: of lying bars, all names. */
function hasRoom(half: SlideHalf, height: number): boolean {
  return height >= leastFigure && (!hasNames(half) || nameSizeIn(height, half.chart, halfChart) !== undefined)
}

/** Whether a figure has bars that could all be named. */
function hasNames(half: SlideHalf): half is Extract<SlideHalf, { kind: 'chart' }> {
  return half.kind === 'chart' && half.chart.kind === 'bar' && half.chart.categories.length <= mostNames
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
