import type { ReactNode } from 'react'
import styles from './PageHeader.module.css'
import { withOwn } from './with-own.ts'

export interface PageHeaderProps {
  readonly title: string
  /** For regions that the headline names. */
  readonly titleId?: string
  /** A line above the headline. */
  readonly eyebrow?: string
  /** A list behind the headline by which the subject of the page is chosen. */
  readonly picker?: ReactNode
  /** Beside the headline: the mark of illustrative figures, what can be done with the whole page. */
  readonly notice?: ReactNode
  /** What is arranged otherwise in the head. */
  readonly className?: string | undefined
  /** Below the headline: the page's answer in sentences. */
  readonly children?: ReactNode
}

/** The headline of a page with its answer. */
export function PageHeader({ title, titleId, eyebrow, picker, notice, className, children }: PageHeaderProps) {
  const headline = (
    <h1 id={titleId} className={styles.title}>
      {title}
    </h1>
  )
  return (
    <header className={withOwn(styles.header, className)}>
      {eyebrow === undefined ? null : <p className={styles.eyebrow}>{eyebrow}</p>}
      {picker === undefined ? (
        headline
      ) : (
        <div className={styles.picked}>
          {headline}
          {picker}
        </div>
      )}
      {notice}
      {children ? <div className={styles.answer}>{children}</div> : null}
    </header>
  )
}
