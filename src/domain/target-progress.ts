import { lackOf } from './coverage.ts'
import { type Figure, type FigureValue, areOfOneKind, isNotCarried } from './figure.ts'
import { definitionVersionOn } from './definition-version.ts'
import type { Indicator } from './indicator.ts'
import {
  type Quantity,
  isToldSince,
  hasRatio,
  hasStandingDenominator,
  inQuantity,
  isStatus,
  rateOf,
  stands,
} from './measure-rules.ts'
import { type Quarter, quarterNumberOf, quartersWithin, yearToDatePeriod } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { sum } from './sum.ts'
import {
  type Target,
  type TargetKind,
  targetKindOf,
  targetQuantity,
  targetValue,
  upperEnd,
  yearTarget,
} from './target.ts'

/**
 * Where an area stands against what it undertook:
 * - `met` (đạt): the year's goal is reached, or the year is over within its limit or range.
 * - `on-path` (đúng tiến độ) / `behind` (chậm): at or short of the target of this quarter.
 * - `within` (trong mức, trong khoảng): the limit or range holds so far, and no path by quarter was set.
 * - `exceeded` (vượt mức, ngoài khoảng): the limit or range does not hold. What happened cannot come back; what stands can.
 * - `missed` (không đạt): the year is over without the goal.
 * - `open`: the year goes on and no path by quarter was set, or the indicator is not judged.
 *
 * From what is reached to what is broken.
 */
export const progressWords = ['met', 'on-path', 'within', 'open', 'behind', 'missed', 'exceeded'] as const
export type ProgressWord = (typeof progressWords)[number]

export interface TargetProgress {
  readonly kind: 'progress'
  readonly word: ProgressWord
  readonly target: Target
  /** What the target asks for. */
  readonly asks: TargetKind
  /** In what the two are held against each other. */
  readonly quantity: Quantity
  /**
   * How much lacks to the year's goal, above zero where more is needed and below zero where less is: in the indicator's unit,
   * or as a rate. 0 when it is reached, and for a limit or range.
   */
  readonly remaining: number
  /**
   * The figure in percent of the year's target; absent for a rate, a score, a range, a goal from above, a target of zero and of
   * one thing.
   */
  readonly percentOfTarget?: number
  /** Whether it is one thing that has reached what it should, or has not: what lacks is told by the word. */
  readonly isStatus?: true
}

/**
 * Why progress is not told: no target for the year, no figure, no rate where the target is one, one of the two illustrative
 * and the other not (or a total that mixes both), a figure that lacks areas, months or days, a target for another
 * denominator (communes that became wards), one whose object is gone (the area, its kind or the definition ended), or what
 * has come together by several definitions since the start of the year.
 */
export type ProgressRefusal =
  | 'no-target'
  | 'no-figure'
  | 'no-rate'
  | 'sample-against-source'
  | 'coverage-differs'
  | 'months-missing'
  | 'denominator-differs'
  | 'object-gone'
  | 'definition-differs'

type Judged = Pick<Indicator, 'measure' | 'factor' | 'time' | 'direction' | 'denominatorTime' | 'versions' | 'calendar'>

/**
 * The progress of a figure of a quarter against the targets of its year, in the indicator's own quantity. What happens has to
 * come as the figure of the year to date, because its targets are (a quarter's growth says nothing of the year's); what
 * stands as that of the quarter.
 */
export function targetProgress(
  indicator: Judged,
  figure: Figure,
  quarter: Quarter,
  targets: ReadonlyMap<Quarter, Target>,
): TargetProgress | { readonly kind: 'refused'; readonly reason: ProgressRefusal } {
  const target = yearTarget(targets, quarter)
  if (!target) return { kind: 'refused', reason: 'no-target' }
  if (isObjectGone(indicator, figure, { target, quarter })) return { kind: 'refused', reason: 'object-gone' }
  if (figure.kind === 'missing') return { kind: 'refused', reason: 'no-figure' }
  if (!areOfOneKind(figure, target)) return { kind: 'refused', reason: 'sample-against-source' }
  if (mixesDefinitions(indicator, quarter)) return { kind: 'refused', reason: 'definition-differs' }
  const lack = lackOf([figure])
  if (lack) return { kind: 'refused', reason: lack }
  if (isForOtherDenominator(indicator, figure, target)) return { kind: 'refused', reason: 'denominator-differs' }
  const quantity = targetQuantity(indicator, target)
  const value = inQuantity(indicator, quantity, figure)
  if (value === undefined) return { kind: 'refused', reason: 'no-rate' }
  // What stood so before the quarter's end says nothing of the end: neither path nor year is over.
  const isAtEnd = figure.asOf === undefined
  const path = isAtEnd ? pathOf(indicator, figure, targets.get(quarter)) : undefined
  const isOnlyStatus = isStatus(indicator, figure)
  const { percentOfTarget, ...judged } = judge(indicator, value, {
    year: target,
    ...(path ? { path } : {}),
    isOver: isAtEnd && quarterNumberOf(quarter) === 4,
  })
  return {
    kind: 'progress',
    ...judged,
    ...(percentOfTarget === undefined || isOnlyStatus ? {} : { percentOfTarget }),
    ...(isOnlyStatus ? { isStatus: true } : {}),
    target,
    quantity,
  }
}

/** Whether what has come together since the start of a year did so by several definitions: no plan was made for such a sum. */
export function mixesDefinitions(
  indicator: Pick<Indicator, 'time' | 'versions' | 'calendar'>,
  quarter: Quarter,
): boolean {
  if (stands(indicator)) return false
  const quarters = quartersWithin(yearToDatePeriod(quarter))
  return new Set(quarters.flatMap((each) => definitionVersionOn(indicator, each)?.id ?? [])).size > 1
}

/** Whether a plan is not kept. */
export function isWanting(word: ProgressWord): boolean {
  return word === 'behind' || word === 'exceeded' || word === 'missed'
}

/** Whether a plan is known not to be kept. */
export function isPlanWanting(progress: ReturnType<typeof targetProgress>): boolean {
  return progress.kind === 'progress' && isWanting(progress.word)
}

/**
 * Whether a recorded definition of an indicator has ended and none is in force: what was undertaken is not measured. Before
 * the first one begins nothing has gone.
 */
function isDefinitionGone(indicator: Pick<Indicator, 'versions' | 'calendar'>, quarter: Quarter): boolean {
  const day = lastDayOf(quarter)
  const hasEnded = indicator.versions.some(({ validTo }) => validTo !== undefined && validTo < day)
  return hasEnded && definitionVersionOn(indicator, quarter) === undefined
}

/**
 * Whether what was to be reached is no more in a quarter: its definition has ended, the area has no figure because it ended,
 * or its level did, or it is no longer asked, or its figure is that of other areas, which undertook nothing.
 */
export function isObjectGone(
  indicator: Pick<Indicator, 'versions' | 'calendar'>,
  figure: Figure,
  { target: { until }, quarter }: { readonly target: Pick<Target, 'until'>; readonly quarter: Quarter },
): boolean {
  const { area, period } = figure
  if (isDefinitionGone(indicator, quarter)) return true
  if (until !== undefined && until < lastDayOf(period)) return true
  if (area?.validTo !== undefined && area.validTo < lastDayOf(period)) return true
  if (figure.kind === 'value') return figure.carried !== undefined
  return figure.reason === 'area-absent' || figure.reason === 'not-applicable' || isNotCarried(figure.reason)
}

/** Whether a target is one for more or fewer things than there are now. A rate alone holds for any number of them. */
export function isForOtherDenominator(
  indicator: Pick<Indicator, 'measure' | 'factor' | 'denominatorTime'>,
  figure: Pick<FigureValue, 'value' | 'denominator'>,
  target: Pick<Target, 'value' | 'denominator'> & { readonly isRate?: true },
): boolean {
  if (target.isRate || !hasStandingDenominator(indicator)) return false
  const haveRates = rateOf(indicator, figure) !== undefined && rateOf(indicator, target) !== undefined
  return haveRates && figure.denominator !== target.denominator
}

/** A target on the way, and the figure in the terms of it, which may be others than those of the year's. */
interface Path {
  readonly target: Target
  readonly value: number
}

/** What a figure is held against on the way: undefined where nothing was set, or in terms that the figure does not have. */
function pathOf(indicator: Judged, figure: FigureValue, target: Target | undefined): Path | undefined {
  if (!target || isForOtherDenominator(indicator, figure, target)) return undefined
  const value = inQuantity(indicator, targetQuantity(indicator, target), figure)
  return value === undefined ? undefined : { target, value }
}

function judge(
  indicator: Judged,
  value: number,
  { year, path, isOver }: { readonly year: Target; readonly path?: Path; readonly isOver: boolean },
): Pick<TargetProgress, 'asks' | 'word' | 'remaining' | 'percentOfTarget'> {
  const asks = targetKindOf(indicator, year)
  const goal = targetValue(indicator, year)
  const isYearReached = isReached(indicator, asks, value, year)
  const isJudged = indicator.direction !== 'neutral' || asks !== 'goal'
  const word = !isJudged ? 'open' : asks === 'goal' ? goalWord() : boundWord()
  const lacks = asks === 'goal' && indicator.direction !== 'neutral' && !isYearReached
  const isOfTarget =
    goal > 0 &&
    value >= 0 &&
    hasRatio(indicator) &&
    targetQuantity(indicator, year) === 'count' &&
    (asks === 'limit' || (asks === 'goal' && indicator.direction !== 'lower'))
  return {
    asks,
    word,
    remaining: lacks ? sum([goal, -value]) : 0,
    ...(isOfTarget ? { percentOfTarget: (value * 100) / goal } : {}),
  }

  function goalWord(): ProgressWord {
    if (isYearReached) return 'met'
    if (isOver) return 'missed'
    return pathWord() ?? 'open'
  }

  function boundWord(): ProgressWord {
    // What adds up comes to the lower end of a range with the year.
    const isSum = isToldSince(indicator) && targetQuantity(indicator, year) === 'count'
    const isOnItsWay = asks === 'range' && isSum && value < goal
    if (isOnItsWay && !isOver) return pathWord() ?? 'open'
    if (!isYearReached) return 'exceeded'
    if (isOver) return 'met'
    return pathWord() ?? 'within'
  }

  function pathWord(): ProgressWord | undefined {
    return path && (isReached(indicator, asks, path.value, path.target) ? 'on-path' : 'behind')
  }
}

/** Whether a value is what a target asks for. */
function isReached(indicator: Judged, asks: TargetKind, value: number, target: Target): boolean {
  const bound = targetValue(indicator, target)
  if (asks === 'range') return value >= bound && value <= targetValue(indicator, upperEnd(target))
  return asks === 'limit' || indicator.direction === 'lower' ? value <= bound : value >= bound
}
