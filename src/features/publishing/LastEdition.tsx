import { type FormEvent, useState } from 'react'
import { useConfirmingName } from '../../data/confirming-name.ts'
import type { PublishedEdition } from '../../contract/publishing-answer.ts'
import { type PublishingAnswer, goBackOnServer } from '../../data/publishing-server.ts'
import { instantText } from '../../i18n/instant-text.ts'
import { numberText } from '../../i18n/number-text.ts'
import { publishingTexts } from '../../i18n/publishing-texts.ts'
import { bilingual } from '../../i18n/texts.ts'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { NameInput } from '../NameInput.tsx'
import styles from './Publishing.module.css'
import { restoreWithdrawn } from './restore-withdrawn.ts'

interface LastEditionProps {
  readonly last: PublishedEdition
  readonly keyText: string
  readonly onDone: (sentence: string) => void
  /** With what the server finds wrong: it may be about another edition than the one that is shown. */
  readonly onRefused: (sentence: string) => void
}

/** The edition that is published now, and the way back to the one before. */
export function LastEdition({ last, keyText, onDone, onRefused }: LastEditionProps) {
  const texts = useTexts()
  const { language } = texts
  const words = publishingTexts[language]
  const [name, setName] = useConfirmingName()
  const [isOpen, setOpen] = useState(false)
  /** The edition that the dialog was opened about: another one may be published meanwhile. */
  const [asked, setAsked] = useState(last)
  const [isBusy, setBusy] = useState(false)
  const [why, setWhy] = useState('')
  const [answer, setAnswer] = useState<PublishingAnswer>()
  const open = (): void => {
    setAsked(last)
    setOpen(true)
  }
  const goBack = async (): Promise<void> => {
    const next = await goBackOnServer({ number: asked.number, by: name, why }, keyText)
    setAnswer(next)
    if (next.kind === 'faults') onRefused(next.faults.map(({ text }) => bilingual(texts, text)).join(' '))
    if (next.kind !== 'published') return
    const outcome = await restoreWithdrawn(next.imports)
    setOpen(false)
    setWhy('')
    onDone(outcome === 'kept' ? words.wentBack : words.wentBackNotKept)
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    setBusy(true)
    void goBack().finally(() => setBusy(false))
  }
  return (
    <section aria-labelledby="last">
      <h2 id="last">{words.lastTitle}</h2>
      <p>
        {words.last({ number: numberText(language, last.number), when: instantText(texts, last.at), by: last.by })}
        {last.why === '' ? '' : `: ${last.why}`}
      </p>
      <button type="button" onClick={open}>
        {words.back}
      </button>
      <ModalDialog label={words.back} isOpen={isOpen} onClose={() => setOpen(false)}>
        {() => (
          <form className={styles.dialog} onSubmit={onSubmit}>
            <h2>{words.backTitle(numberText(language, asked.number))}</h2>
            <p>{words.backHelp}</p>
            <NameInput label={words.by} name={name} isRequired onChange={setName} />
            <label>
              <span>{words.backWhy}</span>
              <input
                type="text"
                required
                maxLength={400}
                value={why}
                onChange={(event) => setWhy(event.currentTarget.value)}
              />
            </label>
            <output className={styles.told}>
              {answer?.kind === 'refused' ? <p className={styles.lacking}>{words.failed[answer.because]}</p> : null}
              {answer?.kind === 'faults'
                ? answer.faults.map(({ text }) => (
                    <p key={text.vi} className={styles.lacking}>
                      {bilingual(texts, text)}
                    </p>
                  ))
                : null}
            </output>
            <div className={styles.buttons}>
              <button type="button" onClick={() => setOpen(false)}>
                {words.cancel}
              </button>
              <SteadyButton type="submit" className={styles.publish} isOff={isBusy}>
                {words.backNow}
              </SteadyButton>
            </div>
          </form>
        )}
      </ModalDialog>
    </section>
  )
}
