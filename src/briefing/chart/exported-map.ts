import { layoutMap } from '../../charts/map/layout-map.ts'
import type { MapSpec } from '../../charts/map/map-spec.ts'
import { type ResolvedMap, resolveMap } from '../../charts/map/resolve-map.ts'
import { mapPlot } from '../../charts/picture/map-plot.ts'
import { resolveComparison } from '../../charts/resolve-comparison.ts'
import type { ResolveOptions } from '../../charts/resolve-trend.ts'
import { chartCells } from './chart-cells.ts'
import { chartTable } from './chart-table.ts'
import type { ExportedChart, ExportedDrawing } from './exported-chart.ts'
import { type PointTable, comparisonPoints } from './point-table.ts'

/** A map with its drawing for the screen. */
interface ExportedMap extends Pick<ExportedDrawing, 'layout'> {
  readonly chart: ResolvedMap
  readonly exported: Pick<ExportedChart, 'frame' | 'plot' | 'native' | 'table' | 'cells'>
}

/** A map as it is drawn and as it leaves the page: its table is that of the comparison it shows. */
export function exportedMap({ texts, today }: ResolveOptions, spec: MapSpec): ExportedMap {
  const { answer } = spec
  const chart = resolveMap(spec, { texts, today })
  const points = (): PointTable => comparisonPoints(texts, answer, resolveComparison(answer, { texts, today }))
  return {
    chart,
    layout: (frame) => layoutMap(chart, frame),
    exported: {
      frame: chart,
      plot: mapPlot(chart),
      native: () => undefined,
      table: () => chartTable(texts, answer, points()),
      cells: () => chartCells(texts, answer, chart, points()),
    },
  }
}
