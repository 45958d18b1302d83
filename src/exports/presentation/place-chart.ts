import type PptxGenJS from 'pptxgenjs'
import { cleanText } from '../../domain/clean-text.ts'
import { lineHeightEm } from '../estimate-lines.ts'
import type { NativeChart } from '../native-chart.ts'
import { nameSizeIn } from '../native-chart/bar-names.ts'
import type { ChartSetting } from '../native-chart/chart-setting.ts'
import { textOptions } from './slide-frame.ts'
import type { SlideRect } from './slide-rect.ts'
import { slideColours } from './slide-look.ts'
import type { SlideMaker } from './slide-maker.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** A chart in a rectangle of a slide, below what it counts. */
export function placeChart(
  slide: PptxGenJS.Slide,
  { chart, altText }: { readonly chart: NativeChart; readonly altText: string },
  { maker, rect, setting }: { readonly maker: SlideMaker; readonly rect: SlideRect; readonly setting: ChartSetting },
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
  const name = maker.keepChart(chart, nameSize === undefined ? setting : { ...setting, nameSize })
  slide.addChart(chart.kind === 'line' ? 'line' : 'bar', [{ name, labels: ['x'], values: [1] }], {
    ...rect,
    y: rect.y + unitHeight,
    h: rect.h - unitHeight,
    altText: cleanText(altText),
  })
}
