import { farTimes } from './far-from.ts'

/** A fraction of one in percent, without the noise of binary fractions. */
export function inPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(12))
}

/**
 * What a percentage or score was meant to be that looks like a fraction of one, beside what is known of its indicator in the
 * same quantity: at most 1 (or what is asked for) where all of that is far above it. Undefined where it can be what it says.
 */
export function percentMeant(
  value: number,
  known: readonly number[],
  most = 1,
): { readonly percent: number; readonly least: number } | undefined {
  const least = known.reduce((a, b) => Math.min(a, b), Infinity)
  const isFraction = value > 0 && value <= most && known.length > 0 && least >= value * farTimes
  return isFraction ? { percent: inPercent(value), least: Number(least.toFixed(2)) } : undefined
}
