import type PptxGenJS from 'pptxgenjs'
import type { NativeChart } from '../native-chart.ts'
import type { SlideDrawing, TableSlide } from '../presentation-document.ts'
import type { ChartSetting } from '../native-chart/chart-setting.ts'
import type { SlideSheet } from './slide-frame.ts'
import type { SlideRect } from './slide-rect.ts'

/** What one description needs while it becomes slides. */
export interface SlideMaker {
  readonly sheet: SlideSheet
  /** A fresh slide with the speaker notes of this one. */
  readonly next: (wholeHeadline?: string) => PptxGenJS.Slide
  /** The name by which a chart is found again after writing, when its drawing and its workbook are put in place. */
  readonly keepChart: (chart: NativeChart, setting: ChartSetting) => string
  readonly keepTable: (slide: TableSlide) => string
  /** The name of the field that a drawing takes the place of. */
  readonly keepDrawing: (placed: PlacedDrawing) => string
}

/** A drawing with its description and the rectangle of the slide in the middle of which it stands. */
export interface PlacedDrawing {
  readonly drawing: SlideDrawing
  readonly altText: string
  readonly rect: SlideRect
}
