import { useSearch } from 'wouter'
import { parameterNames } from './parameter-names.ts'

/** What says that a page stands in a frame of another site. */
const inFrame = '1'

/** Whether the page is shown bare, for a frame of another site: its content, its source and a way to the whole page. */
export function useIsEmbedded(): boolean {
  return new URLSearchParams(useSearch()).get(parameterNames.embedded) === inFrame
}

/** The address of the bare page of a whole one. */
export function embeddedAddress(address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${parameterNames.embedded}=${inFrame}`
}

/** The parameters of the whole page of a bare one. */
export function withoutFrame(search: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(search)
  rest.delete(parameterNames.embedded)
  return rest
}
