import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  /** `alert` interrupts a screen reader; `status` waits. */
  readonly urgency: 'alert' | 'status'
  readonly title: string
  readonly children?: ReactNode
  readonly action?: { readonly label: string; readonly onAct: () => void }
}

/** Something the reader has to know about the page, with the one thing to do about it. */
export function Notice({ urgency, title, children, action }: NoticeProps) {
  return (
    <div className={styles.notice} role={urgency}>
      <div className={styles.text}>
        <strong>{title}</strong>
        {children}
      </div>
      {action ? (
        <button type="button" onClick={action.onAct}>
          {action.label}
        </button>
      ) : null}
    </div>
  )
}
