import type { AreaId } from './area.ts'
import type { CategoryId, IndicatorId } from './indicator.ts'
import type { ToldReason } from './observation.ts'
import type { Period } from './period.ts'

/** What somebody changed of a proposal. */
export interface FigureCorrection {
  readonly indicator?: IndicatorId
  /** Null for the whole of an indicator. */
  readonly category?: CategoryId | null
  readonly value?: number
  /** Null where the source tells none. */
  readonly denominator?: number | null
  /** The value in the words of the source, where it tells the number alone: "12 xã". */
  readonly printed?: string
  readonly area?: AreaId
  readonly period?: Period
  /** Why there is no value; it stands in the place of the value. */
  readonly missing?: ToldReason
  /** Why another figure than the published one counts. */
  readonly reason?: string
}

/** What somebody decided of a proposal; nothing yet where absent. */
export interface FigureDecision extends FigureCorrection {
  readonly verdict?: 'accepted' | 'rejected'
}

/** By the ids of proposals. */
export type FigureDecisions = Readonly<Record<string, FigureDecision>>
