import { type ReactNode, useId, useState } from 'react'
import styles from './ControlBar.module.css'

interface OptionsProps {
  readonly label: string
  /** Whether some of it is in use. */
  readonly isOpenAtFirst: boolean
  readonly children: ReactNode
}

/** What is rarely used, behind a button at the end of a row of controls. */
export function Options({ label, isOpenAtFirst, children }: OptionsProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const id = useId()
  return (
    <>
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
        {label}
      </button>
      <div id={id} className={styles.options} hidden={!isOpen}>
        {children}
      </div>
    </>
  )
}
