import type { AreaHistory } from '../domain/area-history.ts'
import type { AreaId } from '../domain/area.ts'
import type { Quarter } from '../domain/period.ts'

export interface AreaPickerProps {
  readonly history: AreaHistory
  /** The areas that are there at its end are offered; a search finds the others. */
  readonly quarter: Quarter
  /** The chosen areas' names as the button shows them. */
  readonly label: string
  readonly chosen: readonly [AreaId, ...AreaId[]]
  /** How many areas may be chosen: 1 closes the list with the choice. */
  readonly maximum: number
  readonly onChoose: (areas: readonly [AreaId, ...AreaId[]]) => void
}
