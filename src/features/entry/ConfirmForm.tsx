import { type FormEvent, useId, useState } from 'react'
import { useConfirmingName } from '../../data/confirming-name.ts'
import { saveImport } from '../../data/workspace.ts'
import { dayFromText } from '../../domain/day.ts'
import type { DraftFigure, FigureImport, ImportId } from '../../domain/draft-figure.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { countText } from '../../i18n/number-text.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Entry.module.css'
import { placeText } from './ProposalCard.tsx'
import { type ReviewRow, figuresToKeep } from './review.ts'
import type { Entries, Entry, EntryRead } from './use-entries.ts'

interface ConfirmFormProps {
  readonly entry: Entry
  readonly read: EntryRead
  readonly rows: readonly ReviewRow[]
  readonly entries: Entries
  readonly onEntered: (of: FigureImport, figures: readonly Omit<DraftFigure, 'importId'>[]) => void
  readonly onSay: (sentence: string) => void
}

const states = ['final', 'provisional'] as const

/** What the figures of a file rest on, who confirms them, and the confirmation. */
export function ConfirmForm({ entry, read, rows, entries, onEntered, onSay }: ConfirmFormProps) {
  const texts = useTexts()
  const words = entryTexts[texts.language]
  const [kept, keepName] = useConfirmingName()
  const [by, setBy] = useState(kept)
  const { origin } = entry.review
  const { publisher, published, state } = origin
  const title = origin.title ?? read.reading.title ?? entry.source.name.replace(/\.\w{1,5}$/u, '')
  const tell = (of: Partial<typeof origin>): void => entries.tellOrigin(entry.id, of)
  const [fault, setFault] = useState('')
  const faultId = useId()
  const open = rows.filter(({ status }) => status === 'open').length
  const accepted = rows.filter(({ status }) => status === 'accepted').length
  const confirm = async (): Promise<void> => {
    const figures = figuresToKeep(rows, (proposal) => placeText(words, texts, proposal))
    const lack =
      figures.length === 0
        ? words.confirm.nothing
        : title.trim() === ''
          ? words.confirm.needSource
          : by.trim() === ''
            ? words.confirm.needName
            : ''
    setFault(lack)
    if (lack !== '') return
    const day = dayFromText(published)
    const of: FigureImport = {
      id: entry.id as ImportId,
      kind: entry.source.content.kind === 'file' ? 'file' : 'paste',
      file: entry.source.name,
      sha256: read.sha256,
      at: new Date().toISOString(),
      by: by.trim(),
      source: {
        title: title.trim(),
        ...(publisher.trim() === '' ? {} : { publisher: publisher.trim() }),
        ...(day === undefined ? {} : { published: day }),
      },
    }
    keepName(by)
    const outcome = await saveImport(of, figures)
    if (outcome !== 'kept') {
      setFault(words.confirm[outcome])
      return
    }
    onSay(words.confirm.entered({ count: countText(texts.language, figures.length), name: entry.source.name }))
    onEntered(of, figures)
  }
  return (
    <form
      className={styles.confirm}
      aria-label={words.confirm.title}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void confirm()
      }}
    >
      <h3>{words.confirm.title}</h3>
      <label className={styles.wide}>
        <span>{words.confirm.source}</span>
        <input value={title} maxLength={1000} onChange={({ target }) => tell({ title: target.value })} />
      </label>
      <label>
        <span>{words.confirm.publisher}</span>
        <input value={publisher} maxLength={500} onChange={({ target }) => tell({ publisher: target.value })} />
      </label>
      <label>
        <span>{words.confirm.published}</span>
        <input type="date" value={published} onChange={({ target }) => tell({ published: target.value })} />
      </label>
      <label>
        <span>{words.confirm.state}</span>
        <select
          value={state}
          onChange={({ target }) => tell({ state: states.find((each) => each === target.value) ?? 'final' })}
        >
          {states.map((each) => (
            <option key={each} value={each}>
              {words.confirm.states[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.confirm.by}</span>
        <input value={by} maxLength={120} autoComplete="name" onChange={({ target }) => setBy(target.value)} />
      </label>
      <div className={styles.actions}>
        <button
          type="submit"
          className={styles.primary}
          data-confirm=""
          aria-describedby={fault === '' ? undefined : faultId}
        >
          {words.confirm.go(countText(texts.language, accepted))}
        </button>
        {open > 0 ? <p className={styles.note}>{words.confirm.stays(countText(texts.language, open))}</p> : null}
      </div>
      {fault === '' ? null : (
        <p id={faultId} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}
