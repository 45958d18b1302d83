import type { Indicator } from './indicator.ts'

/** Fewer figures than this are no group to lie in: with four, every figure but two would be an end. */
export const fewestOfSpread = 5

/** Something with a number that it is ordered by. */
interface Scored {
  readonly score: number
}

/**
 * How the figures of a group are spread, in the order of their values. Each of the five is the figure of one of them, and
 * never a mean of two.
 */
export interface Spread<Any extends Scored> {
  /** How many there are. */
  readonly count: number
  readonly least: Any
  readonly lower: Any
  readonly median: Any
  readonly upper: Any
  readonly most: Any
}

/**
 * The ends, quartiles and median of a group; undefined for fewer than five. The median is that of `medianOfAreas`. The
 * quartiles are those of R-1 (the inverse of the distribution function; Hyndman and Fan 1996, type 1), counted from each
 * end: beyond either of them lies a quarter of the group, or as many areas as are within a quarter of it. So what should be
 * low is treated as what should be high.
 */
export function spreadOf<Any extends Scored>(group: readonly Any[]): Spread<Any> | undefined {
  const count = group.length
  if (count < fewestOfSpread) return undefined
  const inOrder = [...group].sort((a, b) => a.score - b.score)
  const beyond = Math.floor(count / 4)
  const at = (index: number): Any => inOrder[index]!
  return {
    count,
    least: at(0),
    lower: at(beyond),
    median: at(Math.floor((count - 1) / 2)),
    upper: at(count - 1 - beyond),
    most: at(count - 1),
  }
}

/** What a line of a spread reaches over. */
export type SpreadEnds = Readonly<Record<'least' | 'median' | 'most', Scored>>

/** Where a figure lies: beyond the lower quartile, between it and the median, and so on upwards. */
export type SpreadPart = 'lowest' | 'below' | 'middle' | 'above' | 'highest'

const turned: Readonly<Record<SpreadPart, SpreadPart>> = {
  lowest: 'highest',
  below: 'above',
  middle: 'middle',
  above: 'below',
  highest: 'lowest',
}

/** What a figure is judged by: where less is better, the lowest are the best. */
type Judged = Pick<Indicator, 'direction'>

/**
 * The part of a spread that a score lies in, with the better at the upper end: of what should be low the lowest figures are
 * in its highest part. What is not judged is told by its value.
 */
export function partOfSpread({ direction }: Judged, spread: Spread<Scored>, score: number): SpreadPart {
  const part = partByValue(spread, score)
  return direction === 'lower' ? turned[part] : part
}

function partByValue({ lower, median, upper }: Spread<Scored>, score: number): SpreadPart {
  if (score < lower.score) return 'lowest'
  if (score > upper.score) return 'highest'
  return score === median.score ? 'middle' : score < median.score ? 'below' : 'above'
}

/**
 * Where a score stands on a line whose middle is the median and whose farther end is 1 away from it, from −1 to 1 and better
 * to the right; what is not judged has more at the right. Distances keep their proportions; 0 where all are alike.
 */
export function placeOnSpread({ direction }: Judged, { least, median, most }: SpreadEnds, score: number): number {
  const reach = Math.max(most.score - median.score, median.score - least.score)
  const away = direction === 'lower' ? median.score - score : score - median.score
  return reach === 0 ? 0 : away / reach
}
