import { queryOptions } from '@tanstack/react-query'
import type { SliceEntry } from '../contract/catalogue-file.ts'
import { loadCatalogue } from './load-catalogue.ts'
import { loadSlice } from './load-slice.ts'

/** A query runs even when the browser says it is offline: then the saved copy answers. */
const shared = { networkMode: 'always', retry: false, refetchOnReconnect: true, refetchOnWindowFocus: false } as const

/** The catalogue; asked for again when the network comes back. */
export function catalogueQuery() {
  return queryOptions({
    ...shared,
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => loadCatalogue(signal),
    staleTime: 5 * 60_000,
  })
}

/** A slice; its name holds its hash, so it never grows old. */
export function sliceQuery(entry: SliceEntry) {
  return queryOptions({
    ...shared,
    queryKey: ['slice', entry.file],
    queryFn: ({ signal }) => loadSlice(entry, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
}
