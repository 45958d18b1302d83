import type { ChartSetting } from '../native-chart/chart-setting.ts'
import { slideFont, textSizes } from './slide-look.ts'

/** About how high the plot of lying bars is on a slide, in points. */
const barsHeight = 290

/** What a room can read, in points. */
const least = 14

/** On a slide of its own. */
export const wholeChart: ChartSetting = {
  font: slideFont,
  size: textSizes.chart,
  least,
  barsHeight,
  mostLabels: 26,
  namesEnds: true,
}

/** Beside another. */
export const halfChart: ChartSetting = {
  font: slideFont,
  size: textSizes.halfChart,
  least,
  barsHeight,
  mostLabels: 13,
  namesEnds: false,
}
