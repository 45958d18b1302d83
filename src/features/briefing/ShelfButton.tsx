import { useState } from 'react'
import { listedOf } from '../../domain/briefing-shelf.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { ProgramPart } from '../../ui/ProgramPart.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { ShelfPanelProps } from './ShelfPanel.tsx'

/** The list with its code comes when it is first wanted. */
const loadPanel = () => import('./ShelfPanel.tsx')

/** The way to the other briefings of this browser. */
export function ShelfButton(about: Omit<ShelfPanelProps, 'onClose'>) {
  const words = briefingTexts[useTexts().language]
  const { page } = useTexts().messages
  const [isOpen, setIsOpen] = useState(false)
  const close = (): void => setIsOpen(false)
  const label = words.shelfButton({ count: listedOf(about.shelf).length })
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {label}
      </button>
      <ModalDialog label={label} isOpen={isOpen} onClose={close}>
        {() => (
          <ProgramPart load={loadPanel} whileLoading={<output>{page.loading}</output>}>
            {({ ShelfPanel }) => <ShelfPanel {...about} onClose={close} />}
          </ProgramPart>
        )}
      </ModalDialog>
    </>
  )
}
