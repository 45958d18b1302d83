import { type Area, isAbove } from '../../domain/area.ts'
import { groupBy } from '../../domain/group-by.ts'
import { addsOverAreas, isCountedWhole } from '../../domain/measure-rules.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { sum } from '../../domain/sum.ts'
import { isMadeOf } from '../proposals/area-of-total.ts'
import type { SheetCell } from '../sheets/sheet.ts'
import type { FigurePart } from './figure-of-parts.ts'
import { type TableTotals, columnOf, rowOf } from './with-areas-of-totals.ts'

/** A total of a table that its own rows do not come to. */
export interface UnequalTotal {
  readonly indicator: string
  /** The name of its row. */
  readonly name: string
  readonly cell: SheetCell
  readonly told: number
  /** What the cells of the areas in it come to. */
  readonly sum: number
  readonly cells: readonly SheetCell[]
}

/**
 * The totals that are not the sum of the areas beside them, where these are all there are, or that are less than some of them
 * together and cannot go below zero. Rounded amounts may differ by what rounding makes.
 */
export function unequalTotals(parts: readonly FigurePart[], totals: TableTotals): readonly UnequalTotal[] {
  const isOfColumn = (part: FigurePart): boolean => totals.columns.has(part.cell.cell.column)
  const isTotal = (part: FigurePart): boolean => totals.rows.has(part.row) || isOfColumn(part)
  const told = parts.filter(({ heading }) => heading.role !== 'percent' && heading.skipped === undefined)
  const besides = told.filter((part) => !isTotal(part))
  const [inColumns, inRows] = [groupBy(besides, columnOf), groupBy(besides, rowOf)]
  return told.filter(isTotal).flatMap((part): readonly UnequalTotal[] => {
    const indicator = totals.indicatorOf(part.match.indicator)
    const whole = part.area.kind === 'one' ? part.area.area : undefined
    if (!whole || !indicator || !addsOverAreas(indicator)) return []
    const others = (isOfColumn(part) ? inRows.get(rowOf(part)) : inColumns.get(columnOf(part))) ?? []
    const areas = others.flatMap(({ area }) => (area.kind === 'one' ? [area.area] : []))
    const within = others.filter(({ area }) => area.kind === 'one' && isOutermost(area.area, areas, whole))
    if (within.length < 2 || areas.length < others.length) return []
    const day = part.period === undefined ? totals.day : lastDayOf(part.period)
    const isWhole = isMadeOf(whole, areas, indicator, { history: totals.history, day })
    return (['value', 'denominator'] as const).flatMap((of) => {
      const [own, values] = [numberOf(part, of), within.flatMap((each) => numberOf(each, of) ?? [])]
      if (own === undefined || values.length < within.length) return []
      const together = sum(values)
      const rounding = isCountedWhole(indicator) ? 0 : roundingOf([own, ...values])
      const differs = Math.abs(own - together) > rounding
      const isUnequal = isWhole ? differs : differs && together > own && !indicator.isSigned
      if (!isUnequal) return []
      const cells = within.map(({ cell }) => cell.cell)
      return [{ indicator: indicator.name.vi, name: part.name, cell: part.cell.cell, told: own, sum: together, cells }]
    })
  })
}

/** Whether an area lies in the whole, and in none of the others that are told beside it. */
function isOutermost(area: Area, others: readonly Area[], whole: Area): boolean {
  return isAbove(whole.level, area.level) && !others.some(({ code }) => code === area.parentCode)
}

function numberOf({ cell: { figure } }: FigurePart, of: 'value' | 'denominator'): number | undefined {
  return figure.kind === 'number' ? figure[of] : undefined
}

/** How far a sum of rounded numbers may be from the rounded sum: half of the last digit of each. */
function roundingOf(values: readonly number[]): number {
  const digits = Math.max(...values.map((value) => (String(value).split('.')[1] ?? '').length))
  return (values.length * 0.5) / 10 ** digits
}
