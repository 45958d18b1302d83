import { useSyncExternalStore } from 'react'
import { decodeOffice, encodeOffice } from '../contract/office-file.ts'
import type { Office } from '../domain/office.ts'
import { browserStore } from './browser-store.ts'

const store = browserStore<Office>({
  key: 'nhip-quy.office',
  empty: { name: '' },
  encode: encodeOffice,
  decode: decodeOffice,
})

/** The office of this browser, followed; without a name until one is chosen. */
export function useOffice(): Office {
  return useSyncExternalStore(store.onChange, store.read, store.readEmpty).value
}

/** Keeps an office for all briefings of this browser. */
export const saveOffice: (office: Office) => void = store.write
