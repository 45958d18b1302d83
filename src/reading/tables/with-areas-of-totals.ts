import type { AreaHistory } from '../../domain/area-history.ts'
import type { Area } from '../../domain/area.ts'
import type { Day } from '../../domain/day.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Indicator, IndicatorId } from '../../domain/indicator.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { sum } from '../../domain/sum.ts'
import { areaOfTotal } from '../proposals/area-of-total.ts'
import type { AreaMatch } from '../proposals/match-areas.ts'
import type { FigurePart } from './figure-of-parts.ts'
import type { GridRow } from './table-grid.ts'

/** What the total rows and columns of a table are judged by. */
export interface TableTotals {
  readonly rows: ReadonlySet<GridRow>
  /** By their numbers in the sheet, where areas head the columns. */
  readonly columns: ReadonlySet<number>
  /** Whose table it is, where that is known. */
  readonly own: Area | undefined
  readonly history: AreaHistory
  readonly day: Day
  readonly indicatorOf: (id: IndicatorId) => Indicator | undefined
}

/** The parts of a table, those of its totals with the area whose figures they tell. */
export function withAreasOfTotals(parts: readonly FigurePart[], totals: TableTotals): readonly FigurePart[] {
  const isOfColumn = (part: FigurePart): boolean => totals.columns.has(part.cell.cell.column)
  const isTotal = (part: FigurePart): boolean => totals.rows.has(part.row) || isOfColumn(part)
  if (!parts.some(isTotal)) return parts
  const units = parts.filter((part) => !isTotal(part))
  const [inColumns, inRows] = [groupBy(units, columnOf), groupBy(units, rowOf)]
  const known = new Map<string, AreaMatch>()
  // What a total says of one indicator is of one area: its value decides, and its denominator follows.
  const deciding = parts.filter(isTotal).sort((a, b) => Number(isValue(b)) - Number(isValue(a)))
  for (const part of deciding) {
    const key = figureOf(part)
    if (known.has(key)) continue
    const others = (isOfColumn(part) ? inRows.get(rowOf(part)) : inColumns.get(columnOf(part))) ?? []
    const areas = others.flatMap(({ area }) => (area.kind === 'one' ? [area.area] : []))
    const isSumOfUnits =
      areas.length > 0 &&
      areas.length === others.length &&
      valueOf(part) === sum(others.map((each) => valueOf(each) ?? 0))
    const indicator = totals.indicatorOf(part.match.indicator)!
    const day = part.period === undefined ? totals.day : lastDayOf(part.period)
    const own = totals.own && (totals.history.versionOn(totals.own.id, day) ?? totals.own)
    known.set(key, areaOfTotal({ own, units: areas, isSumOfUnits }, indicator, { history: totals.history, day }))
  }
  return parts.map((part) => (isTotal(part) ? { ...part, area: known.get(figureOf(part))! } : part))
}

const isValue = ({ heading }: FigurePart): boolean => heading.role === 'value'

const meaningOf = ({ match, heading, period }: FigurePart): string =>
  [match.indicator, match.category ?? '', heading.skipped ?? '', period ?? ''].join('|')
/** What stands in one column, or in one row, and says the same. */
export const columnOf = (part: FigurePart): string => `${part.cell.cell.column}|${part.heading.role}|${meaningOf(part)}`
export const rowOf = (part: FigurePart): string => `${part.row.row}|${part.heading.role}|${meaningOf(part)}`
const figureOf = (part: FigurePart): string => `${part.row.row}|${meaningOf(part)}`

function valueOf({ cell: { figure } }: FigurePart): number | undefined {
  return figure.kind === 'number' ? figure.value : undefined
}
