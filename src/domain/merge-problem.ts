import type { DataProblemCode } from './package-problem.ts'

/** Why figures cannot be published; each has its own sentence. Those of a figure name it by what its key says. */
export type DraftProblemCode =
  | 'draft-indicator-unknown'
  | 'draft-category-unknown'
  | 'draft-area-unknown'
  | 'draft-area-outside'
  | 'draft-reason-needed'
  | 'draft-outdated'
  | 'draft-of-months'
  | 'draft-without-part'
  | 'parts-too-large'
  | 'nothing-to-publish'

/** Why a package of figures is not one. */
export type HandoverProblemCode =
  | 'handover-unreadable'
  | 'handover-too-large'
  | 'handover-not-ours'
  | 'handover-damaged'
  | 'handover-version'
  | 'handover-unsigned'
  | 'handover-signature'

/** Why an edition cannot be kept, or the one before not be brought back. */
export type EditionProblemCode =
  | 'editions-unwritable'
  | 'no-edition-before'
  | 'edition-other'
  | 'edition-edited'
  | 'edition-damaged'
  | 'publish-failed'

export type MergeProblemCode = DraftProblemCode | HandoverProblemCode | EditionProblemCode | DataProblemCode
