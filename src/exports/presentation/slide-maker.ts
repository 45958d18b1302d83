import type PptxGenJS from 'pptxgenjs'
import type { NativeChart } from '../native-chart.ts'
import type { TableSlide } from '../presentation-document.ts'
import type { ChartSetting } from '../native-chart/chart-setting.ts'
import type { SlideSheet } from './slide-frame.ts'

/** What one description needs while it becomes slides. */
export interface SlideMaker {
  readonly sheet: SlideSheet
  /** A fresh slide with the speaker notes of this one. */
  readonly next: (wholeHeadline?: string) => PptxGenJS.Slide
  /** The name by which a chart is found again after writing, when its drawing and its workbook are put in place. */
  readonly keepChart: (chart: NativeChart, setting: ChartSetting) => string
  readonly keepTable: (slide: TableSlide) => string
}
