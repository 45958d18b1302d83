import type { BriefingItem, BriefingLayout } from '../../domain/briefing.ts'
import { periodText } from '../../i18n/date-text.ts'
import { lowerFirst } from '../../i18n/first-letter.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { BriefingPage } from './briefing-page.ts'
import { currentPoints } from './current-points.ts'
import type { ChartItem, ShownItem } from './shown-item.ts'

/** A page of paper of a briefing before it is drawn; a long table or list becomes several of them. */
export type BriefingSheet =
  | { readonly kind: 'title'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'chart'; readonly item: SheetItem }
  | { readonly kind: 'pair'; readonly title: string; readonly items: readonly [SheetItem, SheetItem] }
  | { readonly kind: 'table'; readonly item: SheetItem }
  /** `item` is the one whose numbers are not there, where the sheet stands for it. */
  | {
      readonly kind: 'list'
      readonly title: string
      readonly entries: readonly string[]
      readonly item?: SheetItem
    }

/** What a sheet needs of a chart. */
export type SheetItem = Pick<ChartItem, 'chart' | 'hasValues'> & {
  readonly item: Pick<BriefingItem, 'id' | 'content' | 'note'>
}

/** The sheets of a briefing in their order. */
export function briefingSheets(texts: Texts, contents: BriefingPage, layout: BriefingLayout): readonly BriefingSheet[] {
  const words = texts.messages.briefing
  const { charts } = contents
  const quarters = [...new Set(charts.map(({ address: { page } }) => page.quarter))].sort()
  const missing =
    contents.missing.length > 0 || quarters.length === 0 || !contents.items.every(isComplete)
      ? contents.missing
      : [words.nothingMissing({ period: quarters.map((each) => lowerFirst(periodText(texts, each))).join(', ') })]
  return [
    ...(layout.hasTitlePage ? [{ kind: 'title', title: contents.title.text, lines: contents.lines } as const] : []),
    ...paired(charts.flatMap(sheetsOfChart), layout.figuresPerPage, contents.title.text),
    ...(layout.hasSources && contents.sources.length > 0
      ? [{ kind: 'list', title: words.sourcesTitle, entries: contents.sources } as const]
      : []),
    ...(layout.hasMissing && missing.length > 0
      ? [{ kind: 'list', title: words.missingTitle, entries: missing } as const]
      : []),
  ]
}

/** Whether nothing is missing of a chart. What is not owed, of an area that has ended, is not there all the same. */
function isComplete(item: ShownItem): boolean {
  if (item.kind === 'unusable' || !item.hasValues) return false
  const { points } = currentPoints(item.chart.spec)
  return points.every(({ point }) => point.kind === 'value' || point.reason === 'not-applicable')
}

function sheetsOfChart(item: SheetItem): readonly BriefingSheet[] {
  const { content, note } = item.item
  const { sentences } = item.chart
  if (!item.hasValues) {
    const entries = [sentences.paragraph, ...(note === undefined ? [] : [note])]
    return [{ kind: 'list', title: sentences.headline, entries, item }]
  }
  return [
    ...(content === 'table' ? [] : [{ kind: 'chart', item } as const]),
    ...(content === 'chart' ? [] : [{ kind: 'table', item } as const]),
  ]
}

/** The most areas whose names can be read on half a slide. */
const mostOfHalf = 8

/** Whether a chart can be read on half a slide: lines, or bars of a few areas; what is a picture on slides cannot. */
function isSmall({ chart }: SheetItem): boolean {
  const native = chart.native()
  return native !== undefined && (native.kind === 'line' || native.categories.length <= mostOfHalf)
}

/** Two small charts that follow one another stand on one sheet; what is left over stands alone. */
function paired(
  sheets: readonly BriefingSheet[],
  perSheet: BriefingLayout['figuresPerPage'],
  title: string,
): readonly BriefingSheet[] {
  if (perSheet === 1) return sheets
  const found: BriefingSheet[] = []
  for (const sheet of sheets) {
    const before = found.at(-1)
    if (sheet.kind === 'chart' && before?.kind === 'chart' && isSmall(sheet.item) && isSmall(before.item)) {
      found[found.length - 1] = { kind: 'pair', title, items: [before.item, sheet.item] }
    } else {
      found.push(sheet)
    }
  }
  return found
}
