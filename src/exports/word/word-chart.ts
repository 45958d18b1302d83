import { leastPoints, pointsPerInch } from '../../paper/units.ts'
import type { NativeChart } from '../native-chart.ts'
import { nameSizeIn } from '../native-chart/bar-names.ts'
import type { ChartSetting } from '../native-chart/chart-setting.ts'
import { dividedChart } from '../native-chart/divided-chart.ts'
import { isArea } from '../native-chart/is-area.ts'
import { twentieths } from './word-look.ts'
import type { WordSheet } from './word-sheet.ts'

/** A chart in a text, as wide as the text, in twentieths of a point; the height in points. */
export interface PlacedChart {
  readonly chart: NativeChart
  readonly width: number
  readonly height: number
  readonly setting: ChartSetting
}

/** Of axes, labels and legend, in points. */
const textSize = 10
/**
 * All heights in points. A chart takes less than half a page, so that a page without room for it is not mostly empty; of few
 * lines so little that two charts with their headings, paragraphs and notes stand on a page.
 */
const height = { fewLines: 148, lines: 245, least: 130, most: 340, aroundBars: 65 } as const
/** So many lines have room for the names at their ends in a low chart. */
const fewLines = 5
/** Between two groups of bars, and what each bar of a group needs. */
const group = { least: 14, free: 5, bar: 8 } as const
/** So many groups of bars have names that can be read; further ones stand in a further chart. */
const mostGroups = 20

/** A chart as one or more in a text. */
export function wordCharts(chart: NativeChart, { width, height: page, font }: WordSheet): readonly PlacedChart[] {
  return dividedChart(chart, mostGroups).map((part) => {
    // On low pages no higher than half of one.
    const whole = Math.min(heightOf(part), page / twentieths / 2)
    const setting: ChartSetting = {
      font,
      size: textSize,
      least: leastPoints.paper,
      barsHeight: whole - height.aroundBars,
      width: width / twentieths,
      height: whole,
      mostLabels: 20,
      namesEnds: true,
    }
    const nameSize = nameSizeIn(whole / pointsPerInch, part, setting)
    return { chart: part, width, height: whole, setting: nameSize === undefined ? setting : { ...setting, nameSize } }
  })
}

function heightOf({ kind, categories, series }: NativeChart): number {
  if (kind === 'line') {
    const lines = series.filter(isArea).length
    return lines > fewLines ? height.lines : height.fewLines
  }
  const wished = categories.length * Math.max(group.least, group.free + group.bar * series.length)
  return Math.min(height.most, Math.max(height.least, height.aroundBars + wished))
}
