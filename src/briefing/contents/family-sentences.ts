import { findingSentence } from '../../answers/finding-sentence.ts'
import type { OverviewPage } from '../../answers/overview-page.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Texts } from '../../i18n/texts.ts'

/** So many sentences stand beside the chart of a family. */
const mostSentences = 2

/** What the findings say of a family beside the indicator that its chart shows; undefined where they say nothing. */
export function familySentences(texts: Texts, overview: OverviewPage, shown: Indicator): string | undefined {
  const told = overview.findings
    .filter(({ indicator }) => indicator?.family === shown.family && indicator.id !== shown.id)
    .slice(0, mostSentences)
    .map((finding) => findingSentence(texts, finding, { isKnownSample: overview.areSamples }))
  return told.length === 0 ? undefined : told.join(' ')
}
