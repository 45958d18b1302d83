import { findingSentence } from '../../answers/finding-sentence.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Texts } from '../../i18n/texts.ts'
import { overviewAnswer } from '../../answers/overview-answer.ts'
import type { OverviewPage } from '../../answers/overview-page.ts'

/** So many findings of each side are spoken of: with the answer that makes at most seven sentences. */
const mostOfSide = 3

/** What can be said of the quarter at a meeting: the answer, what stands out, what needs attention; a line each. */
export function speechOf(texts: Texts, overview: OverviewPage): string {
  const words = texts.messages.overview
  const told = (heading: string, findings: readonly Finding[]): readonly string[] =>
    findings.length === 0
      ? []
      : [heading, ...findings.slice(0, mostOfSide).map((finding) => `– ${findingSentence(texts, finding)}`)]
  return [
    overviewAnswer(texts, overview),
    ...told(words.speechHighlights, overview.highlights),
    ...told(words.speechAttention, overview.attention),
  ].join('\n')
}
