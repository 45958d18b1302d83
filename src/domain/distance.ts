import { type Judgement, type RefusedChange, directionOfChange, judgementOf, refused } from './change.ts'
import { lackOf } from './coverage.ts'
import { type Figure, type FigureValue, areOfOneKind } from './figure.ts'
import type { Indicator } from './indicator.ts'
import { type Quantity, hasRatio, inQuantity, isStatus } from './measure-rules.ts'
import type { ProgressWord } from './target-progress.ts'
import type { TargetKind } from './target.ts'
import { sum } from './sum.ts'

/** How far a figure lies from one that is not its own past: a target, the share of a whole group, the middle of a group. */
export interface Distance {
  readonly kind: 'distance'
  /** What is subtracted: the numbers, or the rates. */
  readonly quantity: Quantity
  /** Above zero when the figure is larger; in the indicator's unit, or in percentage points for shares. */
  readonly amount: number
  /** The figure in percent of the base; only for counts above zero, and not of a goal that is come to from above. */
  readonly percentOfBase?: number
  /**
   * Of a rate against its target, both on the same standing denominator: how many of how many the distance is, 1 of 6
   * communes. A middle of a group is whichever of equal rates, and counts nothing.
   */
  readonly counted?: { readonly amount: number; readonly of: number }
  readonly side: 'above' | 'below' | 'equal'
  readonly judgement: Judgement
  /** Whether both only say that one thing has reached what it should, or has not. */
  readonly isStatus?: true
  /** Against a target: what it asks for. From a range the distance is that from its nearer end, and `equal` lies within. */
  readonly asks?: TargetKind
  /** Against a target: how the figure stands on the way to that of the year. */
  readonly progress?: ProgressWord
}

/** The part of a group's total that is an area's, in percent. */
export interface PartOfTotal {
  readonly kind: 'part'
  readonly percent: number
}

/**
 * The distance of a figure from a base of the same period. Refused where one of them has no value (or, for shares, no
 * share), where one is illustrative and the other not, and where one is partial. What the figure itself
 * lacks is said before what its base lacks. Nothing is so many percent of a range, and outside of it nothing is good.
 */
export function distanceBetween(
  indicator: Pick<Indicator, 'direction' | 'measure' | 'factor' | 'time' | 'denominatorTime'>,
  quantity: Quantity,
  figure: Figure,
  baseFigure: Figure,
): Distance | RefusedChange {
  const pair = comparable(figure, baseFigure)
  if (pair.kind === 'refused') return pair
  const [score, baseScore] = [pair.current, pair.base].map((each) => inQuantity(indicator, quantity, each))
  if (score === undefined) return refused({ reason: 'current-missing', missing: 'no-share' })
  if (baseScore === undefined) return refused({ reason: 'base-missing', missing: 'no-share' })
  const { upTo } = pair.base
  if (upTo !== undefined) {
    const upper = inQuantity(indicator, quantity, { ...pair.base, value: upTo })!
    return distanceFromRange(quantity, score, { lower: baseScore, upper })
  }
  const amount = sum([score, -baseScore])
  return {
    kind: 'distance',
    quantity,
    amount,
    ...(quantity === 'count' && hasRatio(indicator) && baseScore > 0 && score >= 0
      ? { percentOfBase: (score * 100) / baseScore }
      : {}),
    ...(isStatus(indicator, pair.current) && isStatus(indicator, pair.base) ? { isStatus: true } : {}),
    side: sideOf(amount),
    judgement: judgementOf(indicator.direction, directionOfChange(amount)),
  }
}

function distanceFromRange(
  quantity: Quantity,
  score: number,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): Distance {
  const nearest = Math.min(Math.max(score, lower), upper)
  const amount = sum([score, -nearest])
  return {
    kind: 'distance',
    quantity,
    asks: 'range',
    amount,
    side: sideOf(amount),
    judgement: amount === 0 ? 'neutral' : 'bad',
  }
}

function sideOf(amount: number): Distance['side'] {
  if (amount === 0) return 'equal'
  return amount > 0 ? 'above' : 'below'
}

/**
 * The part of a group's total that is one area's. Refused as `distanceBetween`, for a total of zero, and where something in it
 * lies below zero: of a surplus of 2 and a deficit of 1 neither is a part.
 */
export function partOfTotal(figure: Figure, total: Figure): PartOfTotal | RefusedChange {
  const pair = comparable(figure, total)
  if (pair.kind === 'refused') return pair
  const { current, base } = pair
  if (base.value <= 0 || current.value < 0 || current.value > base.value) {
    return refused({ reason: 'base-missing', missing: 'no-share' })
  }
  return { kind: 'part', percent: (current.value * 100) / base.value }
}

/** A figure and a base of the same period that may stand in one calculation, or why they may not. */
function comparable(
  current: Figure,
  base: Figure,
): RefusedChange | { readonly kind: 'pair'; readonly current: FigureValue; readonly base: FigureValue } {
  if (current.kind === 'missing') return refused({ reason: 'current-missing', missing: current.reason })
  if (current.isMixed) return refused({ reason: 'sample-against-source' })
  const lack = lackOf([current])
  if (lack) return refused({ reason: lack })
  if (base.kind === 'missing') return refused({ reason: 'base-missing', missing: base.reason })
  if (!areOfOneKind(current, base)) return refused({ reason: 'sample-against-source' })
  const baseLack = lackOf([base])
  return baseLack ? refused({ reason: baseLack }) : { kind: 'pair', current, base }
}
