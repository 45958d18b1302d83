import type { AreaHistory } from '../domain/area-history.ts'
import type { CatalogueIndex } from '../domain/catalogue-index.ts'
import { type ChartAddress, partsOf, readChartAddress, writeChartAddress } from './chart-address.ts'
import { type PageAddress, type UrlProblem, maximumAreas } from './page-address.ts'
import { readPageAddress } from './read-page-address.ts'
import { pathOf, routePatterns } from './route.ts'
import { searchText, writePageAddress } from './write-page-address.ts'

/** The overview of an area. */
export interface AreaAddress {
  readonly kind: 'area'
  readonly page: PageAddress
}

/** What a briefing may ask for. */
export type BriefingAddress = ChartAddress | AreaAddress

/** What an address below the base of the site asks for, or why it cannot be shown as asked. */
export function readBriefingAddress(
  address: string,
  index: CatalogueIndex,
):
  | { readonly kind: 'read'; readonly address: BriefingAddress }
  | { readonly kind: 'unusable'; readonly problems: readonly UrlProblem[] } {
  const { path, search } = partsOf(address)
  if (path !== routePatterns.overview) {
    const read = readChartAddress(address, index)
    return read.kind === 'chart' ? { kind: 'read', address: read.address } : read
  }
  const { address: page, problems } = readPageAddress(search, index, maximumAreas)
  return problems.length > 0 ? { kind: 'unusable', problems } : { kind: 'read', address: { kind: 'area', page } }
}

/** The address of what a briefing asks for, below the base of the site. */
export function writeBriefingAddress(address: BriefingAddress, history: AreaHistory): string {
  if (address.kind !== 'area') return writeChartAddress(address, history)
  return `${pathOf({ page: 'overview' })}${searchText(writePageAddress(address.page, history, new URLSearchParams()))}`
}
