import type { AreaId } from './area.ts'
import type { CarryRule, TerritoryShare } from './carry-rule.ts'
import type { Day } from './day.ts'
import type { SourceId } from './source.ts'

/** What an area is by law for a time: of group 2 of the communes. */
export interface AreaAttribute {
  readonly area: AreaId
  readonly attribute: string
  readonly value: string
  readonly validFrom: Day
  readonly validTo?: Day
  readonly source: SourceId
}

/** An area that ended, and the document that ended it. */
export interface StatedEnd {
  readonly area: AreaId
  readonly by: string
}

/** What a package says of areas beyond what they were and became; read only by what asks for it. */
export interface AreaChanges {
  readonly rules: readonly CarryRule[]
  readonly shares: readonly TerritoryShare[]
  readonly attributes: readonly AreaAttribute[]
  readonly ends: readonly StatedEnd[]
}
