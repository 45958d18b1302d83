import { useSyncExternalStore } from 'react'
import { browserStore } from './browser-store.ts'

/** Longer than any name. */
const mostLetters = 120

const store = browserStore<string>({
  key: 'nhip-quy.name',
  empty: '',
  encode: (name) => name,
  decode: (text) => text.slice(0, mostLetters),
})

/** By what name somebody confirms figures in this browser, empty until it is said, and how to change it. */
export function useConfirmingName(): readonly [string, (name: string) => void] {
  const { value } = useSyncExternalStore(store.onChange, store.read, store.readEmpty)
  return [value, changeName]
}

function changeName(name: string): void {
  store.write(name.trim().slice(0, mostLetters))
}
