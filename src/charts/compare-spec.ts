import type { AreaComparison, Standing } from '../domain/compare-areas.ts'
import { type ComparisonBase, isPlan } from '../domain/comparison-base.ts'
import type { Quarter } from '../domain/period.ts'
import type { TrendSpec, SpecArea, SpecBreak, SpecPoint } from './trend-spec.ts'

/**
 * - `dumbbell`: the base and the current figure of each area on one line.
 * - `bars`: a bar for each quarter of each area.
 * - `ranking`: areas by place, with the places they rose or fell.
 * - `heat`: areas × quarters as shades.
 */
export type RowsForm = 'dumbbell' | 'bars' | 'ranking' | 'heat'

/** One area of a comparison. */
export interface CompareRow extends Pick<AreaComparison, 'place' | 'movement'> {
  readonly id: string
  readonly area: SpecArea
  /** Whether it is the chosen area of the page. */
  readonly isChosen: boolean
  readonly current: SpecPoint
  readonly base: SpecPoint
  readonly standing: Standing
  /** One a quarter of the spec, in its order. */
  readonly points: readonly SpecPoint[]
  /** Where the points may not be read as one series. */
  readonly breaks: readonly SpecBreak[]
  /** Former districts, where rows are grouped by them; several for a commune merged across an old border. */
  readonly group?: readonly SpecArea[]
}

/**
 * A chart of one indicator for many areas, as plain JSON like every `TrendSpec`. The rows stand in the order in which they
 * are drawn.
 */
export interface CompareSpec extends Pick<
  TrendSpec,
  'indicator' | 'areaChange' | 'carried' | 'quantity' | 'accumulation' | 'quarters' | 'sources' | 'dataDate'
> {
  readonly kind: 'compare'
  readonly version: 1
  readonly form: RowsForm
  readonly quarter: Quarter
  readonly base: ComparisonBase
  /** The quarter of the base, where it is another time. */
  readonly baseQuarter?: Quarter
  readonly rows: readonly CompareRow[]
  /** Where the package names only some of the areas of the group that the indicator is asked of. */
  readonly isPartlyNamed?: true
  /** Areas of the selection that are not drawn, because the reader asked for some alone. */
  readonly leftOut: number
  /** The area the answer begins with, whether or not it is drawn, among so many that have a place: none where all are alike. */
  readonly chosen?: { readonly row: CompareRow; readonly placed: number }
  /** The group as a whole; absent where no total can be told. */
  readonly total?: { readonly current: SpecPoint; readonly standing?: Standing }
}

/** Every figure a spec draws. */
export function pointsOfComparison(spec: CompareSpec): readonly SpecPoint[] {
  const { form, rows } = spec
  return rows.flatMap((row) => {
    if (form === 'dumbbell' || form === 'ranking') return [row.current, row.base]
    return [...row.points, ...(marksPlan(spec) ? [row.base] : [])]
  })
}

/** Whether bars bear a mark of what each area undertook: another time has bars of its own, or moves places. */
export function marksPlan({ form, base }: Pick<CompareSpec, 'form' | 'base'>): boolean {
  return (form === 'bars' || form === 'ranking') && isPlan(base)
}
