import { type Day, dayFromParts, dayFromText, dayParts } from '../domain/day.ts'
import type { WarningCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { CsvRow } from './csv-table.ts'

/** So many other places, and so many times as many as its own, show which day was meant. */
const fewestOthers = 3

/**
 * Days of a table that differ from one it names often by swapped day and month alone: 2025-01-07 among many 2025-07-01. A
 * first day and the last day before it (valid_from, valid_to) each stand for themselves.
 */
export function swappedDays(rows: readonly CsvRow[], columns: readonly string[]): readonly Problem<WarningCode>[] {
  const cells = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const day = dayFromText(row.cells.get(column) ?? '')
      return day === undefined ? [] : [{ row, column, day }]
    }),
  )
  const counts = new Map<Day, number>()
  for (const { day } of cells) counts.set(day, (counts.get(day) ?? 0) + 1)
  return cells.flatMap(({ row, column, day }): readonly Problem<WarningCode>[] => {
    const meant = withPartsSwapped(day)
    const count = (meant && counts.get(meant)) ?? 0
    if (meant === undefined || count < counts.get(day)! * fewestOthers) return []
    const place = { file: row.file, row: row.number, column, text: day }
    return [{ code: 'day-perhaps-swapped', place, params: { meant, count } }]
  })
}

/** The day with month and day of the month in each other's place, where that is another day. */
function withPartsSwapped(own: Day): Day | undefined {
  const { year, month, day } = dayParts(own)
  return day > 12 || day === month ? undefined : dayFromParts(year, day, month)
}
