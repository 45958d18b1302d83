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
  const opener = useRef<Element>(null)
  useEffect(() => {
    const shown = dialog.current
    if (!isOpen) {
      shown?.close()
      giveBack(opener.current, shown)
      return undefined
    }
    if (!shown?.contains(document.activeElement)) opener.current = document.activeElement
    shown?.showModal()
    // One that goes away as a whole is not closed before.
    return () => {
      if (!shown?.isConnected) giveBack(opener.current, shown)
    }
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

interface DialogHeadProps {
  readonly title: string
  /** What the button is called that closes the dialog. */
  readonly close: string
  readonly onClose: () => void
}

/** What a dialog is about, and the button that closes it. */
export function DialogHead({ title, close, onClose }: DialogHeadProps) {
  return (
    <div className={styles.head}>
      <h2>{title}</h2>
      <button type="button" onClick={onClose}>
        {close}
      </button>
    </div>
  )
}

/** Gives the focus back to what opened a dialog, where the browser did not, and where it has not gone elsewhere meanwhile. */
function giveBack(opener: Element | null, dialog: Element | null): void {
  const { activeElement } = document
  const isElsewhere = activeElement !== null && activeElement !== document.body && !dialog?.contains(activeElement)
  if (!isElsewhere && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
}
