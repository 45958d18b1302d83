import { chartOfAddress } from '../../briefing/chart/chart-of-address.ts'
import type { ExportedChart } from '../../briefing/chart/exported-chart.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { Day } from '../../domain/day.ts'
import { figureAt } from '../../domain/figure-at.ts'
import type { Texts } from '../../i18n/texts.ts'
import { type IndicatorChartAddress, writeChartAddress } from '../../navigation/chart-address.ts'
import { freshCompareAddress } from '../../navigation/compare-address.ts'
import type { PageAddress } from '../../navigation/page-address.ts'

export interface GuidePage {
  /** An indicator of the area through the quarters; absent where there is nothing to draw. */
  readonly trend?: ExportedChart
  /** The same indicator of all areas of its level. */
  readonly comparison?: ExportedChart
}

interface GuideContext {
  readonly today: Day
  readonly addressOf: (path: string) => string
}

/** The pictures of the guide: those that the pages themselves would give of the chosen area and quarter. */
export function guidePage(
  texts: Texts,
  dataset: Dataset,
  { areas: [area], quarter, showsSamples }: PageAddress,
  { today, addressOf }: GuideContext,
): GuidePage {
  const { indicators } = dataset.catalogue
  const hasFigure = ({ id }: { readonly id: (typeof indicators)[number]['id'] }): boolean => {
    const indicator = dataset.indicatorOf(id)
    if (!indicator) return false
    return figureAt(dataset, { indicator, area }, { quarter, accumulation: 'quarter' }).kind === 'value'
  }
  const indicator = (indicators.find(hasFigure) ?? indicators[0])?.id
  if (indicator === undefined) return {}
  const page: PageAddress = { areas: [area], quarter, showsSamples, accumulation: 'quarter' }
  const drawn = (address: IndicatorChartAddress): ExportedChart | undefined => {
    const path = writeChartAddress(address, dataset.history)
    const made = chartOfAddress(texts, dataset, address, { today, path, address: addressOf(path) })
    return made?.hasValues ? made.exported : undefined
  }
  const trend = drawn({ kind: 'trend', indicator, page })
  const comparison = drawn({ kind: 'comparison', indicator, page, compare: freshCompareAddress })
  return { ...(trend && { trend }), ...(comparison && { comparison }) }
}
