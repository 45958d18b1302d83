import { areaText } from '../i18n/area-text.ts'
import { countedValueText } from '../i18n/figure-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import { headlineChange } from './changes-clause.ts'
import { currentPeriodText } from './current-period.ts'
import type { TrendSpec } from './trend-spec.ts'
import { fittingHeadline } from './fitting-headline.ts'
import { isOfItself, missingHeadlines, pointHeadlines } from './point-words.ts'
import { trendSummary } from './trend-summary.ts'

/**
 * "Huyện Lộc Ninh, quý I/2024: 14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ"; without the change where that
 * is too long. It names its quarter, because it stands above a picture of many.
 */
export function trendHeadline(texts: Texts, spec: TrendSpec): string {
  const summary = trendSummary(spec)
  if (!summary) return bilingual(texts, spec.indicator.name)
  const { current } = summary
  const { sentences } = texts.messages
  const period = currentPeriodText(texts, { ...spec, quarter: summary.quarter })
  const name = areaText(texts, summary.area)
  const isOfArea = isOfItself(spec, current, summary.area)
  const say = (clause: string): string =>
    isOfArea
      ? sentences.headlineOfSubject({ area: name, period, clause })
      : sentences.headline({ area: sentences.areaIn({ area: name, period }), clause })
  if (current.kind === 'missing') {
    const [full, short] = missingHeadlines(texts, spec, current)
    return fittingHeadline([say(full), say(short)], period)
  }
  const { share } = countedValueText(texts, spec.indicator, current)
  // A zero brings its share along.
  const isOfShare = spec.quantity === 'share' && !isOfArea
  const shown = isOfShare && share !== undefined && current.value !== 0 ? [share] : []
  // Of which year it is told, the period has said.
  const { toldOf: _, ...told } = current
  const [found, ...shorter] = pointHeadlines(texts, spec, told, shown, summary.area)
  const change = headlineChange(texts, spec, summary)
  const plain = [say(found), ...shorter.map(say)] as const
  return fittingHeadline(change === undefined ? plain : [say(`${found}, ${change}`), ...plain], period)
}
