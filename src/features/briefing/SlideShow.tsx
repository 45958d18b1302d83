import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { clockText, elapsedText } from '../../i18n/clock-text.ts'
import { slideShowTexts } from '../../i18n/slide-show-texts.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { DrawnSheet } from '../../briefing/documents/compose-briefing.ts'
import { SheetImage } from './SheetImage.tsx'
import styles from './SlideShow.module.css'
import { type ShowStep, keyStep } from './key-step.ts'
import { useNotesWindow } from './use-notes-window.ts'

interface SlideShowProps {
  /** At least one. */
  readonly sheets: readonly DrawnSheet[]
  readonly title: string
  readonly onClose: () => void
}

/** The pages of a briefing over the whole screen, turned by keys; what is said of each stands in a second window. */
export function SlideShow({ sheets, title, onClose }: SlideShowProps) {
  const briefing = briefingTexts[useTexts().language]
  const words = slideShowTexts[useTexts().language]
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [isBlack, setIsBlack] = useState(false)
  const [isBlocked, setIsBlocked] = useState(false)
  const [isFull, setIsFull] = useState(false)
  const [since] = useState(() => Date.now())
  const notes = useNotesWindow(words.notesTitle({ title }))
  const last = sheets.length - 1
  const shown = Math.min(at, last)
  const sheet = sheets[shown]!
  const fill = (): void => {
    // Where a browser has or allows no full screen, the pages fill its window.
    void stage.current?.requestFullscreen?.().catch(() => undefined)
  }
  const take = (step: ShowStep): void => {
    switch (step) {
      case 'black':
        return setIsBlack(!isBlack)
      case 'notes':
        return setIsBlocked(!notes.open())
      case 'full-screen':
        return fill()
      case 'next':
        return turn(shown + 1)
      case 'previous':
        return turn(shown - 1)
      case 'first':
        return turn(0)
      case 'last':
        return turn(last)
    }
  }
  const turn = (to: number): void => {
    setIsBlack(false)
    setAt(Math.min(Math.max(0, to), last))
  }
  const press = (event: KeyboardEvent | ReactKeyboardEvent): void => {
    const step = keyStep(event)
    // A button that has the focus is pressed by the space bar.
    if (step === undefined || (event.key === ' ' && event.target instanceof HTMLButtonElement)) return
    event.preventDefault()
    take(step)
  }
  const changed = useEffectEvent(() => {
    const isNow = document.fullscreenElement !== null
    // Escape leaves the full screen without a word to the page; opening the window of the notes leaves it, too.
    if (isFull && !isNow && !notes.shown) dialog.current?.close()
    setIsFull(isNow)
  })
  const pressedThere = useEffectEvent(press)
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    stage.current?.focus()
    void stage.current?.requestFullscreen?.().catch(() => undefined)
    const onChange = (): void => changed()
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [])
  useEffect(() => {
    const { shown: other } = notes
    if (!other) return undefined
    const onPress = (event: KeyboardEvent): void => pressedThere(event)
    other.addEventListener('keydown', onPress)
    return () => other.removeEventListener('keydown', onPress)
  }, [notes])
  const place = { page: shown + 1, pages: sheets.length }
  const next = sheets[shown + 1]
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words.label} onClose={onClose} onKeyDown={press}>
      <div ref={stage} className={styles.stage} tabIndex={-1}>
        <div className={styles.page} hidden={isBlack}>
          <SheetImage className={styles.image} sheet={sheet} number={place.page} count={place.pages} />
        </div>
        <output className="visually-hidden">
          {isBlack ? words.isBlack : words.announced({ ...place, title: sheet.title, description: sheet.description })}
        </output>
        <div className={styles.bar} title={words.keys}>
          <SteadyButton isOff={shown === 0} onClick={() => take('previous')}>
            {briefing.previousPage}
          </SteadyButton>
          <span>{words.page(place)}</span>
          <SteadyButton isOff={shown === last} onClick={() => take('next')}>
            {briefing.nextPage}
          </SteadyButton>
          <Times since={since} />
          <button type="button" onClick={() => take('black')}>
            {isBlack ? words.light : words.black}
          </button>
          <button type="button" onClick={() => take('notes')}>
            {words.notes}
          </button>
          {isFull ? null : (
            <button type="button" onClick={fill}>
              {words.fullScreen}
            </button>
          )}
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.end}
          </button>
          {isBlocked ? <output>{words.notesBlocked}</output> : null}
        </div>
      </div>
      {notes.shown
        ? createPortal(
            <main className={styles.notes}>
              <p className={styles.times}>
                <strong>{words.page(place)}</strong> <Times since={since} />
              </p>
              <h1>{sheet.title}</h1>
              <p className={styles.said}>{sheet.description}</p>
              <p>{next ? words.nextIs({ title: next.title }) : words.isLast}</p>
            </main>,
            notes.shown.document.body,
          )
        : null}
    </dialog>
  )
}

/** The time of day, and how long the presentation has taken, from its start in milliseconds of the clock. */
function Times({ since }: { readonly since: number }) {
  const words = slideShowTexts[useTexts().language]
  const now = useClock()
  return (
    <>
      <span>
        {words.clock} {clockText(new Date(now))}
      </span>
      <span>
        {words.elapsed} {elapsedText(now - since)}
      </span>
    </>
  )
}

/** The milliseconds of the reader's clock, told anew every second. */
function useClock(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
