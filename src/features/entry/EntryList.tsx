import { useEffect, useRef } from 'react'
import type { Workspace } from '../../domain/draft-figure.ts'
import { type EntryTexts, entryTexts } from '../../i18n/entry-texts.ts'
import { countText } from '../../i18n/number-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Entry.module.css'
import { instantText } from '../../i18n/instant-text.ts'
import type { ReviewRow } from './review.ts'
import type { Entries, Entry } from './use-entries.ts'

interface ListedReview {
  readonly entry: Entry
  readonly rows: readonly ReviewRow[]
  /** Whether its figures are held against what is published, as far as that arrives. */
  readonly hasSettled: boolean
}

interface EntryListProps {
  readonly reviews: readonly ListedReview[]
  /** The one whose review stands below. */
  readonly shown: string | undefined
  readonly workspace: Workspace
  readonly entries: Entries
  readonly onChoose: (id: string) => void
  readonly onSay: (sentence: string) => void
}

/** What was handed in, with how far it is. */
export function EntryList({ reviews, shown, workspace, entries, onChoose, onSay }: EntryListProps) {
  const texts = useTexts()
  const words = entryTexts[texts.language]
  const told = useRef(new WeakSet<Entry['state']>())
  useEffect(() => {
    for (const review of reviews) {
      const { state, source } = review.entry
      const isDone = state.kind === 'read' ? review.hasSettled : state.kind !== 'waiting' && state.kind !== 'reading'
      if (!isDone || told.current.has(state)) continue
      told.current.add(state)
      onSay(words.files.read({ name: source.name, found: stateText(texts, words, review) }))
    }
  }, [reviews, onSay, texts, words])
  if (reviews.length === 0) return null
  return (
    <section aria-labelledby="entries-title">
      <h2 id="entries-title" tabIndex={-1}>
        {words.files.title}
      </h2>
      <ul className={styles.entries}>
        {reviews.map((review) => {
          const { entry } = review
          const { id, source, state, read } = entry
          const before = read && workspace.imports.find(({ sha256 }) => sha256 === read.sha256)
          return (
            <li key={id} className={id === shown ? styles.shown : undefined}>
              {read ? (
                <button
                  type="button"
                  className={styles.entryName}
                  aria-pressed={id === shown}
                  onClick={() => onChoose(id)}
                >
                  {source.name}
                </button>
              ) : (
                <span className={styles.entryName}>{source.name}</span>
              )}
              <span className={styles.entryState}>
                {state.kind === 'reading' ? (
                  <progress
                    aria-label={source.name}
                    {...(state.page ? { value: state.page.page, max: state.page.pages } : {})}
                  />
                ) : null}
                {stateText(texts, words, review)}
                {before ? (
                  <strong className={styles.before}>
                    {words.files.before({ time: instantText(texts, before.at), by: before.by })}
                  </strong>
                ) : null}
                {entry.isSourceKept && entry.isReviewKept ? null : (
                  <strong className={styles.before}>{words.files.notKept}</strong>
                )}
              </span>
              <span className={styles.entryTools}>
                {state.kind === 'waiting' || state.kind === 'reading' ? (
                  <button type="button" aria-label={words.files.cancel(source.name)} onClick={() => entries.cancel(id)}>
                    {words.files.cancelShort}
                  </button>
                ) : null}
                {state.kind === 'cancelled' || state.kind === 'too-slow' ? (
                  <button type="button" onClick={() => entries.readAgain(id)}>
                    {words.files.again}
                  </button>
                ) : null}
                <button type="button" aria-label={words.files.put(source.name)} onClick={() => entries.put(id)}>
                  {words.files.putShort}
                </button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function stateText(texts: Texts, words: EntryTexts, { entry, rows, hasSettled }: ListedReview): string {
  const { files } = words
  const { state, read } = entry
  const count = (status: ReviewRow['status']): string =>
    countText(texts.language, rows.filter((row) => row.status === status).length)
  switch (state.kind) {
    case 'waiting':
      return files.waiting
    case 'reading':
      return state.page
        ? files.page({
            page: countText(texts.language, state.page.page),
            pages: countText(texts.language, state.page.pages),
          })
        : files.reading
    case 'cancelled':
      return files.cancelled
    case 'failed':
      return files.failed
    case 'too-slow':
      return files.tooSlow
    case 'read': {
      if (read?.reading.document === undefined) return files.unreadable
      if (read.reading.proposals.length === 0) return files.none
      return !hasSettled ? words.review.loading : files.found({ accepted: count('accepted'), open: count('open') })
    }
  }
}
