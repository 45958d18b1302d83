import type PptxGenJS from 'pptxgenjs'
import { cleanText } from '../../domain/clean-text.ts'
import { lineHeightEm } from '../estimate-lines.ts'
import type { NativeChart } from '../native-chart.ts'
import { nameSizeIn } from '../native-chart/bar-names.ts'
import type { ChartStyle } from '../native-chart/chart-setting.ts'
import { textOptions } from './slide-frame.ts'
import type { SlideRect } from './slide-rect.ts'
import { slideColours } from './slide-look.ts'
import type { SlideMaker } from './slide-maker.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** A chart in a rectangle of a slide, below what it counts. */
export function placeChart(
  slide: PptxGenJS.Slide,
  { chart, altText }: { readonly chart: NativeChart; readonly altText: string },
  { maker, rect, setting }: { readonly maker: SlideMaker; readonly rect: SlideRect; readonly setting: ChartStyle },
): void {
  const unitHeight = (setting.size * lineHeightEm) / pointsPerInch + 0.08
  slide.addText(cleanText(chart.unit) || ' ', {
    ...textOptions(maker.sheet, setting.size, slideColours.muted),
    x: rect.x,
    y: rect.y,
    w: rect.w,
    h: unitHeight,
  })
  // Only the frame, the relations and the parts of the package; what is in them is written afterwards.
  const nameSize = nameSizeIn(rect.h, chart, setting)
  const room = { width: rect.w * pointsPerInch, height: (rect.h - unitHeight) * pointsPerInch }
  const name = maker.keepChart(chart, { ...setting, ...room, ...(nameSize === undefined ? {} : { nameSize }) })
  slide.addChart(chart.kind === 'line' ? 'line' : 'bar', [{ name, labels: ['x'], values: [1] }], {
    ...rect,
    y: rect.y + unitHeight,
    h: rect.h - unitHeight,
    altText: cleanText(altText),
  })
}
