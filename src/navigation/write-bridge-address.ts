import type { BridgeChoice } from './read-bridge-address.ts'
import { freshCompareAddress } from './compare-address.ts'
import { bridgeParameterNames as names } from './parameter-names.ts'
import { writeCompareAddress } from './write-compare-address.ts'

/** The address with a bridge; what is as on a fresh page is left out. Other parameters are kept. */
export function writeBridgeAddress(choice: BridgeChoice, before: URLSearchParams): URLSearchParams {
  const search = new URLSearchParams(before)
  const written = writeCompareAddress({ ...freshCompareAddress, ...choice }, new URLSearchParams())
  for (const name of Object.values(names)) {
    const value = written.get(name)
    if (value === null) search.delete(name)
    else search.set(name, value)
  }
  return search
}
