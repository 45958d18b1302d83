import type { RefusedChange } from '../../domain/change.ts'
import type { OverviewCard } from './overview-page.ts'

/** The one reason that holds for both changes of a card, so that it is said once; undefined when they differ. */
export function commonRefusal({ sincePrevious, sinceLastYear }: OverviewCard): RefusedChange | undefined {
  if (sincePrevious?.kind !== 'refused' || sinceLastYear.kind !== 'refused') return undefined
  const isSame = JSON.stringify(sincePrevious.refusal) === JSON.stringify(sinceLastYear.refusal)
  return isSame ? sincePrevious : undefined
}
