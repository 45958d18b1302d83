import type { Drawing } from '../drawing.ts'
import type { ResolvedComparison } from '../resolved-comparison.ts'
import { layoutBars } from './layout-bars.ts'
import { layoutDumbbell } from './layout-dumbbell.ts'
import { layoutHeat } from './layout-heat.ts'
import { layoutRanking } from './layout-ranking.ts'
import type { RowsFrame } from './row-grid.ts'

/** The drawing of a comparison in its form. */
export function layoutComparison(chart: ResolvedComparison, frame: RowsFrame): Drawing {
  switch (chart.form) {
    case 'dumbbell':
      return layoutDumbbell(chart, frame)
    case 'bars':
      return layoutBars(chart, frame)
    case 'ranking':
      return layoutRanking(chart, frame)
    case 'heat':
      return layoutHeat(chart, frame)
  }
}
