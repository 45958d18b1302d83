import { shownUnit } from '../../domain/display-unit.ts'
import { hasRate, isPercentage } from '../../domain/measure-rules.ts'
import { missingText } from '../../i18n/figure-text.ts'
import { profileTexts } from '../../i18n/profile-texts.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import type { ProfileRow, SpecSpreadPoint } from './profile-spec.ts'

/** The name with the unit that its numbers are in, where they do not say it themselves. */
export function labelOf(texts: Texts, { indicator, label, quantity }: ProfileRow): string {
  const name = bilingual(texts, label)
  if (quantity === 'share' || hasRate(indicator) || isPercentage(indicator)) return name
  return `${name} (${bilingual(texts, shownUnit(indicator).unit)})`
}

/** Why a row is not compared: "chỉ 3/11 đơn vị có số so được"; undefined where it is. */
export function refusalOf(texts: Texts, { current, outcome, placed, asked }: ProfileRow): string | undefined {
  if (outcome.kind === 'compared') return undefined
  const { reason } = profileTexts[texts.language]
  if (outcome.reason === 'no-figure') return current.kind === 'missing' ? missingText(texts, current) : ''
  return outcome.reason === 'few' ? reason.few(placed, asked) : reason[outcome.reason]
}

/** Where a figure lies among those of its group: "thuộc nhóm 25% kém nhất", "cao hơn trung vị". */
function partText(texts: Texts, { indicator, outcome }: ProfileRow): string | undefined {
  if (outcome.kind !== 'compared') return undefined
  const words = profileTexts[texts.language]
  return (indicator.direction === 'neutral' ? words.partByValue : words.part)[outcome.part]
}

/** Where a figure lies, or why that is not told. */
export function profileStanding(texts: Texts, row: ProfileRow): string {
  const refusal = refusalOf(texts, row)
  return refusal === undefined ? (partText(texts, row) ?? '') : profileTexts[texts.language].notCompared(refusal)
}

/** The spread with its better end last; of what is not judged in the order of values. */
export function spreadInOrder({ indicator, outcome }: ProfileRow): readonly SpecSpreadPoint[] {
  if (outcome.kind !== 'compared') return []
  const { least, lower, median, upper, most } = outcome.spread
  const inOrder = [least, lower, median, upper, most]
  return indicator.direction === 'lower' ? inOrder.reverse() : inOrder
}
