import type { AreaId } from '../../domain/area.ts'
import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import type { FormColumn } from '../../domain/form-column.ts'
import type { IndicatorPhrase } from '../../domain/indicator-phrase.ts'
import type { IndicatorId } from '../../domain/indicator.ts'
import type { Period } from '../../domain/period.ts'
import type { TableMapping } from '../tables/table-mapping.ts'

/** What a file is read with. */
export interface ReadingSetting {
  readonly index: CatalogueIndex
  readonly formColumns: readonly FormColumn[]
  /** How reports speak of the indicators: so do the headings of tables. */
  readonly phrases?: readonly IndicatorPhrase[]
  /** Whose report it is, where that is known. */
  readonly area?: AreaId
  /** Of which period it is asked. */
  readonly period?: Period
  /** The published figure of an area: what was carried over is held against it. */
  readonly known?: (indicator: IndicatorId, area: AreaId, period: Period) => number | undefined
  /** What users said of tables of a shape before. */
  readonly mappings?: readonly TableMapping[]
}
