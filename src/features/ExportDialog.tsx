import { type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../ui/texts-context.ts'
import styles from './Export.module.css'

interface ExportDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** The choices; they are there only while the dialog is open. */
  readonly children: () => ReactNode
}

/** The dialog that a figure leaves by. */
export function ExportDialog({ isOpen, onClose, children }: ExportDialogProps) {
  const words = useTexts().messages.exporting
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words.title} onClose={onClose}>
      {isOpen ? children() : null}
    </dialog>
  )
}
