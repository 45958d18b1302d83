import { useCallback, useSyncExternalStore } from 'react'
import { type NamedEdits, decodeEdits, encodeEdits } from '../contract/sentence-edits-text.ts'
import type { SentenceEdits } from '../domain/sentence-edits.ts'
import { browserStore } from './browser-store.ts'

/** Of how many figures the edits are kept; the oldest go first. */
const maximumFigures = 300

const store = browserStore<NamedEdits>({
  key: 'nhip-quy.sentences',
  empty: new Map(),
  encode: encodeEdits,
  decode: decodeEdits,
})

const none: SentenceEdits = {}

/** What was written over the sentences of a figure in this browser; `name` is its view and language. */
export function useSentenceEdits(name: string): readonly [SentenceEdits, (edits: SentenceEdits) => void] {
  const { value } = useSyncExternalStore(store.onChange, store.read, store.readEmpty)
  const change = useCallback(
    (edits: SentenceEdits) => {
      const others = [...store.read().value].filter(([key]) => key !== name)
      const isEdited = edits.headline !== undefined || edits.paragraph !== undefined
      const all = isEdited ? [...others, [name, edits] as const] : others
      store.write(new Map(all.slice(-maximumFigures)))
    },
    [name],
  )
  return [value.get(name) ?? none, change]
}
