import { useEffect, useRef, useState } from 'react'
import { saveShelf } from '../../data/saved-briefing.ts'
import {
  type BriefingShelf,
  type ShelvedBriefing,
  isBlank,
  maximumBriefings,
  withCopy,
  withName,
  withOpened,
  withoutBriefing,
} from '../../domain/briefing-shelf.ts'
import { maximumLengths } from '../../domain/briefing.ts'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'

interface ShelfButtonProps {
  readonly shelf: BriefingShelf
  /** What the open briefing is called by its figures. */
  readonly title: string
  readonly canUndo: boolean
  readonly onUndo: () => void
  /** Says on the page what was done. */
  readonly onSay: (message: string) => void
}

/** The briefings of this browser: opened, renamed, copied, deleted. */
export function ShelfButton({ shelf, title, canUndo, onUndo, onSay }: ShelfButtonProps) {
  const { briefing: words } = useTexts().messages
  const [isOpen, setIsOpen] = useState(false)
  const [renamed, setRenamed] = useState<number>()
  const [said, setSaid] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const shown = shelf.briefings.filter((each) => each.id === shelf.open || !isBlank(each))
  const titleOf = (each: ShelvedBriefing): string => (each.id === shelf.open ? title : (each.title ?? words.title))
  const nameOf = (each: ShelvedBriefing): string => each.name ?? titleOf(each)
  const close = (): void => {
    setIsOpen(false)
    setRenamed(undefined)
    setSaid('')
  }
  const open = (each: ShelvedBriefing): void => {
    saveShelf(withOpened(shelf, each.id, title))
    onSay(words.shelf.opened({ name: nameOf(each) }))
    close()
  }
  const copy = (each: ShelvedBriefing): void => {
    const name = words.shelf.copyOf({ name: nameOf(each) })
    const next = withCopy(shelf, each.id, name)
    if (next) saveShelf(next)
    setSaid(next ? words.shelf.copied({ name }) : words.shelf.full({ most: maximumBriefings }))
  }
  const remove = (each: ShelvedBriefing): void => {
    saveShelf(withoutBriefing(shelf, each.id))
    setSaid(words.shelf.deleted({ name: nameOf(each) }))
    // The button that was pressed has gone.
    list.current?.focus()
  }
  const rename = (each: ShelvedBriefing, name: string): void => {
    setRenamed(undefined)
    saveShelf(withName(shelf, each.id, name))
    setSaid(words.shelf.renamed({ name: name.trim() === '' ? titleOf(each) : name.trim() }))
    list.current?.focus()
  }
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {words.shelf.button({ count: shown.length })}
      </button>
      <ModalDialog label={words.shelf.title} isOpen={isOpen} onClose={close}>
        {() => (
          <div className={styles.move}>
            <h2>{words.shelf.title}</h2>
            <p className={styles.aside}>{words.shelf.help}</p>
            <ul ref={list} className={styles.shelf} tabIndex={-1} aria-label={words.shelf.title}>
              {shown.map((each) => {
                const name = nameOf(each)
                const isCurrent = each.id === shelf.open
                return (
                  <li key={each.id} className={isCurrent ? styles.selected : styles.row}>
                    {renamed === each.id ? (
                      <NameField
                        name={name}
                        onKeep={(next) => rename(each, next)}
                        onLeave={() => setRenamed(undefined)}
                      />
                    ) : (
                      <button
                        type="button"
                        className={styles.shelved}
                        aria-current={isCurrent ? 'true' : undefined}
                        onClick={() => (isCurrent ? close() : open(each))}
                      >
                        <strong>{name}</strong>
                        <span className={styles.aside}>
                          {words.shelf.figures({ count: each.briefing.items.length, isOpen: isCurrent })}
                        </span>
                      </button>
                    )}
                    <span className={styles.shelfTools}>
                      <button
                        type="button"
                        aria-label={words.shelf.renameThis({ name })}
                        onClick={() => setRenamed(each.id)}
                      >
                        {words.shelf.rename}
                      </button>
                      <button type="button" aria-label={words.shelf.copyThis({ name })} onClick={() => copy(each)}>
                        {words.shelf.copy}
                      </button>
                      <button type="button" aria-label={words.shelf.deleteThis({ name })} onClick={() => remove(each)}>
                        {words.shelf.delete}
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
                  setSaid(words.undone)
                }}
              >
                {words.undo}
              </SteadyButton>
              <button type="button" onClick={close}>
                {words.move.close}
              </button>
            </div>
          </div>
        )}
      </ModalDialog>
    </>
  )
}

interface NameFieldProps {
  readonly name: string
  readonly onKeep: (name: string) => void
  readonly onLeave: () => void
}

function NameField({ name, onKeep, onLeave }: NameFieldProps) {
  const { briefing: words } = useTexts().messages
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
        aria-label={words.shelf.name}
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
      <button type="submit">{words.shelf.keepName}</button>
    </form>
  )
}
