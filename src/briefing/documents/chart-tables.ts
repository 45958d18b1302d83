import type { TrendSpec } from '../../charts/trend-spec.ts'
import type { ChartFrame } from '../../charts/picture/compose-picture.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import { chartCells } from '../chart/chart-cells.ts'
import { chartTable } from '../chart/chart-table.ts'
import type { PointTable } from '../chart/point-table.ts'

/** Both tables a figure leaves with, from the same points. */
export function chartTables(
  texts: Texts,
  spec: Pick<TrendSpec, 'indicator'>,
  frame: ChartFrame,
  points: PointTable,
): Pick<ExportedChart, 'table' | 'cells'> {
  return { table: chartTable(texts, spec, points), cells: chartCells(texts, spec, frame, points) }
}
