import type { Indicator } from '../domain/indicator.ts'
import { isCountedWhole, isToldAsRate } from '../domain/measure-rules.ts'
import { tableTexts } from './table-texts.ts'
import type { Texts } from './texts.ts'

/**
 * What the cells of one figure are called above their columns. Of things that are counted: how many, out of how many, and
 * what share that is; of money, percentages and scores, or where those stand beside counts, a value; of rates no share.
 */
export function partNames(
  { language }: Texts,
  indicators: readonly Pick<Indicator, 'measure'>[],
): Readonly<Record<'value' | 'denominator' | 'percent', string>> {
  const { value, denominator, percent, columnValue, columnPercent } = tableTexts[language].file
  return {
    value: indicators.every(isCountedWhole) ? value : columnValue,
    denominator,
    percent: indicators.some(isToldAsRate) ? columnPercent : percent,
  }
}
