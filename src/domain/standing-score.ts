import type { Standing } from './compare-areas.ts'

/**
 * How far a figure lies from its base, in the terms that lead: the indicator's unit, percentage points, or percent of a
 * total. Undefined where the comparison is refused.
 */
function standingScore(standing: Standing): number | undefined {
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

/**
 * The scores of several standings, in one and the same terms: where the denominators of some areas moved, their counts
 * cannot be ordered among the percentage points of the others, and have no score. The terms of most areas count.
 */
export function standingScores(standings: readonly Standing[]): readonly (number | undefined)[] {
  const isInPoints = (standing: Standing): boolean => standing.kind === 'difference' && standing.leads === 'points'
  const told = standings.filter(({ kind }) => kind !== 'refused')
  const inPoints = told.filter(isInPoints).length
  const prefersPoints = inPoints > told.length - inPoints
  return standings.map((standing) => (isInPoints(standing) === prefersPoints ? standingScore(standing) : undefined))
}
