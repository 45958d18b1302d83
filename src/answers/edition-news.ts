import type { Texts } from '../i18n/texts.ts'
import { findingSentence } from './finding-sentence.ts'
import type { OverviewPage } from './overview-page.ts'

/** How many findings a notice has room for. */
const mostNews = 2

/** What an area's quarter says in one edition and did not say in the one before: its first findings, as everywhere else. */
export function editionNews(texts: Texts, before: OverviewPage, after: OverviewPage): readonly string[] {
  const told = ({ highlights, attention }: OverviewPage): readonly string[] =>
    [...attention, ...highlights].map((finding) => findingSentence(texts, finding))
  const known = new Set(told(before))
  return told(after)
    .filter((sentence) => !known.has(sentence))
    .slice(0, mostNews)
}
