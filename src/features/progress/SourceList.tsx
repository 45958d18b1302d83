import type { Source } from '../../domain/source.ts'
import { SourceText } from '../../ui/SourceText.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Progress.module.css'

/** The sources of the figures shown, numbered as in the table. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { messages } = useTexts()
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">{messages.progress.sources}</h2>
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
