import type { Source, SourceId } from '../domain/source.ts'
import { sourceTitle } from '../i18n/source-title.ts'
import styles from './SourceRefs.module.css'
import { useTexts } from './texts-context.ts'

interface SourceRefsProps {
  /** The sources of one figure. */
  readonly cited: readonly SourceId[]
  /** The numbered sources of the page. */
  readonly sources: readonly Source[]
}

/** The numbers of a figure's sources, each a link to its place in the page's list; of a page with one source that list says it. */
export function SourceRefs({ cited, sources }: SourceRefsProps) {
  const texts = useTexts()
  if (sources.length === 1) return null
  return cited.map((id) => {
    const number = sources.findIndex((each) => each.id === id) + 1
    const source = sources[number - 1]
    return source === undefined ? null : (
      <sup key={id} className={styles.ref}>
        <a
          href={`#nguon-${number}`}
          title={sourceTitle(texts, source)}
          aria-label={texts.messages.progress.sourceNumber({ number })}
        >
          [{number}]
        </a>
      </sup>
    )
  })
}
