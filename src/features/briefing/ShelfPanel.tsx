import { useEffect, useRef, useState } from 'react'
import { saveShelf } from '../../data/saved-briefing.ts'
import {
  type BriefingShelf,
  type ShelvedBriefing,
  listedOf,
  maximumBriefings,
  withCopy,
  withName,
  withOpened,
  withoutBriefing,
} from '../../domain/briefing-shelf.ts'
import { maximumLengths } from '../../domain/briefing.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { shelfTexts } from '../../i18n/shelf-texts.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'

export interface ShelfPanelProps {
  readonly shelf: BriefingShelf
  /** What the open briefing is called by its figures. */
  readonly title: string
  readonly canUndo: boolean
  readonly onUndo: () => void
  /** Says on the page what was done. */
  readonly onSay: (message: string) => void
  readonly onClose: () => void
}

/** The briefings of this browser: opened, renamed, copied, deleted. */
export function ShelfPanel({ shelf, title, canUndo, onUndo, onSay, onClose }: ShelfPanelProps) {
  const { language } = useTexts()
  const briefing = briefingTexts[language]
  const words = shelfTexts[language]
  const [renamed, setRenamed] = useState<number>()
  const [said, setSaid] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const shown = listedOf(shelf)
  const titleOf = (each: ShelvedBriefing): string => (each.id === shelf.open ? title : (each.title ?? briefing.title))
  const nameOf = (each: ShelvedBriefing): string => each.name ?? titleOf(each)
  const open = (each: ShelvedBriefing): void => {
    saveShelf(withOpened(shelf, each.id, title))
    onSay(words.opened({ name: nameOf(each) }))
    onClose()
  }
  const copy = (each: ShelvedBriefing): void => {
    const name = words.copyOf({ name: nameOf(each) })
    const next = withCopy(shelf, each.id, name)
    if (next) saveShelf(next)
    setSaid(next ? words.copied({ name }) : briefing.shelfFull({ most: maximumBriefings }))
  }
  const remove = (each: ShelvedBriefing): void => {
    saveShelf(withoutBriefing(shelf, each.id))
    setSaid(words.deleted({ name: nameOf(each) }))
    // The button that was pressed has gone.
    list.current?.focus()
  }
  const rename = (each: ShelvedBriefing, name: string): void => {
    setRenamed(undefined)
    list.current?.focus()
    // Left as it was, a name from the figures would stay when these change.
    if (name.trim() === nameOf(each)) return
    saveShelf(withName(shelf, each.id, name))
    setSaid(words.renamed({ name: name.trim() === '' ? titleOf(each) : name.trim() }))
  }
  return (
    <div className={styles.move}>
      <h2>{words.title}</h2>
      <p className={styles.aside}>{words.help}</p>
      <ul ref={list} className={styles.shelf} tabIndex={-1} aria-label={words.title}>
        {shown.map((each) => {
          const name = nameOf(each)
          const isCurrent = each.id === shelf.open
          return (
            <li key={each.id} className={isCurrent ? styles.selected : styles.row}>
              {renamed === each.id ? (
                <NameField name={name} onKeep={(next) => rename(each, next)} onLeave={() => setRenamed(undefined)} />
              ) : (
                <button
                  type="button"
                  className={styles.shelved}
                  aria-current={isCurrent ? 'true' : undefined}
                  onClick={() => (isCurrent ? onClose() : open(each))}
                >
                  <strong>{name}</strong>
                  <span className={styles.aside}>
                    {words.figures({ count: each.briefing.items.length, isOpen: isCurrent })}
                  </span>
                </button>
              )}
              <span className={styles.shelfTools}>
                <button type="button" aria-label={words.renameThis({ name })} onClick={() => setRenamed(each.id)}>
                  {words.rename}
                </button>
                <button type="button" aria-label={words.copyThis({ name })} onClick={() => copy(each)}>
                  {words.copy}
                </button>
                <button type="button" aria-label={words.deleteThis({ name })} onClick={() => remove(each)}>
                  {words.delete}
                </button>
              </span>
            </li>
          )
        })}
      </ul>
      <output className={styles.said}>{said}</output>
      <div className={styles.buttons}>
        <SteadyButton
          isOff={!canUndo}
          onClick={() => {
            onUndo()
            setSaid(briefing.undone)
          }}
        >
          {briefing.undo}
        </SteadyButton>
        <button type="button" onClick={onClose}>
          {briefing.move.close}
        </button>
      </div>
    </div>
  )
}

interface NameFieldProps {
  readonly name: string
  readonly onKeep: (name: string) => void
  readonly onLeave: () => void
}

function NameField({ name, onKeep, onLeave }: NameFieldProps) {
  const words = shelfTexts[useTexts().language]
  const [typed, setTyped] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <form
      className={styles.shelved}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(typed)
      }}
    >
      <input
        ref={field}
        aria-label={words.name}
        maxLength={maximumLengths.title}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // Only the field closes, not the dialog around it.
          event.preventDefault()
          onLeave()
        }}
      />
      <button type="submit">{words.keepName}</button>
    </form>
  )
}
