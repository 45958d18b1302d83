import { useSyncExternalStore } from 'react'
import { browserStore } from './browser-store.ts'

const store = browserStore<string>({
  key: 'nhip-quy.name',
  empty: '',
  encode: (name) => name,
  decode: (text) => text.slice(0, 200),
})

/** Who confirms figures in this browser, as they call themselves; empty until they have said so. */
export function useConfirmingName(): readonly [string, (name: string) => void] {
  const { value } = useSyncExternalStore(store.onChange, store.read, store.readEmpty)
  return [value, store.write]
}
