import type { ResolvedTrend } from '../../charts/resolved-trend.ts'
import { type Shown, inShownUnit, isToldWhole, shownUnit } from '../../domain/display-unit.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { type Quantity, isCountedWhole } from '../../domain/measure-rules.ts'
import type { NativeChart, NativeSeries } from '../../exports/native-chart.ts'
import { rateDigits } from '../../i18n/figure-text.ts'
import { digitsToSee } from '../../i18n/number-text.ts'

interface Told {
  readonly indicator: Shown & Pick<Indicator, 'decimals' | 'measure' | 'unit'>
  readonly quantity: Quantity
}

/**
 * The numbers of a native chart and the scale of the picture as its axis, both in the unit the figures are told in, each
 * number with the digits it is told with in the picture.
 */
export function nativeNumbers(
  told: Told,
  series: readonly NativeSeries[],
  { first, last, ticks }: ResolvedTrend['y'],
): Pick<NativeChart, 'series' | 'axis'> {
  const shown = (value: number): number => inShownUnit(told.indicator, value)
  const [one, other] = ticks
  return {
    series: series.map((each) => {
      const values = each.values.map((value) => (value === null ? null : shown(value)))
      return { ...each, values, digits: values.map((value) => digitsOf(told, value ?? 0)) }
    }),
    axis: {
      least: shown(first),
      most: shown(last),
      step: shown(one && other ? other.value - one.value : last - first),
    },
  }
}

/** With how many digits after the comma a number is told: of a share one, where it has a part. */
function digitsOf({ indicator, quantity }: Told, value: number): number {
  if (quantity === 'count') {
    return isToldWhole(indicator) ? 0 : Math.max(shownUnit(indicator).decimals, digitsToSee(Math.abs(value)))
  }
  const digits = rateDigits(indicator, value)
  return isCountedWhole(indicator) && digits === 1 && Number.isInteger(Math.round(value * 10) / 10) ? 0 : digits
}
