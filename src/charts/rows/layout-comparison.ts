import type { Drawing } from '../drawing.ts'
import type { ResolvedComparison } from '../resolved-comparison.ts'
import { layoutBars } from './layout-bars.ts'
import { layoutDumbbell } from './layout-dumbbell.ts'
import { layoutHeat } from './layout-heat.ts'
import { layoutRanking } from './layout-ranking.ts'
import type { RowsFrame } from './row-grid.ts'

const layouts: Readonly<Record<ResolvedComparison['form'], typeof layoutBars>> = {
  dumbbell: layoutDumbbell,
  bars: layoutBars,
  ranking: layoutRanking,
  heat: layoutHeat,
}

/** The drawing of a comparison in its form. */
export function layoutComparison(chart: ResolvedComparison, frame: RowsFrame): Drawing {
  return layouts[chart.form](chart, frame)
}
