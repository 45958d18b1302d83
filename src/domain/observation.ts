import type { AreaId } from './area.ts'
import type { AsOf } from './as-of.ts'
import type { CategoryId, IndicatorId } from './indicator.ts'
import type { Period } from './period.ts'
import type { SourceId } from './source.ts'

/**
 * - `final` (chính thức), `provisional` (sơ bộ), `revised` (điều chỉnh): figures from a source.
 * - `sample` (minh hoạ): made by a program, to show the product; never a fact.
 */
export type ObservationState = 'final' | 'provisional' | 'revised' | 'sample'
export const observationStates: readonly ObservationState[] = ['final', 'provisional', 'revised', 'sample']

/** What state a sample plays, so that provisional and revised figures can be shown before real ones exist. */
export type IllustratedState = 'provisional' | 'revised'

/** Why there is no value. A true zero is a value. */
export type MissingReason = 'not-reported' | 'not-due' | 'not-applicable' | 'withheld' | 'returned'
/** In the order of their numbers in published files: a new reason goes to the end. */
export const missingReasons: readonly MissingReason[] = [
  'not-reported',
  'not-due',
  'not-applicable',
  'withheld',
  'returned',
]

export interface ObservationKey {
  readonly indicator: IndicatorId
  readonly area: AreaId
  readonly period: Period
  /** Absent: the whole. */
  readonly category?: CategoryId
}

interface ObservationOrigin extends ObservationKey {
  readonly state: ObservationState
  readonly illustrates?: IllustratedState
  readonly source: SourceId
  /** The figure as the source prints it. */
  readonly printed?: string
  readonly note?: string
}

export interface ObservedValue extends ObservationOrigin {
  readonly kind: 'value'
  /** Count, numerator of a share, or index; in the indicator's unit. */
  readonly value: number
  /** Denominator of a share; absent when the source gives none. */
  readonly denominator?: number
  /** The value before a revision. */
  readonly revisedFrom?: number
  /** Up to when the figure counts, where its source names another day than the period's. */
  readonly asOf?: AsOf
}

export interface MissingValue extends ObservationOrigin {
  readonly kind: 'missing'
  readonly reason: MissingReason
}

/** One figure of one indicator for one area in one period, or the reason why there is none. */
export type Observation = ObservedValue | MissingValue
