import type { ReactNode } from 'react'
import styles from './ControlBar.module.css'

interface ControlBarProps {
  readonly label: string
  readonly children: ReactNode
}

/** A row of controls; it is not printed. */
export function ControlBar({ label, children }: ControlBarProps) {
  return (
    <section className={styles.controls} aria-label={label}>
      {children}
    </section>
  )
}
