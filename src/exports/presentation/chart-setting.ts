import type { NativeChart } from '../presentation-document.ts'
import { textSizes } from './slide-look.ts'

/** How a chart is set in the room it has. */
export interface ChartSetting {
  /** Of axes, labels and legend, in points. */
  readonly size: number
  /** Of the names beside lying bars where all of them have room in this size; else the program leaves some of them out. */
  readonly nameSize?: number
  /** Numbers stand at every mark up to so many marks; beyond, they would lie over one another, and only the newest keep theirs. */
  readonly mostLabels: number
  /** Whether there is room for names beside the ends of lines. */
  readonly namesEnds: boolean
}

/** A chart that is waiting to be put into the written file. */
export interface KeptChart {
  readonly chart: NativeChart
  readonly setting: ChartSetting
}

/** On a slide of its own. */
export const wholeChart: ChartSetting = { size: textSizes.chart, mostLabels: 26, namesEnds: true }

/** Beside another. */
export const halfChart: ChartSetting = { size: textSizes.halfChart, mostLabels: 13, namesEnds: false }
