import { parameterNames } from './parameter-names.ts'
import { searchText } from './write-page-address.ts'

/** An address with one of its areas named otherwise: what stood there as `text` becomes `parameter`. */
export function addressForArea(
  path: string,
  search: string,
  { text, parameter }: { readonly text: string; readonly parameter: string },
): string {
  const params = new URLSearchParams(search)
  const areas = (params.get(parameterNames.areas) ?? '').split(',')
  params.set(parameterNames.areas, areas.map((area) => (area === text ? parameter : area)).join(','))
  return `${path}${searchText(params)}`
}
