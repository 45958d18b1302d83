import { type Quarter, quarterOf, quartersOf } from '../../src/domain/period.ts'

/** The quarters of the sample: from 2022 to the last quarter in which Bình Phước had districts. */
export const sampleQuarters: readonly Quarter[] = quartersOf({ first: quarterOf(2022, 1), last: quarterOf(2025, 2) })

/** The last quarter, whose figures play the provisional ones. */
export const lastSampleQuarter: Quarter = sampleQuarters[sampleQuarters.length - 1]!
