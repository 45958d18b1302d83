import type { Source } from '../domain/source.ts'
import styles from './SourceList.module.css'
import { SourceText } from './SourceText.tsx'

interface SourceListProps {
  readonly title: string
  /** In the order of their numbers, from 1. */
  readonly sources: readonly Source[]
}

/** The sources of the figures of a page, numbered as `SourceRefs` cites them. */
export function SourceList({ title, sources }: SourceListProps) {
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources-title" data-later="">
      <h2 id="sources-title">{title}</h2>
      <ol className={styles.sources}>
        {sources.map((source, index) => (
          <li key={source.id} id={`nguon-${index + 1}`}>
            <SourceText source={source} />
          </li>
        ))}
      </ol>
    </section>
  )
}
