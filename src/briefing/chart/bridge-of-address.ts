import { bridgePage } from '../../answers/bridge-page.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { BridgeAddress } from '../../navigation/chart-address.ts'
import type { ChartOfAddress } from './chart-of-address.ts'
import type { ChartAbout } from './exported-chart.ts'
import { exportedBridge } from './exported-bridge.ts'

/** The bridge of an address, the same that its page shows; undefined where there is none to show. */
export function bridgeOfAddress(
  texts: Texts,
  dataset: Dataset,
  { page, indicator: id, base }: BridgeAddress,
  about: ChartAbout,
): ChartOfAddress | undefined {
  const indicator = dataset.indicatorOf(id)
  const spec = indicator && bridgePage(dataset, indicator, page, base).spec
  return spec && { exported: exportedBridge(texts, spec, about).exported, hasValues: true }
}
