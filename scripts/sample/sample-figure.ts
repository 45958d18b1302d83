import type { IllustratedState, MissingReason } from '../../src/domain/observation.ts'
import type { Quarter } from '../../src/domain/period.ts'

/** One made-up figure before it becomes a row. */
export interface SampleFigure {
  readonly indicator: string
  readonly category?: string
  readonly areaCode: string
  readonly quarter: Quarter
  readonly value?: number
  readonly denominator?: number
  readonly missing?: MissingReason
  readonly illustrates?: IllustratedState
  readonly revisedFrom?: number
  readonly note?: string
}

/** The value a source has published for a whole (no category), which the sample has to agree with; else undefined. */
export type PublishedValue = (indicator: string, areaCode: string, quarter: Quarter) => number | undefined

/** The whole figure of an area, published or made up, before it plays any state; undefined where there is none. */
export type WholeFigure = (
  indicator: string,
  areaCode: string,
  quarter: Quarter,
) => { readonly value: number; readonly denominator?: number } | undefined

/** What an area undertook for the end of a quarter. */
export interface PlannedFigure {
  readonly indicator: string
  readonly areaCode: string
  readonly quarter: Quarter
  readonly value: number
  readonly denominator?: number
}
