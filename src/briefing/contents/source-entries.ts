import { dayText } from '../../i18n/date-text.ts'
import { sourceTitle } from '../../i18n/source-title.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { TrendSpec } from '../../charts/trend-spec.ts'

/** Every source once, with the day it was published; what generates samples stands last. */
export function sourceEntries(texts: Texts, sources: TrendSpec['sources']): readonly string[] {
  const isGenerator = ({ kind }: (typeof sources)[number]): boolean => kind === 'generator'
  const inOrder = [...sources.filter((source) => !isGenerator(source)), ...sources.filter(isGenerator)]
  const entries = inOrder.map((source) => {
    const title = sourceTitle(texts, source)
    return source.published ? `${title} (${dayText(texts, source.published)})` : title
  })
  return [...new Set(entries)]
}
