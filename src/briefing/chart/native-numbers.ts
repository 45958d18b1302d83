import type { ResolvedTrend } from '../../charts/resolved-trend.ts'
import { type Shown, inShownUnit, shownUnit } from '../../domain/display-unit.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { type Quantity, isToldAsRate } from '../../domain/measure-rules.ts'
import type { NativeChart, NativeSeries } from '../../exports/native-chart.ts'
import { digitsToSee } from '../../i18n/number-text.ts'

/**
 * The numbers of a native chart and the scale of the picture as its axis, both in the unit the figures are told in, with the
 * digits they are told with: a third one that is left out makes two figures one.
 */
export function nativeNumbers(
  {
    indicator,
    quantity,
  }: { readonly indicator: Shown & Pick<Indicator, 'decimals' | 'measure' | 'unit'>; readonly quantity: Quantity },
  series: readonly NativeSeries[],
  { first, last, ticks }: ResolvedTrend['y'],
): Pick<NativeChart, 'series' | 'axis' | 'decimals'> {
  const shown = (value: number): number => inShownUnit(indicator, value)
  const [one, other] = ticks
  const told = series.map((each) => ({
    ...each,
    values: each.values.map((value) => (value === null ? null : shown(value))),
  }))
  const sizes = told.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0)))
  return {
    series: told,
    axis: {
      least: shown(first),
      most: shown(last),
      step: shown(one && other ? other.value - one.value : last - first),
    },
    ...(indicator.shownIn || isToldAsRate(indicator)
      ? { decimals: Math.max(shownUnit(indicator).decimals, ...sizes.map(digitsToSee)) }
      : quantity === 'count' && indicator.decimals > 0
        ? { decimals: indicator.decimals }
        : {}),
  }
}
