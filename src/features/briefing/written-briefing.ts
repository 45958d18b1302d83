import type { BriefingRatio } from '../../domain/briefing.ts'
import type { BriefingPage } from './briefing-pages.ts'
import type { ComposedPage } from './compose-briefing.ts'
import type { BriefingView } from './view-briefing.ts'

/** A briefing as it is written: its pages before and after they were drawn. */
export interface WrittenBriefing {
  readonly view: BriefingView
  readonly pages: readonly BriefingPage[]
  readonly composed: readonly ComposedPage[]
  readonly ratio: BriefingRatio
}

export interface ExportWork {
  readonly signal: AbortSignal
  /** Told after each page of those that take a moment. */
  readonly onProgress: (done: number, all: number) => void
}
