import type { AreaId, AreaLevel } from './area.ts'
import { areOfOneSize, farFrom, farTimes, middleOf } from './far-from.ts'
import { groupBy } from './group-by.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import type { LocatedValue } from './located-observation.ts'
import {
  hasFlowDenominator,
  hasScale,
  isCountedWhole,
  isPercentage,
  isToldAsRate,
  isToldCumulatively,
  rateOf,
  takesDisplayUnit,
} from './measure-rules.ts'
import { isMonth, lastMonthNumberOf } from './month.ts'
import { monthsTold } from './months-told.ts'
import type { WarningCode } from './package-problem.ts'
import { percentMeant } from './percent-meant.ts'
import { quartersWithin, yearOf } from './period.ts'
import type { Problem } from './problem.ts'

type Found = Problem<WarningCode>

/** So many others show what is usual. */
const fewestOthers = 3
/** Areas of one size prove less of another area than its own figures do. */
const fewestFellows = 5
/** So many times its nearest fellow a score is a slip of the comma. */
const scoreTimes = 5
/** About a thousand or a million times: a unit for another (đồng, triệu đồng, tỷ đồng), with what a quarter may bring. */
const unitSteps = [1e3, 1e6]
const isUnitStep = (times: number): boolean => unitSteps.some((step) => times >= step / 2 && times <= step * 2.5)
/** So many times smaller or larger than all others a figure may be, and still be one of them. */
const slack = 3
/** So many times the middle of its neighbours an area's amount is told in another unit rather than large or small. */
const unitTimes = 500

/**
 * Figures that stand out so far from others of their indicator that a comma, a percent sign or a unit was taken for another.
 * Indicators are expected to be known.
 */
export function outOfLine(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  values: readonly LocatedValue[],
  levelOf: (area: AreaId) => AreaLevel | undefined,
): readonly Found[] {
  const grouped = (
    isAsked: (indicator: Indicator) => boolean,
    keyOf: (each: LocatedValue, indicator: Indicator) => string | number,
  ): readonly (readonly LocatedValue[])[] => {
    const asked = values.filter(({ observation }) => isAsked(indicators.get(observation.indicator)!))
    const groups = groupBy(asked, (each) => {
      const { indicator, category, state } = each.observation
      return `${indicator}|${category}|${state === 'sample'}|${keyOf(each, indicators.get(indicator)!)}`
    })
    return [...groups.values()]
  }
  const ofSeries = grouped(takesDisplayUnit, ({ observation: { area, period } }, indicator) => {
    const stretch = isToldCumulatively(indicator) ? '' : isMonth(period) ? 'month' : quartersWithin(period).length
    return `${area}|${stretch}`
  }).flatMap((told) => unitSlips(indicators.get(told[0]!.observation.indicator)!, told))
  const found = new Set(ofSeries.map(({ place }) => `${place?.row}|${place?.file}`))
  return [
    ...ofSeries,
    ...grouped(
      (indicator) => takesDisplayUnit(indicator) && !isCountedWhole(indicator),
      ({ observation: { area, period } }) => `${levelOf(area) ?? area}|${period}`,
    )
      .flatMap((told) => unitsOfAreas(told, values))
      .filter(({ place }) => !found.has(`${place?.row}|${place?.file}`)),
    ...grouped(
      (indicator) => hasScale(indicator) && !indicator.isSigned,
      () => '',
    ).flatMap(scoreSlips),
    ...grouped(
      (indicator) => isPercentage(indicator) && !indicator.isSigned,
      (each) => lastMonthNumberOf(each.observation.period),
    ).flatMap(percentSlips),
    ...grouped(
      (indicator) => !hasFlowDenominator(indicator),
      ({ observation: { area } }) => area,
    ).flatMap(denominatorSlips),
    ...grouped(
      (indicator) => isToldAsRate(indicator) && !indicator.isSigned,
      () => '',
    ).flatMap((told) => rateSlips(indicators.get(told[0]!.observation.indicator)!, told)),
  ]
}

/** What an area's figures stand on is told in one unit: 100 beside 130,000 people is a percentage, 130 are thousands. */
function denominatorSlips(values: readonly LocatedValue[]): readonly Found[] {
  if (areOfOneSize(values.map(({ observation }) => observation.denominator ?? 0))) return []
  return values.flatMap((each) => {
    const { denominator } = each.observation
    const others = values.flatMap(({ observation }) =>
      observation === each.observation ? [] : (observation.denominator ?? []),
    )
    if (denominator === undefined || others.length < fewestOthers || !farFrom(denominator, others)) return []
    const place = { ...each.place, column: 'denominator', text: String(denominator) }
    return [{ code: 'denominator-far-off', place, params: { usual: middleOf(others)! } }]
  })
}

/** A rate far above most others of its indicator: its two numbers may stand in each other's cell. */
function rateSlips(indicator: Indicator, values: readonly LocatedValue[]): readonly Found[] {
  const rates = values.map(({ observation }) => rateOf(indicator, observation))
  if (areOfOneSize(rates.map((rate) => rate ?? 0))) return []
  return values.flatMap((each, index) => {
    const rate = rates[index]
    const others = rates.flatMap((other, at) => (at === index ? [] : (other ?? [])))
    if (rate === undefined || others.length < fewestOthers || farFrom(rate, others) !== 'above') return []
    const [told, usual] = [rate, middleOf(others)!].map((of) => Number(of.toPrecision(3)))
    return [warning('rate-far-off', each, { rate: told!, usual: usual! })]
  })
}

/**
 * Neighbours of one series that differ as two units do: the one further from the middle of the series is told. What has come
 * together since the start of a year is held against another year by the month, so that a whole year in another unit is found.
 */
function unitSlips(indicator: Indicator, series: readonly LocatedValue[]): readonly Found[] {
  const paceOf = ({ observation: { value, period } }: LocatedValue): number =>
    isToldCumulatively(indicator) ? value / monthsTold(indicator, period) : value
  if (areOfOneSize(series.map(paceOf))) return []
  const timeOf = (each: LocatedValue): number =>
    yearOf(each.observation.period) * 100 + lastMonthNumberOf(each.observation.period)
  const inOrder = [...series].sort((a, b) => timeOf(a) - timeOf(b))
  const middle = middleOf(series.map(paceOf)) ?? 0
  const distance = (each: LocatedValue): number => {
    const pace = paceOf(each)
    return Math.max(pace, middle) / Math.min(pace, middle)
  }
  const found = new Map<LocatedValue, Found>()
  for (const [index, later] of inOrder.slice(1).entries()) {
    const pair = [inOrder[index]!, later]
    const [low, high] = pair.map(paceOf).sort((a, b) => a - b)
    // Nothing is a thousand times zero, or of another sign.
    if (!isUnitStep(high! / low!)) continue
    const [near, far] = pair.sort((a, b) => distance(a) - distance(b))
    const { value, period } = near!.observation
    found.set(far!, warning('figure-thousandfold', far!, { other: value, period }))
  }
  return inOrder.flatMap((each) => {
    const told = found.get(each)
    if (told) return [told]
    const others = inOrder.flatMap((other) => (other === each ? [] : paceOf(other)))
    const step = otherUnit(paceOf(each), others, fewestOthers)
    if (step === undefined) return []
    const [meant, usual] = [each.observation.value * step, middleOf(others)! * (each.observation.value / paceOf(each))]
    return [warning('figure-unit-of-series', each, { usual: Number(usual.toPrecision(3)), meant })]
  })
}

/**
 * By what a figure has to be multiplied to be told in the unit of others: they are of one size, it lies far from all of them,
 * and a thousand or a million times more or less it is one of them. Undefined where it need not be.
 */
function otherUnit(value: number, others: readonly number[], fewest: number): number | undefined {
  const size = Math.abs(value)
  const sizes = others.flatMap((each) => (each === 0 ? [] : Math.abs(each)))
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const isOfOneSize = sizes.length >= fewest && most <= least * farTimes
  const isFar = size >= most * farTimes || size * farTimes <= least
  if (!isOfOneSize || !isFar) return undefined
  return unitSteps
    .flatMap((step) => [step, 1 / step])
    .find((step) => size * step >= least / slack && size * step <= most * slack)
}

/**
 * An amount of one area that lies as far from those of its level as two units do: neighbours differ much in what they have
 * (forest), so it also lies far from the nearest of them.
 */
function unitsOfAreas(values: readonly LocatedValue[], all: readonly LocatedValue[]): readonly Found[] {
  if (areOfOneSize(values.map(({ observation }) => observation.value))) return []
  return values.flatMap((each) => {
    const others = values.flatMap((other) => (other === each ? [] : other.observation.value))
    const [own, usual] = [Math.abs(each.observation.value), middleOf(others.filter((value) => value !== 0))]
    if (others.length < fewestOthers || own === 0 || usual === undefined) return []
    const sizes = others.flatMap((value) => (value === 0 ? [] : Math.abs(value)))
    const isAbove = own >= usual * unitTimes && own >= Math.max(...sizes) * farTimes
    const isBelow = usual >= own * unitTimes && Math.min(...sizes) >= own * farTimes
    return isAbove || isBelow || (otherUnit(own, others, fewestFellows) !== undefined && !isBorneOut(each, all))
      ? [warning('figure-unit-of-area', each, { usual, period: each.observation.period })]
      : []
  })
}

/** Whether the area has told about as much of the same at another time. */
function isBorneOut({ observation }: LocatedValue, all: readonly LocatedValue[]): boolean {
  const size = Math.abs(observation.value)
  return all.some(({ observation: other }) => {
    const isOfSeries =
      other !== observation &&
      other.area === observation.area &&
      other.indicator === observation.indicator &&
      other.category === observation.category
    const otherSize = Math.abs(other.value)
    return isOfSeries && otherSize * slack >= size && otherSize <= size * slack
  })
}

function scoreSlips(scores: readonly LocatedValue[]): readonly Found[] {
  const inOrder = byValue(scores)
  const [lowest, next] = inOrder
  const [before, highest] = inOrder.slice(-2)
  if (inOrder.length <= fewestOthers) return []
  const ends = [
    { odd: lowest!, nearest: next!, isFar: next!.observation.value >= lowest!.observation.value * scoreTimes },
    { odd: highest!, nearest: before!, isFar: highest!.observation.value >= before!.observation.value * scoreTimes },
  ]
  return ends.flatMap(({ odd, nearest, isFar }) =>
    isFar && odd.observation.value > 0 && nearest.observation.value > 0
      ? [warning('figure-far-off', odd, { nearest: nearest.observation.value })]
      : [],
  )
}

function percentSlips(percents: readonly LocatedValue[]): readonly Found[] {
  const [lowest, ...others] = byValue(percents)
  if (!lowest || others.length < fewestOthers) return []
  const meant = percentMeant(
    lowest.observation.value,
    others.map(({ observation }) => observation.value),
  )
  return meant ? [warning('figure-perhaps-fraction', lowest, meant)] : []
}

function byValue(values: readonly LocatedValue[]): readonly LocatedValue[] {
  return [...values].sort((a, b) => a.observation.value - b.observation.value)
}

function warning(code: WarningCode, { observation, place }: LocatedValue, params: Found['params'] = {}): Found {
  return { code, place: { ...place, column: 'value', text: String(observation.value) }, params }
}
