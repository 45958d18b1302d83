import type { ToldPeriod } from './month.ts'
import type { Observation, ObservedValue } from './observation.ts'
import type { Problem, ProblemPlace } from './problem.ts'

export type ConsistencyCode =
  | 'repeated-observation'
  | 'denominator-missing'
  | 'denominator-unexpected'
  | 'numerator-above-denominator'
  | 'denominator-zero'
  | 'value-not-whole'
  | 'value-negative'
  | 'value-off-scale'
  | 'value-beyond-decimals'
  | 'rate-above-whole'
  | 'breakdown-sum-differs'
  | 'part-above-whole'
  | 'subset-above-whole'
  | 'printed-fraction-differs'
  | 'printed-percent-differs'
  | 'printed-number-differs'
  | 'period-after-data'
  | 'sum-over-time-differs'
  | 'months-differ'
  | 'stands-otherwise'
  | 'sum-over-areas-differs'
  | 'areas-above-whole'
  | 'cumulative-falls'
  | 'as-of-outside'
  | 'as-of-not-start'

/**
 * A rule that staff may set aside for one figure, because the source itself is wrong: what is printed stays printed, and a
 * sum that does not hold in the source does not hold here.
 */
export type AcceptedRule = 'printed' | 'sum'
export const acceptedRules: readonly AcceptedRule[] = ['printed', 'sum']

/** An observation with the place it was read from. */
export interface LocatedObservation {
  readonly observation: Observation<ToldPeriod>
  readonly place: ProblemPlace
  readonly accepts: readonly AcceptedRule[]
}

/** One that has a value. */
export type LocatedValue = LocatedObservation & { readonly observation: ObservedValue<ToldPeriod> }

/** Whether an observation has a value. */
export function hasValue(located: LocatedObservation): located is LocatedValue {
  return located.observation.kind === 'value'
}

/** What stands in rows without any of these faults. */
export function withoutFaults<Located extends { readonly place: ProblemPlace }>(
  located: readonly Located[],
  faults: readonly Problem[],
): readonly Located[] {
  if (faults.length === 0) return located
  const rowOf = (place: ProblemPlace | undefined): string => `${place?.row}|${place?.file}`
  const faulty = new Set(faults.map(({ place }) => rowOf(place)))
  return located.filter(({ place }) => !faulty.has(rowOf(place)))
}
