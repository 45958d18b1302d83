import { type Quarter, quarterOf, quartersOf } from '../../src/domain/period.ts'

/** The quarters of the sample: from 2022 to the last quarter in which Bình Phước had districts. */
export const sampleQuarters: readonly Quarter[] = quartersOf({ first: quarterOf(2022, 1), last: quarterOf(2025, 2) })

/** The last quarter, whose figures play the provisional ones. */
export const lastSampleQuarter: Quarter = sampleQuarters[sampleQuarters.length - 1]!

/** The quarters of the communes of a district: enough for a year before the quarter that a fresh start opens. */
export const districtCommuneQuarters: readonly Quarter[] = quartersOf({
  first: quarterOf(2022, 4),
  last: lastSampleQuarter,
})

/** The quarters of the communes that took over on 1 July 2025. */
export const communeQuarters: readonly Quarter[] = quartersOf({ first: quarterOf(2025, 3), last: quarterOf(2026, 3) })

/** The last of them, whose figures play the provisional ones. */
export const lastCommuneQuarter: Quarter = communeQuarters[communeQuarters.length - 1]!
