import { areaShortName } from '../../domain/area.ts'
import { areaTextInSentence } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { inBrackets } from '../../i18n/figure-clause.ts'
import { groupText } from '../../i18n/peers-texts.ts'
import { profileTexts } from '../../i18n/profile-texts.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import type { ChartSentences } from '../chart-sentences.ts'
import { isSamplePoint } from '../trend-spec.ts'
import type { ProfileRow, ProfileSpec } from './profile-spec.ts'
import { refusalOf } from './profile-words.ts'

/**
 * What a profile says, the answer first: in how many of the indicators that compare the area is better than the median, and
 * in which it is among the best and the worst. What is not judged is counted apart.
 */
export function profileSentences(
  texts: Texts,
  spec: ProfileSpec,
): Omit<ChartSentences, 'paragraph'> & { readonly sentences: readonly string[] } {
  const words = profileTexts[texts.language]
  const compared = spec.rows.filter(({ outcome }) => outcome.kind === 'compared')
  const judged = compared.filter(({ indicator }) => indicator.direction !== 'neutral')
  const within = (...parts: readonly string[]): readonly ProfileRow[] =>
    judged.filter(({ outcome }) => outcome.kind === 'compared' && parts.includes(outcome.part))
  const [worst, best] = [within('lowest'), within('highest')]
  const group = groupText(texts, { ...spec, areas: spec.peers })
  const period = periodText(texts, spec.quarter)
  if (judged.length === 0) {
    const reasons = new Set(spec.rows.map((row) => refusalOf(texts, row)))
    const [reason] = reasons.size === 1 ? reasons : []
    return {
      headline: words.headlineNone(areaShortName(spec.area)),
      sentences: [words.answerNone({ area: areaTextInSentence(texts, spec.area), group, period, reason })],
    }
  }
  const samples = judged.filter(({ current }) => isSamplePoint(current)).length
  const marks = samples > 0 ? [words.samples(samples, judged.length)] : []
  const counts = { better: within('above', 'highest').length, all: judged.length }
  const answer = words.answer({
    ...counts,
    area: areaTextInSentence(texts, spec.area),
    equal: within('middle').length,
    worse: within('below', 'lowest').length,
    group,
    period,
  })
  const names = (rows: readonly ProfileRow[]): string => rows.map(({ label }) => bilingual(texts, label)).join(', ')
  const [neutral, refused] = [compared.length - judged.length, spec.rows.length - compared.length]
  return {
    headline: inBrackets(
      words.headline({ ...counts, area: areaShortName(spec.area), worst: worst.length, best: best.length }),
      marks,
    ),
    sentences: [
      `${inBrackets(answer, marks)}.`,
      ...(worst.length > 0 ? [words.worst(worst.length, names(worst))] : []),
      ...(best.length > 0 ? [words.best(best.length, names(best))] : []),
      ...(neutral + refused > 0 ? [words.others(neutral, refused)] : []),
    ],
  }
}
