import { mostDecimals } from './sum.ts'
import { type Area, isAbove } from './area.ts'
import type { Completeness } from './coverage.ts'
import type { Indicator, Measure, RateFactor } from './indicator.ts'
import { sum } from './sum.ts'

interface MeasureRule {
  /** Whether figures of several areas, or of the quarters of a year in which something happens, make one by adding. */
  readonly adds: boolean
  /** Whether it stands on a denominator. */
  readonly hasRate: boolean
  /** Whether its value is a number of whole things. */
  readonly isWhole: boolean
  /** Whether the value itself is a percentage, so that a difference is one of percentage points. */
  readonly isPercent: boolean
  /** Whether one value may be said in percent of another: twice the budget is 200 % of it, twice a score is nothing. */
  readonly hasRatio: boolean
}

const rules: Readonly<Record<Measure, MeasureRule>> = {
  count: { adds: true, hasRate: false, isWhole: true, isPercent: false, hasRatio: true },
  amount: { adds: true, hasRate: false, isWhole: false, isPercent: false, hasRatio: true },
  share: { adds: true, hasRate: true, isWhole: true, isPercent: false, hasRatio: true },
  rate: { adds: true, hasRate: true, isWhole: false, isPercent: false, hasRatio: true },
  percent: { adds: false, hasRate: false, isWhole: false, isPercent: true, hasRatio: false },
  index: { adds: false, hasRate: false, isWhole: false, isPercent: false, hasRatio: false },
}

/** In what a figure is compared: its own number (of a share and a rate the numerator), or the rate to its denominator. */
export type Quantity = 'count' | 'share'

type Measured = Pick<Indicator, 'measure'>

/** Whether the figures of areas add to that of what holds them. */
export function addsOverAreas({ measure }: Measured): boolean {
  return rules[measure].adds
}

/**
 * Whether figures come together over the quarters of a year (luỹ kế). A score or percentage of what happened within a
 * quarter says nothing of the year.
 */
export function addsOverTime({ measure, time }: Pick<Indicator, 'measure' | 'time'>): boolean {
  return !stands({ time }) && rules[measure].adds
}

/**
 * Whether there are figures since the start of a year: the quarters come together, or sources tell what has come together, be
 * it in percent of a plan.
 */
export function isToldToDate(indicator: Pick<Indicator, 'measure' | 'time'>): boolean {
  return addsOverTime(indicator) || isToldCumulatively(indicator)
}

/** Why figures do not come together over the quarters of a year: they stand, or each quarter has a rate or score of its own. */
export type NotCumulated = 'stands' | 'stands-at-start' | 'of-quarter'

export function whyNotCumulated(indicator: Pick<Indicator, 'time'>): NotCumulated {
  if (!stands(indicator)) return 'of-quarter'
  return standsAtStart(indicator) ? 'stands-at-start' : 'stands'
}

/** Whether a figure is that of a period's end or start, and not of what happened within it. */
export function stands({ time }: Pick<Indicator, 'time'>): boolean {
  return time === 'stock' || time === 'opening-stock'
}

/** Whether it is told once a year only (a survey): it stands in the fourth quarter, and nothing is owed of the others. */
export function isToldOfYear({ isYearly }: Pick<Indicator, 'isYearly'>): boolean {
  return isYearly === true
}

/** Whether a figure is that of a period's start. */
export function standsAtStart({ time }: Pick<Indicator, 'time'>): boolean {
  return time === 'opening-stock'
}

/** Whether sources tell what has come together since the start of the year, and a quarter is a difference. */
export function isToldCumulatively({ time }: Pick<Indicator, 'time'>): boolean {
  return time === 'cumulative'
}

/** Whether a figure stands on a denominator. */
export function hasRate({ measure }: Measured): boolean {
  return rules[measure].hasRate
}

/** Whether a figure is a number of whole things. */
export function isCountedWhole({ measure }: Measured): boolean {
  return rules[measure].isWhole
}

/** Whether a value is itself a percentage. */
export function isPercentage({ measure }: Measured): boolean {
  return rules[measure].isPercent
}

/** Whether one value may be said in percent of another. */
export function hasRatio({ measure }: Measured): boolean {
  return rules[measure].hasRatio
}

/**
 * Whether large figures may be shown in a multiple of the unit: those of a quantity by itself. So many out of so many stay
 * whole beside each other, a rate is told by itself, and a percentage or score has no multiples.
 */
export function takesDisplayUnit({ measure }: Measured): boolean {
  return rules[measure].adds && !rules[measure].hasRate
}

/** Whether the rate is all that is told of a figure; its parts are known for its sake only. */
export function isToldAsRate({ measure }: Measured): boolean {
  return measure === 'rate'
}

/** Whether a value is a score, which has a lowest and a highest. */
export function hasScale({ measure }: Measured): boolean {
  return measure === 'index'
}

/** In what figures may be compared; the usual first. */
export function quantitiesOf(indicator: Measured): readonly Quantity[] {
  if (!hasRate(indicator)) return ['count']
  // More births in a larger province say nothing.
  return isToldAsRate(indicator) ? ['share'] : ['share', 'count']
}

/** A quantity that is asked for, where the indicator has it, else its usual one. */
export function quantityAs(indicator: Measured, asked: Quantity): Quantity {
  const quantities = quantitiesOf(indicator)
  return quantities.includes(asked) ? asked : quantities[0]!
}

/**
 * In what a figure is judged, by itself and against its target. A share of what stands is judged by its number, because a
 * commune is what people know, as long as the denominator stands; one whose denominator moves by the rate.
 */
export function judgedQuantity(indicator: Pick<Indicator, 'measure' | 'denominatorTime'>): Quantity {
  return hasRate(indicator) && !hasStandingDenominator(indicator) ? 'share' : 'count'
}

/** Whether the denominator counts what happened in the period, which may be many times that of another. */
export function hasFlowDenominator({ denominatorTime }: Pick<Indicator, 'denominatorTime'>): boolean {
  return denominatorTime === 'flow'
}

/** Whether figures that stand on different denominators are no neighbours: so many of 15 communes and of 14. */
export function hasStandingDenominator({
  measure,
  denominatorTime,
}: Pick<Indicator, 'measure' | 'denominatorTime'>): boolean {
  return measure === 'share' && denominatorTime === 'stock'
}

/**
 * Whether a rate since the start of the year falls only where what it stands on has grown: of what happened out of what
 * stands, and of a percentage that is told since then.
 */
export function rateGrowsOverYear({
  measure,
  time,
  denominatorTime,
}: Pick<Indicator, 'measure' | 'time' | 'denominatorTime'>): boolean {
  if (isPercentage({ measure })) return isToldCumulatively({ time })
  return hasRate({ measure }) && !stands({ time }) && denominatorTime === 'stock'
}

/** A value with its denominator. */
export interface Ratio {
  readonly value: number
  readonly denominator?: number
}

/** What a rate is counted per; 100 for a share. */
export function factorOf({ factor }: Pick<Indicator, 'factor'>): RateFactor {
  return factor ?? 100
}

/**
 * The rate of a figure (of a share its percentage, 0 to 100, above when the numerator exceeds the denominator), or undefined
 * without a denominator.
 */
export function rateOf(indicator: Pick<Indicator, 'factor'>, { value, denominator }: Ratio): number | undefined {
  if (denominator === undefined || denominator === 0) return undefined
  // Whole and multiplied first, the quotient is the nearest one to the true rate: 23/80 is 28.75 and not 28.749999999999996.
  const scale = [value, denominator].every(Number.isInteger) ? 1 : 10 ** mostDecimals
  const [whole, of] = [Math.round(value * scale), Math.round(denominator * scale)]
  const dividend = whole * factorOf(indicator)
  const isExact = whole / scale === value && of / scale === denominator && Number.isSafeInteger(dividend)
  return isExact ? dividend / of : Number(((value * factorOf(indicator)) / denominator).toPrecision(12))
}

/** A figure in a quantity; undefined for the rate of what has no denominator. */
export function inQuantity(
  indicator: Pick<Indicator, 'factor'>,
  quantity: Quantity,
  figure: Ratio,
): number | undefined {
  return quantity === 'share' ? rateOf(indicator, figure) : figure.value
}

/**
 * Whether an indicator asks anything of an area: rural standards ask nothing of a ward, nor of a village. What holds communes
 * is asked of all.
 */
export function isAskedOf(
  { appliesTo }: Pick<Indicator, 'appliesTo'>,
  { level, type }: Pick<Area, 'level' | 'type'>,
): boolean {
  return appliesTo === undefined || isAbove(level, 'commune') || appliesTo.includes(type.id)
}

/** Whether something should be there one day: of it there is none *yet*. What happens within a period merely did not. */
export function isAwaited({ time, direction }: Pick<Indicator, 'time' | 'direction'>): boolean {
  return time === 'stock' && direction === 'higher'
}

/** Whether it moves only when somebody decides (recognitions), so that any move tells something. */
export function isDecided(indicator: Pick<Indicator, 'measure' | 'time' | 'direction'>): boolean {
  return isAwaited(indicator) && isCountedWhole(indicator)
}

/**
 * Whether a figure says how many of all there are have reached what all should: then the rest has not. What is done within
 * a period has no rest, and where the whole moves the rest is another one each time.
 */
export function hasRest(indicator: Pick<Indicator, 'measure' | 'time' | 'denominatorTime' | 'direction'>): boolean {
  return hasStandingDenominator(indicator) && isAwaited(indicator)
}

/** Of fewer than these a percentage says more than is known: one case is 25 points and more. */
const fewestOfPercent = 5

/** Whether a figure of whole things is told in percent beside its numbers. */
export function isToldInPercent(indicator: Pick<Indicator, 'measure'>, { denominator }: Ratio): boolean {
  return denominator !== undefined && (denominator >= fewestOfPercent || !isCountedWhole(indicator))
}

/**
 * Whether a figure only says that the one thing there is has reached what it should, or has not. Of a total to which one of
 * many areas has told its one thing it says nothing.
 */
export function isStatus(
  indicator: Pick<Indicator, 'measure' | 'time' | 'denominatorTime' | 'direction'>,
  { value, denominator, coverage }: Ratio & Pick<Completeness, 'coverage'>,
): boolean {
  if (coverage !== undefined && coverage.expected > 1) return false
  return hasRest(indicator) && denominator === 1 && (value === 0 || value === 1)
}

/** Whether a share is one out of one thing: all or nothing, of which points say a hundred and mean one. */
export function isOfOne(indicator: Pick<Indicator, 'measure'>, { denominator }: Ratio): boolean {
  return denominator === 1 && hasRate(indicator) && isCountedWhole(indicator)
}

/**
 * Whether a figure says that the area itself has reached something, or has not. One school that has reached it is no commune
 * that has, and one recognised commune no recognised district.
 */
export function isOwnStatus(
  indicator: Pick<Indicator, 'measure' | 'time' | 'denominatorTime' | 'direction' | 'countsCommunes'>,
  figure: Ratio,
  { type }: Pick<Area, 'type'>,
): boolean {
  return indicator.countsCommunes === true && type.level === 'commune' && isStatus(indicator, figure)
}

/**
 * What figures of several quarters stand on together, from the denominators of each in time order: on their sum where that
 * happened too; where it stands (births to the population), on what stood last; where open matters were counted again each
 * quarter, on nothing that is known.
 */
export function denominatorOverTime(
  { denominatorTime }: Pick<Indicator, 'denominatorTime'>,
  denominators: readonly (number | undefined)[],
): number | undefined {
  if (denominatorTime === 'stock') return denominators[denominators.length - 1]
  const known = denominators.flatMap((each) => each ?? [])
  return denominatorTime === 'mixed' || known.length < denominators.length ? undefined : sum(known)
}

/**
 * Whether a figure of several quarters has come together over them (luỹ kế); a growth of nine months is one of its own, and so
 * is a rate of all that happened in them (tính chung).
 */
export function isToldSince(indicator: Pick<Indicator, 'measure' | 'time'>): boolean {
  return (addsOverTime(indicator) && !isToldAsRate(indicator)) || isToldCumulatively(indicator)
}
