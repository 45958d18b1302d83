import type { Catalogue } from '../domain/catalogue.ts'
import { tableParameterNames as names, tableParameterValues as values } from './parameter-names.ts'
import { freshCompareAddress } from './compare-address.ts'
import { peersParameterText } from './peers-address.ts'
import { type TableAddress, freshTableAddress, usualOuter } from './table-address.ts'

/**
 * The address parameters of a table; what is as on a fresh page is left out, and a family chosen whole stands as one
 * word. Other parameters are kept.
 */
export function writeTableAddress(
  state: TableAddress,
  catalogue: Pick<Catalogue, 'families' | 'indicators'>,
  before: URLSearchParams,
): URLSearchParams {
  const search = new URLSearchParams(before)
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined || value === '') search.delete(name)
    else search.set(name, value)
  }
  const { indicators, columns, outer, sort, page, peers } = state
  const chosen = new Set(indicators)
  const whole = catalogue.families
    .map(({ id }) => id)
    .filter((family) => {
      const ofFamily = catalogue.indicators.filter((each) => each.family === family)
      return ofFamily.length > 0 && ofFamily.every(({ id }) => chosen.has(id))
    })
  const single = catalogue.indicators.filter(({ id, family }) => chosen.has(id) && !whole.includes(family))
  set(names.families, indicators?.length === 0 ? values.noFamily : whole.join(','))
  set(names.indicators, single.map(({ id }) => id).join(','))
  set(names.columns, columns === freshTableAddress.columns ? undefined : values.dimension[columns])
  set(names.outer, outer === usualOuter[columns] ? undefined : values.dimension[outer])
  set(names.sort, sort?.column)
  set(names.direction, sort && values.direction[sort.direction])
  set(names.page, page === freshTableAddress.page ? undefined : String(page))
  set(names.peers, peers === undefined || peers === freshCompareAddress.peers ? undefined : peersParameterText(peers))
  return search
}
