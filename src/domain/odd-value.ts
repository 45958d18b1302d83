import { signalOf } from './usual-range.ts'

/** Of fewer values than a usual range rests on: so many times the largest, or less than that part of the smallest. */
const jumpTimes = 3
/** Smaller numbers jump by chance. */
const leastJump = 10

/** How a value lies outside what its series has been: between which two numbers it usually lay. */
export interface OddValue {
  readonly side: 'above' | 'below'
  readonly lower: number
  readonly upper: number
}

/**
 * Whether a value asks for a second look beside those before it in time order (undefined: a quarter without one): beyond the
 * usual range, or of a short series more than three times its largest or less than a third of its smallest. It may be right
 * all the same.
 */
export function oddValue(before: readonly (number | undefined)[], value: number): OddValue | undefined {
  const signal = signalOf([...before, value])
  if (signal.kind === 'beyond') {
    return { side: signal.side, lower: signal.range.lower, upper: signal.range.upper }
  }
  const known = before.filter((each) => each !== undefined)
  if (signal.kind !== 'too-few' || known.length === 0) return undefined
  const [lower, upper] = [Math.min(...known), Math.max(...known)]
  if (lower < 0 || value < 0) return undefined
  if (value > upper * jumpTimes && value - upper >= leastJump) return { side: 'above', lower, upper }
  return value * jumpTimes < lower && lower - value >= leastJump ? { side: 'below', lower, upper } : undefined
}
