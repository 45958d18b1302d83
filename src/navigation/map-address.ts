import { compareParameterNames, compareParameterValues } from './parameter-names.ts'
import { pathOf } from './route.ts'
import { searchText } from './write-page-address.ts'

/** Where an address of the map leads: to the comparison in that form, with everything else it asks for. */
export function mapAddress(search: string): string {
  const parameters = new URLSearchParams(search)
  parameters.set(compareParameterNames.form, compareParameterValues.form.map)
  return `${pathOf({ page: 'compare' })}${searchText(parameters)}`
}
