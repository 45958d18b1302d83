import { type FormEvent, useId, useState } from 'react'
import { useConfirmingName } from '../../data/confirming-name.ts'
import { saveImport } from '../../data/workspace.ts'
import type { AreaHistory } from '../../domain/area-history.ts'
import { type Day, dayParts } from '../../domain/day.ts'
import type { DraftFigure, FigureImport, ImportId } from '../../domain/draft-figure.ts'
import { areaText } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { countText } from '../../i18n/number-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { writtenDay } from '../../reading/narrative/written-day.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { NameInput } from '../NameInput.tsx'
import { type AssumedFigures, assumedFigures } from './assumed-figures.ts'
import styles from './Entry.module.css'
import { proposalPlaceText } from './ProposalCard.tsx'
import { type ReviewRow, figuresToKeep } from './review.ts'
import type { Entries, Entry, EntryRead } from './use-entries.ts'

interface ConfirmFormProps {
  readonly entry: Entry
  readonly read: EntryRead
  readonly rows: readonly ReviewRow[]
  readonly history: AreaHistory
  readonly entries: Entries
  readonly onEntered: (of: FigureImport, figures: readonly Omit<DraftFigure, 'importId'>[]) => void
  readonly onSay: (sentence: string) => void
}

const states = ['final', 'provisional'] as const

/** What the figures of a file rest on, who confirms them, and the confirmation. */
export function ConfirmForm({ entry, read, rows, history, entries, onEntered, onSay }: ConfirmFormProps) {
  const texts = useTexts()
  const words = entryTexts[texts.language]
  const [by, keepName] = useConfirmingName()
  const { origin } = entry.review
  const { state } = origin
  const publisher = origin.publisher ?? read.reading.publisher ?? ''
  const published = origin.published ?? (read.reading.written === undefined ? '' : digitsOf(read.reading.written))
  const day = writtenDay(published)
  const isDayWrong = published.trim() !== '' && day === undefined
  const title = origin.title ?? read.reading.title ?? entry.source.name.replace(/\.\w{1,5}$/u, '')
  const tell = (of: Partial<typeof origin>): void => entries.tellOrigin(entry.id, of)
  const [fault, setFault] = useState('')
  const faultId = useId()
  const [answered, setAnswered] = useState('')
  const assumed = assumedFigures(read.reading, entry.review.assumed, rows, history)
  const question = assumed ? assumedText(texts, assumed, history) : ''
  const isAsked = question !== '' && answered === question
  const open = rows.filter(({ status }) => status === 'open').length
  const accepted = rows.filter(({ status }) => status === 'accepted').length
  const lackText = (count: number): string => {
    if (entry.state.kind !== 'read') return words.confirm.reading
    if (count === 0) return words.confirm.nothing
    if (title.trim() === '') return words.confirm.needSource
    if (isDayWrong) return words.confirm.needDay(published.trim())
    return by === '' ? words.confirm.needName : ''
  }
  const confirm = async (): Promise<void> => {
    const figures = figuresToKeep(rows, (proposal) => proposalPlaceText(words, texts, proposal))
    const lack = lackText(figures.length)
    setFault(lack)
    if (lack !== '') return
    if (question !== '' && !isAsked) {
      setAnswered(question)
      return
    }
    const of: FigureImport = {
      id: entry.id as ImportId,
      kind: entry.source.content.kind === 'file' ? 'file' : 'paste',
      file: entry.source.name,
      sha256: read.sha256,
      at: new Date().toISOString(),
      by,
      source: {
        title: title.trim(),
        ...(publisher.trim() === '' ? {} : { publisher: publisher.trim() }),
        ...(day === undefined ? {} : { published: day }),
      },
    }
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
      <label className={styles.wide}>
        <span>{words.confirm.publisher}</span>
        <input value={publisher} maxLength={500} onChange={({ target }) => tell({ publisher: target.value })} />
      </label>
      <label>
        <span>{words.confirm.published}</span>
        {/* Not a field of the browser: it would ask for the month first where its language does. */}
        <input
          value={published}
          maxLength={30}
          placeholder={words.confirm.dayForm}
          title={words.confirm.dayForm}
          aria-invalid={isDayWrong}
          aria-describedby={isDayWrong && fault !== '' ? faultId : undefined}
          onChange={({ target }) => tell({ published: target.value })}
        />
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
      <NameInput label={words.confirm.by} name={by} onChange={keepName} />
      <div className={styles.actions}>
        <button
          type="submit"
          className={styles.primary}
          data-confirm=""
          aria-describedby={fault === '' && !isAsked ? undefined : faultId}
        >
          {words.confirm.go(countText(texts.language, accepted))}
        </button>
        {open > 0 ? <p className={styles.note}>{words.confirm.stays(countText(texts.language, open))}</p> : null}
      </div>
      {fault === '' && isAsked ? (
        <p id={faultId} className={styles.asked} role="alert">
          {question}
        </p>
      ) : null}
      {fault === '' ? null : (
        <p id={faultId} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}

/** "20/06/2024" */
function digitsOf(day: Day): string {
  const { year, month, day: ofMonth } = dayParts(day)
  return [ofMonth, month]
    .map((each) => String(each).padStart(2, '0'))
    .concat(String(year))
    .join('/')
}

/** "Tệp không ghi kỳ. Nhập 04 số này cho Quý II/2024, Huyện Lộc Ninh?" */
function assumedText(texts: Texts, { unsaid, count, period, area: id }: AssumedFigures, history: AreaHistory): string {
  const area = id === undefined ? undefined : history.byId(id)
  const where = [
    ...(period === undefined ? [] : [periodText(texts, period)]),
    ...(area ? [areaText(texts, area)] : []),
  ].join(', ')
  return entryTexts[texts.language].confirm.assumed[unsaid]({ count: countText(texts.language, count), where })
}
