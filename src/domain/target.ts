import type { AreaId } from './area.ts'
import type { Day } from './day.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import { type Quantity, judgedQuantity, rateOf, stands } from './measure-rules.ts'
import { type Quarter, quarterNumberOf, quarterOf, yearOf } from './period.ts'
import type { ObservationState } from './observation.ts'
import type { SourceId } from './source.ts'

/**
 * What a target asks for:
 * - `goal` (chỉ tiêu phấn đấu): to come to a figure, from below or, where less is better, from above;
 * - `limit` (mức trần): to stay at or below a figure;
 * - `range` (khoảng): to stay between two.
 */
export type TargetKind = 'goal' | 'limit' | 'range'
export const targetKinds: readonly TargetKind[] = ['goal', 'limit', 'range']

/** What an area undertook for the end of a quarter (kế hoạch, chỉ tiêu); the year's target is that of its Q4. */
export interface Target {
  readonly indicator: IndicatorId
  readonly area: AreaId
  readonly quarter: Quarter
  /** Absent where the indicator says it: see `targetKindOf`. */
  readonly kind?: TargetKind
  /** What an observation's value is; of a target that is a rate alone, the rate. The lower end of a range. */
  readonly value: number
  /** The upper end of a range. */
  readonly upTo?: number
  readonly denominator?: number
  /** Whether `value` is the rate itself, of a numerator and denominator that nobody set. */
  readonly isRate?: true
  readonly state: ObservationState
  readonly source: SourceId
  /** The last day of the level that undertook it, where its territory went on at another: a huyện that became a đặc khu. */
  readonly until?: Day
}

/** The target of the whole year a quarter lies in, or undefined. */
export function yearTarget(targets: ReadonlyMap<Quarter, Target>, quarter: Quarter): Target | undefined {
  return targets.get(quarterOf(yearOf(quarter), 4))
}

/**
 * What the targets of some quarters are: the plans of their years (kế hoạch năm), or, where one of them is of an earlier
 * quarter, the path there (tiến độ kế hoạch).
 */
export function targetSpan(quarters: readonly Quarter[]): 'year' | 'path' {
  return quarters.every((quarter) => quarterNumberOf(quarter) === 4) ? 'year' : 'path'
}

/** What a target asks for: as it says, else for what happens and should be rare to stay below, else to come to a figure. */
export function targetKindOf(
  { direction, time }: Pick<Indicator, 'direction' | 'time'>,
  { kind }: Pick<Target, 'kind'>,
): TargetKind {
  return kind ?? (direction === 'lower' && !stands({ time }) ? 'limit' : 'goal')
}

/** In which quantity a figure is held against a target: in its own, as far as the target says it. */
export function targetQuantity(
  indicator: Pick<Indicator, 'measure' | 'denominatorTime' | 'factor'>,
  target: Pick<Target, 'value' | 'denominator' | 'isRate'>,
): Quantity {
  if (target.isRate) return 'share'
  return rateOf(indicator, target) === undefined ? 'count' : judgedQuantity(indicator)
}

/** What a target sets in the quantity it is held against: a number or a rate. */
export function targetValue(
  indicator: Pick<Indicator, 'measure' | 'denominatorTime' | 'factor'>,
  target: Pick<Target, 'value' | 'denominator' | 'isRate'>,
): number {
  if (target.isRate || targetQuantity(indicator, target) === 'count') return target.value
  return rateOf(indicator, target) ?? target.value
}

/** The upper end of a range as a target of its own, in the terms of the lower one; any other target is its own end. */
export function upperEnd<T extends Pick<Target, 'value' | 'upTo'>>(target: T): T {
  return { ...target, value: target.upTo ?? target.value }
}
