import { useCallback, useEffect, useRef, useState } from 'react'
import type { KeptReview, KeptSource } from '../../contract/kept-review.ts'
import type { ReadingWords } from '../../contract/reading-file.ts'
import { dropReview, keepReview, keepSource, readReviews } from '../../data/kept-reviews.ts'
import { tableMappings } from '../../data/table-mappings.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import type { FigureDecision, FigureDecisions } from '../../domain/figure-decision.ts'
import type { EntryAsked, EntryReading, EntrySource } from './entry-reading.ts'
import type { RunningWork } from '../run-beside.ts'
import { runReading } from './run-reading.ts'

/** How far the reading of a file is. */
export type EntryState =
  | { readonly kind: 'waiting' | 'failed' | 'too-slow' | 'cancelled' }
  | { readonly kind: 'reading'; readonly page?: { readonly page: number; readonly pages: number } }
  | { readonly kind: 'read'; readonly reading: EntryReading; readonly sha256: string }

/** Something that was handed in, and what was said of it. */
export interface Entry extends KeptReview {
  readonly id: string
  readonly source: EntrySource
  readonly state: EntryState
  /** Whether a reload finds it again. */
  readonly isKept: boolean
}

/** What everything is read with. */
export interface EntryKnowledge extends Omit<EntryAsked, 'said' | 'mappings'> {
  readonly catalogue: Catalogue
  readonly words: ReadingWords
}

export interface Entries {
  readonly entries: readonly Entry[]
  readonly add: (sources: readonly EntrySource[]) => void
  readonly cancel: (id: string) => void
  /** Reads once more: what is told of it, or of its headings, has changed. */
  readonly readAgain: (id: string, said?: KeptReview['said']) => void
  readonly decide: (id: string, proposal: string, decision: FigureDecision | undefined) => void
  /** Puts it away, because it was confirmed or is not wanted. */
  readonly put: (id: string) => void
}

/** So many files are read at once: small computers have two cores. */
const mostAtOnce = 2

/** What was handed in, read one after the other in the background, kept over a reload. Nothing is read before all is known. */
export function useEntries(knowledge: EntryKnowledge | undefined): Entries {
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const running = useRef(new Map<string, RunningWork<unknown>>())
  const change = useCallback((id: string, to: (entry: Entry) => Entry) => {
    setEntries((before) => before.map((entry) => (entry.id === id ? to(entry) : entry)))
  }, [])

  useEffect(() => {
    let isGone = false
    const restore = async (): Promise<void> => {
      const kept = await readReviews()
      if (isGone) return
      const found = kept.map(({ id, said, decisions, ...source }): Entry => ({
        id,
        source: sourceOf(source),
        said,
        decisions,
        state: { kind: 'waiting' },
        isKept: true,
      }))
      setEntries((before) => [...found.filter(({ id }) => before.every((each) => each.id !== id)), ...before])
    }
    void restore()
    const { current } = running
    return () => {
      isGone = true
      for (const { cancel } of current.values()) cancel()
      current.clear()
    }
  }, [])

  useEffect(() => {
    if (!knowledge) return
    const { catalogue, words, ...asked } = knowledge
    for (const { id, source, said, state } of entries) {
      if (state.kind !== 'waiting' || running.current.has(id) || running.current.size >= mostAtOnce) continue
      const task = { source, asked: { ...asked, said, mappings: tableMappings.read().value }, catalogue, words }
      const reading = runReading(task, (page, pages) =>
        change(id, (entry) =>
          entry.state.kind === 'reading' ? { ...entry, state: { kind: 'reading', page: { page, pages } } } : entry,
        ),
      )
      running.current.set(id, reading)
      change(id, (entry) => ({ ...entry, state: { kind: 'reading' } }))
      const settle = async (): Promise<void> => {
        const outcome = await reading.outcome
        if (running.current.get(id) !== reading) return
        running.current.delete(id)
        change(id, (entry) => ({ ...entry, state: outcome }))
      }
      void settle()
    }
  }, [entries, knowledge, change])

  const review = useCallback((id: string, to: (before: KeptReview) => KeptReview, state?: EntryState) => {
    setEntries((before) =>
      before.map((entry) => {
        if (entry.id !== id) return entry
        const { said, decisions } = to(entry)
        void keepReview(id, { said, decisions })
        return { ...entry, said, decisions, ...(state ? { state } : {}) }
      }),
    )
  }, [])
  return {
    entries,
    add: useCallback(
      (sources) => {
        const added = sources.map((source, at): Entry => ({
          // The order of ids is that in which things were handed in.
          id: `${String(Date.now()).padStart(15, '0')}-${String(at).padStart(4, '0')}`,
          source,
          said: {},
          decisions: {},
          state: { kind: 'waiting' },
          isKept: true,
        }))
        setEntries((before) => [...before, ...added])
        for (const { id, source } of added) {
          const keep = async (): Promise<void> => {
            const outcome = await keepSource(id, keptOf(source))
            if (outcome !== 'kept') change(id, (entry) => ({ ...entry, isKept: false }))
          }
          void keep()
        }
      },
      [change],
    ),
    cancel: useCallback(
      (id) => {
        running.current.get(id)?.cancel()
        change(id, (entry) => (entry.state.kind === 'waiting' ? { ...entry, state: { kind: 'cancelled' } } : entry))
      },
      [change],
    ),
    readAgain: useCallback(
      (id, said) => {
        // Numbers of proposals are those of one reading.
        review(id, (before) => ({ said: said ?? before.said, decisions: {} }), { kind: 'waiting' })
      },
      [review],
    ),
    decide: useCallback(
      (id, proposal, decision) => {
        review(id, ({ said, decisions }) => ({ said, decisions: decided(decisions, proposal, decision) }))
      },
      [review],
    ),
    put: useCallback((id) => {
      running.current.get(id)?.cancel()
      running.current.delete(id)
      setEntries((before) => before.filter((entry) => entry.id !== id))
      void dropReview(id)
    }, []),
  }
}

function decided(decisions: FigureDecisions, proposal: string, decision: FigureDecision | undefined): FigureDecisions {
  const { [proposal]: _before, ...others } = decisions
  return decision ? { ...others, [proposal]: decision } : others
}

function keptOf({ name, content }: EntrySource): KeptSource {
  return content.kind === 'file'
    ? { name, kind: 'file', bytes: content.bytes }
    : { name, kind: content.kind, bytes: new TextEncoder().encode(content.text) }
}

function sourceOf({ name, kind, bytes }: KeptSource): EntrySource {
  return {
    name,
    content: kind === 'file' ? { kind, bytes } : { kind, text: new TextDecoder().decode(bytes) },
  }
}
