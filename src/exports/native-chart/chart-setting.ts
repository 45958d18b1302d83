import type { NativeChart } from '../native-chart.ts'

/** How a chart is set in the room it has. */
export interface ChartSetting {
  /** Of all texts, and of the table behind the chart. */
  readonly font: string
  /** Of axes, labels and legend, in points. */
  readonly size: number
  /** The least of its texts that can be read, in points. */
  readonly least: number
  /** About how high the plot of lying bars is, in points. */
  readonly barsHeight: number
  /** Of the names beside lying bars where all of them have room in this size; else the program leaves some of them out. */
  readonly nameSize?: number
  /** Of the whole chart, in points. */
  readonly width: number
  readonly height: number
  /** Numbers stand at every mark up to so many marks; beyond, they would lie over one another, and only the newest keep theirs. */
  readonly mostLabels: number
  /** Whether there is room for names beside the ends of lines. */
  readonly namesEnds: boolean
}

/** How charts of a place are set, whatever room each of them has. */
export type ChartStyle = Omit<ChartSetting, 'width' | 'height' | 'nameSize'>

/** A chart that is waiting to be put into the written file. */
export interface KeptChart {
  readonly chart: NativeChart
  readonly setting: ChartSetting
}
