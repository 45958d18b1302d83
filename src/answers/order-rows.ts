import type { Area } from '../domain/area.ts'
import { searchMatch, searchedText } from '../domain/area-search.ts'
import type { AreaComparison, AreasQuestion } from '../domain/compare-areas.ts'
import type { Figure } from '../domain/figure.ts'
import { scoreOf } from '../domain/ranking.ts'
import { standingScores } from '../domain/standing-score.ts'
import type { SeriesBreak } from '../domain/series.ts'
import type { CompareAddress } from '../navigation/compare-address.ts'

/** An area of the comparison with its figures in the quarters of the form. */
export interface ComparedRow {
  readonly comparison: AreaComparison
  readonly isChosen: boolean
  readonly figures: readonly Figure[]
  /** Where those of shades may not be read as one series. */
  readonly breaks: readonly SeriesBreak[]
  readonly districts: readonly Area[]
}

/**
 * The rows a reader asked for, in their order: those whose name holds the search, best or most changed first or by name,
 * only the first or last so many of those that have a score, and by former district. Rows without a score come last and
 * are never among the lowest.
 */
export function orderRows(
  all: readonly ComparedRow[],
  question: Pick<AreasQuestion, 'indicator' | 'quantity'>,
  { search, order, end, grouping }: CompareAddress,
  hasDistricts: boolean,
  collator: Intl.Collator,
): { readonly rows: readonly ComparedRow[]; readonly found: number } {
  const found = all.filter(({ comparison }) => searchMatch(searchedText(comparison.area), search) > 0)
  const byName = (a: ComparedRow, b: ComparedRow): number =>
    collator.compare(a.comparison.area.name, b.comparison.area.name)
  const changes = standingScores(found.map(({ comparison }) => comparison.standing))
  const scored = found.map((row, index) => ({
    row,
    score: order === 'change' ? changes[index] : scoreOf(question.indicator, row.comparison.current, question.quantity),
  }))
  // What should be low begins with the lowest: the first is always the best.
  const sign = order === 'value' && question.indicator.direction === 'lower' ? 1 : -1
  const inOrder = scored
    .flatMap(({ row, score }) => (score === undefined ? [] : [{ row, score }]))
    .sort((a, b) => sign * (a.score - b.score) || byName(a.row, b.row))
    .map(({ row }) => row)
  const without = scored.flatMap(({ row, score }) => (score === undefined ? [row] : [])).sort(byName)
  const kept =
    end === undefined
      ? [...inOrder, ...without]
      : end.side === 'top'
        ? inOrder.slice(0, end.count)
        : inOrder.slice(-end.count)
  const sorted = order === 'name' ? [...kept].sort(byName) : kept
  if (grouping !== 'district' || !hasDistricts) return { rows: sorted, found: found.length }
  // Communes of several former districts stand together after all others.
  const groupName = ({ districts }: ComparedRow): string => districts.map(({ name }) => name).join(', ')
  const rows = sorted
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        Math.min(a.row.districts.length, 2) - Math.min(b.row.districts.length, 2) ||
        collator.compare(groupName(a.row), groupName(b.row)) ||
        a.index - b.index,
    )
    .map(({ row }) => row)
  return { rows, found: found.length }
}
