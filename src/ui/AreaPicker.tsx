import { useRef, useState } from 'react'
import type { AreaPickerProps } from './area-picker-props.ts'
import styles from './AreaPicker.module.css'
import { ProgramPart } from './ProgramPart.tsx'
import { useTexts } from './texts-context.ts'

/** The list with its search is a third of a small page's script; it comes when it is first wanted, or when idle. */
const loadPanel = () => import('./AreaPickerPanel.tsx')

/** The button that says which area is shown and opens the list to choose another. */
export function AreaPicker(props: AreaPickerProps) {
  const { messages } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const title = props.maximum === 1 ? messages.areaPicker.title : messages.areaPicker.titleMany
  const open = (): void => {
    setIsOpen(true)
    dialog.current?.showModal()
  }
  const close = (): void => dialog.current?.close()
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-label={messages.areaPicker.open({ chosen: props.label })}
        onClick={open}
        onPointerEnter={() => void loadPanel()}
        onFocus={() => void loadPanel()}
      >
        <span className={styles.caption}>{props.maximum === 1 ? messages.context.area : messages.context.areas}</span>
        <span className={styles.label}>{props.label}</span>
        <span aria-hidden="true" className={styles.arrow} />
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label={title} onClose={() => setIsOpen(false)}>
        {isOpen ? (
          <ProgramPart
            load={loadPanel}
            whileLoading={<output className={styles.loading}>{messages.areaPicker.loading}</output>}
          >
            {({ AreaPickerPanel }) => <AreaPickerPanel {...props} title={title} onClose={close} />}
          </ProgramPart>
        ) : null}
      </dialog>
    </>
  )
}
