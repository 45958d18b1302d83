import { useMemo } from 'react'
import { editionNews } from '../answers/edition-news.ts'
import { overviewPage } from '../answers/overview-page.ts'
import type { PublishedIndex } from '../contract/catalogue-file.ts'
import { useFigures } from '../data/use-figures.ts'
import { useKnownFigures } from '../data/use-known-figures.ts'
import { overviewOf } from '../answers/overview-of.ts'
import type { PageProps } from './page-props.ts'
import { useTexts } from '../ui/texts-context.ts'

interface EditionNewsProps extends Pick<PageProps, 'index' | 'navigation'> {
  /** The edition that was shown before. */
  readonly before: PublishedIndex
}

/** What the new edition says of the area and quarter in view that the old one did not. */
export function EditionNews({ before, index, navigation }: EditionNewsProps) {
  const texts = useTexts()
  const { areas, quarter, showsSamples } = navigation.address
  const [area] = areas
  const old = useKnownFigures(before, area, { showsSamples })
  const asked = useMemo(() => [{ families: old.families, areas: [area], below: true as const }], [old, area])
  const figures = useFigures(index, asked, { showsSamples })
  const news = useMemo(
    () =>
      figures?.problems.length === 0
        ? editionNews(texts, overviewPage(old.dataset, area, quarter), overviewOf(figures.dataset, { areas, quarter }))
        : [],
    [texts, old, figures, area, areas, quarter],
  )
  if (news.length === 0) return null
  return (
    <ul>
      {news.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
