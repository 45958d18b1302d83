/** A value this browser keeps: written at each change, followed in every tab. */
export interface BrowserStore<Value> {
  readonly read: () => Kept<Value>
  readonly write: (value: Value) => void
  /** Calls back after each change, of other tabs too; returns how to stop. */
  readonly onChange: (listener: () => void) => () => void
}

export interface Kept<Value> {
  readonly value: Value
  /** Whether this browser keeps it; a private window or a full disk does not. */
  readonly isKept: boolean
}

interface StoredForm<Value> {
  readonly key: string
  readonly empty: Value
  readonly encode: (value: Value) => string
  /** Undefined for a text that means nothing. */
  readonly decode: (text: string) => Value | undefined
}

/**
 * A value in localStorage and not in IndexedDB: each change is written before the next one is made, so that a crash loses
 * nothing, and other tabs are told. What cannot be read is put aside under "<key>.damaged" before anything else is kept.
 */
export function browserStore<Value>({ key, empty, encode, decode }: StoredForm<Value>): BrowserStore<Value> {
  let kept: Kept<Value> | undefined
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const load = (): Kept<Value> => {
    try {
      const text = localStorage.getItem(key)
      const value = text === null ? empty : decode(text)
      if (value !== undefined) return { value, isKept: true }
      localStorage.setItem(`${key}.damaged`, text ?? '')
      return { value: empty, isKept: true }
    } catch {
      return { value: empty, isKept: false }
    }
  }
  const follow = (event: StorageEvent): void => {
    // Without a key everything was cleared.
    if (event.key !== key && event.key !== null) return
    kept = load()
    tell()
  }
  return {
    read: () => (kept ??= load()),
    write: (value) => {
      kept = { value, isKept: isWritten(key, encode(value)) }
      tell()
    },
    onChange: (listener) => {
      if (listeners.size === 0) {
        window.addEventListener('storage', follow)
        // While nobody listened another tab may have written.
        kept = undefined
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('storage', follow)
      }
    },
  }
}

function isWritten(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
