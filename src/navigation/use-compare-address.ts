import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Catalogue } from '../domain/catalogue.ts'
import type { CompareAddress } from './compare-address.ts'
import { readCompareAddress } from './read-compare-address.ts'
import { searchText } from './write-page-address.ts'
import { writeCompareAddress } from './write-compare-address.ts'

/** Changes of a comparison; `end: 'all'` shows every area again. */
export type ComparePatch = Partial<Omit<CompareAddress, 'end'>> & { readonly end?: CompareAddress['end'] | 'all' }

/** The comparison of the present address and the way to change it. Typing replaces the address instead of piling it up. */
export function useCompareAddress(
  catalogue: Catalogue,
): readonly [CompareAddress, (patch: ComparePatch, how?: { readonly replace: boolean }) => void] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const { address } = useMemo(() => readCompareAddress(new URLSearchParams(search), catalogue), [search, catalogue])
  const change = useCallback(
    ({ end, ...patch }: ComparePatch, how = { replace: false }) => {
      const { end: before, ...rest } = address
      const next = end === undefined ? before : end === 'all' ? undefined : end
      const written = writeCompareAddress(
        { ...rest, ...patch, ...(next ? { end: next } : {}) },
        new URLSearchParams(search),
      )
      navigate(`${path}${searchText(written)}`, how)
    },
    [address, search, path, navigate],
  )
  return [address, change]
}
