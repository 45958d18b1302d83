import type { Indicator } from '../domain/indicator.ts'
import type { IndicatorChartAddress } from '../navigation/chart-address.ts'
import type { PageAddress } from '../navigation/page-address.ts'

/** The trend that a small picture of an indicator stands for: the chosen area alone, up to its quarter. */
export function trendAddress(
  { areas: [area], quarter, showsSamples }: PageAddress,
  { id }: Indicator,
): IndicatorChartAddress {
  const page: PageAddress = { areas: [area], quarter, showsSamples, accumulation: 'quarter' }
  return { kind: 'trend', indicator: id, page }
}
