/**
 * Within what a series usually moves: the limits of an XmR chart (individual values and their moving ranges), in the unit of
 * the values.
 */
export interface UsualRange {
  readonly mean: number
  readonly lower: number
  readonly upper: number
  /** How many values it rests on. */
  readonly points: number
  /** Of fewer than twelve values it may still move with every quarter. */
  readonly isTrial: boolean
}

/**
 * What the last value of a series is to those before it:
 * - `too-few`: fewer than eight values before it, of which nothing usual can be said;
 * - `usual`: within the range;
 * - `beyond`: outside of it;
 * - `run`: within it, and the last so many values, at least eight, lie on one side of the mean.
 */
export type Signal =
  | { readonly kind: 'too-few'; readonly points: number }
  | { readonly kind: 'usual'; readonly range: UsualRange }
  | { readonly kind: 'beyond'; readonly side: 'above' | 'below'; readonly range: UsualRange }
  | { readonly kind: 'run'; readonly side: 'above' | 'below'; readonly length: number; readonly range: UsualRange }

/** Values below which nothing is said, and from which on it is said without reserve: three years of quarters. */
const fewestPoints = 8
const firmPoints = 12
/** So many values on one side of the mean come by chance once in 128 times. */
const runLength = 8

/** The distance of the limits from the mean, and the greatest usual range, in mean moving ranges of two. */
const limitFactor = 2.66
const rangeFactor = 3.267

/**
 * The signal of the last of some values in time order, one a quarter; undefined stands for a quarter without a value that
 * may stand beside the others. The range rests on the values before the last one, so that this cannot excuse itself.
 */
export function signalOf(values: readonly (number | undefined)[]): Signal {
  const before = values.slice(0, -1)
  const points = before.filter((value) => value !== undefined).length
  const last = values[values.length - 1]
  const range = usualRange(before)
  if (range === undefined || last === undefined) return { kind: 'too-few', points }
  if (last < range.lower || last > range.upper) {
    return { kind: 'beyond', side: last > range.upper ? 'above' : 'below', range }
  }
  const length = lengthOfRun(values, range.mean)
  return length < runLength
    ? { kind: 'usual', range }
    : { kind: 'run', side: last > range.mean ? 'above' : 'below', length, range }
}

/** The usual range of some values in time order, or undefined of fewer than eight. */
export function usualRange(values: readonly (number | undefined)[]): UsualRange | undefined {
  const known = values.filter((value) => value !== undefined)
  const ranges = values.slice(1).flatMap((value, index) => {
    const previous = values[index]
    // Over a missing quarter a series moves further than it usually does.
    return value === undefined || previous === undefined ? [] : [Math.abs(value - previous)]
  })
  if (known.length < fewestPoints || ranges.length === 0) return undefined
  const all = meanOf(ranges)
  // A jump is not what usually happens, and would hide the next one; of what moves by jumps alone they are what happens.
  const quiet = meanOf(ranges.filter((each) => each <= rangeFactor * all))
  const usual = quiet === 0 ? all : quiet
  const mean = meanOf(known)
  return {
    mean,
    lower: mean - limitFactor * usual,
    upper: mean + limitFactor * usual,
    points: known.length,
    isTrial: known.length < firmPoints,
  }
}

/**
 * How many of the last values lie on the side of the mean on which the last one lies; a missing one ends them. The mean is
 * that of the values before the last one, so that they never lie on one side all together.
 */
function lengthOfRun(values: readonly (number | undefined)[], mean: number): number {
  const sides = values.map((value) => (value === undefined ? undefined : Math.sign(value - mean))).reverse()
  return sides[0] === 0 ? 0 : sides.findIndex((side) => side !== sides[0])
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
