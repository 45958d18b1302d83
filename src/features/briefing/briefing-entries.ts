import type { PublishedCatalogue, SliceEntry } from '../../contract/catalogue-file.ts'
import { slicesFor } from '../../data/slices-for.ts'
import type { AreaHistory } from '../../domain/area-history.ts'
import type { BriefingItem } from '../../domain/briefing.ts'
import { type ChartAddress, readChartAddress } from '../../navigation/chart-address.ts'

/** The addresses of charts that can be opened. */
export function addressesOf(
  items: readonly Pick<BriefingItem, 'path'>[],
  catalogue: PublishedCatalogue,
  history: AreaHistory,
): readonly ChartAddress[] {
  return items.flatMap(({ path }) => {
    const read = readChartAddress(path, catalogue, history)
    return read.kind === 'chart' ? [read.address] : []
  })
}

/** The files that hold the figures of some addresses, each once. */
export function entriesOf(
  addresses: readonly ChartAddress[],
  catalogue: PublishedCatalogue,
  history: AreaHistory,
): readonly SliceEntry[] {
  const entries = addresses.flatMap(({ indicator, page }) => {
    const family = catalogue.indicators.find(({ id }) => id === indicator)?.family
    return family ? slicesFor(catalogue, history, { families: [family], areas: page.areas }) : []
  })
  return [...new Map(entries.map((entry) => [entry.file, entry])).values()]
}
