import { type ReviewFacts, type ReviewRow, type ReviewSaid, reviewRows } from './review.ts'
import { type Entry, type EntryRead, saidOf } from './use-entries.ts'

interface Remembered extends ReviewSaid {
  readonly facts: ReviewFacts
  readonly rows: readonly ReviewRow[]
}

/**
 * The rows of files, none before they are read and what is known has arrived. They are worked out again only where something
 * they depend on is another: what is typed of a source is not.
 */
export function rememberRows(): (
  entry: Pick<Entry, 'read' | 'review'>,
  facts: ReviewFacts | undefined,
) => readonly ReviewRow[] {
  const remembered = new WeakMap<EntryRead, Remembered>()
  return ({ read, review }, facts) => {
    if (!read || !facts) return []
    const { decisions, state } = saidOf({ review })
    const before = remembered.get(read)
    if (before?.facts === facts && before.decisions === decisions && before.state === state) return before.rows
    const rows = reviewRows(read.reading.proposals, { decisions, state }, facts)
    remembered.set(read, { facts, decisions, state, rows })
    return rows
  }
}
