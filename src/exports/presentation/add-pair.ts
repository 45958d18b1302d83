import type PptxGenJS from 'pptxgenjs'
import type { PairSlide, SlideHalf } from '../presentation-document.ts'
import { addFigures } from './add-figures.ts'
import { nameSizeIn, wishedHeight } from '../native-chart/bar-names.ts'
import type { ChartStyle } from '../native-chart/chart-setting.ts'
import { halfChart, wholeChart } from './slide-chart-settings.ts'
import { type FigurePlace, layoutFigures } from './figures-layout.ts'
import { framedSlide } from './framed-slide.ts'
import { placeChart } from './place-chart.ts'
import { layoutFrame } from './slide-frame.ts'
import type { SlideMaker } from './slide-maker.ts'

/** A chart beside another is never lower than this, in inches: its labels would lie over one another. */
const leastFigure = 2
/** Notes shrink before two figures with their headings and many names have less than this, in inches. */
const leastPair = 3.2

/**
 * A slide of two charts, each below its heading. Where texts leave too little room for two, each has a slide of its own, with
 * the headline and "1/2".
 */
export function addPair(slide: PairSlide, maker: SlideMaker): void {
  const layout = layoutFrame(maker.sheet, slide, '', slide.halves.some(hasBars) ? leastPair : undefined)
  const headings = slide.halves.map(({ heading }) => heading)
  const places = layoutFigures(maker.sheet, headings, layout.content)
  if (places.every(({ content }, index) => hasRoom(slide.halves[index]!, content.h))) {
    const drawn = framedSlide(maker, layout)
    for (const [index, half] of slide.halves.entries())
      drawHalf(drawn, half, places[index]!, { maker, setting: halfChart })
    return
  }
  addFigures(slide, maker, {
    least: Math.max(...slide.halves.map(({ chart }) => wishedHeight(chart, wholeChart))),
    figures: slide.halves,
    draw: (target, half, content) => {
      const [place] = layoutFigures(maker.sheet, [half.heading], content)
      drawHalf(target, half, place!, { maker, setting: wholeChart })
    },
  })
}

/** Whether a chart can be read in this height beside another: of lying bars, all names. */
function hasRoom(half: SlideHalf, height: number): boolean {
  return height >= leastFigure && (!hasBars(half) || nameSizeIn(height, half.chart, halfChart) !== undefined)
}

const hasBars = ({ chart }: SlideHalf): boolean => chart.kind === 'bar'

/** The heading directly before its chart: programs read the objects of a slide in the order they were added. */
function drawHalf(
  drawn: PptxGenJS.Slide,
  half: SlideHalf,
  { heading, content }: FigurePlace,
  { maker, setting }: { readonly maker: SlideMaker; readonly setting: ChartStyle },
): void {
  drawn.addText(heading.text, heading.options)
  placeChart(drawn, half, { maker, rect: content, setting })
}
