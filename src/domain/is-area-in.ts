import type { AreaHistory } from './area-history.ts'
import type { AreaId } from './area.ts'
import type { Quarter } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'

/** Whether an area, or another record of its lineage, is there at the end of a quarter. */
export function isAreaIn(history: AreaHistory, id: AreaId, quarter: Quarter): boolean {
  return history.versionOn(id, lastDayOf(quarter)) !== undefined
}
