import { useMemo, useRef } from 'react'
import { type SavedTemplate, dropTemplate, saveTemplate } from '../../data/saved-templates.ts'
import type { TemplateKind } from '../../domain/office-template.ts'
import { readOfficeTemplate } from '../../exports/read-office-template.ts'
import { templateTexts } from '../../i18n/template-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import look from './Office.module.css'
import { TemplateFacts } from './TemplateFacts.tsx'

interface TemplateOfKindProps {
  readonly kind: TemplateKind
  readonly saved: SavedTemplate
  readonly onChoose: () => void
  readonly onRemoved: () => void
}

/** The template of one kind: what it gives, which one is in use, and the ways to another or to none. */
export function TemplateOfKind({ kind, saved, onChoose, onRemoved }: TemplateOfKindProps) {
  const { language } = useTexts()
  const words = templateTexts[language]
  const { template, isCarried, isKept } = saved
  const button = useRef<HTMLButtonElement>(null)
  const read = useMemo(() => template && readOfficeTemplate(template.bytes), [template])
  const { name, help } = words.kind[kind]
  return (
    <section className={look.template} aria-label={template ? words.inUse({ kind: name }) : name}>
      <h3>{name}</h3>
      <p className={styles.aside}>{help}</p>
      <div className={styles.buttons}>
        <button ref={button} type="button" aria-label={words.chooseOf({ kind: name })} onClick={onChoose}>
          {template ? words.replace : words.choose}
        </button>
        {template ? (
          <button
            type="button"
            aria-label={words.removeOf({ kind: name })}
            onClick={() => {
              onRemoved()
              void dropTemplate(kind)
              button.current?.focus()
            }}
          >
            {words.remove}
          </button>
        ) : (
          <span className={styles.aside}>{words.none}</span>
        )}
      </div>
      {template && read?.ok === false ? (
        <p className={styles.warning}>{words.problem[read.problems[0]!.code]({ file: template.file })}</p>
      ) : null}
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
            onChange={({ target }) => void saveTemplate(kind, template, target.checked)}
          />
          <span>
            {words.carry}
            <span className={styles.aside}>{words.carryHelp}</span>
          </span>
        </label>
      ) : null}
    </section>
  )
}
