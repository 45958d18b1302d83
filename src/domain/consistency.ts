import { checkTime, checkValue } from './check-value.ts'
import { monthsInQuarter } from './coverage.ts'
import { observationKeyText } from './dataset.ts'
import type { Day } from './day.ts'
import { doWindowsJoin } from './definition-version.ts'
import { areOfOneKind } from './figure.ts'
import { groupBy } from './group-by.ts'
import { isShortOfEnd } from './is-short-of-end.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import {
  type ConsistencyCode,
  type LocatedObservation,
  type LocatedValue,
  hasValue,
  withoutFaults,
} from './located-observation.ts'
import { addsOverTime, isToldCumulatively, stands, standsAtStart } from './measure-rules.ts'
import { lastDayByCalendar } from './month-days.ts'
import { type ToldPeriod, isMonth, monthNumberOf, monthsBefore, monthsOf, quarterOfMonth } from './month.ts'
import type { ObservationKey, ObservedValue, Observation } from './observation.ts'
import { isQuarter, quartersWithin, yearOf, yearToDatePeriod } from './period.ts'
import type { Problem, ProblemPlace } from './problem.ts'
import { sum } from './sum.ts'

type Found = Problem<ConsistencyCode>

/** What the rows of months among some observations make: see `quartersMade`. */
export type MadeOf = (observations: readonly Observation<ToldPeriod>[]) => readonly Observation[]

/**
 * Every contradiction within and between observations. Indicators and areas are expected to be known; with the day of the
 * data, no figure may be of later. A falling figure is no fault: recognitions expire and areas merge. Months are held against
 * months; the quarters they make against what rows say of the same quarter, and in place of rows where a year or another
 * indicator is held against a quarter. What counts up to another day than its period's end is held against what counts up to
 * the same one, and never for the whole of a stretch or a part of a sum. A row that is at fault by itself, or against rows
 * of its own series, is held against nothing further: what else would not fit follows from it.
 */
export function checkConsistency(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  located: readonly LocatedObservation[],
  dataDate?: Day,
  madeOf: MadeOf = () => [],
): readonly Found[] {
  const indicatorOf = ({ observation }: LocatedObservation): Indicator => indicators.get(observation.indicator)!
  const stages: readonly Stage[] = [
    ({ byKey }) => [...byKey.values()].flatMap(repeated),
    ({ values }) =>
      values.flatMap((each) => [
        ...checkValue(indicatorOf(each), each),
        ...(dataDate === undefined ? [] : checkTime(indicatorOf(each), each, dataDate)),
      ]),
    (rows) =>
      rows.values.flatMap((each) => {
        const made = rows.made.size > 0 ? rows.made.get(observationKeyText(each.observation)) : undefined
        const ofMonths = checkAgainstMonths(made, each)
        if (ofMonths.length > 0) return ofMonths
        const indicator = indicatorOf(each)
        return stands(indicator) ? checkStanding(indicator, rows, each) : checkOverTime(indicator, rows, each)
      }),
    (rows) => checkBreakdowns(indicators, rows, rows.values),
    ({ values, find }) => values.flatMap((each) => checkSubset(indicators, find, each)),
  ]
  const found: Found[] = []
  let [sound, held] = [located, rowsOf(located, madeOf)]
  for (const stage of stages) {
    const faults = stage(held)
    for (const fault of faults) found.push(fault)
    const left = withoutFaults(sound, faults)
    if (left.length < sound.length) [sound, held] = [left, rowsOf(left, madeOf)]
  }
  return found
}

/** Rows that are held against one another, with what months make. */
interface Rows {
  readonly byKey: ReadonlyMap<string, readonly LocatedObservation[]>
  readonly values: readonly LocatedValue[]
  /** The quarters of which all months are there. */
  readonly made: ReadonlyMap<string, ObservedValue>
  readonly find: Find
  /** Whether any row, or months, tell something of a period. */
  readonly isTold: (period: ToldPeriod) => boolean
}

type Stage = (rows: Rows) => readonly Found[]

/** What a row says under a key, or else the months of its quarter where all of them are there. */
type Find = (key: ObservationKey<ToldPeriod>) => Observation<ToldPeriod> | undefined

function rowsOf(located: readonly LocatedObservation[], madeOf: MadeOf): Rows {
  const byKey = groupBy(located, (each) => observationKeyText(each.observation))
  const made = new Map(
    madeOf(located.map(({ observation }) => observation))
      .filter(isWholeValue)
      .map((observation) => [observationKeyText(observation), observation]),
  )
  const find: Find = (key) => {
    const text = observationKeyText(key)
    return byKey.get(text)?.[0]?.observation ?? made.get(text)
  }
  const periods = new Set<ToldPeriod>(located.map(({ observation }) => observation.period))
  for (const { period } of made.values()) periods.add(period)
  return { byKey, values: located.filter(hasValue), made, find, isTold: (period) => periods.has(period) }
}

function isWholeValue(observation: Observation): observation is ObservedValue {
  return observation.kind === 'value' && observation.months === undefined
}

function repeated(same: readonly LocatedObservation[]): readonly Found[] {
  return same.slice(1).map((each) => ({
    code: 'repeated-observation',
    place: each.place,
    params: { ...describe(each), firstFile: same[0]!.place.file ?? '', firstRow: same[0]!.place.row ?? 0 },
  }))
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
    if (whole?.kind !== 'value' || whole.asOf !== observation.asOf) continue
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
      const { breakdowns, isSigned } = indicators.get(observation.indicator)!
      return breakdowns.flatMap((breakdown): readonly Found[] => {
        const parts = breakdown.categories.flatMap((category) => {
          const key = { ...observation, category: category.id }
          const part = find(key)
          // A part that months make has no row of its own.
          const row = byKey.get(observationKeyText(key))?.[0]?.place ?? place
          return part?.kind === 'value' && part.asOf === observation.asOf
            ? [{ category: category.id, value: part.value, row }]
            : []
        })
        const tooLarge = parts
          .filter(({ value }) => !isSigned && value > observation.value)
          .map(({ category, value, row }): Found => ({
            code: 'part-above-whole',
            place: { ...row, column: 'value', text: String(value) },
            params: { category, wholeValue: observation.value },
          }))
        const partsSum = sum(parts.map(({ value }) => value))
        const isComplete = parts.length === breakdown.categories.length
        // Some of the parts can already be too many; one too large has been reported as that, and below zero nothing is said of some.
        const isTooMuch = tooLarge.length === 0 && !isSigned && partsSum > observation.value
        const differs = isComplete ? partsSum !== observation.value : isTooMuch
        if (!breakdown.addsUp || !differs) return tooLarge
        return [
          ...tooLarge,
          {
            code: 'breakdown-sum-differs',
            place: { ...place, column: 'value', text: String(observation.value) },
            params: {
              dimension: breakdown.dimension,
              sum: partsSum,
              parts: parts.map(({ category, value }) => `${category} ${value}`).join(' + '),
            },
          },
        ]
      })
    })
}

/**
 * A figure of several quarters against what makes it, where all of that is given and of its kind: its quarters, or what was
 * told since the start of the year with the quarters after it. What cannot be below zero is never less than a part of it, nor
 * is what is told since the start of a year less than what was told before it in the same year. Where the sum of the source is
 * accepted, a single part is still not above the whole.
 */
function checkOverTime(
  indicator: Indicator,
  { find, isTold }: Pick<Rows, 'find' | 'isTold'>,
  { observation, place, accepts }: LocatedValue,
): readonly Found[] {
  const isShort = ({ asOf, period: of }: ObservedValue<ToldPeriod>): boolean =>
    asOf !== undefined && isShortOfEnd(indicator, asOf, lastDayByCalendar(indicator, of))
  if (!addsOverTime(indicator) || isShort(observation)) return []
  const isSumAccepted = accepts.includes('sum')
  const { period } = observation
  const valueIn = (at: ToldPeriod): readonly ObservedValue<ToldPeriod>[] => {
    const found = isTold(at) ? find({ ...observation, period: at }) : undefined
    return found?.kind === 'value' && areOfOneKind(found, observation) ? [found] : []
  }
  const wholeIn = (at: ToldPeriod) => valueIn(at).filter((each) => !isShort(each))
  const totalOf = (parts: readonly ObservedValue<ToldPeriod>[]): number => sum(parts.map(({ value }) => value))
  const at = { ...place, column: 'value', text: String(observation.value) }
  const quarters = isMonth(period) ? [] : quartersWithin(period)
  // Of quarters that overlap, because the calendar changed within the year, nothing is the sum.
  if (!doWindowsJoin(indicator, quarters)) return []
  const known = quarters.slice(0, -1).flatMap((quarter, index) => {
    const later = quarters.slice(index + 1)
    const parts = [yearToDatePeriod(quarter), ...later].flatMap(wholeIn)
    return parts.length > later.length ? [totalOf(parts)] : []
  })
  const ofQuarters = quarters.length > 1 ? quarters.flatMap(valueIn) : []
  const isWhole = ofQuarters.length > 0 && quarters.flatMap(wholeIn).length === quarters.length
  const totals = isWhole ? [totalOf(ofQuarters)] : known
  const other = totals.find((total) => total !== observation.value)
  if (other !== undefined && !isSumAccepted)
    return [{ code: 'sum-over-time-differs', place: at, params: { sum: other } }]
  if (indicator.isSigned) return []
  const parts = toldWithin(indicator, period).flatMap(valueIn)
  const higher =
    parts.find(({ value }) => value > observation.value) ??
    (!isSumAccepted && totalOf(ofQuarters) > observation.value
      ? { value: totalOf(ofQuarters), period: ofQuarters.map((each) => each.period).join(' + ') }
      : undefined)
  return higher
    ? [{ code: 'cumulative-falls', place: at, params: { before: higher.value, period: higher.period } }]
    : []
}

/**
 * What stands at the end of a stretch is what stands at the end of its last quarter, and what stood at its start what stood at
 * the start of its first: told of both, it is one figure.
 */
function checkStanding(
  indicator: Indicator,
  { find }: Pick<Rows, 'find'>,
  { observation, place, accepts }: LocatedValue,
): readonly Found[] {
  const { period } = observation
  if (isMonth(period) || isQuarter(period) || accepts.includes('sum')) return []
  const quarters = quartersWithin(period)
  const quarter = quarters[standsAtStart(indicator) ? 0 : quarters.length - 1]!
  const other = find({ ...observation, period: quarter })
  if (other?.kind !== 'value' || !areOfOneKind(other, observation) || other.asOf !== observation.asOf) return []
  return differing('stands-otherwise', place, observation, other, (standing) => ({ standing, quarter }))
}

/** Where value or denominator of a figure is not that of another that should be the same. */
function differing(
  code: ConsistencyCode,
  place: ProblemPlace,
  own: ObservedValue<ToldPeriod>,
  other: ObservedValue<ToldPeriod>,
  paramsOf: (other: number) => NonNullable<Problem['params']>,
): readonly Found[] {
  return (['value', 'denominator'] as const).flatMap((column): readonly Found[] => {
    const [mine, its] = [own[column], other[column]]
    if (mine === undefined || its === undefined || mine === its) return []
    return [{ code, place: { ...place, column, text: String(mine) }, params: paramsOf(its) }]
  })
}

/** The stretches of which none can be more than the whole of what does not go below zero. */
function toldWithin(indicator: Indicator, period: ToldPeriod): readonly ToldPeriod[] {
  if (isToldCumulatively(indicator)) return isMonth(period) || !isQuarter(period) ? toldBefore(period) : []
  if (isMonth(period)) return []
  const quarters = quartersWithin(period)
  return [
    ...quarters.flatMap(monthsOf),
    ...(quarters.length > 1 ? quarters : []),
    ...quarters.slice(1, -1).map(yearToDatePeriod),
  ]
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
  if (made.asOf !== observation.asOf) return []
  return differing('months-differ', place, observation, made, (months) => ({ months }))
}

/** What a row is of; the area is named by whoever knows it. */
function describe({ observation }: LocatedObservation): NonNullable<Problem['params']> {
  const { indicator, area, period, category } = observation
  return { indicator, area, period: category ? `${period}, ${category}` : period }
}
