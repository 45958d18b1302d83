import type { AreaId } from '../../../src/domain/area.ts'
import type { DraftFigure } from '../../../src/domain/draft-figure.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import { standingDrafts, withDrafts } from '../../../src/domain/with-drafts.ts'
import type { EntryProposal } from '../../../src/features/entry/entry-proposal.ts'
import { type ReviewFacts, type ReviewSaid, reviewRows } from '../../../src/features/entry/review.ts'
import { day, smallDataset } from '../../domain/small-dataset.ts'

interface SmallReview extends Partial<ReviewSaid> {
  readonly published?: readonly Observation[]
  /** Confirmed in this browser. */
  readonly drafts?: readonly DraftFigure[]
  /** The areas whose published figures have arrived; all where nothing is said. */
  readonly there?: readonly AreaId[]
}

/** What a review of the small package is worked out from. */
export function smallFacts({ published = [], drafts = [], there }: SmallReview = {}): ReviewFacts {
  const dataset = smallDataset(published)
  const standing = standingDrafts({ figures: drafts }, dataset)
  const isThere: ReviewFacts['isThere'] = ({ area }) => there?.includes(area) ?? true
  return { published: dataset, present: withDrafts(dataset, standing), standing, isThere, today: day('2024-05-01') }
}

/** What becomes of proposals, of a source whose figures are final where nothing else is said. */
export function rowsOf(proposals: readonly EntryProposal[], review: SmallReview = {}) {
  const { decisions = {}, state = 'final' } = review
  return reviewRows(proposals, { decisions, state }, smallFacts(review))
}
