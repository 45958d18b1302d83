import { partsOf } from './chart-address.ts'
import { searchText } from './write-page-address.ts'

/** An address with what is written into its question besides. */
export function hrefWith(href: string, write: (search: URLSearchParams) => URLSearchParams): string {
  const { path, search } = partsOf(href)
  return `${path}${searchText(write(search))}`
}
