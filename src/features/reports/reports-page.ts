import type { Area, AreaId } from '../../domain/area.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { groupBy } from '../../domain/group-by.ts'
import { groupOf } from '../../domain/group-of.ts'
import type { Quarter } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import {
  type CalendarReports,
  type OwingArea,
  type Reports,
  type ReportsRow,
  reportsByCalendar,
  reportsOf,
} from '../../domain/reports-of.ts'

export interface ReportsPage extends Reports {
  /** What is owed, by the calendar that closes it. */
  readonly calendars: readonly CalendarReports[]
  /** The areas that owe a report, in their order; of those in `unheard` nothing at all is known. */
  readonly owing: readonly Area[]
  readonly unheard: readonly Area[]
  /** What the chosen area has sent and owes, where it is one of the group and not the one above. */
  readonly chosen?: ReportsRow
  /** The area above the group; absent where nothing is known of it. */
  readonly parent?: Area
}

/** Which of an area's group has sent what for a quarter: those that owe first. */
export function reportsPage(dataset: Dataset, id: AreaId, quarter: Quarter): ReportsPage {
  const { areas, parent } = groupOf(dataset.history, id, lastDayOf(quarter))
  const reports = reportsOf(dataset, areas, quarter, id)
  const calendars = reportsByCalendar(dataset, areas, quarter, id)
  const owedBy = groupBy(
    calendars.flatMap(({ owing }) => owing),
    ({ area }) => area.id,
  )
  const owes = ({ area }: ReportsRow): boolean => owedBy.has(area.id)
  const isUnheard = (owed: readonly OwingArea[]): boolean =>
    owed.every((each) => each.reports.every(({ report }) => report.status === 'unknown'))
  const wanting = reports.rows.filter(owes)
  const chosen = reports.rows.find(({ isChosen }) => isChosen)
  return {
    ...reports,
    rows: [...wanting, ...reports.rows.filter((row) => !owes(row))],
    calendars,
    owing: wanting.flatMap(({ area }) => (isUnheard(owedBy.get(area.id)!) ? [] : [area])),
    unheard: wanting.flatMap(({ area }) => (isUnheard(owedBy.get(area.id)!) ? [area] : [])),
    ...(chosen === undefined ? {} : { chosen }),
    ...(parent === undefined ? {} : { parent }),
  }
}
