import { estimatesApart, lackOf } from './coverage.ts'
import { type Figure, type FigureMissingReason, type FigureValue, areOfOneKind } from './figure.ts'
import type { Indicator } from './indicator.ts'
import {
  type Ratio,
  hasRate,
  hasRatio,
  hasStandingDenominator,
  isOfOne,
  isStatus,
  judgedQuantity,
  rateOf,
} from './measure-rules.ts'
import type { DayRange } from './reporting-calendar.ts'
import { sum } from './sum.ts'

/**
 * Why a difference is not shown. Each is a false comparison that looks like a true one.
 * - `base-missing` / `current-missing`: there is nothing to subtract from or with.
 * - `sample-against-source`: one is illustrative, the other is not, or a total mixes both.
 * - `coverage-differs`: a total of some areas against a total of others; `lacking` where it is no report: the plans of
 *   some, or areas that were not there then.
 * - `months-missing`: one of the two lacks months or days of its period.
 * - `definition-differs`: the criteria or the form changed between the two.
 * - `estimate-against-told`: one was estimated for the areas of another day and the other was not; `weights-differ`: both
 *   were, by other shares.
 * - `different-area`: the code meant another territory in one of the two periods.
 * - `calendar-differs`: the two periods were cut by different reporting calendars.
 * - `stretch-differs`: the two stretches are not equally long: nine months of a flow against six.
 * - `denominator-differs`: a target for so many communes against a figure of more or fewer.
 * - `status-against-group`: what one thing has reached or not, against how many of a group have.
 */
export type ChangeRefusal =
  | { readonly reason: 'base-missing'; readonly missing: FigureMissingReason }
  | { readonly reason: 'current-missing'; readonly missing: FigureMissingReason }
  | ({ readonly reason: 'calendar-differs' } & UnlikeWindows)
  | { readonly reason: 'coverage-differs'; readonly lacking?: 'plans' | 'areas' }
  | {
      readonly reason:
        | 'sample-against-source'
        | 'months-missing'
        | 'definition-differs'
        | 'different-area'
        | 'stretch-differs'
        | 'denominator-differs'
        | 'estimate-against-told'
        | 'weights-differ'
        | 'status-against-group'
    }

/** The days of two periods that different calendars have cut. */
export interface UnlikeWindows {
  readonly current: DayRange
  readonly base: DayRange
}

export type Trend = 'up' | 'down' | 'same'
export type Judgement = 'good' | 'bad' | 'neutral'

export interface Difference {
  readonly kind: 'difference'
  /** Difference of the numbers, in the indicator's unit; of percentages in percentage points. */
  readonly amount: number
  /** Relative change in percent; only for counts and amounts with a base above zero, which did not fall below it. */
  readonly relativePercent?: number
  /** Whether a count began at zero, from where no relative change exists. */
  readonly isFromZero?: true
  /** Difference of rates (of shares in percentage points); only when both stand on comparable denominators. */
  readonly points?: number
  /** The standing denominators when they differ: the counts compare, the shares do not. */
  readonly denominators?: { readonly base: number; readonly current: number }
  /** Where one of the two is out of one thing, of which points would say a hundred: both figures, to be told instead. */
  readonly ofOne?: {
    readonly base: Ratio
    readonly current: Ratio
    /** Whether both only say that the thing has reached what it should, or has not. */
    readonly isStatus: boolean
  }
  /** Which number leads: the count, or the points of a rate and of a share whose denominator moves each quarter. */
  readonly leads: 'amount' | 'points'
  readonly trend: Trend
  readonly judgement: Judgement
}

export interface RefusedChange {
  readonly kind: 'refused'
  readonly refusal: ChangeRefusal
}

/** The change from a base figure to a current one, or why it would mislead. */
export type Change = Difference | RefusedChange

/** What stands around two figures that the figures themselves do not say. */
export interface ChangeContext {
  /** Whether one definition was in force in both periods. */
  readonly isSameDefinition: boolean
  /** Whether the area's code meant this territory in both periods, or no area at all. */
  readonly isSameArea: boolean
  /** The days of both periods, where they were not cut by one reporting calendar. */
  readonly unlikeWindows?: UnlikeWindows
  /** Whether both figures cover equally long stretches of time; always so for what stands at a period's end. */
  readonly isSameStretch: boolean
  /** Whether both periods are the same part of their year. */
  readonly isSameSeason: boolean
}

/** Whether two refusals give one reason in all its parts: what is missing, which days. */
export function isSameRefusal(a: ChangeRefusal, b: ChangeRefusal): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** A refusal with its reason. */
export function refused(refusal: ChangeRefusal): RefusedChange {
  return { kind: 'refused', refusal }
}

type Judged = Pick<Indicator, 'measure' | 'factor' | 'time' | 'direction' | 'denominatorTime' | 'isSeasonal'>

/** The change from `base` to `current` in the indicator's own terms; see `Difference` for units. */
export function changeBetween(indicator: Judged, current: Figure, base: Figure, context: ChangeContext): Change {
  if (!context.isSameArea) return refused({ reason: 'different-area' })
  if (current.kind === 'missing') return refused({ reason: 'current-missing', missing: current.reason })
  if (base.kind === 'missing') return refused({ reason: 'base-missing', missing: base.reason })
  if (!areOfOneKind(current, base)) return refused({ reason: 'sample-against-source' })
  const apart = estimatesApart(current, base)
  if (apart) return refused({ reason: apart })
  if (!context.isSameStretch) return refused({ reason: 'stretch-differs' })
  if (context.unlikeWindows) return refused({ reason: 'calendar-differs', ...context.unlikeWindows })
  if (!context.isSameDefinition) return refused({ reason: 'definition-differs' })
  const lack = lackOf([current, base])
  return lack ? refused({ reason: lack }) : differenceOf(indicator, current, base, context)
}

function differenceOf(
  indicator: Judged,
  current: FigureValue,
  base: FigureValue,
  { isSameSeason }: ChangeContext,
): Difference {
  const amount = sum([current.value, -base.value])
  const [currentRate, baseRate] = hasRate(indicator) ? [rateOf(indicator, current), rateOf(indicator, base)] : []
  const hasRates = currentRate !== undefined && baseRate !== undefined
  const standsOnOtherDenominator =
    hasRates && hasStandingDenominator(indicator) && current.denominator !== base.denominator
  const points = hasRates && !standsOnOtherDenominator ? sum([currentRate, -baseRate]) : undefined
  const leads = points !== undefined && judgedQuantity(indicator) === 'share' ? 'points' : 'amount'
  const trend = directionOfChange(leads === 'points' ? points! : amount)
  // A count that moved with its denominator (communes that became wards), or whose denominator nobody knows, is neither
  // better nor worse; nor is a quarter beside one that is unlike it by nature.
  const isJudged = (!hasRate(indicator) || points !== undefined) && (isSameSeason || !indicator.isSeasonal)
  // A rate is told in points: that its numerator grew by a tenth says nothing of it.
  const isRatio = hasRatio(indicator) && !hasRate(indicator)
  return {
    kind: 'difference',
    amount,
    // What fell through zero has lost more than all of it: a surplus of 2 that is a deficit of 2 is no change of −200 %.
    ...(isRatio && base.value > 0 && current.value >= 0 ? { relativePercent: (amount * 100) / base.value } : {}),
    ...(isRatio && base.value === 0 && amount > 0 ? { isFromZero: true } : {}),
    ...(points === undefined ? {} : { points }),
    ...(standsOnOtherDenominator ? { denominators: { base: base.denominator!, current: current.denominator! } } : {}),
    ...ofOne(indicator, current, base),
    leads,
    trend,
    judgement: isJudged ? judgementOf(indicator.direction, trend) : 'neutral',
  }
}

function ofOne(indicator: Judged, current: FigureValue, base: FigureValue): Pick<Difference, 'ofOne'> {
  const both = [current, base]
  // Without the denominator of one of them nothing is told in points.
  if (both.some(({ denominator }) => denominator === undefined)) return {}
  if (!both.some((each) => isOfOne(indicator, each))) return {}
  return {
    ofOne: {
      base: ratioOf(base),
      current: ratioOf(current),
      isStatus: both.every((each) => isStatus(indicator, each)),
    },
  }
}

function ratioOf({ value, denominator }: FigureValue): Ratio {
  return { value, ...(denominator === undefined ? {} : { denominator }) }
}

/** Which way a difference goes. */
export function directionOfChange(difference: number): Trend {
  if (difference === 0) return 'same'
  return difference > 0 ? 'up' : 'down'
}

/** Whether a trend is for the better, by the direction of the indicator. */
export function judgementOf(direction: Indicator['direction'], trend: Trend): Judgement {
  if (direction === 'neutral' || trend === 'same') return 'neutral'
  return (direction === 'higher') === (trend === 'up') ? 'good' : 'bad'
}
