import { useState } from 'react'
import { saveTemplate } from '../../data/saved-template.ts'
import { useTemplate } from '../../data/use-template.ts'
import type { OfficeTemplate } from '../../domain/office-template.ts'
import { readOfficeTemplate } from '../../exports/office-template.ts'
import { templateTexts } from '../../i18n/template-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import { TemplateFacts } from './TemplateFacts.tsx'

interface TemplateOfferProps {
  /** What came with a file that was opened. */
  readonly template: OfficeTemplate
  readonly onSay: (message: string) => void
  readonly onClose: () => void
}

/** Asks whether the template of a file is to be that of this browser; one that cannot be used says why. */
export function TemplateOffer({ template, onSay, onClose }: TemplateOfferProps) {
  const { language } = useTexts()
  const words = templateTexts[language]
  const { template: own, isCarried } = useTemplate()
  const [read] = useState(() => readOfficeTemplate(template.bytes))
  const { file } = template
  return (
    <div className={styles.move}>
      <h2>{words.offerTitle}</h2>
      {read.ok ? (
        <>
          <p>{words.offer({ file })}</p>
          {own ? <p className={styles.warning}>{words.offerOverOwn({ own: own.file })}</p> : null}
          <TemplateFacts file={file} about={read.value.about} />
        </>
      ) : (
        <p className={styles.warning}>{words.problem[read.problems[0]!.code]({ file })}</p>
      )}
      <div className={styles.buttons}>
        {read.ok ? (
          <button
            type="button"
            onClick={() => {
              void saveTemplate(template, isCarried)
              onSay(words.taken({ file }))
              onClose()
            }}
          >
            {words.accept}
          </button>
        ) : null}
        <button type="button" onClick={onClose}>
          {read.ok ? words.decline : words.close}
        </button>
      </div>
    </div>
  )
}
