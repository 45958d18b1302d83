import type { BriefingLayout } from '../../domain/briefing.ts'
import { periodText } from '../../i18n/date-text.ts'
import { lowerFirst } from '../../i18n/first-letter.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { BriefingPage } from './briefing-page.ts'
import { currentPoints } from './current-points.ts'
import type { ChartItem, ShownItem } from './shown-item.ts'

/** A page of a briefing before it is drawn; a long table or list becomes several pages of paper. */
export type BriefingSheet =
  | { readonly kind: 'title'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'figure'; readonly figure: ChartItem }
  | { readonly kind: 'pair'; readonly title: string; readonly figures: readonly [ChartItem, ChartItem] }
  | { readonly kind: 'table'; readonly figure: ChartItem }
  /** `figure` is the one whose numbers are not there, where the page stands for it. */
  | {
      readonly kind: 'list'
      readonly title: string
      readonly entries: readonly string[]
      readonly figure?: ChartItem
    }

/** The pages of a briefing in their order. */
export function briefingSheets(texts: Texts, contents: BriefingPage, layout: BriefingLayout): readonly BriefingSheet[] {
  const words = texts.messages.briefing
  const { figures } = contents
  const quarters = [...new Set(figures.map(({ address: { page } }) => page.quarter))].sort()
  const missing =
    contents.missing.length > 0 || quarters.length === 0 || !contents.items.every(isComplete)
      ? contents.missing
      : [words.nothingMissing({ period: quarters.map((each) => lowerFirst(periodText(texts, each))).join(', ') })]
  return [
    ...(layout.hasTitlePage ? [{ kind: 'title', title: contents.title.text, lines: contents.lines } as const] : []),
    ...paired(figures.flatMap(pagesOfFigure), layout.figuresPerPage, contents.title.text),
    ...(layout.hasSources && contents.sources.length > 0
      ? [{ kind: 'list', title: words.sourcesTitle, entries: contents.sources } as const]
      : []),
    ...(layout.hasMissing && missing.length > 0
      ? [{ kind: 'list', title: words.missingTitle, entries: missing } as const]
      : []),
  ]
}

/** Whether nothing is missing of a figure. What is not owed, of an area that has ended, is not there all the same. */
function isComplete(item: ShownItem): boolean {
  if (item.kind === 'unusable' || !item.hasValues) return false
  const { points } = currentPoints(item.spec)
  return points.every(({ point }) => point.kind === 'value' || point.reason === 'not-applicable')
}

function pagesOfFigure(figure: ChartItem): readonly BriefingSheet[] {
  const { content, note } = figure.item
  const { sentences } = figure.figure
  if (!figure.hasValues) {
    const entries = [sentences.paragraph, ...(note === undefined ? [] : [note])]
    return [{ kind: 'list', title: sentences.headline, entries, figure }]
  }
  return [
    ...(content === 'table' ? [] : [{ kind: 'figure', figure } as const]),
    ...(content === 'chart' ? [] : [{ kind: 'table', figure } as const]),
  ]
}

/** The most areas whose names can be read on half a slide. */
const mostOfHalf = 8

/** Whether a figure can be read on half a slide: lines, or bars of a few areas; shades and many small pictures cannot. */
function isSmall({ figure: { native } }: ChartItem): boolean {
  return native !== undefined && (native.kind === 'line' || native.categories.length <= mostOfHalf)
}

/** Two small figures that follow one another stand on one page; what is left over stands alone. */
function paired(
  pages: readonly BriefingSheet[],
  perPage: BriefingLayout['figuresPerPage'],
  title: string,
): readonly BriefingSheet[] {
  if (perPage === 1) return pages
  const found: BriefingSheet[] = []
  for (const page of pages) {
    const before = found.at(-1)
    if (page.kind === 'figure' && before?.kind === 'figure' && isSmall(page.figure) && isSmall(before.figure)) {
      found[found.length - 1] = { kind: 'pair', title, figures: [before.figure, page.figure] }
    } else {
      found.push(page)
    }
  }
  return found
}
