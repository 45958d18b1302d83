import { bridgeSentences } from '../../charts/bridge/bridge-sentences.ts'
import type { BridgeSpec } from '../../charts/bridge/bridge-spec.ts'
import { layoutBridge } from '../../charts/bridge/layout-bridge.ts'
import { resolveBridge } from '../../charts/bridge/resolve-bridge.ts'
import { bridgeTexts } from '../../i18n/bridge-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import { bridgeCells, bridgeTable } from './bridge-table.ts'
import type { ChartAbout, ExportedDrawing } from './exported-chart.ts'
import { exportedRows } from './exported-rows.ts'

/** A bridge as it is drawn and as it leaves the page. */
export function exportedBridge(texts: Texts, spec: BridgeSpec, about: ChartAbout): ExportedDrawing {
  const chart = resolveBridge(spec, { texts, today: about.today })
  return exportedRows(chart, layoutBridge, about, {
    spec,
    words: [spec.indicator.id, bridgeTexts[texts.language].name, spec.baseQuarter, spec.quarter],
    sentences: bridgeSentences(texts, spec),
    table: () => bridgeTable(texts, spec, chart),
    cells: () => bridgeCells(texts, spec, chart),
  })
}
