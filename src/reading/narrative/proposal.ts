import type { CategoryId, IndicatorId } from '../../domain/indicator.ts'
import type { TextSpan } from './text-span.ts'
import type { ToldTime } from './told-time.ts'

/**
 * What a report says with a number:
 * - `achieved`: the total of the report's own area and period; only this is proposed for acceptance.
 * - `newly-achieved`: what came to it within the period.
 * - `target`: planned, registered, asked for, not yet recognised.
 * - `forecast`: expected.
 * - `previous-period`: of an earlier time.
 * - `difference`: how much more or less.
 * - `sub-total`: a part of the total.
 * - `another-area`, `another-object`: of something else.
 * - `approximate`: said only nearly ("hơn 1.000").
 * - `repeated`: said before in the same report.
 * - `unclear`: contradicted by another figure of the report; to be asked.
 */
export type StatementKind =
  | 'achieved'
  | 'newly-achieved'
  | 'target'
  | 'forecast'
  | 'previous-period'
  | 'difference'
  | 'sub-total'
  | 'another-area'
  | 'another-object'
  | 'approximate'
  | 'repeated'
  | 'unclear'

/** What is odd about a figure. */
export type ReadingProblemCode =
  | 'percent-disagrees'
  | 'above-denominator'
  | 'contradicted'
  | 'area-assumed'
  | 'period-assumed'
  | 'other-news'
  | 'areas-missing'

/** A figure read from a report. */
export interface FigureProposal {
  /** The id of the indicator; of a part, its family and category: `ocop.star4`. */
  readonly indicator: string
  readonly indicatorId: IndicatorId
  readonly category?: CategoryId
  readonly value: number
  readonly denominator?: number
  /** As printed: 41.3. */
  readonly percent?: number
  readonly areaCode?: string
  /** As packages write it: "Huyện Lộc Ninh". */
  readonly areaName?: string
  readonly period?: ToldTime
  readonly kind: StatementKind
  /** From 0 to 1. */
  readonly confidence: number
  /** The sentence. */
  readonly evidence: string
  /** Where the number stands in the text, and in which line (from 1, empty ones left out). */
  readonly place: TextSpan & { readonly line: number }
  readonly problems: readonly ReadingProblemCode[]
}
