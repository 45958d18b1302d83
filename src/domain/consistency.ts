import { monthsInQuarter } from './coverage.ts'
import { observationKeyText } from './dataset.ts'
import { daysOfAsOf } from './as-of.ts'
import { type Day, dayParts } from './day.ts'
import { calendarOn } from './definition-version.ts'
import { groupBy } from './group-by.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import { type ToldPeriod, isMonth, monthNumberOf, monthsBefore, quarterOfMonth } from './month.ts'
import { firstDayOfMonth, lastDayOfTold } from './month-days.ts'
import type { ObservationKey, ObservedValue, Observation } from './observation.ts'
import {
  type Quarter,
  type QuarterNumber,
  quarterOf,
  quarterPlus,
  quartersBetween,
  quartersWithin,
  yearOf,
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
  | 'months-differ'
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
  readonly observation: Observation<ToldPeriod>
  readonly place: ProblemPlace
  readonly accepts: readonly AcceptedRule[]
}

type LocatedValue = LocatedObservation & { readonly observation: ObservedValue<ToldPeriod> }
type Found = Problem<ConsistencyCode>

/**
 * Every contradiction within and between observations, in the order they were read. Indicators and areas are expected to
 * be known; with the day of the data, no figure may be of later. A falling figure is no fault: recognitions expire and
 * areas merge. Months are held against months; the quarters they make (`made`) against what rows say of the same quarter, and
 * in place of rows where a year or another indicator is held against a quarter.
 */
export function checkConsistency(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  located: readonly LocatedObservation[],
  dataDate?: Day,
  made: readonly Observation[] = [],
): readonly Found[] {
  const byKey = groupBy(located, (each) => observationKeyText(each.observation))
  const wholeMade = new Map(
    made.filter(isWholeValue).map((observation) => [observationKeyText(observation), observation]),
  )
  const find: Find = (key) => {
    const text = observationKeyText(key)
    return byKey.get(text)?.[0]?.observation ?? wholeMade.get(text)
  }
  const values = located.filter((each): each is LocatedValue => each.observation.kind === 'value')
  return [
    ...[...byKey.values()].flatMap(repeated),
    ...values.flatMap((each) => checkValue(indicators.get(each.observation.indicator)!, each)),
    ...(dataDate === undefined
      ? []
      : values.flatMap((each) => checkTime(indicators.get(each.observation.indicator)!, each, dataDate))),
    ...values.flatMap((each) => checkSubset(indicators, find, each)),
    ...checkBreakdowns(indicators, { byKey, find }, values),
    ...values.flatMap((each) => checkOverTime(indicators.get(each.observation.indicator)!, find, each)),
    ...values.flatMap((each) => checkAgainstMonths(wholeMade.get(observationKeyText(each.observation)), each)),
  ]
}

/** What a row says under a key, or else the months of its quarter where all of them are there. */
type Find = (key: ObservationKey<ToldPeriod>) => Observation<ToldPeriod> | undefined

function isWholeValue(observation: Observation): observation is ObservedValue {
  return observation.kind === 'value' && observation.months === undefined
}

function repeated(same: readonly LocatedObservation[]): readonly Found[] {
  return same.slice(1).map((each) => ({
    code: 'repeated-observation',
    place: each.place,
    params: { key: describe(each), firstFile: same[0]!.place.file ?? '', firstRow: same[0]!.place.row ?? 0 },
  }))
}

function checkTime(indicator: Indicator, { observation, place }: LocatedValue, dataDate: Day): readonly Found[] {
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
  { asOf, period }: ObservedValue<ToldPeriod>,
  at: (column: string, text: string | number) => ProblemPlace,
): readonly Found[] {
  if (asOf === undefined) return []
  const calendar = calendarOn(indicator, isMonth(period) ? quarterOfMonth(period) : period)
  const { first, last } = isMonth(period)
    ? { first: firstDayOfMonth(calendar, period), last: lastDayOfTold(period) }
    : reportingWindow(calendar, period)
  const days = daysOfAsOf(asOf)
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
function isPrintedWithoutShare(observation: Pick<ObservedValue, 'printed'>): boolean {
  return observation.printed !== undefined && !/[/%]/.test(observation.printed)
}

function checkSubset(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  find: Find,
  { observation, place }: LocatedValue,
): readonly Found[] {
  // The next one that has a value: model is held against recognised where advanced was not reported.
  const passed = new Set([observation.indicator])
  for (;;) {
    const wholeId = indicators.get([...passed].at(-1)!)?.subsetOf
    if (wholeId === undefined || passed.has(wholeId)) return []
    passed.add(wholeId)
    const whole = find({ ...observation, indicator: wholeId })
    if (whole?.kind !== 'value') continue
    if (observation.value <= whole.value) return []
    const at = { ...place, column: 'value', text: String(observation.value) }
    return [{ code: 'subset-above-whole', place: at, params: { whole: wholeId, wholeValue: whole.value } }]
  }
}

function checkBreakdowns(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  { byKey, find }: { readonly byKey: ReadonlyMap<string, readonly LocatedObservation[]>; readonly find: Find },
  values: readonly LocatedValue[],
): readonly Found[] {
  return values
    .filter(({ observation }) => observation.category === undefined)
    .flatMap(({ observation, place }): readonly Found[] => {
      const breakdowns = indicators.get(observation.indicator)?.breakdowns ?? []
      return breakdowns.flatMap((breakdown): readonly Found[] => {
        const parts = breakdown.categories.flatMap((category) => {
          const key = { ...observation, category: category.id }
          const part = find(key)
          // A part that months make has no row of its own.
          const row = byKey.get(observationKeyText(key))?.[0]?.place ?? place
          return part?.kind === 'value' ? [{ value: part.value, row }] : []
        })
        const tooLarge = parts
          .filter(({ value }) => value > observation.value)
          .map(({ value, row }): Found => ({
            code: 'part-above-whole',
            place: { ...row, column: 'value', text: String(value) },
            params: { wholeValue: observation.value },
          }))
        const partsSum = sum(parts.map(({ value }) => value))
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
  find: Find,
  { observation, place, accepts }: LocatedValue,
): readonly Found[] {
  if (!addsOverTime(indicator) || accepts.includes('sum')) return []
  const valueIn = (period: ToldPeriod): ObservedValue<ToldPeriod> | undefined => {
    const found = find({ ...observation, period })
    return found?.kind === 'value' && areOfOneKind(found, observation) ? found : undefined
  }
  const at = { ...place, column: 'value', text: String(observation.value) }
  const quarters = isMonth(observation.period) ? [] : quartersWithin(observation.period)
  const parts = quarters.flatMap((quarter) => valueIn(quarter) ?? [])
  const total = sum(parts.map(({ value }) => value))
  const isSum = quarters.length > 1 && parts.length === quarters.length
  if (isSum && total !== observation.value) {
    return [{ code: 'sum-over-time-differs', place: at, params: { sum: total } }]
  }
  // A quarter of its own is no sum since the start of the year.
  if (!isToldCumulatively(indicator) || indicator.isSigned || quarters.length === 1) return []
  const higher = toldBefore(observation.period)
    .flatMap((period) => valueIn(period) ?? [])
    .find(({ value }) => value > observation.value)
  return higher
    ? [{ code: 'cumulative-falls', place: at, params: { before: higher.value, period: higher.period } }]
    : []
}

/** The stretches since the start of a year that end before the end of one, in time order. */
function toldBefore(period: ToldPeriod): readonly ToldPeriod[] {
  const year = yearOf(period)
  const end = isMonth(period) ? monthNumberOf(period) : quartersWithin(period).length * monthsInQuarter
  return monthsBefore(year, end).flatMap((month): readonly ToldPeriod[] =>
    monthNumberOf(month) % monthsInQuarter === 0 ? [month, yearToDatePeriod(quarterOfMonth(month))] : [month],
  )
}

/** What a row says of a quarter against what all its months make. */
function checkAgainstMonths(
  made: ObservedValue | undefined,
  { observation, place, accepts }: LocatedValue,
): readonly Found[] {
  if (!made || accepts.includes('sum') || !areOfOneKind(made, observation)) return []
  const columns = [
    { column: 'value', own: observation.value, ofMonths: made.value },
    { column: 'denominator', own: observation.denominator, ofMonths: made.denominator },
  ]
  return columns.flatMap(({ column, own, ofMonths }): readonly Found[] => {
    if (own === undefined || ofMonths === undefined || own === ofMonths) return []
    return [{ code: 'months-differ', place: { ...place, column, text: String(own) }, params: { months: ofMonths } }]
  })
}

function describe({ observation }: LocatedObservation): string {
  const { indicator, area, period, category } = observation
  return [indicator, area, period, ...(category ? [category] : [])].join(' · ')
}
