import type { DraftChange } from '../domain/draft-change.ts'
import type { DraftFigure } from '../domain/draft-figure.ts'
import type { Observation } from '../domain/observation.ts'

/** What publishing one figure does. */
export interface MergedFigure {
  readonly draft: DraftFigure
  readonly change: DraftChange
  readonly published: Observation | undefined
}
