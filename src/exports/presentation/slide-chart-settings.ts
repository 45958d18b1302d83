import type { ChartStyle } from '../native-chart/chart-setting.ts'
import { leastPoints } from '../../paper/units.ts'
import { slideFont, textSizes } from './slide-look.ts'

/** About how high the plot of lying bars is on a slide, in points. */
const barsHeight = 290

/** On a slide of its own. */
export const wholeChart: ChartStyle = {
  font: slideFont,
  size: textSizes.chart,
  least: leastPoints.room,
  barsHeight,
  mostLabels: 26,
  namesEnds: true,
}

/** Beside another. */
export const halfChart: ChartStyle = {
  font: slideFont,
  size: textSizes.halfChart,
  least: leastPoints.room,
  barsHeight,
  mostLabels: 13,
  namesEnds: false,
}
