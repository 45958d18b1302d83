import { useCallback, useEffect, useRef, useState } from 'react'
import type { KeptOrigin, KeptReview, KeptSource } from '../../contract/kept-review.ts'
import type { ReadingWords } from '../../contract/reading-file.ts'
import { dropReview, keepReview, keepSource, readReviews } from '../../data/kept-reviews.ts'
import { tableMappings } from '../../data/table-mappings.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import type { FigureDecision } from '../../domain/figure-decision.ts'
import type { RunningWork } from '../run-beside.ts'
import type { EntryProposal } from './entry-proposal.ts'
import type { EntryAsked, EntryReading, EntrySource } from './entry-reading.ts'
import type { ReviewSaid } from './review.ts'
import { runReading } from './run-reading.ts'

/** How far the reading of a file is. */
export type EntryState =
  | { readonly kind: 'waiting' | 'failed' | 'too-slow' | 'cancelled' | 'read' }
  | { readonly kind: 'reading'; readonly page?: { readonly page: number; readonly pages: number } }

/** What was read of it. */
export interface EntryRead {
  readonly reading: EntryReading
  readonly sha256: string
}

/** Something that was handed in, and what was said of it. */
export interface Entry {
  readonly id: string
  readonly source: EntrySource
  readonly review: KeptReview & Pick<EntryAsked, 'assumed'> & { readonly origin: KeptOrigin }
  readonly state: EntryState
  /** There while it is read once more, too. */
  readonly read?: EntryRead
  /** Confirmed ones wait here to be taken back; no reload finds them. */
  readonly isConfirmed: boolean
  /** Whether a reload finds it again, and what was said of it last. */
  readonly isSourceKept: boolean
  readonly isReviewKept: boolean
}

/** What of it the figures depend on. */
export function saidOf({ review }: Pick<Entry, 'review'>): ReviewSaid {
  return { decisions: review.decisions, state: review.origin.state }
}

/** What everything is read with. */
export interface EntryKnowledge extends Omit<EntryAsked, 'assumed' | 'said' | 'mappings'> {
  readonly catalogue: Catalogue
  readonly words: ReadingWords
}

export interface Entries {
  readonly entries: readonly Entry[]
  readonly add: (sources: readonly EntrySource[]) => void
  readonly cancel: (id: string) => void
  /** Reads once more: what is told of it, or of its headings, has changed. What was decided stays. */
  readonly readAgain: (id: string, said?: KeptReview['said']) => void
  readonly decide: (id: string, proposal: string, decision: FigureDecision) => void
  readonly tellOrigin: (id: string, of: Partial<KeptOrigin>) => void
  /** Takes it out of review, because its figures are confirmed. */
  readonly confirm: (id: string) => void
  /** Puts it under review again, because they are taken back. */
  readonly takeBack: (id: string) => void
  /** Puts it away, because it is not wanted. */
  readonly put: (id: string) => void
}

const unsaidOrigin: KeptOrigin = { state: 'final' }

/** So many files are read at once: small computers have two cores. */
const mostAtOnce = 2

/**
 * What was handed in on a page of an area and quarter, read one after the other in the background, kept over a reload. Nothing
 * is read before all is known.
 */
export function useEntries(assumed: EntryAsked['assumed'], knowledge: EntryKnowledge | undefined): Entries {
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const running = useRef(new Map<string, RunningWork<unknown>>())
  /** The reviews as they were last handed to the browser to keep. */
  const handed = useRef(new Map<string, KeptReview>())
  const here = useRef(assumed)
  useEffect(() => {
    here.current = assumed
  }, [assumed])
  const change = useCallback((id: string, to: (entry: Entry) => Entry) => {
    setEntries((before) => before.map((entry) => (entry.id === id ? to(entry) : entry)))
  }, [])

  useEffect(() => {
    let isGone = false
    const restore = async (): Promise<void> => {
      const kept = await readReviews()
      if (isGone) return
      const found = kept.map(({ id, source, review }): Entry => ({
        id,
        source: sourceOf(source),
        // What was handed in on another page is not of this one.
        review: { origin: unsaidOrigin, ...review, assumed: review.assumed ?? here.current },
        state: { kind: 'waiting' },
        isConfirmed: false,
        isSourceKept: true,
        isReviewKept: true,
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
    for (const { id, review, isConfirmed } of entries) {
      if (isConfirmed || handed.current.get(id) === review) continue
      handed.current.set(id, review)
      const keep = async (): Promise<void> => {
        const isReviewKept = (await keepReview(id, review)) === 'kept'
        if (handed.current.get(id) === review) {
          change(id, (entry) => (entry.isReviewKept === isReviewKept ? entry : { ...entry, isReviewKept }))
        }
      }
      void keep()
    }
  }, [entries, change])

  useEffect(() => {
    if (!knowledge) return
    const { catalogue, words, ...asked } = knowledge
    for (const { id, source, review, state } of entries) {
      if (state.kind !== 'waiting' || running.current.has(id) || running.current.size >= mostAtOnce) continue
      const mappings = tableMappings.read().value
      const told = { ...asked, assumed: review.assumed, said: review.said, mappings }
      const reading = runReading({ source, asked: told, catalogue, words }, (page, pages) =>
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
        change(id, ({ read: _before, ...entry }) =>
          outcome.kind === 'read'
            ? {
                ...entry,
                state: { kind: 'read' },
                read: outcome,
                review: withoutGone(entry.review, outcome.reading.proposals),
              }
            : { ...entry, state: outcome },
        )
      }
      void settle()
    }
  }, [entries, knowledge, change])

  const keepEntry = useCallback(
    async ({ id, source }: Entry): Promise<void> => {
      const isSourceKept = (await keepSource(id, keptOf(source))) === 'kept'
      change(id, (entry) => (entry.isSourceKept === isSourceKept ? entry : { ...entry, isSourceKept }))
    },
    [change],
  )

  return {
    entries,
    add: useCallback(
      (sources) => {
        const added = sources.map((source, at): Entry => ({
          // The order of ids is that in which things were handed in.
          id: `${String(Date.now()).padStart(15, '0')}-${String(at).padStart(4, '0')}`,
          source,
          review: { assumed: here.current, said: {}, decisions: {}, origin: unsaidOrigin },
          state: { kind: 'waiting' },
          isConfirmed: false,
          isSourceKept: true,
          isReviewKept: true,
        }))
        setEntries((before) => [...before, ...added])
        for (const entry of added) void keepEntry(entry)
      },
      [keepEntry],
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
        running.current.get(id)?.cancel()
        running.current.delete(id)
        change(id, (entry) => ({
          ...entry,
          review: said ? { ...entry.review, said } : entry.review,
          state: { kind: 'waiting' },
        }))
      },
      [change],
    ),
    decide: useCallback(
      (id, proposal, decision) => {
        change(id, (entry) => ({
          ...entry,
          review: { ...entry.review, decisions: { ...entry.review.decisions, [proposal]: decision } },
        }))
      },
      [change],
    ),
    tellOrigin: useCallback(
      (id, of) => {
        change(id, (entry) => ({
          ...entry,
          review: { ...entry.review, origin: { ...entry.review.origin, ...of } },
        }))
      },
      [change],
    ),
    confirm: useCallback(
      (id) => {
        change(id, (entry) => ({ ...entry, isConfirmed: true }))
        void dropReview(id)
      },
      [change],
    ),
    takeBack: useCallback(
      (id) => {
        const entry = entries.find((each) => each.id === id)
        if (!entry) return
        handed.current.delete(id)
        change(id, (before) => ({ ...before, isConfirmed: false }))
        void keepEntry(entry)
      },
      [entries, change, keepEntry],
    ),
    put: useCallback((id) => {
      running.current.get(id)?.cancel()
      running.current.delete(id)
      handed.current.delete(id)
      setEntries((before) => before.filter((entry) => entry.id !== id))
      void dropReview(id)
    }, []),
  }
}

/** A review without the decisions on figures that a reading does not find any more: they would be about nothing. */
function withoutGone(review: Entry['review'], proposals: readonly EntryProposal[]): Entry['review'] {
  const ids = new Set(proposals.map(({ id }) => id))
  const all = Object.entries(review.decisions)
  const found = all.filter(([id]) => ids.has(id))
  return found.length === all.length ? review : { ...review, decisions: Object.fromEntries(found) }
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
