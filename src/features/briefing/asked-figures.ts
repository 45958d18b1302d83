import type { FiguresAsked } from '../../data/slices-for.ts'
import type { BriefingItem } from '../../domain/briefing.ts'
import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import { type ChartAddress, readChartAddress } from '../../navigation/chart-address.ts'

/** The addresses of charts that can be opened. */
export function addressesOf(
  items: readonly Pick<BriefingItem, 'path'>[],
  index: CatalogueIndex,
): readonly ChartAddress[] {
  return items.flatMap(({ path }) => {
    const read = readChartAddress(path, index)
    return read.kind === 'chart' ? [read.address] : []
  })
}

/** The figures that some charts need. */
export function askedBy(
  addresses: readonly ChartAddress[],
  { indicatorOf }: Pick<CatalogueIndex, 'indicatorOf'>,
): readonly FiguresAsked[] {
  return addresses.flatMap(({ indicator, page: { areas } }) => {
    const family = indicatorOf(indicator)?.family
    return family ? [{ families: [family], areas }] : []
  })
}
