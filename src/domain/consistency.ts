import { observationKeyText } from './dataset.ts'
import { daysOfAsOf } from './as-of.ts'
import { type Day, dayParts } from './day.ts'
import { calendarOn } from './definition-version.ts'
import { groupBy } from './group-by.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import type { ObservedValue, Observation } from './observation.ts'
import {
  type Period,
  type QuarterNumber,
  quarterOf,
  quarterPlus,
  quartersBetween,
  quartersWithin,
  yearToDatePeriod,
} from './period.ts'
import { areOfOneKind } from './figure.ts'
import { type Ratio, addsOverTime, hasRate, isCountedWhole, isToldCumulatively } from './measure-rules.ts'
import { checkPrinted } from './printed-check.ts'
import type { Problem, ProblemPlace } from './problem.ts'
import { reportingWindow } from './reporting-calendar.ts'
import { sum } from './sum.ts'

export type ConsistencyCode =
  | 'repeated-observation'
  | 'denominator-missing'
  | 'denominator-unexpected'
  | 'numerator-above-denominator'
  | 'value-not-whole'
  | 'value-negative'
  | 'value-off-scale'
  | 'breakdown-sum-differs'
  | 'part-above-whole'
  | 'subset-above-whole'
  | 'printed-fraction-differs'
  | 'printed-percent-differs'
  | 'printed-number-differs'
  | 'period-after-data'
  | 'sum-over-time-differs'
  | 'sum-over-areas-differs'
  | 'cumulative-falls'
  | 'as-of-outside'

/**
 * A rule that staff may set aside for one figure, because the source itself is wrong: what is printed stays printed, and a
 * sum that does not hold in the source does not hold here.
 */
export type AcceptedRule = 'printed' | 'sum'
export const acceptedRules: readonly AcceptedRule[] = ['printed', 'sum']

/** An observation with the place it was read from. */
export interface LocatedObservation {
  readonly observation: Observation
  readonly place: ProblemPlace
  readonly accepts: readonly AcceptedRule[]
}

type LocatedValue = LocatedObservation & { readonly observation: ObservedValue }
type Found = Problem<ConsistencyCode>

/**
 * Every contradiction within and between observations, in the order they were read. Indicators and areas are expected to
 * be known; with the day of the data, no figure may be of later. A falling figure is no fault: recognitions expire and
 * areas merge.
 */
export function checkConsistency(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  located: readonly LocatedObservation[],
  dataDate?: Day,
): readonly Found[] {
  const byKey = groupBy(located, (each) => observationKeyText(each.observation))
  const values = located.filter((each): each is LocatedValue => each.observation.kind === 'value')
  return [
    ...[...byKey.values()].flatMap(repeated),
    ...values.flatMap((each) => checkValue(indicators.get(each.observation.indicator)!, each)),
    ...(dataDate === undefined ? [] : values.flatMap((each) => checkTime(each, dataDate))),
    ...values.flatMap((each) => checkSubset(indicators, byKey, each)),
    ...checkBreakdowns(indicators, byKey, values),
    ...values.flatMap((each) => checkOverTime(indicators.get(each.observation.indicator)!, byKey, each)),
  ]
}

function repeated(same: readonly LocatedObservation[]): readonly Found[] {
  return same.slice(1).map((each) => ({
    code: 'repeated-observation',
    place: each.place,
    params: { key: describe(each), firstFile: same[0]!.place.file ?? '', firstRow: same[0]!.place.row ?? 0 },
  }))
}

/** A mistyped year (2042) would stretch every axis; the inspectorate's first quarter begins in December. */
function checkTime({ observation, place }: LocatedValue, dataDate: Day): readonly Found[] {
  const { year, month } = dayParts(dataDate)
  const now = quarterOf(year, Math.ceil(month / 3) as QuarterNumber)
  const newest = month === 12 ? quarterPlus(now, 1) : now
  const first = quartersWithin(observation.period)[0]!
  if (quartersBetween(newest, first) <= 0) return []
  const at = { ...place, column: 'period', text: observation.period }
  return [{ code: 'period-after-data', place: at, params: { dataDate } }]
}

function checkValue(indicator: Indicator, located: LocatedValue): readonly Found[] {
  const { observation, place } = located
  const { value, denominator, revisedFrom, printed } = observation
  const at = (column: string, text: string | number): ProblemPlace => ({ ...place, column, text: String(text) })
  const isDenominatorMissing = hasRate(indicator) && denominator === undefined && observation.category === undefined
  return [
    ...checkNumber(indicator, value, at('value', value)),
    ...(revisedFrom === undefined
      ? []
      : checkNumber(indicator, revisedFrom, at('revised_from', revisedFrom)).slice(0, 1)),
    ...(denominator === undefined ? [] : checkDenominator(indicator, { value, denominator }, at)),
    ...checkAsOf(indicator, observation, at),
    ...(isDenominatorMissing && !isPrintedWithoutShare(observation)
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

/** A figure counts up to a day of its period: what counts up to a later one, or ended before it began, is of another. */
function checkAsOf(
  indicator: Indicator,
  { asOf, period }: ObservedValue,
  at: (column: string, text: string | number) => ProblemPlace,
): readonly Found[] {
  if (asOf === undefined) return []
  const [days, { first, last }] = [daysOfAsOf(asOf), reportingWindow(calendarOn(indicator, period), period)]
  return days.first <= last && days.last >= first
    ? []
    : [{ code: 'as-of-outside', place: at('as_of', asOf), params: { period, first, last } }]
}

/** What a number cannot be for its indicator: below zero, a part of a whole thing, off its scale. */
export function checkNumber(
  indicator: Pick<Indicator, 'measure' | 'isSigned' | 'scale' | 'unit'>,
  value: number,
  place: ProblemPlace,
): readonly Found[] {
  const { scale } = indicator
  const isBelow = value < 0 && !indicator.isSigned
  const isOff = !isBelow && scale !== undefined && (value < scale.first || value > scale.last)
  return [
    ...(isBelow ? [{ code: 'value-negative' as const, place }] : []),
    ...(isOff ? [{ code: 'value-off-scale' as const, place, params: { first: scale.first, last: scale.last } }] : []),
    ...(isCountedWhole(indicator) && !Number.isInteger(value)
      ? [{ code: 'value-not-whole' as const, place, params: { unit: indicator.unit.vi } }]
      : []),
  ]
}

/** What a denominator cannot be: of what has none, below its part, below zero, a part of a whole thing. */
export function checkDenominator(
  indicator: Pick<Indicator, 'measure' | 'unit'>,
  { value, denominator }: Required<Ratio>,
  at: (column: string, text: string | number) => ProblemPlace,
): readonly Found[] {
  const place = at('denominator', denominator)
  if (!hasRate(indicator)) return [{ code: 'denominator-unexpected', place }]
  const isPart = isCountedWhole(indicator)
  return [
    ...(isPart && value > denominator
      ? [{ code: 'numerator-above-denominator' as const, place: at('value', value), params: { denominator } }]
      : []),
    ...(denominator < 0 || (isPart && !Number.isInteger(denominator))
      ? [{ code: 'value-not-whole' as const, place, params: { unit: indicator.unit.vi } }]
      : []),
  ]
}

/** A source may give a numerator alone ("48 xã"): then its own words are the proof that no denominator was left out. */
function isPrintedWithoutShare(observation: ObservedValue): boolean {
  return observation.printed !== undefined && !/[/%]/.test(observation.printed)
}

function checkSubset(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  byKey: ReadonlyMap<string, readonly LocatedObservation[]>,
  { observation, place }: LocatedValue,
): readonly Found[] {
  // The next one that has a value: model is held against recognised where advanced was not reported.
  const passed = new Set([observation.indicator])
  for (;;) {
    const wholeId = indicators.get([...passed].at(-1)!)?.subsetOf
    if (wholeId === undefined || passed.has(wholeId)) return []
    passed.add(wholeId)
    const whole = byKey.get(observationKeyText({ ...observation, indicator: wholeId }))?.[0]?.observation
    if (whole?.kind !== 'value') continue
    if (observation.value <= whole.value) return []
    const at = { ...place, column: 'value', text: String(observation.value) }
    return [{ code: 'subset-above-whole', place: at, params: { whole: wholeId, wholeValue: whole.value } }]
  }
}

function checkBreakdowns(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  byKey: ReadonlyMap<string, readonly LocatedObservation[]>,
  values: readonly LocatedValue[],
): readonly Found[] {
  return values
    .filter(({ observation }) => observation.category === undefined)
    .flatMap(({ observation, place }): readonly Found[] => {
      const breakdowns = indicators.get(observation.indicator)?.breakdowns ?? []
      return breakdowns.flatMap((breakdown): readonly Found[] => {
        const parts = breakdown.categories.flatMap((category) => {
          const part = byKey.get(observationKeyText({ ...observation, category: category.id }))?.[0]
          return part?.observation.kind === 'value' ? [{ ...part, observation: part.observation }] : []
        })
        const tooLarge = parts
          .filter((part) => part.observation.value > observation.value)
          .map((part): Found => ({
            code: 'part-above-whole',
            place: { ...part.place, column: 'value', text: String(part.observation.value) },
            params: { wholeValue: observation.value },
          }))
        const partsSum = sum(parts.map((part) => part.observation.value))
        const isComplete = parts.length === breakdown.categories.length
        // Some of the parts can already be too many; one too large has been reported as that.
        const isTooMuch = tooLarge.length === 0 && parts.length > 1 && partsSum > observation.value
        const differs = isComplete ? partsSum !== observation.value : isTooMuch
        if (!breakdown.addsUp || !differs) return tooLarge
        return [
          ...tooLarge,
          {
            code: 'breakdown-sum-differs',
            place: { ...place, column: 'value', text: String(observation.value) },
            params: { dimension: breakdown.dimension, sum: partsSum },
          },
        ]
      })
    })
}

/**
 * A figure of several quarters against these, where all are given and of its kind; and what is told since the start of a
 * year against what was told before it in the same year.
 */
function checkOverTime(
  indicator: Indicator,
  byKey: ReadonlyMap<string, readonly LocatedObservation[]>,
  { observation, place, accepts }: LocatedValue,
): readonly Found[] {
  if (!addsOverTime(indicator) || accepts.includes('sum')) return []
  const valueIn = (period: Period): ObservedValue | undefined => {
    const found = byKey.get(observationKeyText({ ...observation, period }))?.[0]?.observation
    return found?.kind === 'value' && areOfOneKind(found, observation) ? found : undefined
  }
  const at = { ...place, column: 'value', text: String(observation.value) }
  const quarters = quartersWithin(observation.period)
  const parts = quarters.flatMap((quarter) => valueIn(quarter) ?? [])
  const total = sum(parts.map(({ value }) => value))
  const isSum = quarters.length > 1 && parts.length === quarters.length
  if (isSum && total !== observation.value) {
    return [{ code: 'sum-over-time-differs', place: at, params: { sum: total } }]
  }
  if (!isToldCumulatively(indicator) || indicator.isSigned || quarters.length === 1) return []
  const earlier = quarters.slice(0, -1).flatMap((quarter) => valueIn(yearToDatePeriod(quarter)) ?? [])
  const higher = earlier.find(({ value }) => value > observation.value)
  return higher
    ? [{ code: 'cumulative-falls', place: at, params: { before: higher.value, period: higher.period } }]
    : []
}

function describe({ observation }: LocatedObservation): string {
  const { indicator, area, period, category } = observation
  return [indicator, area, period, ...(category ? [category] : [])].join(' · ')
}
