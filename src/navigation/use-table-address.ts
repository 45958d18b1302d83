import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Catalogue } from '../domain/catalogue.ts'
import { readTableAddress } from './read-table-address.ts'
import { type TableAddress, usualOuter } from './table-address.ts'
import { writeTableAddress } from './write-table-address.ts'
import { searchText } from './write-page-address.ts'

/** Changes of a table; `sort: 'none'` gives the rows their own order back. */
export type TablePatch = Partial<Omit<TableAddress, 'sort'>> & { readonly sort?: TableAddress['sort'] | 'none' }

/** The table of the present address and the way to change it. */
export function useTableAddress(catalogue: Catalogue): readonly [TableAddress, (patch: TablePatch) => void] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const { address } = useMemo(() => readTableAddress(new URLSearchParams(search), catalogue), [search, catalogue])
  const change = useCallback(
    (patch: TablePatch) => {
      const written = writeTableAddress(patchedTable(address, patch), catalogue, new URLSearchParams(search))
      navigate(`${path}${searchText(written)}`)
    },
    [address, search, path, navigate, catalogue],
  )
  return [address, change]
}

/** A table with changes. Whatever changes but the page leads to the first page; other columns end the sorting. */
export function patchedTable(address: TableAddress, { sort, ...patch }: TablePatch): TableAddress {
  const { sort: before, ...rest } = address
  const columns = patch.columns ?? address.columns
  const kept = columns === address.columns ? before : undefined
  const next = sort === undefined ? kept : sort === 'none' ? undefined : sort
  const outer = patch.outer ?? address.outer
  return {
    ...rest,
    ...patch,
    columns,
    outer: outer === columns ? usualOuter[columns] : outer,
    page: patch.page ?? 1,
    ...(next ? { sort: next } : {}),
  }
}
