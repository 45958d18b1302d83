import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Catalogue } from '../domain/catalogue.ts'
import type { CompareState } from './compare-state.ts'
import { readCompareState } from './read-compare-state.ts'
import { searchText } from './write-view-state.ts'
import { writeCompareState } from './write-compare-state.ts'

/** Changes of a comparison; `end: 'all'` shows every area again. */
export type ComparePatch = Partial<Omit<CompareState, 'end'>> & { readonly end?: CompareState['end'] | 'all' }

/** The comparison of the present address and the way to change it. Typing replaces the address instead of piling it up. */
export function useCompareState(
  catalogue: Catalogue,
): readonly [CompareState, (patch: ComparePatch, how?: { readonly replace: boolean }) => void] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const { state } = useMemo(() => readCompareState(new URLSearchParams(search), catalogue), [search, catalogue])
  const change = useCallback(
    ({ end, ...patch }: ComparePatch, how = { replace: false }) => {
      const { end: before, ...rest } = state
      const next = end === undefined ? before : end === 'all' ? undefined : end
      const written = writeCompareState(
        { ...rest, ...patch, ...(next ? { end: next } : {}) },
        new URLSearchParams(search),
      )
      navigate(`${path}${searchText(written)}`, how)
    },
    [state, search, path, navigate],
  )
  return [state, change]
}
