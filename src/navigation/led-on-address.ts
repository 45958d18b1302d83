import { compareParameterNames, compareParameterValues, parameterNames } from './parameter-names.ts'
import { pathOf, routePatterns } from './route.ts'
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

/** Where an address of the map leads: to the comparison in that form, with everything else it asks for. */
export function mapAddress(search: string): string {
  const parameters = new URLSearchParams(search)
  parameters.set(compareParameterNames.form, compareParameterValues.form.map)
  return `${pathOf({ page: 'compare' })}${searchText(parameters)}`
}
