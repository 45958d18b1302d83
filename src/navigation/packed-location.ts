import type { BaseLocationHook, BaseSearchHook } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'

/** An address of a pack in its parts; what stands behind a further "#" belongs to the page. */
export interface PackedAddress {
  readonly path: string
  readonly search: string
  readonly hash: string
}

/**
 * The address behind the "#" of a page that was opened from a disk: there is one file for all pages, and no server that
 * would be asked for another. What does not begin with "/" is no address of ours, and stands for the first page.
 */
export function packedAddress(fragment: string): PackedAddress {
  const [, path = '/', search = '', hash = ''] = /^#?(\/[^?#]*)(\?[^#]*)?(#.*)?$/s.exec(fragment) ?? []
  return { path, search, hash }
}

const present = (): PackedAddress => packedAddress(window.location.hash)

const navigate = (to: string, { replace = false, state = null }: { replace?: boolean; state?: unknown } = {}): void =>
  window.history[replace ? 'replaceState' : 'pushState'](state, '', `#${to}`)

const usePath: BaseLocationHook = ({ ssrPath }: { readonly ssrPath?: string } = {}) => [
  useLocationProperty(
    () => present().path,
    () => ssrPath ?? present().path,
  ),
  navigate,
]

const useSearch: BaseSearchHook = ({ ssrSearch }: { readonly ssrSearch?: string } = {}) =>
  useLocationProperty(
    () => present().search,
    () => ssrSearch ?? present().search,
  )

/** How the router of a pack comes to its address, and how links are written there. */
export const packedRouter = {
  hook: usePath,
  searchHook: useSearch,
  hrefs: (href: string): string => `#${href}`,
}
