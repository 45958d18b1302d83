import type { FigureValue } from '../domain/figure.ts'
import type { Indicator } from '../domain/indicator.ts'
import { factorOf, isPercentage, isToldAsRate } from '../domain/measure-rules.ts'
import { type ExportFigure, decimalsIn } from './export-table.ts'
import { rateSign } from '../i18n/figure-text.ts'
import type { Texts } from '../i18n/texts.ts'

type Numbers = 'value' | 'decimals' | 'denominator' | 'rate' | 'isPercentage'

/** The numbers of a figure for a spreadsheet: with the digits of its indicator, and a rate as its parts and the rate. */
export function exportNumber(
  texts: Texts,
  indicator: Pick<Indicator, 'measure' | 'decimals' | 'factor' | 'rateUnit' | 'unit'>,
  { value, denominator }: Pick<FigureValue, 'value' | 'denominator'>,
): Pick<Extract<ExportFigure, { readonly kind: 'number' }>, Numbers> {
  const { decimals } = indicator
  const ofRate = isToldAsRate(indicator) && denominator !== undefined
  return {
    value,
    decimals: ofRate ? decimalsIn(value) : decimals,
    ...(denominator === undefined ? {} : { denominator }),
    ...(ofRate ? { rate: { factor: factorOf(indicator), decimals, sign: rateSign(texts, indicator) } } : {}),
    ...(isPercentage(indicator) ? { isPercentage: true } : {}),
  }
}
