import type { FigureAct } from './decision-after.ts'
import type { ReviewRow } from './review.ts'

/** What can be done with a figure of a file. */
export interface ProposalActions {
  readonly onShow: (id: string) => void
  readonly onCorrect: (id: string | undefined) => void
  /** Takes figures as they stand, all at once. */
  readonly onTake: (rows: readonly ReviewRow[]) => void
  readonly onDecide: (row: ReviewRow, act: FigureAct) => void
}
