import type { CatalogueIndex } from '../domain/catalogue-index.ts'
import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { type ReadPageAddress, readPageAddress } from './read-page-address.ts'
import { pageParametersOf, withoutForeign } from './page-parameters.ts'
import { type Route, pathOf } from './route.ts'
import { type AddressPatch, patchedAddress } from './address-patch.ts'
import { withoutFrame } from './embedded.ts'
import { searchText, writePageAddress } from './write-page-address.ts'

/** The view of the present address, with the ways to change it. */
export interface PageNavigation extends ReadPageAddress {
  /** Goes to the same page with another view. */
  readonly change: (patch: AddressPatch) => void
  /** The address of a page that keeps the view, with changes; always that of a whole page. */
  readonly hrefOf: (route: Route, patch?: AddressPatch) => string
  /** The address of this whole page with changes. */
  readonly hrefHere: (patch: AddressPatch) => string
  /** The address of this whole page with all that it shows, which means the same tomorrow. */
  readonly present: string
}

/** Reads the view from the address and writes it back. */
export function usePageNavigation(index: CatalogueIndex): PageNavigation {
  const { catalogue, history } = index
  const search = useSearch()
  const [path, navigate] = useLocation()
  const read = useMemo(() => {
    const params = new URLSearchParams(search)
    const page = pageParametersOf(path)
    const { problems, ...asked } = readPageAddress(params, index, page.maximumAreas)
    return { ...asked, problems: [...problems, ...page.problemsOf(params, catalogue)] }
  }, [search, path, index, catalogue])
  const { address } = read
  const searchIn = useCallback(
    (target: string, patch: AddressPatch) => {
      const next = patchedAddress(address, patch)
      return writePageAddress(next, history, withoutForeign(new URLSearchParams(search), target, path))
    },
    [address, history, search, path],
  )
  const change = useCallback(
    (patch: AddressPatch) => navigate(`${path}${searchText(searchIn(path, patch))}`),
    [navigate, searchIn, path],
  )
  const wholeIn = useCallback(
    (target: string, patch: AddressPatch) => `${target}${searchText(withoutFrame(searchIn(target, patch)))}`,
    [searchIn],
  )
  const hrefOf = useCallback((route: Route, patch: AddressPatch = {}) => wholeIn(pathOf(route), patch), [wholeIn])
  const hrefHere = useCallback((patch: AddressPatch) => wholeIn(path, patch), [wholeIn, path])
  return { ...read, change, hrefOf, hrefHere, present: wholeIn(path, {}) }
}
