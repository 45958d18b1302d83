import type { AreaId } from './area.ts'
import type { AsOf } from './as-of.ts'
import type { CategoryId, IndicatorId } from './indicator.ts'
import type { Coverage } from './coverage.ts'
import type { ToldPeriod } from './month.ts'
import type { Period } from './period.ts'
import type { SourceId } from './source.ts'

/**
 * - `final` (chính thức), `provisional` (sơ bộ), `revised` (điều chỉnh): figures from a source.
 * - `sample` (minh hoạ): made by a program, to show the product; never a fact.
 */
export type PublishedState = 'final' | 'provisional' | 'revised' | 'sample'
/** In the order of their numbers in published files: a new state goes to the end. */
export const publishedStates: readonly PublishedState[] = ['final', 'provisional', 'revised', 'sample']

/** `draft` (chưa công bố): from a source and confirmed by somebody of this office, but not published; no file has it. */
export type ObservationState = PublishedState | 'draft'
export const observationStates: readonly ObservationState[] = [...publishedStates, 'draft']

/** What state a sample plays, so that provisional and revised figures can be shown before real ones exist. */
export type IllustratedState = 'provisional' | 'revised'

/** Why a source gives no value. A true zero is a value. */
export type ToldReason = 'not-reported' | 'not-due' | 'not-applicable' | 'withheld' | 'returned'
export const toldReasons: readonly ToldReason[] = ['not-reported', 'not-due', 'not-applicable', 'withheld', 'returned']

/** Why there is no value: what a source says, or `only-monthly`: there are months, and no quarter can be made of them. */
export type MissingReason = ToldReason | 'only-monthly'
/** In the order of their numbers in published files: a new reason goes to the end. */
export const missingReasons: readonly MissingReason[] = [...toldReasons, 'only-monthly']

/** What names an observation; a month stands only in a package. */
export interface ObservationKey<At extends ToldPeriod = Period> {
  readonly indicator: IndicatorId
  readonly area: AreaId
  readonly period: At
  /** Absent: the whole. */
  readonly category?: CategoryId
}

interface ObservationOrigin<At extends ToldPeriod> extends ObservationKey<At> {
  readonly state: ObservationState
  readonly illustrates?: IllustratedState
  readonly source: SourceId
  /** The other sources of a figure made of months, in the order of these. */
  readonly furtherSources?: readonly SourceId[]
  /** The figure as the source prints it. */
  readonly printed?: string
  readonly note?: string
}

export interface ObservedValue<At extends ToldPeriod = Period> extends ObservationOrigin<At> {
  readonly kind: 'value'
  /** Count, numerator of a share, or index; in the indicator's unit. */
  readonly value: number
  /** Denominator of a share; absent when the source gives none. */
  readonly denominator?: number
  /** The value before a revision. */
  readonly revisedFrom?: number
  /** Up to when the figure counts, where its source names another day than the period's. */
  readonly asOf?: AsOf
  /** How far it reaches, where it is made of months and not of all of them. */
  readonly months?: Coverage
  /** Whether some of its months are illustrative and others are not. */
  readonly isMixed?: true
}

export interface MissingValue<At extends ToldPeriod = Period> extends ObservationOrigin<At> {
  readonly kind: 'missing'
  readonly reason: MissingReason
}

/** One figure of one indicator for one area in one period, or the reason why there is none. */
export type Observation<At extends ToldPeriod = Period> = ObservedValue<At> | MissingValue<At>
