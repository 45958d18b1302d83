import type { Source, SourceId } from '../domain/source.ts'
import styles from './SourceRefs.module.css'
import { useTexts } from './texts-context.ts'

interface SourceRefsProps {
  /** The sources of one figure. */
  readonly cited: readonly SourceId[]
  /** The numbered sources of the page. */
  readonly sources: readonly Source[]
}

/** The numbers of a figure's sources, each a link to its place in the page's list. */
export function SourceRefs({ cited, sources }: SourceRefsProps) {
  const { messages } = useTexts()
  return cited.map((id) => {
    const number = sources.findIndex((source) => source.id === id) + 1
    return number === 0 ? null : (
      <sup key={id} className={styles.ref}>
        <a
          href={`#nguon-${number}`}
          title={sources[number - 1]?.title}
          aria-label={messages.progress.sourceNumber({ number })}
        >
          [{number}]
        </a>
      </sup>
    )
  })
}
