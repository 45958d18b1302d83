import type { AreaId } from './area.ts'
import type { IndicatorId } from './indicator.ts'
import { type Quarter, quarterOf, yearOf } from './period.ts'
import type { ObservationState } from './observation.ts'
import type { SourceId } from './source.ts'

/** What an area undertook for the end of a quarter (kế hoạch, chỉ tiêu); the year's target is that of its Q4. */
export interface Target {
  readonly indicator: IndicatorId
  readonly area: AreaId
  readonly quarter: Quarter
  /** Count, numerator or index, like an observation's value. */
  readonly value: number
  readonly denominator?: number
  readonly state: ObservationState
  readonly source: SourceId
}

/** The target of the whole year a quarter lies in, or undefined. */
export function yearTarget(targets: ReadonlyMap<Quarter, Target>, quarter: Quarter): Target | undefined {
  return targets.get(quarterOf(yearOf(quarter), 4))
}
