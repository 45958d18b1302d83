import { useSyncExternalStore } from 'react'
import { decodeGroups, encodeGroups } from '../contract/own-groups-text.ts'
import type { OwnGroup } from '../domain/own-group.ts'
import { browserStore } from './browser-store.ts'

const store = browserStore<readonly OwnGroup[]>({
  key: 'nhip-quy.groups',
  empty: [],
  encode: encodeGroups,
  decode: decodeGroups,
})

/** The groups of areas that this browser keeps, and the way to keep others. */
export function useOwnGroups(): readonly [readonly OwnGroup[], (groups: readonly OwnGroup[]) => void] {
  const { value } = useSyncExternalStore(store.onChange, store.read, store.readEmpty)
  return [value, store.write]
}
