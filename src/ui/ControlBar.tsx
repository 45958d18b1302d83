import type { ReactNode } from 'react'
import styles from './ControlBar.module.css'

interface ControlBarProps {
  readonly label: string
  /** Whether it stands below a chart, which may be taller than the screen. */
  readonly isAfterChart?: boolean
  readonly children: ReactNode
}

/** A row of controls; it is not printed. */
export function ControlBar({ label, isAfterChart = false, children }: ControlBarProps) {
  return (
    <section className={isAfterChart ? `${styles.controls} ${styles.afterChart}` : styles.controls} aria-label={label}>
      {children}
    </section>
  )
}
