import type { BriefingLayout } from '../../domain/briefing.ts'
import { periodText } from '../../i18n/date-text.ts'
import { lowerFirst } from '../../i18n/first-letter.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { BriefingView } from './view-briefing.ts'
import { currentPoints } from './current-points.ts'
import type { FigureItem, ItemView } from './view-item.ts'

/** A page of a briefing before it is drawn; a long table or list becomes several pages of paper. */
export type BriefingPage =
  | { readonly kind: 'title'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'figure'; readonly figure: FigureItem }
  | { readonly kind: 'pair'; readonly title: string; readonly figures: readonly [FigureItem, FigureItem] }
  | { readonly kind: 'table'; readonly figure: FigureItem }
  /** `figure` is the one whose numbers are not there, where the page stands for it. */
  | {
      readonly kind: 'list'
      readonly title: string
      readonly entries: readonly string[]
      readonly figure?: FigureItem
    }

/** The pages of a briefing in their order. */
export function briefingPages(texts: Texts, view: BriefingView, layout: BriefingLayout): readonly BriefingPage[] {
  const words = texts.messages.briefing
  const { figures } = view
  const quarters = [...new Set(figures.map(({ view: { state } }) => state.quarter))].sort()
  const missing =
    view.missing.length > 0 || quarters.length === 0 || !view.items.every(isComplete)
      ? view.missing
      : [words.nothingMissing({ period: quarters.map((each) => lowerFirst(periodText(texts, each))).join(', ') })]
  return [
    ...(layout.hasTitlePage ? [{ kind: 'title', title: view.title.text, lines: view.lines } as const] : []),
    ...paired(figures.flatMap(pagesOfFigure), layout.figuresPerPage, view.title.text),
    ...(layout.hasSources && view.sources.length > 0
      ? [{ kind: 'list', title: words.sourcesTitle, entries: view.sources } as const]
      : []),
    ...(layout.hasMissing && missing.length > 0
      ? [{ kind: 'list', title: words.missingTitle, entries: missing } as const]
      : []),
  ]
}

/** Whether nothing is missing of a figure. What is not owed, of an area that has ended, is not there all the same. */
function isComplete(item: ItemView): boolean {
  if (item.kind === 'unusable' || !item.hasValues) return false
  const { points } = currentPoints(item.spec)
  return points.every(({ point }) => point.kind === 'value' || point.reason === 'not-applicable')
}

function pagesOfFigure(figure: FigureItem): readonly BriefingPage[] {
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
function isSmall({ figure: { native } }: FigureItem): boolean {
  return native !== undefined && (native.kind === 'line' || native.categories.length <= mostOfHalf)
}

/** Two small figures that follow one another stand on one page; what is left over stands alone. */
function paired(
  pages: readonly BriefingPage[],
  perPage: BriefingLayout['figuresPerPage'],
  title: string,
): readonly BriefingPage[] {
  if (perPage === 1) return pages
  const found: BriefingPage[] = []
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
