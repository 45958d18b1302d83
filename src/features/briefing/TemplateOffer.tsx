import { useState } from 'react'
import { saveTemplate } from '../../data/saved-templates.ts'
import { useTemplates } from '../../data/use-templates.ts'
import type { OfficeTemplate, TemplateKind } from '../../domain/office-template.ts'
import { readOfficeTemplate } from '../../exports/read-office-template.ts'
import { templateTexts } from '../../i18n/template-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import { TemplateFacts } from './TemplateFacts.tsx'

interface TemplateOfferProps {
  /** What came with a file that was opened. */
  readonly kind: TemplateKind
  readonly template: OfficeTemplate
  readonly onSay: (message: string) => void
  readonly onClose: () => void
}

/** Asks whether the template of a file is to be that of this browser; one that cannot be used says why. */
export function TemplateOffer({ kind, template, onSay, onClose }: TemplateOfferProps) {
  const { language } = useTexts()
  const words = templateTexts[language]
  const { template: own, isCarried } = useTemplates()[kind]
  const [read] = useState(() => readOfficeTemplate(template.bytes))
  const { name, files } = words.kind[kind]
  // A file of the other kind under the name of this one was made by hand.
  const code = read.ok ? (read.value.kind === kind ? undefined : 'template-damaged') : read.problems[0]!.code
  const { file } = template
  return (
    <div className={styles.move}>
      <h2>{words.offerTitle}</h2>
      {read.ok && code === undefined ? (
        <>
          <p>{words.offer({ file, kind: name })}</p>
          {own ? <p className={styles.warning}>{words.offerOverOwn({ own: own.file })}</p> : null}
          <TemplateFacts file={file} about={read.value.about} />
        </>
      ) : (
        <p className={styles.warning}>{code && words.problem[code]({ file })}</p>
      )}
      <div className={styles.buttons}>
        {code === undefined ? (
          <button
            type="button"
            onClick={() => {
              void saveTemplate(kind, template, isCarried)
              onSay(words.taken({ file, kind: files }))
              onClose()
            }}
          >
            {words.accept}
          </button>
        ) : null}
        <button type="button" onClick={onClose}>
          {code === undefined ? words.decline : words.close}
        </button>
      </div>
    </div>
  )
}
