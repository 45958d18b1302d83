import { inShownUnit, shownUnit } from '../domain/display-unit.ts'
import { inQuantity, isCountedWhole, isPercentage, isToldOfYear, isToldSince } from '../domain/measure-rules.ts'
import { rateSign } from '../i18n/figure-text.ts'
import { shortNumberText } from '../i18n/number-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import type { TrendSpec, SpecPoint } from './trend-spec.ts'
import { niceTicks } from './nice-ticks.ts'
import type { ResolvedTrend } from './resolved-trend.ts'

/** Ticks are round numbers; with as many digits as they have, no two of them read the same. */
const tickDecimals = 6

/**
 * The scale of values that holds these points and zero. Shares that pass the half are seen against the whole; a share
 * above the whole (more resolved than received) makes the scale longer.
 */
export function valueAxis(
  texts: Texts,
  spec: Pick<TrendSpec, 'quantity' | 'indicator'>,
  points: readonly SpecPoint[],
): ResolvedTrend['y'] {
  const values = points.flatMap((point) => (point.kind === 'value' ? [point.y, upperOf(spec, point) ?? point.y] : []))
  const top = Math.max(0, ...values)
  const isShare = spec.quantity === 'share'
  // A rate may pass any bound, and is seldom near one.
  const isOfWhole = isShare && isCountedWhole(spec.indicator)
  const ticks =
    isOfWhole && top > 50 && top <= 100
      ? { domain: { first: 0, last: 100 }, values: [0, 20, 40, 60, 80, 100] }
      : niceTicks(values, { wanted: 5, isWhole: !isShare && isCountedWhole(spec.indicator) })
  return {
    ...ticks.domain,
    ticks: ticks.values.map((value) => ({ value, label: axisLabel(texts, spec, value) })),
  }
}

/** The upper end of a range in the terms of the axis; undefined of any other figure. */
export function upperOf(
  { quantity, indicator }: Pick<TrendSpec, 'quantity' | 'indicator'>,
  { upTo, denominator }: Extract<SpecPoint, { kind: 'value' }>,
): number | undefined {
  if (upTo === undefined) return undefined
  return inQuantity(indicator, quantity, { value: upTo, ...(denominator === undefined ? {} : { denominator }) })
}

/** A round number of an axis or a step: "20", "20%", "5‰"; other units stand in the axis' title. */
export function axisLabel(
  texts: Texts,
  { quantity, indicator }: Pick<TrendSpec, 'quantity' | 'indicator'>,
  value: number,
): string {
  // A small picture of few may be told in the unit that the many of another one need.
  const decimals = tickDecimals + Math.round(Math.log10(indicator.shownIn?.factor ?? 1))
  const number = shortNumberText(texts.language, inShownUnit(indicator, value), decimals)
  const sign = quantity === 'share' ? rateSign(texts, indicator) : isPercentage(indicator) ? '%' : ''
  return sign.length === 1 ? `${number}${sign}` : number
}

/** What the values of a chart are: "Đơn vị: xã", "Tỷ lệ % trên tổng số xã". */
export function valueTitle(
  texts: Texts,
  { quantity, accumulation, indicator }: Pick<TrendSpec, 'quantity' | 'accumulation' | 'indicator'>,
): string {
  const { messages } = texts
  const counts = indicator.denominatorCounts
  const what =
    quantity === 'share'
      ? messages.chart.unitShare({
          sign: rateSign(texts, indicator),
          counts: bilingual(texts, counts ?? indicator.unit),
        })
      : isPercentage(indicator)
        ? messages.chart.unitCount({ unit: '%' })
        : messages.chart.unitCount({ unit: bilingual(texts, shownUnit(indicator).unit) })
  if (isToldOfYear(indicator)) return `${what}, ${messages.chart.wholeYear}`
  if (accumulation !== 'year-to-date') return what
  return `${what}, ${isToldSince(indicator) ? messages.chart.yearToDate : messages.chart.wholeToDate}`
}
