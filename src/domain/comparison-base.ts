import { type Quarter, previousQuarter, quarterFromText, sameQuarterLastYear } from './period.ts'

/**
 * What a figure is held against:
 * - `previous-quarter` (quý trước), `last-year` (cùng kỳ), `quarter` (any chosen quarter): the area's own figure then; with
 *   figures of the year to date, last year's year to date.
 * - `year-target` (kế hoạch năm) and `path-target` (tiến độ kế hoạch đến hết quý này): what the area undertook.
 * - `group-total`: the sum of the areas compared; for a share, the share of that sum.
 * - `group-median`: the middle of the areas' figures, which no sum of unequal areas can be.
 */
export type ComparisonBase = { readonly kind: NamedBaseKind } | { readonly kind: 'quarter'; readonly quarter: Quarter }

export type NamedBaseKind =
  | 'previous-quarter'
  | 'last-year'
  | 'year-target'
  | 'path-target'
  | 'group-total'
  | 'group-median'

export const namedBaseKinds: readonly NamedBaseKind[] = [
  'previous-quarter',
  'last-year',
  'year-target',
  'path-target',
  'group-total',
  'group-median',
]

/** The base a text names with the given names of bases, or that of a quarter; undefined for anything else. */
export function baseFromText(text: string, names: Readonly<Record<NamedBaseKind, string>>): ComparisonBase | undefined {
  const kind = namedBaseKinds.find((each) => names[each] === text)
  if (kind) return { kind }
  const quarter = quarterFromText(text)
  return quarter === undefined ? undefined : { kind: 'quarter', quarter }
}

/** Whether a base is what an area undertook. */
export function isPlan({ kind }: ComparisonBase): boolean {
  return kind === 'year-target' || kind === 'path-target'
}

/** The quarter a base lies in, seen from a quarter; undefined for a base of the same period. */
export function baseQuarterOf(base: ComparisonBase, quarter: Quarter): Quarter | undefined {
  switch (base.kind) {
    case 'previous-quarter':
      return previousQuarter(quarter)
    case 'last-year':
      return sameQuarterLastYear(quarter)
    case 'quarter':
      return base.quarter
    case 'year-target':
    case 'path-target':
    case 'group-total':
    case 'group-median':
      return undefined
  }
}
