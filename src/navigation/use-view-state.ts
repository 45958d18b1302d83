import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { AreaHistory } from '../domain/area-history.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import { type ReadViewState, readViewState } from './read-view-state.ts'
import { type Route, pathOf } from './route.ts'
import { type ViewPatch, patchedView } from './view-patch.ts'
import { searchText, writeViewState } from './write-view-state.ts'

/** The view of the present address, with the ways to change it. */
export interface ViewNavigation extends ReadViewState {
  /** Goes to the same page with another view. */
  readonly change: (patch: ViewPatch) => void
  /** The address of a page that keeps the view, with changes. */
  readonly hrefOf: (route: Route, patch?: ViewPatch) => string
}

/** Reads the view from the address and writes it back. */
export function useViewState(catalogue: Catalogue, history: AreaHistory): ViewNavigation {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const read = useMemo(
    () => readViewState(new URLSearchParams(search), catalogue, history),
    [search, catalogue, history],
  )
  const { state } = read
  const textOf = useCallback(
    (patch: ViewPatch = {}) =>
      searchText(writeViewState(patchedView(state, patch), history, new URLSearchParams(search))),
    [state, history, search],
  )
  const change = useCallback((patch: ViewPatch) => navigate(`${path}${textOf(patch)}`), [navigate, path, textOf])
  const hrefOf = useCallback((route: Route, patch?: ViewPatch) => `${pathOf(route)}${textOf(patch)}`, [textOf])
  return { ...read, change, hrefOf }
}
