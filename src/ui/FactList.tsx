import type { ReactNode } from 'react'
import styles from './FactList.module.css'

/** A term and what is said of it. */
export interface Fact {
  readonly term: string
  readonly detail: ReactNode
}

/** Facts about one thing, a line each. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
