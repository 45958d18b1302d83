import { useState } from 'react'
import { useTemplate } from '../../data/use-template.ts'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { ProgramPart } from '../../ui/ProgramPart.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import look from './Office.module.css'

/** The dialog with what reads a template comes when it is first wanted. */
const loadPanel = () => import('./TemplatePanel.tsx')

/** Which template slides follow, and the way to choose one. */
export function TemplateButton() {
  const { briefing: words, page } = useTexts().messages
  const [isOpen, setIsOpen] = useState(false)
  const { template } = useTemplate()
  return (
    <div className={look.office}>
      <span className={styles.aside}>{words.template}:</span> <span>{template?.file ?? words.noOffice}</span>
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
