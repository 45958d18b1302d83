import { bridgeSentences } from '../../charts/bridge/bridge-sentences.ts'
import type { BridgeSpec } from '../../charts/bridge/bridge-spec.ts'
import { layoutBridge } from '../../charts/bridge/layout-bridge.ts'
import { type ResolvedBridge, resolveBridge } from '../../charts/bridge/resolve-bridge.ts'
import type { Drawing } from '../../charts/drawing.ts'
import { rowsPlot } from '../../charts/picture/rows-plot.ts'
import type { RowsFrame } from '../../charts/rows/row-grid.ts'
import { bridgeTexts } from '../../i18n/bridge-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import { bridgeCells, bridgeTable } from './bridge-table.ts'
import type { ChartAbout, ExportedChart } from './exported-chart.ts'

/** A bridge with its drawing for the screen. */
export interface ExportedBridge {
  readonly chart: ResolvedBridge
  readonly layout: (frame: RowsFrame) => Drawing
  readonly exported: ExportedChart
}

/** A bridge as it is drawn and as it leaves the page: on slides as a picture, because no program has such a chart. */
export function exportedBridge(texts: Texts, spec: BridgeSpec, { today, path, address }: ChartAbout): ExportedBridge {
  const chart = resolveBridge(spec, { texts, today })
  const { headline, sentences } = bridgeSentences(texts, spec)
  const layout = (frame: RowsFrame): Drawing => layoutBridge(chart, frame)
  return {
    chart,
    layout,
    exported: {
      spec,
      frame: chart,
      plot: rowsPlot(chart, layoutBridge),
      words: [spec.indicator.id, bridgeTexts[texts.language].name, spec.baseQuarter, spec.quarter],
      path,
      address,
      sentences: { headline, paragraph: sentences.join(' ') },
      native: () => undefined,
      table: () => bridgeTable(texts, spec, chart),
      cells: () => bridgeCells(texts, spec, chart),
    },
  }
}
