import type { CoverOffice } from '../../charts/picture/compose-title-page.ts'
import type { BriefingItem, BriefingLayout, ItemContent } from '../../domain/briefing.ts'
import { groupBy } from '../../domain/group-by.ts'
import { areaText } from '../../i18n/area-text.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { periodText } from '../../i18n/date-text.ts'
import { deckTexts } from '../../i18n/deck-texts.ts'
import { lowerFirst } from '../../i18n/first-letter.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import type { BriefingPage } from './briefing-page.ts'
import { currentPoints } from './current-points.ts'
import { isLacking } from './missing-entries.ts'
import { sourceEntries } from './source-entries.ts'
import type { AreaPage } from './area-page.ts'
import type { AreaItem, ChartItem, ShownItem } from './shown-item.ts'

/** A page of paper of a briefing before it is drawn; a long table or list becomes several of them. */
export type BriefingSheet =
  | {
      readonly kind: 'title'
      readonly title: string
      readonly lines: readonly string[]
      readonly office?: CoverOffice
    }
  | { readonly kind: 'chart'; readonly item: SheetItem }
  | { readonly kind: 'pair'; readonly title: string; readonly items: readonly [SheetItem, SheetItem] }
  | { readonly kind: 'table'; readonly item: SheetItem }
  | { readonly kind: 'area'; readonly page: SheetPage }
  /** `items` are those whose numbers are not there, where the sheet stands for them. */
  | {
      readonly kind: 'list'
      readonly title: string
      readonly entries: readonly string[]
      readonly items?: readonly SheetItem[]
    }

/** What a sheet needs of a chart. */
export type SheetItem = Pick<ChartItem, 'chart' | 'hasValues'> & {
  readonly item: Pick<BriefingItem, 'id' | 'content' | 'note'>
}

/** What a sheet needs of a page about an area. */
export interface SheetPage extends Omit<AreaPage, 'entries'> {
  readonly id: number
  /** A point each; where nobody has written one, lines to be filled in. */
  readonly entries: readonly string[]
  /** Where the figures of its table come from. */
  readonly source?: string
  /** The mark of illustrative figures, where there are some among its own. */
  readonly watermark?: string
}

/** A line to be filled in, and how many stand on the page of tasks before anybody has written one. */
const lineToFill = '…'.repeat(24)
const mostToFill = 6

/** A page about an area as it is written; undefined where it says nothing. */
export function sheetPage(texts: Texts, { page, item, overview, hasValues }: AreaItem): SheetPage | undefined {
  if (!hasValues) return undefined
  const { entries } = page
  return {
    ...page,
    id: item.id,
    entries: item.note === undefined ? [...entries, ...toFill(texts, item.content)] : entries,
    ...(page.table
      ? { source: texts.messages.chart.source({ sources: sourceEntries(texts, overview.sources).join('; ') }) }
      : {}),
    ...(item.content !== 'tasks' && overview.counts.sample > 0 ? { watermark: texts.messages.sample.mark } : {}),
  }
}

/** What people alone know, as lines that wait for it. */
function toFill({ language }: Texts, content: ItemContent): readonly string[] {
  const { causes } = deckTexts[language]
  if (content === 'shortcomings') return [causes({ line: lineToFill.slice(10) }), lineToFill, lineToFill]
  return content === 'tasks' ? Array.from({ length: mostToFill }, () => lineToFill) : []
}

/** The sheets of a briefing in their order. */
export function briefingSheets(texts: Texts, contents: BriefingPage, layout: BriefingLayout): readonly BriefingSheet[] {
  const words = briefingTexts[texts.language]
  const { usable } = contents
  const absent = absentItems(usable)
  const quarters = [...new Set(usable.map(({ address: { page } }) => page.quarter))].sort()
  const isWhole = contents.missing.length === 0 && quarters.length > 0 && contents.items.every(isComplete)
  const nothingMissing = isWhole
    ? [words.nothingMissing({ period: quarters.map((each) => lowerFirst(periodText(texts, each))).join(', ') })]
    : []
  const hasSources = layout.hasSources && contents.sources.length > 0
  // That nothing is missing is a line, and a page of its own only where no other ends the briefing.
  const sources = [...contents.sources, ...(layout.hasMissing ? nothingMissing : [])]
  const missing = [...contents.missing, ...(hasSources ? [] : nothingMissing)]
  return [
    ...(layout.hasTitlePage ? [titleSheet(texts, contents)] : []),
    ...paired(
      usable.flatMap((item) => {
        if (!absent.some((each) => each === item)) return sheetsOfItem(texts, item)
        return item === absent[0] ? [absentSheet(texts, absent)] : []
      }),
      layout.figuresPerPage,
      contents.title.text,
    ),
    ...closingSheets(texts, hasSources ? sources : [], layout.hasMissing ? missing : []),
  ]
}

/** So many entries of sources and missing figures are one page together. */
const mostTogether = 8

function closingSheets(
  { language }: Texts,
  sources: readonly string[],
  missing: readonly string[],
): readonly BriefingSheet[] {
  const { sourcesTitle, missingTitle, sourcesAndMissing } = briefingTexts[language]
  const isShort = sources.length + missing.length <= mostTogether
  if (sources.length > 0 && missing.length > 0 && isShort) {
    return [{ kind: 'list', title: sourcesAndMissing, entries: [...sources, ...missing] }]
  }
  const lists = [
    { title: sourcesTitle, entries: sources },
    { title: missingTitle, entries: missing },
  ]
  return lists.flatMap((list) => (list.entries.length > 0 ? [{ kind: 'list', ...list } as const] : []))
}

/** What stands above the table of a chart: behind the chart itself its name, since the chart has said the finding. */
export function tableHeading({ chart: { frame, sentences }, item }: SheetItem): {
  readonly headline: string
  readonly subtitle: string
} {
  return item.content === 'chart-and-table'
    ? { headline: frame.title, subtitle: frame.subtitle }
    : { headline: sentences.headline, subtitle: `${frame.title}. ${frame.subtitle}` }
}

function titleSheet({ language }: Texts, { title, lines, office }: BriefingPage): BriefingSheet {
  const cover = { kind: 'title', title: title.text, lines } as const
  if (!office) return cover
  const { name, emblem } = office
  const altText = briefingTexts[language].emblemOf({ name })
  return {
    ...cover,
    office: {
      lines: name.split('\n').filter((line) => line.trim() !== ''),
      ...(emblem ? { emblem: { ...emblem, altText } } : {}),
    },
  }
}

/**
 * Whether nothing is missing of a chart, or of an area and of those below it. What is not owed, of an area that has ended, is
 * not there all the same.
 */
function isComplete(item: ShownItem): boolean {
  if (item.kind === 'area') {
    const { area, owed, families, below } = item.overview
    return (
      area !== undefined &&
      owed.unheard === 0 &&
      !families.some(({ cards }) => cards.some(({ figure }) => isLacking(figure))) &&
      !below.some(({ reports }) => reports.reported < reports.expected)
    )
  }
  if (item.kind === 'unusable' || !item.hasValues) return false
  const { points } = currentPoints(item.chart.spec)
  return points.every(({ point }) => point.kind === 'value' || point.reason === 'not-applicable')
}

function sheetsOfItem(texts: Texts, item: ChartItem | AreaItem): readonly BriefingSheet[] {
  if (item.kind === 'chart') return sheetsOfChart(item)
  const page = sheetPage(texts, item)
  return page ? [{ kind: 'area', page }] : []
}

function sheetsOfChart(item: SheetItem): readonly BriefingSheet[] {
  const { content, note } = item.item
  const { sentences } = item.chart
  if (!item.hasValues) {
    const entries = [sentences.paragraph, ...(note === undefined ? [] : [note])]
    return [{ kind: 'list', title: sentences.headline, entries, items: [item] }]
  }
  return [
    ...(content === 'table' ? [] : [{ kind: 'chart', item } as const]),
    ...(content === 'chart' || content === 'chart-and-text' ? [] : [{ kind: 'table', item } as const]),
  ]
}

/** The items of areas that did not exist in their quarters, where there are several. */
function absentItems(usable: BriefingPage['usable']): readonly ChartItem[] {
  const absent = usable.filter((item): item is ChartItem => item.kind === 'chart' && isOfAbsent(item))
  return absent.length > 1 ? absent : []
}

/** That areas did not exist, said once for all of their charts. */
function absentSheet(texts: Texts, items: readonly ChartItem[]): BriefingSheet {
  const words = briefingTexts[texts.language]
  const told = items.flatMap(({ chart }) => {
    const { quarter, points } = currentPoints(chart.spec)
    return points.map(({ indicator, area }) => ({
      about: words.absentArea({
        area: areaText(texts, area),
        period: quarter === undefined ? '' : periodText(texts, quarter),
      }),
      indicator: bilingual(texts, indicator.name),
    }))
  })
  const entries = [...groupBy(told, ({ about }) => about)].map(([about, each]) =>
    words.absentEntry({ about, indicators: [...new Set(each.map(({ indicator }) => indicator))].join('; ') }),
  )
  return { kind: 'list', title: words.absentTitle, entries, items }
}

/** Whether a chart says of its quarter but that its areas did not exist, and nobody wrote a note. */
function isOfAbsent({ chart, item }: SheetItem): boolean {
  const { points } = currentPoints(chart.spec)
  const isAbsent = points.every(({ point }) => point.kind === 'missing' && point.reason === 'area-absent')
  return item.note === undefined && points.length > 0 && isAbsent
}

/** The most areas whose names can be read on half a slide. */
const mostOfHalf = 8

/**
 * Whether a chart can be read on half a slide: lines, or bars of a few areas; what is a picture on slides and what has
 * sentences beside it cannot.
 */
function isSmall({ chart, item }: SheetItem): boolean {
  if (item.content === 'chart-and-text') return false
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
