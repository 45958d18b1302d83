import type { LookId } from '../../charts/picture/look.ts'
import type { BriefingRatio } from '../../domain/briefing.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { OfficeDress } from './office-dress.ts'
import type { BriefingSheet, SheetItem, SheetPage } from '../contents/briefing-sheets.ts'
import type { DrawnSheet } from './compose-briefing.ts'

/** A briefing as it is written, whatever the format: many charts, or one, which is a briefing of one. */
export interface WrittenBriefing {
  readonly title: string
  readonly ratio: BriefingRatio
  /** The template that it is made for, of slides or of documents; absent for our own look. */
  readonly dress?: OfficeDress
  /** The mark of illustrative figures, as soon as one chart has it. */
  readonly watermark?: string | undefined
  /** Charts and pages in their order; a document has a part for each. */
  readonly parts: readonly BriefingPart[]
  /** In their order; slides are made of them. */
  readonly sheets: readonly BriefingSheet[]
  /** The sheets as they are drawn, for what is made of drawings. */
  readonly drawn: () => Promise<readonly DrawnSheet[]>
  readonly pictures: ChartPictures
  /** Of the pictures; a chart that stays editable has one look, colour. */
  readonly look: LookId
  /** Whether it is a chart by itself: the headline is the title then, and its notes stand at the end. */
  readonly isSingle: boolean
}

/** A part of a document. */
export type BriefingPart =
  | { readonly kind: 'chart'; readonly item: SheetItem }
  | { readonly kind: 'area'; readonly page: SheetPage }

/**
 * Draws a chart for a document, as PNG, one for each page it takes. The writers know no canvas: the page has drawn with it
 * already.
 */
export type ChartPictures = (chart: ExportedChart, signal: AbortSignal | undefined) => Promise<readonly Uint8Array[]>

/** What is told while a file is made, and what stops it. */
export interface ExportWork {
  readonly signal?: AbortSignal | undefined
  /** Told after each page of those that take a moment. */
  readonly onProgress?: (done: number, all: number) => void
}
