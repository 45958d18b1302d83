import type { Figure } from '../../domain/figure.ts'
import type { Source } from '../../domain/source.ts'
import { dayText } from '../../i18n/date-text.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Overview.module.css'

/** Where a figure comes from, in one line. */
export function SourceLine({ figure, sources }: { readonly figure: Figure; readonly sources: readonly Source[] }) {
  const texts = useTexts()
  const { messages } = texts
  const cited = figure.sources.flatMap((id) => sources.find((source) => source.id === id) ?? [])
  const [source] = cited
  if (!source || source.kind === 'generator') return null
  const title = source.published ? `${source.title} (${dayText(texts, source.published)})` : source.title
  const text = cited.length === 1 ? title : messages.overview.sources({ count: cited.length })
  const coverage = figure.coverage ? `; ${messages.overview.totalOf}: ${messages.coverage(figure.coverage)}` : ''
  return (
    <span className={styles.source} title={`${text}${coverage}`}>
      {messages.overview.source}: {text}
      {coverage}
    </span>
  )
}
