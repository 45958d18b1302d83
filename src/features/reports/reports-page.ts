import type { Area, AreaId } from '../../domain/area.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { type Coverage } from '../../domain/figure.ts'
import { type Family, families } from '../../domain/indicator.ts'
import { groupOf } from '../../domain/group-of.ts'
import type { Quarter } from '../../domain/period.ts'
import { type Report, type ReportStatus, isSent, reportOf } from '../../domain/report-status.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'

/** The reports of one area. */
export interface ReportsRow {
  readonly area: Area
  readonly isChosen: boolean
  /** One a family, in their order. */
  readonly reports: readonly Report[]
  /** How many families have come in, of those of which anything is known. */
  readonly coverage: Coverage
}

export interface ReportsPage {
  readonly families: readonly Family[]
  readonly rows: readonly ReportsRow[]
  /** How many areas have sent each family, of those of which anything is known. */
  readonly columns: readonly Coverage[]
  readonly total: Coverage
  readonly sampleCount: number
}

/** Which of an area's group has sent what for a quarter. */
export function reportsPage(dataset: Dataset, id: AreaId, quarter: Quarter): ReportsPage {
  const { history, catalogue } = dataset
  const lineage = new Set(history.lineageOf(id).map((version) => version.id))
  const articles = new Set(catalogue.sources.filter(({ kind }) => kind === 'article').map((source) => source.id))
  const rows = groupOf(history, id, lastDayOf(quarter)).areas.map((area): ReportsRow => {
    const reports = families.map((family) =>
      reportOf(
        catalogue.indicators
          .filter((indicator) => indicator.family === family)
          .flatMap(
            (indicator) => dataset.observation({ indicator: indicator.id, area: area.id, period: quarter }) ?? [],
          ),
        articles,
      ),
    )
    return { area, isChosen: lineage.has(area.id), reports, coverage: coverageOf(reports) }
  })
  const all = rows.flatMap(({ reports }) => reports)
  return {
    families,
    rows,
    columns: families.map((_, index) => coverageOf(rows.map(({ reports }) => reports[index]!))),
    total: coverageOf(all),
    sampleCount: all.filter(({ isSample }) => isSample).length,
  }
}

const isUnowed: ReadonlySet<ReportStatus> = new Set(['unknown', 'not-due', 'press'])

/** Reports that are not due, of which nothing is known, or that only the press told of are not expected. */
function coverageOf(reports: readonly Report[]): Coverage {
  return {
    reported: reports.filter(isSent).length,
    expected: reports.filter(({ status }) => !isUnowed.has(status)).length,
  }
}
