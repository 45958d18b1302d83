import type { Standing } from './compare-areas.ts'

/**
 * How far a figure lies from its base, in the terms that lead: the indicator's unit, percentage points, or percent of a
 * total. Undefined where the comparison is refused.
 */
export function standingScore(standing: Standing): number | undefined {
  switch (standing.kind) {
    case 'difference':
      return standing.leads === 'points' ? standing.points : standing.amount
    case 'distance':
      return standing.amount
    case 'part':
      return standing.percent
    case 'refused':
      return undefined
  }
}
