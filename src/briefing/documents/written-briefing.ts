import type { BriefingRatio } from '../../domain/briefing.ts'
import type { BriefingSheet } from '../contents/briefing-sheets.ts'
import type { ComposedPage } from './compose-briefing.ts'
import type { BriefingPage } from '../contents/briefing-page.ts'

/** A briefing as it is written: its pages before and after they were drawn. */
export interface WrittenBriefing {
  readonly contents: BriefingPage
  readonly pages: readonly BriefingSheet[]
  readonly composed: readonly ComposedPage[]
  readonly ratio: BriefingRatio
}

export interface ExportWork {
  readonly signal: AbortSignal
  /** Told after each page of those that take a moment. */
  readonly onProgress: (done: number, all: number) => void
}
