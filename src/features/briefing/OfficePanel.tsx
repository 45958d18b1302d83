import { useId, useRef, useState } from 'react'
import { saveOffice } from '../../data/use-office.ts'
import { type Briefing, withOffice } from '../../domain/briefing.ts'
import { type Office, isSameOffice, officeLimits } from '../../domain/office.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { type OfficeTexts, officeTexts } from '../../i18n/office-texts.ts'
import { FileInput } from '../../ui/FileInput.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { lackingRemark } from '../lacking-remark.ts'
import styles from './Briefing.module.css'
import look from './Office.module.css'
import { drawnEmblem } from './drawn-emblem.ts'

interface OfficePanelProps {
  readonly briefing: Briefing
  /** That of this browser. */
  readonly own: Office
  readonly onChange: (briefing: Briefing, message: string) => void
  readonly onClose: () => void
}

/** Name and emblem of the office that presents, for this browser and, on wish, within the briefing. */
export function OfficePanel({ briefing, own, onChange, onClose }: OfficePanelProps) {
  const texts = useTexts()
  const { language } = texts
  const words = officeTexts[language]
  const id = useId()
  const shown = briefing.office ?? own
  const [office, setOffice] = useState(shown)
  const [isCarried, setIsCarried] = useState(briefing.office !== undefined)
  const keep = (): void => {
    const written: Office = { ...office, name: office.name.trim().normalize('NFC') }
    // One that came with a briefing and was left as it was is not this browser's.
    if (!isSameOffice(written, shown)) saveOffice(written)
    onChange(withOffice(briefing, isCarried ? written : undefined), words.kept)
    onClose()
  }
  return (
    <form
      className={styles.move}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <h2>{briefingTexts[language].office}</h2>
      <p className={styles.aside}>{words.help}</p>
      <p className={look.officeField}>
        <label htmlFor={id}>{words.name}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={officeLimits.name}
          value={office.name}
          onChange={({ target }) => setOffice({ ...office, name: threeLines(target.value) })}
        />
        <output className={styles.warning}>{lackingRemark(texts, office.name)}</output>
      </p>
      <EmblemChoice words={words} office={office} onChoose={setOffice} />
      <label className={look.officeCarry}>
        <input type="checkbox" checked={isCarried} onChange={({ target }) => setIsCarried(target.checked)} />
        <span>
          {words.carry}
          <span className={styles.aside}>{words.carryHelp}</span>
        </span>
      </label>
      <div className={styles.buttons}>
        <button type="submit">{words.keep}</button>
        <button type="button" onClick={onClose}>
          {briefingTexts[language].move.cancel}
        </button>
      </div>
    </form>
  )
}

interface EmblemChoiceProps {
  readonly words: OfficeTexts
  readonly office: Office
  readonly onChoose: (office: Office) => void
}

function EmblemChoice({ words, office: { emblem, ...office }, onChoose }: EmblemChoiceProps) {
  const briefing = briefingTexts[useTexts().language]
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [fault, setFault] = useState('')
  const take = async (file: File): Promise<void> => {
    const outcome = await drawnEmblem(file)
    if (outcome.kind !== 'drawn') return setFault(words.fault[outcome.kind]({ file: file.name }))
    setFault('')
    return onChoose({ ...office, emblem: outcome.emblem })
  }
  return (
    <fieldset className={look.officeField}>
      <legend>{words.emblem}</legend>
      <div className={styles.buttons}>
        {emblem ? (
          <img
            className={look.emblem}
            src={`data:image/png;base64,${emblem.png}`}
            alt={briefing.emblemOf({ name: office.name })}
          />
        ) : null}
        <button ref={button} type="button" onClick={() => input.current?.click()}>
          {emblem ? words.replace : words.choose}
        </button>
        {emblem ? (
          <button
            type="button"
            onClick={() => {
              onChoose(office)
              button.current?.focus()
            }}
          >
            {words.remove}
          </button>
        ) : null}
        <FileInput
          ref={input}
          label={words.choose}
          accept="image/png,image/jpeg,image/svg+xml"
          onTake={([file]) => take(file)}
        />
      </div>
      <span className={styles.aside}>{words.kinds}</span>
      <output className={styles.warning}>{fault}</output>
    </fieldset>
  )
}

const threeLines = (text: string): string => text.split('\n').slice(0, 3).join('\n')
