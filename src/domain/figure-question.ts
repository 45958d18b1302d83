import type { AreaId } from './area.ts'
import type { CategoryId, Indicator } from './indicator.ts'
import type { Period } from './period.ts'

/** What figure is asked for. `area` may be any record of the area's lineage. */
export interface FigureQuestion {
  readonly indicator: Indicator
  readonly area: AreaId
  readonly period: Period
  readonly category?: CategoryId
}
