import { useSyncExternalStore } from 'react'
import { browserStore } from './browser-store.ts'

const told = 'told'

const store = browserStore<boolean>({
  key: 'nhip-quy.welcome',
  empty: false,
  encode: () => told,
  decode: (text) => text === told,
})

/** Whether this browser has not been welcomed yet, and the way to say that it has. */
export function useFirstVisit(): readonly [boolean, () => void] {
  const { value: isTold } = useSyncExternalStore(store.onChange, store.read, store.readEmpty)
  return [!isTold, welcome]
}

function welcome(): void {
  store.write(true)
}
