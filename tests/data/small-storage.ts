import { vi } from 'vitest'

/** The storage of a browser in memory, with what else a tab does to it. */
export interface SmallStorage {
  readonly stored: Map<string, string>
  /** Refuses to be written, or even to be read, from now on. */
  refuse: 'nothing' | 'writing' | 'everything'
  /** How many letters it holds. */
  room: number
  /** What another tab writes (or removes; without a key: clears), with the event this tab gets. */
  readonly writeElsewhere: (key: string | null, text?: string) => void
  readonly listeners: Set<(event: StorageEvent) => void>
}

/** Gives the test a storage and the events of its window. */
export function giveStorage(): SmallStorage {
  const stored = new Map<string, string>()
  const listeners = new Set<(event: StorageEvent) => void>()
  const storage: SmallStorage = {
    stored,
    listeners,
    refuse: 'nothing',
    room: Number.POSITIVE_INFINITY,
    writeElsewhere: (key, text) => {
      if (key === null) stored.clear()
      else if (text === undefined) stored.delete(key)
      else stored.set(key, text)
      for (const listener of listeners) listener({ key } as StorageEvent)
    },
  }
  const refuseWhen = (isRefused: boolean): void => {
    if (isRefused) throw new DOMException('refused', 'SecurityError')
  }
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => {
      refuseWhen(storage.refuse === 'everything')
      return stored.get(key) ?? null
    },
    setItem: (key: string, text: string) => {
      refuseWhen(storage.refuse !== 'nothing')
      const others = [...stored].filter(([name]) => name !== key)
      const size = others.reduce((sum, [name, other]) => sum + name.length + other.length, key.length + text.length)
      if (size > storage.room) throw new DOMException('full', 'QuotaExceededError')
      stored.set(key, text)
    },
  })
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: (event: StorageEvent) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: StorageEvent) => void) => listeners.delete(listener),
  })
  return storage
}
