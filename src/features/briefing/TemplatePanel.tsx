import { useMemo, useRef, useState } from 'react'
import { dropTemplate, saveTemplate } from '../../data/saved-template.ts'
import { useTemplate } from '../../data/use-template.ts'
import { templateLimits } from '../../domain/office-template.ts'
import { readOfficeTemplate } from '../../exports/office-template.ts'
import { templateTexts } from '../../i18n/template-texts.ts'
import { FileInput } from '../../ui/FileInput.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import look from './Office.module.css'
import { TemplateFacts } from './TemplateFacts.tsx'

interface TemplatePanelProps {
  readonly onClose: () => void
}

/** The template that slides follow: chosen, looked into at once, kept by this browser, removed. */
export function TemplatePanel({ onClose }: TemplatePanelProps) {
  const { language, messages } = useTexts()
  const words = templateTexts[language]
  const { template, isCarried, isKept } = useTemplate()
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState('')
  const read = useMemo(() => template && readOfficeTemplate(template.bytes), [template])
  const tell = (message: string, wrong = ''): void => {
    setSaid(message)
    setFault(wrong)
  }
  const take = async (file: File): Promise<void> => {
    const name = shortName(file.name)
    if (file.size > templateLimits.bytes) return tell('', words.problem['template-too-large']({ file: name }))
    tell(words.reading)
    const buffer = await file.arrayBuffer().catch(() => undefined)
    if (!buffer) return tell('', words.problem['template-damaged']({ file: name }))
    const bytes = new Uint8Array(buffer)
    const tried = readOfficeTemplate(bytes)
    if (!tried.ok) return tell('', words.problem[tried.problems[0]!.code]({ file: name }))
    tell(words.taken({ file: name }))
    return await saveTemplate({ file: name, bytes }, isCarried)
  }
  const refused = read?.ok === false ? words.problem[read.problems[0]!.code]({ file: template?.file ?? '' }) : ''
  return (
    <div className={styles.move}>
      <h2>{messages.briefing.template}</h2>
      <p className={styles.aside}>{words.help}</p>
      <div className={styles.buttons}>
        <button ref={button} type="button" onClick={() => input.current?.click()}>
          {template ? words.replace : words.choose}
        </button>
        {template ? (
          <button
            type="button"
            onClick={() => {
              tell(words.removed)
              void dropTemplate()
              button.current?.focus()
            }}
          >
            {words.remove}
          </button>
        ) : null}
        <FileInput
          ref={input}
          label={words.choose}
          accept=".pptx,.potx,application/vnd.openxmlformats-officedocument.presentationml.presentation"
          onTake={take}
        />
      </div>
      <span className={styles.aside}>{words.kinds}</span>
      <output className={styles.warning}>{fault === '' ? refused : fault}</output>
      <output>{said}</output>
      {template && !isKept ? (
        <p role="alert" className={styles.warning}>
          {words.notKept}
        </p>
      ) : null}
      {template && read?.ok ? <TemplateFacts file={template.file} about={read.value.about} /> : null}
      {template ? (
        <label className={look.officeCarry}>
          <input
            type="checkbox"
            checked={isCarried}
            onChange={({ target }) => void saveTemplate(template, target.checked)}
          />
          <span>
            {words.carry}
            <span className={styles.aside}>{words.carryHelp}</span>
          </span>
        </label>
      ) : null}
      <div className={styles.buttons}>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  )
}

/** The name of a file as it is kept: a longer one loses its middle, and keeps what kind it is. */
function shortName(name: string): string {
  const letters = Array.from(name.normalize('NFC'))
  const { name: most } = templateLimits
  return letters.length <= most / 2
    ? name.normalize('NFC')
    : `${letters.slice(0, most / 4).join('')}…${letters.slice(-20).join('')}`
}
