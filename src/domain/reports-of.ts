import type { Area, AreaId } from './area.ts'
import type { Dataset } from './dataset.ts'
import type { Coverage } from './coverage.ts'
import type { Day } from './day.ts'
import { calendarOn } from './definition-version.ts'
import type { Family } from './family.ts'
import type { Indicator } from './indicator.ts'
import type { Quarter } from './period.ts'
import { type DayRange, type ReportingCalendar, dueDayOf, reportingWindow } from './reporting-calendar.ts'
import { type Report, type ReportStatus, askedIndicators, isSent, reportFor } from './report-status.ts'

/** The reports of one area. */
export interface ReportsRow {
  readonly area: Area
  readonly isChosen: boolean
  /** One a family, in their order. */
  readonly reports: readonly Report[]
  /** How many families have come in, of those that are owed. */
  readonly coverage: Coverage
}

export interface Reports {
  readonly families: readonly Family[]
  readonly rows: readonly ReportsRow[]
  /** How many areas have sent each family, of those that owe it. */
  readonly columns: readonly Coverage[]
  readonly total: Coverage
  readonly sampleCount: number
}

/** The reports that one calendar closes, and their deadline. */
export interface CalendarReports {
  readonly calendar: ReportingCalendar
  /** The days that they are of. */
  readonly covers: DayRange
  /** The last day on which they are in time; absent where the package knows none. */
  readonly due?: Day
  /** How many of them have come in, of those that are owed. */
  readonly coverage: Coverage
  /** What has not come in, or not whole, one entry an area. */
  readonly owing: readonly OwingArea[]
}

/** An area that owes reports, with those. */
export interface OwingArea {
  readonly area: Area
  readonly isChosen: boolean
  readonly reports: readonly { readonly family: Family; readonly report: Report }[]
}

/** Who is asked for what. */
interface Asked {
  readonly areas: readonly Area[]
  readonly quarter: Quarter
  /** The indicators that make the reports. */
  readonly indicators: readonly Indicator[]
  /** Those of all that the quarter asks. */
  readonly due: ReadonlySet<Indicator>
  readonly chosen?: AreaId | undefined
}

/** Which of some areas, one of which may be the chosen one, has sent what for a quarter. */
export function reportsOf(dataset: Dataset, areas: readonly Area[], quarter: Quarter, chosen?: AreaId): Reports {
  const due = new Set(askedIndicators(dataset, areas, quarter))
  return reportsAsked(dataset, { areas, quarter, due, chosen, indicators: dataset.catalogue.indicators })
}

/**
 * The same by calendar, in the order of the catalogue: those of which reports are owed for the quarter. A family whose
 * indicators are closed by two calendars is asked for once by each.
 */
export function reportsByCalendar(
  dataset: Dataset,
  areas: readonly Area[],
  quarter: Quarter,
  chosen?: AreaId,
): readonly CalendarReports[] {
  const due = new Set(askedIndicators(dataset, areas, quarter))
  return dataset.catalogue.calendars.flatMap((calendar): readonly CalendarReports[] => {
    const indicators = dataset.catalogue.indicators.filter((each) => calendarOn(each, quarter).id === calendar.id)
    const { families, rows, columns, total } = reportsAsked(dataset, { areas, quarter, indicators, due, chosen })
    if (total.expected === 0) return []
    const day = dueDayOf(calendar, quarter)
    const owing = rows.flatMap(({ area, isChosen, reports: ofArea }): readonly OwingArea[] => {
      const owed = ofArea.flatMap((report, at) =>
        columns[at]!.expected === 0 || isUnowed.has(report.status) || isSent(report)
          ? []
          : [{ family: families[at]!, report }],
      )
      return owed.length === 0 ? [] : [{ area, isChosen, reports: owed }]
    })
    const covers = reportingWindow(calendar, quarter)
    return [{ calendar, covers, ...(day === undefined ? {} : { due: day }), coverage: total, owing }]
  })
}

function reportsAsked(dataset: Dataset, { areas, quarter, indicators: asked, due, chosen }: Asked): Reports {
  const { catalogue } = dataset
  const { families } = catalogue
  const lineage = new Set(chosen === undefined ? [] : dataset.history.lineageOf(chosen).map((version) => version.id))
  const articles = new Set(catalogue.sources.filter(({ kind }) => kind === 'article').map((source) => source.id))
  const byFamily = families.map((family) => {
    const indicators = asked.filter((indicator) => indicator.family === family.id)
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

/** How many have come in of those that are owed: not what is not due, is not asked, or only the press told of. */
function coverageOf(reports: readonly Report[]): Coverage {
  return {
    reported: reports.filter(isSent).length,
    expected: reports.filter(({ status }) => !isUnowed.has(status)).length,
  }
}
