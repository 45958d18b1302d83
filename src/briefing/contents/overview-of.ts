import { type OverviewPage, overviewPage } from '../../answers/overview-page.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { PageAddress } from '../../navigation/page-address.ts'

const known = new WeakMap<Dataset, Map<string, OverviewPage>>()

/** What a quarter says of the first area of an address. Many pages of a briefing ask the same, so it is worked out once. */
export function overviewOf(
  dataset: Dataset,
  { areas: [area], quarter }: Pick<PageAddress, 'areas' | 'quarter'>,
): OverviewPage {
  const ofDataset = known.get(dataset) ?? new Map<string, OverviewPage>()
  known.set(dataset, ofDataset)
  const key = `${area} ${quarter}`
  const found = ofDataset.get(key) ?? overviewPage(dataset, area, quarter)
  ofDataset.set(key, found)
  return found
}
