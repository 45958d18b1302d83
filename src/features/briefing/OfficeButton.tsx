import { useState } from 'react'
import type { Briefing } from '../../domain/briefing.ts'
import type { Office } from '../../domain/office.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { ProgramPart } from '../../ui/ProgramPart.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import look from './Office.module.css'

/** The dialog with its code comes when it is first wanted. */
const loadPanel = () => import('./OfficePanel.tsx')

interface OfficeButtonProps {
  readonly briefing: Briefing
  /** That of this browser. */
  readonly own: Office
  readonly onChange: (briefing: Briefing, message: string) => void
}

/** Whose cover the briefing has, and the way to change it. */
export function OfficeButton({ briefing, own, onChange }: OfficeButtonProps) {
  const words = briefingTexts[useTexts().language]
  const { page } = useTexts().messages
  const [isOpen, setIsOpen] = useState(false)
  const { name, emblem } = briefing.office ?? own
  const said = name === '' ? (emblem ? words.emblemOf({ name }) : words.noOffice) : name.replaceAll('\n', ' – ')
  return (
    <div className={look.office}>
      <span className={styles.aside}>{words.office}:</span> <span>{said}</span>
      <button type="button" aria-haspopup="dialog" aria-label={words.changeOffice} onClick={() => setIsOpen(true)}>
        {words.change}
      </button>
      <ModalDialog label={words.office} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {() => (
          <ProgramPart load={loadPanel} whileLoading={<output>{page.loading}</output>}>
            {({ OfficePanel }) => (
              <OfficePanel briefing={briefing} own={own} onChange={onChange} onClose={() => setIsOpen(false)} />
            )}
          </ProgramPart>
        )}
      </ModalDialog>
    </div>
  )
}
