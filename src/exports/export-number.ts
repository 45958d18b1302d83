import { type ShownIndicator, inShownUnit, shownUnit } from '../domain/display-unit.ts'
import type { FigureValue } from '../domain/figure.ts'
import { factorOf, isPercentage, isToldAsRate } from '../domain/measure-rules.ts'
import { type ExportFigure, decimalsIn } from './export-table.ts'
import { rateSign } from '../i18n/figure-text.ts'
import { digitsToSee } from '../i18n/number-text.ts'
import type { Texts } from '../i18n/texts.ts'

type Numbers = 'value' | 'decimals' | 'denominator' | 'rate' | 'isPercentage'

/**
 * The numbers of a figure for a spreadsheet: in the unit it is shown in, with the digits of that unit, and a rate as its
 * parts and the rate.
 */
export function exportNumber(
  texts: Texts,
  indicator: Pick<ShownIndicator, 'measure' | 'decimals' | 'factor' | 'rateUnit' | 'unit' | 'shownIn' | 'displayUnits'>,
  { value, denominator }: Pick<FigureValue, 'value' | 'denominator'>,
): Pick<Extract<ExportFigure, { readonly kind: 'number' }>, Numbers> {
  const { decimals } = shownUnit(indicator)
  const shown = inShownUnit(indicator, value)
  const ofRate = isToldAsRate(indicator) && denominator !== undefined
  return {
    value: shown,
    decimals: ofRate ? decimalsIn(value) : Math.max(decimals, indicator.shownIn ? digitsToSee(Math.abs(shown)) : 0),
    ...(denominator === undefined ? {} : { denominator }),
    ...(ofRate ? { rate: { factor: factorOf(indicator), decimals, sign: rateSign(texts, indicator) } } : {}),
    ...(isPercentage(indicator) ? { isPercentage: true } : {}),
  }
}
