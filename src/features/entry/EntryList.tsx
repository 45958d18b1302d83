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

interface EntryListProps {
  readonly reviews: readonly { readonly entry: Entry; readonly rows: readonly ReviewRow[] }[]
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
  const told = useRef(new Set<string>())
  useEffect(() => {
    for (const { entry, rows } of reviews) {
      const { state } = entry
      const key = `${entry.id} ${state.kind}`
      if (state.kind === 'waiting' || state.kind === 'reading' || told.current.has(key)) continue
      told.current.add(key)
      onSay(words.files.read({ name: entry.source.name, found: stateText(texts, words, entry, rows) }))
    }
  }, [reviews, onSay, texts, words])
  if (reviews.length === 0) return null
  return (
    <section aria-labelledby="entries-title">
      <h2 id="entries-title">{words.files.title}</h2>
      <ul className={styles.entries}>
        {reviews.map(({ entry, rows }) => {
          const { id, source, state, read, isKept } = entry
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
                {stateText(texts, words, entry, rows)}
                {before ? (
                  <strong className={styles.before}>
                    {words.files.before({ time: instantText(texts, before.at), by: before.by })}
                  </strong>
                ) : null}
                {isKept ? null : <strong className={styles.before}>{words.files.notKept}</strong>}
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

function stateText(texts: Texts, { files }: EntryTexts, { state, read }: Entry, rows: readonly ReviewRow[]): string {
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
      return read.reading.proposals.length === 0
        ? files.none
        : files.found({ accepted: count('accepted'), open: count('open') })
    }
  }
}
