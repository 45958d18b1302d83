import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Catalogue } from '../domain/catalogue.ts'
import { readTableState } from './read-table-state.ts'
import { type TableState, usualOuter } from './table-state.ts'
import { writeTableState } from './write-table-state.ts'
import { searchText } from './write-view-state.ts'

/** Changes of a table; `sort: 'none'` gives the rows their own order back. */
export type TablePatch = Partial<Omit<TableState, 'sort'>> & { readonly sort?: TableState['sort'] | 'none' }

/** The table of the present address and the way to change it. */
export function useTableState(catalogue: Catalogue): readonly [TableState, (patch: TablePatch) => void] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const { state } = useMemo(() => readTableState(new URLSearchParams(search), catalogue), [search, catalogue])
  const change = useCallback(
    (patch: TablePatch) => {
      const written = writeTableState(patchedTable(state, patch), catalogue, new URLSearchParams(search))
      navigate(`${path}${searchText(written)}`)
    },
    [state, search, path, navigate, catalogue],
  )
  return [state, change]
}

/** A table with changes. Whatever changes but the page leads to the first page; other columns end the sorting. */
export function patchedTable(state: TableState, { sort, ...patch }: TablePatch): TableState {
  const { sort: before, ...rest } = state
  const columns = patch.columns ?? state.columns
  const kept = columns === state.columns ? before : undefined
  const next = sort === undefined ? kept : sort === 'none' ? undefined : sort
  const outer = patch.outer ?? state.outer
  return {
    ...rest,
    ...patch,
    columns,
    outer: outer === columns ? usualOuter[columns] : outer,
    page: patch.page ?? 1,
    ...(next ? { sort: next } : {}),
  }
}
