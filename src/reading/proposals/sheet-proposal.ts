import type { AreaId } from '../../domain/area.ts'
import type { CategoryId, IndicatorId } from '../../domain/indicator.ts'
import type { Period } from '../../domain/period.ts'
import type { SheetProposalProblem } from '../../domain/sheet-proposal-problem.ts'

/**
 * What a figure of a sheet is:
 * - `achieved`: the figure of an area in the period; only this is proposed for acceptance.
 * - `target`: planned; `difference`: how much more or less, or compared with something.
 * - `sub-total`: a part of the indicator, or of the area.
 * - `previous-period`: of another period than the one that is asked for.
 * - `lower-area`: of an area below that of the report, from a table within it; taken if somebody says so.
 * - `another-area`: of an area outside the one that is asked for.
 * - `unclear`: to be asked, for the reason in its problems.
 */
export type SheetProposalKind =
  | 'achieved'
  | 'target'
  | 'difference'
  | 'sub-total'
  | 'previous-period'
  | 'lower-area'
  | 'another-area'
  | 'unclear'

export interface SheetPlace {
  readonly sheet: string
  /** The cell of the value: "D7"; of several that were added up, the first. */
  readonly cell: string
  /** All cells that the figure was made of. */
  readonly cells: readonly string[]
}

/** A figure read from a sheet, for somebody to confirm. */
export interface SheetProposal {
  readonly file: string
  /** The id of the indicator; of a part, its family and category: `ocop.star4`. */
  readonly indicator: string
  readonly indicatorId: IndicatorId
  readonly category?: CategoryId
  /** In the unit of the indicator; absent where only a percentage is told of what is counted. */
  readonly value?: number
  readonly denominator?: number
  /** 0 to 100, as it stands there. */
  readonly percent?: number
  /** What the rules of the form, or a day that a spreadsheet made, leave as the likely value. */
  readonly perhaps?: { readonly value: number; readonly denominator?: number }
  readonly area?: AreaId
  readonly areaCode?: string
  /** As the package writes it, else as it stands there. */
  readonly areaName: string
  readonly period?: Period
  readonly kind: SheetProposalKind
  /** From 0 to 1. */
  readonly confidence: number
  /** Row, headings and text of the cell. */
  readonly evidence: string
  readonly place: SheetPlace
  readonly problems: readonly SheetProposalProblem[]
}
