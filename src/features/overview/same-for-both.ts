import type { Change } from '../../domain/change.ts'
import type { OverviewCard } from '../../answers/overview-page.ts'

/** The change that holds since the quarter before and since last year, so that it is said once; undefined when they differ. */
export function sameForBoth({
  sincePrevious,
  sinceLastYear,
}: Pick<OverviewCard, 'sincePrevious' | 'sinceLastYear'>): Change | undefined {
  if (sincePrevious === undefined) return undefined
  return JSON.stringify(sincePrevious) === JSON.stringify(sinceLastYear) ? sincePrevious : undefined
}
