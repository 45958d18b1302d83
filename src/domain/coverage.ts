import { type AsOf, daysOfAsOf } from './as-of.ts'
import type { Period } from './period.ts'

/** How many months make a quarter. */
export const monthsInQuarter = 3

/** How many of the expected areas a total is made of, or how many months of a stretch a figure reaches over. */
export interface Coverage {
  readonly reported: number
  readonly expected: number
  /** Whether some parts are of more: a year of quarters in which not as many had reported. */
  readonly isLeast?: true
}

/** How a figure came to the areas of another day, from the surest on. */
export type CarriedKind = 'told' | 'exact' | 'estimated'

/** How much of its stretch a figure is of; empty where it is that of all of it. */
export interface Reach {
  /** The months, where they are not all. */
  readonly months?: Coverage
  /** Up to when it counts, where its stretch had not ended then; of several parts the earliest. */
  readonly asOf?: AsOf
  /** Whether some of its parts count further. */
  readonly isAsOfLeast?: true
  /** Whether what happened after that lacks in it; what stands stood so on the day. */
  readonly lacksDays?: true
  /** The longer period that sources tell it for, where a quarter is asked: what is told once a year is told of the year. */
  readonly toldOf?: Period
  /**
   * Whether it was carried over to the areas of another day: by a source itself, exactly, or by shares; absent where it is
   * the area's own.
   */
  readonly carried?: CarriedKind
  /** By which shares it is estimated ("population"). */
  readonly weighedBy?: string
}

/** What a figure says of how whole it is. */
export interface Completeness extends Reach {
  /** The areas; present on totals only. */
  readonly coverage?: Coverage
}

/** Whether a total lacks some of its areas. */
export function lacksAreas({ coverage }: Completeness): boolean {
  return coverage !== undefined && coverage.reported < coverage.expected
}

/** Whether a figure is not yet that of its whole stretch. */
export function lacksTime({ months, lacksDays }: Reach): boolean {
  return months !== undefined || lacksDays === true
}

/** Whether a figure is not yet that of its whole stretch and of all its areas. */
export function isPartial(figure: Completeness): boolean {
  return lacksAreas(figure) || lacksTime(figure)
}

/** Whether a figure lacks areas or months, so that the number alone is no answer; one up to a day is, with the day. */
export function lacksParts(figure: Completeness): boolean {
  return lacksAreas(figure) || figure.months !== undefined
}

/** How whole a figure is, but for the areas where it has all of them. */
export function lacking({ coverage, ...figure }: Completeness): Completeness {
  return { ...(coverage && lacksAreas({ coverage }) ? { coverage } : {}), ...reachOf(figure) }
}

/** How far a figure reaches, alone. */
export function reachOf(figure: Reach): Reach {
  return Object.fromEntries(reachKeys.flatMap((key) => (figure[key] === undefined ? [] : [[key, figure[key]]])))
}

const reachKeys = [
  'months',
  'asOf',
  'isAsOfLeast',
  'lacksDays',
  'toldOf',
  'carried',
  'weighedBy',
] as const satisfies (keyof Reach)[]

/** Why figures that lack something may not be held against each other; undefined where they are whole. */
export function lackOf(figures: readonly Completeness[]): 'coverage-differs' | 'months-missing' | undefined {
  if (figures.some(lacksAreas)) return 'coverage-differs'
  return figures.some(isPartial) ? 'months-missing' : undefined
}

/** Why an estimate may not be subtracted; the difference would partly be that of the shares. */
export function estimatesApart(a: Reach, b: Reach): 'estimate-against-told' | 'weights-differ' | undefined {
  const [isA, isB] = [a.carried === 'estimated', b.carried === 'estimated']
  if (isA !== isB) return 'estimate-against-told'
  return a.weighedBy === b.weighedBy ? undefined : 'weights-differ'
}

/**
 * Of how many areas what happened in quarters one after another is: of the fewest of them at the least. Where all were whole,
 * of as many as there were in the last.
 */
export function areasInSequence(quarters: readonly Completeness[]): Coverage | undefined {
  const coverages = quarters.flatMap(({ coverage }) => coverage ?? [])
  const partOf = ({ reported, expected }: Coverage): number => reported / expected
  const least = Math.min(...coverages.map(partOf))
  const weakest = coverages.filter((each) => partOf(each) === least).at(-1)
  if (!weakest) return undefined
  return coverages.every((each) => partOf(each) === least && !each.isLeast) ? weakest : { ...weakest, isLeast: true }
}

/** How far parts of one and the same stretch reach together. */
export function reachOfAll(parts: readonly Completeness[]): Reach {
  const months = monthsOfAll(parts)
  const [toldOf] = parts.map((part) => part.toldOf)
  return {
    ...(months ? { months } : {}),
    ...asOfAll(parts),
    ...(toldOf && parts.every((part) => part.toldOf === toldOf) ? { toldOf } : {}),
    ...carriedOfAll(parts),
  }
}

/** What is made of carried figures is carried; estimated as soon as one of them is. */
function carriedOfAll(parts: readonly Reach[]): Pick<Reach, 'carried' | 'weighedBy'> {
  const kinds = new Set(parts.flatMap(({ carried }) => carried ?? []))
  const kind = (['exact', 'told'] as const).find((each) => kinds.has(each))
  if (!kinds.has('estimated')) return kind ? { carried: kind } : {}
  const weights = [...new Set(parts.flatMap(({ weighedBy }) => weighedBy ?? []))]
  return { carried: 'estimated', ...(weights.length > 0 ? { weighedBy: weights.join(', ') } : {}) }
}

/** How far what happened in quarters one after another reaches. */
export function reachInSequence(quarters: readonly Completeness[]): Reach {
  const months = monthsInSequence(quarters)
  // Only the last may end early: behind an earlier one days lack in the middle.
  const hole = quarters.slice(0, -1).some(({ asOf }) => asOf !== undefined)
  return { ...(months ? { months } : {}), ...asOfAll(hole ? quarters : quarters.slice(-1)), ...carriedOfAll(quarters) }
}

/** Up to when the parts count that do not count to the end of their stretch: the earliest of them. */
function asOfAll(parts: readonly Reach[]): Pick<Reach, 'asOf' | 'isAsOfLeast' | 'lacksDays'> {
  const early = parts.flatMap(({ asOf }) => asOf ?? [])
  const [asOf] = early.sort((a, b) => (daysOfAsOf(a).last < daysOfAsOf(b).last ? -1 : 1))
  if (asOf === undefined) return {}
  const isEven = parts.every((part) => part.asOf === asOf && !part.isAsOfLeast)
  return {
    asOf,
    ...(isEven ? {} : { isAsOfLeast: true }),
    ...(parts.some(({ lacksDays }) => lacksDays) ? { lacksDays: true } : {}),
  }
}

/** The months that parts of one and the same stretch all reach over; undefined where all are whole. */
function monthsOfAll(parts: readonly Completeness[]): Coverage | undefined {
  const reached = parts.flatMap(({ months }) => months ?? [])
  const [least] = [...reached].sort((a, b) => a.reported - b.reported)
  if (least === undefined) return undefined
  const isEven =
    reached.length === parts.length && reached.every(({ reported, isLeast }) => reported === least.reported && !isLeast)
  return { reported: least.reported, expected: least.expected, ...(isEven ? {} : { isLeast: true }) }
}

/** The months that quarters reach over one after another; undefined where all are whole. */
function monthsInSequence(quarters: readonly Completeness[]): Coverage | undefined {
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
