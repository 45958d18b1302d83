import { parameterNames } from './parameter-names.ts'
import { routePatterns } from './route.ts'
import { searchText } from './write-page-address.ts'

/**
 * Where the profile of an area has gone: the overview, with the rest of its address. The area stays as it was written, so that
 * a code that means several areas, or none, is told.
 */
export function formerAreaAddress(area: string, search: string): string {
  const params = new URLSearchParams(search)
  params.set(parameterNames.areas, area)
  return `${routePatterns.overview}${searchText(params)}`
}
