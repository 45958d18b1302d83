import type { ReactNode } from 'react'
import styles from './ControlBar.module.css'

/** The row of controls under a page's headline; it is not printed. */
export function ControlBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className={styles.controls} aria-label={label}>
      {children}
    </section>
  )
}
