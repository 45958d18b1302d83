import type { AreaId } from '../../domain/area.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { groupOf } from '../../domain/group-of.ts'
import type { Quarter } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { type Reports, reportsOf } from '../../domain/reports-of.ts'

/** Which of an area's group has sent what for a quarter. */
export function reportsPage(dataset: Dataset, id: AreaId, quarter: Quarter): Reports {
  const { areas } = groupOf(dataset.history, id, lastDayOf(quarter))
  return reportsOf(dataset, areas, quarter, id)
}
