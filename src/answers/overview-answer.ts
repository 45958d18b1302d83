import type { Finding } from '../domain/finding.ts'
import { groupBy } from '../domain/group-by.ts'
import { progressWords } from '../domain/target-progress.ts'
import { areaTextInSentence } from '../i18n/area-text.ts'
import { periodText } from '../i18n/date-text.ts'
import { inBrackets } from '../i18n/figure-clause.ts'
import { progressWordText } from '../i18n/target-text.ts'
import type { Texts } from '../i18n/texts.ts'
import { headline } from './overview-headline.ts'
import type { OverviewPage } from './overview-page.ts'

/**
 * The page's answer in one sentence: how the plans of the year stand, what changed for the better and the worse, what is owed.
 * Where nothing can be judged, the figures themselves.
 */
export function overviewAnswer(
  texts: Texts,
  overview: OverviewPage,
  {
    isKnownSample = false,
  }: {
    /** Whether what stands around it says that all figures are samples. */
    readonly isKnownSample?: boolean
  } = {},
): string {
  const { area, quarter, areSamples } = overview
  const { overview: words, sentences } = texts.messages
  // What a source says is no background of samples.
  const isOfAnswer = (isSample: boolean): boolean => areSamples || !isSample
  const findings = overview.findings.filter(({ isSample }) => isOfAnswer(isSample))
  const planned = overview.planned.filter(({ plan }) => isOfAnswer(plan.target.state === 'sample'))
  const parts = [
    ...planParts(texts, planned),
    ...changeParts(texts, findings),
    ...findings.flatMap((finding) =>
      finding.kind === 'not-reported' ? [words.answerOwed({ count: finding.indicators.length })] : [],
    ),
  ]
  if (!area || parts.length === 0) return headline(texts, overview)
  return words.answer({
    area: areaTextInSentence(texts, area),
    period: periodText(texts, quarter),
    parts: inBrackets(parts.join('; '), areSamples && !isKnownSample ? [sentences.state.sample] : []),
  })
}

function planParts({ messages }: Texts, planned: OverviewPage['planned']): readonly string[] {
  const judged = progressWords.flatMap((word) =>
    planned.flatMap(({ plan: { progress } }) =>
      progress.kind === 'progress' && progress.word === word
        ? [progressWordText(messages.sentences.target, progress)]
        : [],
    ),
  )
  if (judged.length === 0) return []
  const words = [...judged, ...planned.slice(judged.length).map(() => messages.target.notJudged)]
  const counts = [...groupBy(words, (word) => word)].map(([word, alike]) => `${alike.length} ${word}`)
  return [messages.overview.answerPlans({ of: planned.length, words: counts.join(', ') })]
}

function changeParts({ messages }: Texts, findings: readonly Finding[]): readonly string[] {
  const { answerGood, answerBad } = messages.overview
  const countOf = (judgement: 'good' | 'bad'): number =>
    findings.filter((each) => (each.kind === 'decision' || each.kind === 'signal') && each.judgement === judgement)
      .length
  const [good, bad] = [countOf('good'), countOf('bad')]
  return [...(good === 0 ? [] : [answerGood({ count: good })]), ...(bad === 0 ? [] : [answerBad({ count: bad })])]
}
