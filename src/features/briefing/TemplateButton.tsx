import { useState } from 'react'
import { useTemplates } from '../../data/use-templates.ts'
import { templateKinds } from '../../domain/office-template.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { ProgramPart } from '../../ui/ProgramPart.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import look from './Office.module.css'

/** The dialog with what reads a template comes when it is first wanted. */
const loadPanel = () => import('./TemplatePanel.tsx')

/** Which templates slides and documents follow, and the way to choose one. */
export function TemplateButton() {
  const words = briefingTexts[useTexts().language]
  const { page } = useTexts().messages
  const [isOpen, setIsOpen] = useState(false)
  const templates = useTemplates()
  const files = templateKinds.flatMap((kind) => templates[kind].template?.file ?? [])
  return (
    <div className={look.office}>
      <span className={styles.aside}>{words.template}:</span>{' '}
      <span>{files.length > 0 ? files.join(', ') : words.noOffice}</span>
      <button type="button" aria-haspopup="dialog" aria-label={words.changeTemplate} onClick={() => setIsOpen(true)}>
        {words.change}
      </button>
      <ModalDialog label={words.template} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {() => (
          <ProgramPart load={loadPanel} whileLoading={<output>{page.loading}</output>}>
            {({ TemplatePanel }) => <TemplatePanel onClose={() => setIsOpen(false)} />}
          </ProgramPart>
        )}
      </ModalDialog>
    </div>
  )
}
