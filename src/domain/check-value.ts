import { daysOfAsOf } from './as-of.ts'
import { type Day, dayParts } from './day.ts'
import { calendarOn } from './definition-version.ts'
import type { Indicator } from './indicator.ts'
import type { ConsistencyCode, LocatedValue } from './located-observation.ts'
import { mostDecimals } from './sum.ts'
import { type Ratio, hasRate, isCountedWhole, isToldAsRate, standsAtStart } from './measure-rules.ts'
import { type ToldPeriod, isMonth, quarterOfMonth } from './month.ts'
import { firstDayOfMonth, lastDayOfTold } from './month-days.ts'
import type { ObservedValue } from './observation.ts'
import { type Quarter, type QuarterNumber, quarterOf, quarterPlus, quartersBetween, quartersWithin } from './period.ts'
import { checkPrinted } from './printed-check.ts'
import type { Problem, ProblemPlace } from './problem.ts'
import { reportingWindow } from './reporting-calendar.ts'

type Found = Problem<ConsistencyCode>

/** That a figure is of a period which begins after the day of the data. */
export function checkTime(indicator: Indicator, { observation, place }: LocatedValue, dataDate: Day): readonly Found[] {
  const { period } = observation
  const isLater = isMonth(period)
    ? firstDayOfMonth(calendarOn(indicator, quarterOfMonth(period)), period) > dataDate
    : quartersBetween(newestQuarter(dataDate), quartersWithin(period)[0]!) > 0
  if (!isLater) return []
  return [{ code: 'period-after-data', place: { ...place, column: 'period', text: period }, params: { dataDate } }]
}

/** A mistyped year (2042) would stretch every axis; the inspectorate's first quarter begins in December. */
function newestQuarter(dataDate: Day): Quarter {
  const { year, month } = dayParts(dataDate)
  const now = quarterOf(year, Math.ceil(month / 3) as QuarterNumber)
  return month === 12 ? quarterPlus(now, 1) : now
}

/** What a row contradicts by itself. */
export function checkValue(indicator: Indicator, located: LocatedValue): readonly Found[] {
  const { observation, place } = located
  const { value, denominator, revisedFrom, printed } = observation
  const at = (column: string, text: string | number): ProblemPlace => ({ ...place, column, text: String(text) })
  return [
    ...checkNumber(indicator, value, at('value', value)),
    ...(revisedFrom === undefined
      ? []
      : checkNumber(indicator, revisedFrom, at('revised_from', revisedFrom)).slice(0, 1)),
    ...(denominator === undefined ? [] : checkDenominator(indicator, { value, denominator }, at)),
    ...checkAsOf(indicator, observation, at),
    ...(lacksDenominator(indicator, observation)
      ? [{ code: 'denominator-missing' as const, place: at('denominator', '') }]
      : []),
    ...(printed === undefined || located.accepts.includes('printed')
      ? []
      : checkPrinted(printed, indicator, observation).map((code) => ({
          code,
          place: at('printed', printed),
          params: { value, denominator: denominator ?? '' },
        }))),
  ]
}

/**
 * A figure counts up to a day of its period: what counts up to a later one, or ended before it began, is of another. What
 * stood at the start stood so on the first day.
 */
function checkAsOf(
  indicator: Indicator,
  { asOf, period }: ObservedValue<ToldPeriod>,
  at: (column: string, text: string | number) => ProblemPlace,
): readonly Found[] {
  if (asOf === undefined) return []
  const calendar = calendarOn(indicator, isMonth(period) ? quarterOfMonth(period) : period)
  const { first, last } = isMonth(period)
    ? { first: firstDayOfMonth(calendar, period), last: lastDayOfTold(period) }
    : reportingWindow(calendar, period)
  const days = daysOfAsOf(asOf)
  if (days.first > last || days.last < first) {
    return [{ code: 'as-of-outside', place: at('as_of', asOf), params: { period, first, last } }]
  }
  return standsAtStart(indicator) && days.first > first
    ? [{ code: 'as-of-not-start', place: at('as_of', asOf), params: { period, first } }]
    : []
}

/**
 * What a number cannot be for its indicator: below zero, a part of a whole thing, off its scale, with more digits behind the
 * comma than it is shown with.
 */
export function checkNumber(
  indicator: Pick<Indicator, 'measure' | 'isSigned' | 'scale' | 'unit' | 'decimals'>,
  value: number,
  place: ProblemPlace,
): readonly Found[] {
  const { scale } = indicator
  const isBelow = value < 0 && !indicator.isSigned
  const isOff = !isBelow && scale !== undefined && (value < scale.first || value > scale.last)
  return [
    ...(isBelow ? [{ code: 'value-negative' as const, place }] : []),
    ...(isOff ? [{ code: 'value-off-scale' as const, place, params: { first: scale.first, last: scale.last } }] : []),
    ...(isCountedWhole(indicator)
      ? Number.isInteger(value)
        ? []
        : [{ code: 'value-not-whole' as const, place, params: { unit: indicator.unit.vi } }]
      : isToldAsRate(indicator)
        ? []
        : checkDigits(value, indicator.decimals, place)),
  ]
}

/** What a rate that is given itself cannot be: below zero, above the whole of so many out of so many, with too many digits. */
export function checkRate(
  indicator: Pick<Indicator, 'measure' | 'isSigned' | 'decimals'>,
  rate: number,
  place: ProblemPlace,
): readonly Found[] {
  if (rate < 0 && !indicator.isSigned) return [{ code: 'value-negative', place }]
  if (isCountedWhole(indicator) && rate > 100) return [{ code: 'rate-above-whole', place }]
  return isToldAsRate(indicator) ? checkDigits(rate, indicator.decimals, place) : []
}

/** Digits behind the comma that would be rounded away wherever a number is told. */
function checkDigits(value: number, decimals: number, place: ProblemPlace): readonly Found[] {
  if (Number(value.toFixed(decimals)) === value) return []
  const digits = Array.from({ length: mostDecimals + 1 }, (_, count) => count)
  const needed = digits.find((count) => Number(value.toFixed(count)) === value) ?? mostDecimals
  return [{ code: 'value-beyond-decimals', place, params: { decimals, needed } }]
}

/** What a denominator cannot be: of what has none, below zero, zero below something, below its part, a part of a whole thing. */
export function checkDenominator(
  indicator: Pick<Indicator, 'measure' | 'unit'>,
  { value, denominator }: Required<Ratio>,
  at: (column: string, text: string | number) => ProblemPlace,
): readonly Found[] {
  const place = at('denominator', denominator)
  if (!hasRate(indicator)) return [{ code: 'denominator-unexpected', place }]
  if (denominator < 0) return [{ code: 'value-negative', place }]
  // None out of none can be; of nothing there is no rate of something.
  if (denominator === 0 && value !== 0) return [{ code: 'denominator-zero', place, params: { value } }]
  const isPart = isCountedWhole(indicator)
  return [
    ...(isPart && value > denominator
      ? [{ code: 'numerator-above-denominator' as const, place: at('value', value), params: { denominator } }]
      : []),
    ...(isPart && !Number.isInteger(denominator)
      ? [{ code: 'value-not-whole' as const, place, params: { unit: indicator.unit.vi } }]
      : []),
  ]
}

/**
 * Whether a figure that stands on a denominator is told without it. A source may give a numerator alone ("48 xã"): then its own
 * words are the proof that none was left out.
 */
export function lacksDenominator(
  indicator: Pick<Indicator, 'measure'>,
  { denominator, category, printed }: Pick<ObservedValue, 'denominator' | 'category' | 'printed'>,
): boolean {
  if (!hasRate(indicator) || denominator !== undefined || category !== undefined) return false
  return printed === undefined || /[/%]/.test(printed)
}
