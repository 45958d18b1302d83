import { type ReactNode, useEffect, useRef } from 'react'
import styles from './ModalDialog.module.css'

interface ModalDialogProps {
  readonly label: string
  readonly isOpen: boolean
  /** After it has closed, by whatever: a button, Escape. */
  readonly onClose: () => void
  /** What is in it; only while it is open. */
  readonly children: () => ReactNode
}

/** A dialog over the page, as wide as its content needs. */
export function ModalDialog({ label, isOpen, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={label}
      // React hands up the close of a dialog that lies inside, too.
      onClose={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      {isOpen ? children() : null}
    </dialog>
  )
}
