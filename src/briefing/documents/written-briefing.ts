import type { LookId } from '../../charts/picture/look.ts'
import type { BriefingRatio } from '../../domain/briefing.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { PictureChoice } from '../chart/picture-choice.ts'
import { renderedChart } from '../chart/rendered-chart.ts'
import type { BriefingPage } from '../contents/briefing-page.ts'
import type { BriefingSheet, SheetItem } from '../contents/briefing-sheets.ts'
import type { DrawnSheet } from './compose-briefing.ts'

/** A briefing as it is written, whatever the format: many charts, or one, which is a briefing of one. */
export interface WrittenBriefing {
  readonly title: string
  readonly ratio: BriefingRatio
  /** Of the pictures in a document. */
  readonly look: LookId
  /** The mark of illustrative figures, as soon as one chart has it. */
  readonly watermark?: string | undefined
  /** In their order; a document has a part for each. */
  readonly charts: readonly SheetItem[]
  /** In their order; slides are made of them. */
  readonly sheets: readonly BriefingSheet[]
  /** The sheets as they are drawn, for what is made of drawings. */
  readonly drawn: () => Promise<readonly DrawnSheet[]>
  /** Whether it is a chart by itself: the finding is the title then, and its notes stand at the end. */
  readonly isSingle: boolean
}

/** What is told while a file is made, and what stops it. */
export interface ExportWork {
  readonly signal?: AbortSignal | undefined
  /** Told after each page of those that take a moment. */
  readonly onProgress?: (done: number, all: number) => void
}

/** A whole briefing, its sheets drawn already. */
export function wholeBriefing(
  { title, watermark, charts }: BriefingPage,
  {
    sheets,
    drawn,
    ratio,
  }: {
    readonly sheets: readonly BriefingSheet[]
    readonly drawn: readonly DrawnSheet[]
    readonly ratio: BriefingRatio
  },
): WrittenBriefing {
  return {
    title: title.text,
    ratio,
    look: 'colour',
    watermark,
    charts,
    sheets,
    drawn: () => Promise.resolve(drawn),
    isSingle: false,
  }
}

/** A briefing of one chart: a slide of it, a page of the chosen size, or a document with its table. */
export function briefingOfChart(texts: Texts, chart: ExportedChart, choice: PictureChoice): WrittenBriefing {
  const item: SheetItem = { item: { id: 1, content: 'chart-and-table' }, chart, hasValues: true }
  const { title, watermark, sentence } = chart.frame
  return {
    title,
    ratio: choice.size === 'slide-4-3' ? '4:3' : '16:9',
    look: choice.look,
    watermark,
    charts: [item],
    sheets: [{ kind: 'chart', item }],
    drawn: async () => {
      const { picture } = await renderedChart(texts, chart, choice)
      return [{ picture, title, description: sentence, items: [item.item.id], address: chart.address }]
    },
    isSingle: true,
  }
}
