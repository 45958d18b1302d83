import type { ReactNode } from 'react'
import styles from './PageHeader.module.css'

interface PageHeaderProps {
  readonly title: string
  /** For regions that the headline names. */
  readonly titleId?: string
  /** Beside the headline: the mark of illustrative figures. */
  readonly notice?: ReactNode
  /** Below it: the page's answer in sentences. */
  readonly children?: ReactNode
}

/** The headline of a page with its answer. */
export function PageHeader({ title, titleId, notice, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <h1 id={titleId}>{title}</h1>
      {notice}
      {children ? <div className={styles.answer}>{children}</div> : null}
    </header>
  )
}
