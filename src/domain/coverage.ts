/** How many months make a quarter. */
export const monthsInQuarter = 3

/** How many of the expected areas a total is made of, or how many months of a stretch a figure reaches over. */
export interface Coverage {
  readonly reported: number
  readonly expected: number
}

/** The months that a figure made of months reaches over. */
export interface MonthsCoverage extends Coverage {
  /** Whether some parts of a total reach further. */
  readonly isLeast?: true
}

/** What a figure says of how whole it is. */
export interface Completeness {
  /** The areas; present on totals only. */
  readonly coverage?: Coverage
  /** The months; absent where the figure is that of its whole stretch. */
  readonly months?: MonthsCoverage
}

/** Whether a total lacks some of its areas. */
export function lacksAreas({ coverage }: Completeness): boolean {
  return coverage !== undefined && coverage.reported < coverage.expected
}

/** Whether a figure is not yet that of its whole stretch and of all its areas. */
export function isPartial(figure: Completeness): boolean {
  return lacksAreas(figure) || figure.months !== undefined
}

/** What a figure lacks alone: not the areas where it has all of them. */
export function lacking({ coverage, months }: Completeness): Completeness {
  return { ...(coverage && lacksAreas({ coverage }) ? { coverage } : {}), ...(months ? { months } : {}) }
}

/** Why figures that lack something may not be held against each other; undefined where they are whole. */
export function lackOf(figures: readonly Completeness[]): 'coverage-differs' | 'months-missing' | undefined {
  if (figures.some(lacksAreas)) return 'coverage-differs'
  return figures.some(isPartial) ? 'months-missing' : undefined
}

/** The months that parts of one and the same stretch all reach over; undefined where all are whole. */
export function monthsOfAll(parts: readonly Completeness[]): MonthsCoverage | undefined {
  const reached = parts.flatMap(({ months }) => months ?? [])
  const [least] = [...reached].sort((a, b) => a.reported - b.reported)
  if (least === undefined) return undefined
  const isEven =
    reached.length === parts.length && reached.every(({ reported, isLeast }) => reported === least.reported && !isLeast)
  return { reported: least.reported, expected: least.expected, ...(isEven ? {} : { isLeast: true }) }
}

/** The months that quarters reach over one after another; undefined where all are whole. */
export function monthsInSequence(quarters: readonly Completeness[]): MonthsCoverage | undefined {
  const reached = quarters.flatMap(({ months }) => months ?? [])
  if (reached.length === 0) return undefined
  const lack = reached.reduce((sum, { reported, expected }) => sum + expected - reported, 0)
  const expected = quarters.length * monthsInQuarter
  return {
    reported: expected - lack,
    expected,
    ...(reached.some(({ isLeast }) => isLeast) ? { isLeast: true } : {}),
  }
}
