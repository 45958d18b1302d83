import { useSyncExternalStore } from 'react'

const nothingChanges = () => () => undefined

/** Whether the page is this reader's: not while it is rendered for everybody, nor in the step in which a browser takes it over. */
export function useIsTakenOver(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  )
}
