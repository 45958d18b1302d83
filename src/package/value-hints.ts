import type { AreaId } from '../domain/area.ts'
import { middleOf } from '../domain/far-from.ts'
import { type Indicator, rateFactors } from '../domain/indicator.ts'
import {
  factorOf,
  hasRate,
  hasScale,
  isCountedWhole,
  isPercentage,
  isToldAsRate,
  rateOf,
} from '../domain/measure-rules.ts'
import type { ToldPeriod } from '../domain/month.ts'
import type { ObservedValue } from '../domain/observation.ts'
import type { PackageHintCode } from '../domain/package-problem.ts'
import { percentMeant } from '../domain/percent-meant.ts'
import type { Hint, Problem } from '../domain/problem.ts'

type ValueHint = Hint<PackageHintCode>

/** So many rows are no slip of one. */
const many = 3

/** How many of the values of an indicator are of a kind, and whether that is most of them. */
interface Tally {
  readonly count: number
  readonly all: number
  readonly isMost: boolean
}

/**
 * What the indicator of a row can be instead, where its values contradict what it is said to be: told by its own row and
 * by all its values together, never by the one at fault; where these tell nothing, what is to be written if it is meant.
 */
export function valueHint(
  { code, params, place }: Problem,
  indicator: Indicator,
  values: readonly ObservedValue<ToldPeriod>[],
  { isTarget, areaCode }: { readonly isTarget: boolean; readonly areaCode: string | undefined },
): ValueHint | undefined {
  const tally = (isOfKind: (value: ObservedValue<ToldPeriod>) => boolean): Tally => {
    const count = values.filter(isOfKind).length
    return { count, all: values.length, isMost: count >= many && count * 2 > values.length }
  }
  const hint = (name: PackageHintCode, { count, all }: Tally): ValueHint => ({
    code: name,
    params: { indicator: indicator.id, count, all, measure: indicator.measure },
  })
  const perhaps = (name: PackageHintCode): ValueHint => ({ code: name, params: { indicator: indicator.id } })
  const { measure, decimals } = indicator
  const text = place?.text ?? ''
  if (code === 'value-beyond-decimals') {
    return (
      fractionHint(text, indicator, values) ?? {
        code: 'decimals-more',
        params: { indicator: indicator.id, cell: text, needed: params?.['needed'] ?? '' },
      }
    )
  }
  if (code === 'quarter-of-cumulative') {
    return isPercentage(indicator) ? { code: 'percent-to-date', params: { indicator: indicator.id } } : undefined
  }
  if (code === 'denominator-missing') {
    const [unit, counts] = [indicator.unit.vi, indicator.denominatorCounts?.vi ?? '']
    return { code: 'parts-needed', params: { indicator: indicator.id, unit, counts } }
  }
  if (code === 'value-not-whole' && isCountedWhole(indicator) && hasRate(indicator)) {
    if (isTarget && place?.column !== 'denominator') return { code: 'target-is-rate', params: { cell: text } }
    const isOfHundred = values.some(({ value, denominator }) => String(value) === text && denominator === 100)
    if (isOfHundred) return { code: 'percent-of-parts', params: { cell: text, unit: indicator.unit.vi } }
  }
  if (code === 'value-not-whole') {
    const fractional = tally(({ value }) => !Number.isInteger(value))
    if (hasRate(indicator)) {
      return fractional.isMost ? hint('measure-rate', fractional) : perhaps('perhaps-rate')
    }
    if (decimals > 0) {
      return { code: 'measure-amount-by-decimals', params: { indicator: indicator.id, decimals, measure } }
    }
    if (!fractional.isMost) return perhaps('perhaps-amount')
    const arePercent = isSaidInPercent(indicator) && values.every(({ value }) => value >= 0 && value <= 100)
    return hint(arePercent ? 'measure-percent' : 'measure-amount', fractional)
  }
  if (code === 'numerator-above-denominator') {
    const above = tally(({ value, denominator }) => denominator !== undefined && value > denominator)
    if (above.isMost) return hint('measure-rate', above)
    const isUsual = values.some(
      ({ area, denominator }) => String(denominator) === text && areaCode !== undefined && isOfCode(area, areaCode),
    )
    const parts = { value: text, denominator: params?.['denominator'] ?? '' }
    return isUsual ? { code: 'parts-like-others', params: parts } : undefined
  }
  if (code === 'denominator-unexpected') {
    const onDenominator = tally(({ value, denominator }) => denominator !== undefined && value <= denominator)
    return onDenominator.isMost && isCountedWhole(indicator) ? hint('measure-share', onDenominator) : undefined
  }
  if (code === 'value-negative') {
    // No denominator is below zero, whatever its indicator is.
    if (place?.column === 'denominator') return undefined
    const negative = tally(({ value }) => value < 0)
    return negative.count >= many ? hint('measure-signed', negative) : perhaps('perhaps-signed')
  }
  if (code !== 'printed-percent-differs' || !isToldAsRate(indicator)) return undefined
  const factor = factorOfPrinted(
    place?.text ?? '',
    indicator,
    Number(params?.['value']) / Number(params?.['denominator']),
  )
  return factor === undefined
    ? undefined
    : { code: 'rate-factor', params: { indicator: indicator.id, factor, factorNow: factorOf(indicator) } }
}

/** Whether an area bears a code, under whatever record. */
const isOfCode = (area: AreaId, code: string): boolean => area === code || area.startsWith(`${code}-`)

/** What a percentage, rate or score below one was meant to be, beside most of what is known of its indicator. */
function fractionHint(
  text: string,
  indicator: Indicator,
  values: readonly ObservedValue<ToldPeriod>[],
): ValueHint | undefined {
  // Of hectares or dong a fraction is no percentage.
  if (!hasRate(indicator) && !isPercentage(indicator) && !hasScale(indicator)) return undefined
  const own = Number(text)
  const known = values.flatMap((each) => (isToldAsRate(indicator) ? (rateOf(indicator, each) ?? []) : each.value))
  const middle = middleOf(known.filter((each) => each !== own))
  const meant = factorOf(indicator) === 100 && middle !== undefined ? percentMeant(own, [middle]) : undefined
  return meant && { code: 'percent-as-fraction', params: { indicator: indicator.id, cell: text, ...meant } }
}

/** Whether the name or the unit of an indicator says that it is a percentage. */
function isSaidInPercent({ unit, name }: Indicator): boolean {
  return unit.vi.includes('%') || /tỷ lệ|tỉ lệ/i.test(name.vi)
}

/** The factor by which a printed rate comes out, to its own digits. */
function factorOfPrinted(printed: string, indicator: Indicator, quotient: number): number | undefined {
  const rates = [...printed.slice(0, 1000).matchAll(/(\d+)(?:[.,](\d+))?\s*[%‰]/g)]
  return rateFactors.find(
    (factor) =>
      factor !== factorOf(indicator) &&
      rates.some(
        ([, whole, digits = '']) =>
          (quotient * factor).toFixed(digits.length) === [whole, ...(digits ? [digits] : [])].join('.'),
      ),
  )
}
