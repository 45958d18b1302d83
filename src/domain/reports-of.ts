import type { Area, AreaId } from './area.ts'
import type { Dataset } from './dataset.ts'
import type { Coverage } from './coverage.ts'
import type { Family } from './family.ts'
import type { Quarter } from './period.ts'
import { type Report, type ReportStatus, askedIndicators, isSent, reportFor } from './report-status.ts'

/** The reports of one area. */
export interface ReportsRow {
  readonly area: Area
  readonly isChosen: boolean
  /** One a family, in their order. */
  readonly reports: readonly Report[]
  /** How many families have come in, of those that are owed. */
  readonly coverage: ReportCoverage
}

/** How many reports have come in, of those that are owed. */
export interface ReportCoverage extends Coverage {
  /** Owed reports of which nothing at all is known, though others of the same family have come in. */
  readonly unknown: number
}

export interface Reports {
  readonly families: readonly Family[]
  readonly rows: readonly ReportsRow[]
  /** How many areas have sent each family, of those that owe it. */
  readonly columns: readonly ReportCoverage[]
  readonly total: ReportCoverage
  readonly sampleCount: number
}

/** Which of some areas, one of which may be the chosen one, has sent what for a quarter. */
export function reportsOf(dataset: Dataset, areas: readonly Area[], quarter: Quarter, chosen?: AreaId): Reports {
  const { catalogue } = dataset
  const { families } = catalogue
  const lineage = new Set(chosen === undefined ? [] : dataset.history.lineageOf(chosen).map((version) => version.id))
  const articles = new Set(catalogue.sources.filter(({ kind }) => kind === 'article').map((source) => source.id))
  const due = new Set(askedIndicators(dataset, areas, quarter))
  const byFamily = families.map((family) => {
    const indicators = catalogue.indicators.filter((indicator) => indicator.family === family.id)
    return areas.map((area) => reportFor(dataset, { indicators, due }, { area, quarter }, articles))
  })
  // Where nobody sent a family, nobody is known to owe it.
  const isOwed = byFamily.map((reports) => reports.some(({ status }) => !isUnowed.has(status) && status !== 'unknown'))
  const rows = areas.map((area, row): ReportsRow => {
    const reports = byFamily.map((column) => column[row]!)
    const coverage = coverageOf(reports.filter((_, family) => isOwed[family]))
    return { area, isChosen: lineage.has(area.id), reports, coverage }
  })
  const columns = byFamily.map((reports, family) => coverageOf(isOwed[family] ? reports : []))
  const all = byFamily.flat()
  return {
    families,
    rows,
    columns,
    total: coverageOf(byFamily.filter((_, family) => isOwed[family]).flat()),
    sampleCount: all.filter(({ isSample }) => isSample).length,
  }
}

const isUnowed: ReadonlySet<ReportStatus> = new Set(['not-due', 'press', 'not-asked'])

/** Reports that are not due, are not asked, or that only the press told of are not expected. */
function coverageOf(reports: readonly Report[]): ReportCoverage {
  return {
    reported: reports.filter(isSent).length,
    expected: reports.filter(({ status }) => !isUnowed.has(status)).length,
    unknown: reports.filter(({ status }) => status === 'unknown').length,
  }
}
