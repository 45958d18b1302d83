import { isPartial } from '../domain/coverage.ts'
import { hasRest } from '../domain/measure-rules.ts'
import { countText } from '../i18n/number-text.ts'
import type { Texts } from '../i18n/texts.ts'
import { unitText } from '../i18n/unit-text.ts'
import type { SpecPoint, TrendSpec } from './trend-spec.ts'

/**
 * "còn 01 xã chưa đạt", where all of a standing whole should reach the standard and some have. A partial figure
 * does not know the rest, and of nothing the rest is all.
 */
export function restText(
  texts: Texts,
  { indicator }: Pick<TrendSpec, 'indicator'>,
  point: Extract<SpecPoint, { kind: 'value' }>,
): string | undefined {
  const { value, denominator } = point
  if (!hasRest(indicator) || denominator === undefined || isPartial(point) || value <= 0 || value >= denominator) {
    return undefined
  }
  const rest = denominator - value
  return texts.messages.sentences.remaining({
    amount: `${countText(texts.language, rest)} ${unitText(texts, indicator.unit, rest)}`,
  })
}
