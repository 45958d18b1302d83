import { useState } from 'react'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { ProgramPart } from '../ui/ProgramPart.tsx'
import { useTexts } from '../ui/texts-context.ts'

/** The dialog with its code comes when it is first wanted. */
const loadPanel = () => import('./SharePanel.tsx')

interface ShareButtonProps {
  /** The path of the view below the base of the site. */
  readonly path: string
  readonly className?: string | undefined
}

/** Hands the present view on: its address, its code, its frame. */
export function ShareButton({ path, className }: ShareButtonProps) {
  const { messages } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
        onPointerEnter={() => void loadPanel().catch(() => undefined)}
      >
        {messages.nav.share}
      </button>
      <ModalDialog label={messages.nav.share} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {() => (
          <ProgramPart load={loadPanel} whileLoading={<output>{messages.page.loading}</output>}>
            {({ SharePanel }) => <SharePanel path={path} onClose={() => setIsOpen(false)} />}
          </ProgramPart>
        )}
      </ModalDialog>
    </>
  )
}
