import { useSyncExternalStore } from 'react'

/** As wide as the style sheets call a telephone. */
const narrow =
  typeof window === 'undefined' || !('matchMedia' in window) ? undefined : window.matchMedia('(max-width: 40rem)')

/** Whether the window is as narrow as a telephone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(follow, isNarrow, () => false)
}

function follow(listener: () => void): () => void {
  narrow?.addEventListener('change', listener)
  return () => narrow?.removeEventListener('change', listener)
}

function isNarrow(): boolean {
  return narrow?.matches === true
}
