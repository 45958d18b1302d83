/** A value this browser keeps: written at each change, followed in every tab. */
export interface BrowserStore<Value> {
  readonly read: () => Kept<Value>
  /** As if nothing were kept: what a page says that was made for everybody, before it is this reader's. */
  readonly readEmpty: () => Kept<Value>
  readonly write: (value: Value) => void
  /** Calls back after each change, of other tabs too; returns how to stop. */
  readonly onChange: (listener: () => void) => () => void
}

export interface Kept<Value> {
  readonly value: Value
  /** Whether this browser keeps it; a private window or a full disk does not. */
  readonly isKept: boolean
  /** What was stored and meant nothing; it lies aside. */
  readonly damaged?: string
}

interface StoredForm<Value> {
  readonly key: string
  readonly empty: Value
  readonly encode: (value: Value) => string
  /** Undefined for a text that means nothing. */
  readonly decode: (text: string) => Value | undefined
  /** Told the value at hand when another tab put one in its place. */
  readonly onReplaced?: (before: Value) => void
}

/** How many damaged texts are put aside; what is damaged more often is damaged on purpose. */
const maximumAside = 9

/**
 * A value in localStorage and not in IndexedDB: each change is written before the next one is made, so that a crash loses
 * nothing, and other tabs are told. What cannot be read is put aside under "<key>.damaged", "<key>.damaged-2" and so on
 * before anything else is kept; as long as there is no room to put it aside, nothing is kept in its place.
 */
export function browserStore<Value>(form: StoredForm<Value>): BrowserStore<Value> {
  const { key, empty, encode, decode, onReplaced } = form
  let kept: Kept<Value> | undefined
  /** A damaged text that there was no room to put aside. */
  let waiting: string | undefined
  /** What was stored when it was last looked at. */
  let seen: string | null | undefined
  const nothing: Kept<Value> = { value: empty, isKept: true }
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const load = (): Kept<Value> => {
    try {
      const text = localStorage.getItem(key)
      seen = text
      const value = text === null ? empty : decode(text)
      waiting = text !== null && value === undefined && !isPutAside(key, text) ? text : undefined
      const damaged = text !== null && value === undefined ? { damaged: text } : {}
      return { value: value ?? empty, isKept: waiting === undefined, ...damaged }
    } catch {
      return { value: empty, isKept: false }
    }
  }
  const follow = (event: StorageEvent): void => {
    // Without a key everything was cleared.
    if (event.key !== key && event.key !== null) return
    const before = kept
    kept = load()
    if (before) onReplaced?.(before.value)
    tell()
  }
  return {
    read: () => (kept ??= load()),
    readEmpty: () => nothing,
    write: (value) => {
      // What is stored is looked at before it is written over.
      kept ??= load()
      if (waiting !== undefined && isPutAside(key, waiting)) waiting = undefined
      const text = encode(value)
      kept = { value, isKept: waiting === undefined && isWritten(key, text) }
      if (kept.isKept) seen = text
      tell()
    },
    onChange: (listener) => {
      if (listeners.size === 0) {
        window.addEventListener('storage', follow)
        // While nobody listened another tab may have written. As long as none did, what this browser refused to keep is
        // nowhere but here.
        const stored = storedText(key)
        if (kept && stored !== undefined && stored !== seen) {
          if (!kept.isKept) onReplaced?.(kept.value)
          kept = undefined
        }
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('storage', follow)
      }
    },
  }
}

/** Undefined where the browser refuses to say. */
function storedText(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key)
  } catch {
    return undefined
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

function isPutAside(key: string, text: string): boolean {
  for (let number = 1; number <= maximumAside; number += 1) {
    const name = `${key}.damaged${number === 1 ? '' : `-${number}`}`
    const before = localStorage.getItem(name)
    if (before === text) return true
    if (before === null || number === maximumAside) return isWritten(name, text)
  }
  return false
}
