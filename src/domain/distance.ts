import { type Judgement, type RefusedChange, judgementOf, refused } from './change.ts'
import { type Figure, areOfOneKind, isPartial, sharePercent } from './figure.ts'
import type { Indicator } from './indicator.ts'
import type { ProgressWord } from './target-progress.ts'
import { sum } from './total.ts'

/** How far a figure lies from one that is not its own past: a target, the share of a whole group, the middle of a group. */
export interface Distance {
  readonly kind: 'distance'
  /** What is subtracted: counts or indices, or shares in percent. */
  readonly quantity: 'count' | 'share'
  /** Above zero when the figure is larger; in the indicator's unit, or in percentage points for shares. */
  readonly amount: number
  /** The figure in percent of the base; only for counts above zero. */
  readonly percentOfBase?: number
  readonly side: 'above' | 'below' | 'equal'
  readonly judgement: Judgement
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
 * share), where one is illustrative and the other not, and where one is a total that lacks areas.
 */
export function distanceBetween(
  indicator: Pick<Indicator, 'direction' | 'measure'>,
  quantity: 'count' | 'share',
  current: Figure,
  base: Figure,
): Distance | RefusedChange {
  if (current.kind === 'missing') return refused({ reason: 'current-missing', missing: current.reason })
  if (base.kind === 'missing') return refused({ reason: 'base-missing', missing: base.reason })
  if (!areOfOneKind(current, base)) return refused({ reason: 'sample-against-source' })
  if (isPartial(current.coverage) || isPartial(base.coverage)) return refused({ reason: 'coverage-differs' })
  const scoreOf = quantity === 'share' ? sharePercent : ({ value }: { readonly value: number }) => value
  const [score, baseScore] = [scoreOf(current), scoreOf(base)]
  if (score === undefined) return refused({ reason: 'current-missing', missing: 'no-share' })
  if (baseScore === undefined) return refused({ reason: 'base-missing', missing: 'no-share' })
  const amount = sum([score, -baseScore])
  const side = amount === 0 ? 'equal' : amount > 0 ? 'above' : 'below'
  return {
    kind: 'distance',
    quantity,
    amount,
    ...(quantity === 'count' && indicator.measure !== 'index' && baseScore > 0
      ? { percentOfBase: (score / baseScore) * 100 }
      : {}),
    side,
    judgement: judgementOf(indicator.direction, { above: 'up', below: 'down', equal: 'same' }[side] as 'up'),
  }
}

/** The part of a group's total that is one area's. Refused as `distanceBetween`, and for a total of zero. */
export function partOfTotal(current: Figure, total: Figure): PartOfTotal | RefusedChange {
  if (current.kind === 'missing') return refused({ reason: 'current-missing', missing: current.reason })
  if (total.kind === 'missing') return refused({ reason: 'base-missing', missing: total.reason })
  if (!areOfOneKind(current, total)) return refused({ reason: 'sample-against-source' })
  if (isPartial(current.coverage) || isPartial(total.coverage)) return refused({ reason: 'coverage-differs' })
  if (total.value === 0) return refused({ reason: 'base-missing', missing: 'no-share' })
  return { kind: 'part', percent: (current.value / total.value) * 100 }
}
