import type { FiguresAsked } from '../../data/slices-for.ts'
import type { BriefingItem } from '../../domain/briefing.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import { type BriefingAddress, readBriefingAddress } from '../../navigation/briefing-address.ts'
import { familyIds } from '../family-ids.ts'
import { type PublishedIndex, hasAreaAttributes } from '../../contract/catalogue-file.ts'

/** The addresses of items that can be opened. */
export function addressesOf(
  items: readonly Pick<BriefingItem, 'path'>[],
  index: CatalogueIndex,
): readonly BriefingAddress[] {
  return items.flatMap(({ path }) => {
    const read = readBriefingAddress(path, index)
    return read.kind === 'read' ? [read.address] : []
  })
}

/** The figures that some items need; a page about an area and a profile need all families. */
export function askedBy(addresses: readonly BriefingAddress[], index: PublishedIndex): readonly FiguresAsked[] {
  return addresses.flatMap((address): readonly FiguresAsked[] => {
    const { areas } = address.page
    const grouped = hasAreaAttributes(index.catalogue) ? { areaChanges: true as const } : {}
    if (address.kind === 'area' || address.kind === 'profile') {
      return [{ families: familyIds(index), areas, below: true, ...grouped }]
    }
    const indicator = index.indicatorOf(address.indicator)
    const isMap = address.kind === 'comparison' && address.compare.form === 'map'
    const drawn = isMap ? { outlinesOn: lastDayOf(address.page.quarter) } : {}
    const isChanged = address.kind === 'bridge' || address.page.carriesOver
    const changed = isChanged ? { areaChanges: true as const } : grouped
    return indicator ? [{ families: [indicator.family], indicators: [indicator.id], areas, ...drawn, ...changed }] : []
  })
}
