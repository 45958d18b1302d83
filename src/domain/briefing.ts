import type { Office } from './office.ts'
import { writtenText } from './written-text.ts'

/** A text a person wrote in the place of one made from the figures. */
export interface EditedText {
  readonly text: string
  /** The text of the figures it was written over. When the figures now say something else, the edit is in doubt. */
  readonly from: string
}

/** What of a chart stands in a briefing; its text is what the findings say of its family. */
export const chartContents = ['chart', 'table', 'chart-and-table', 'chart-and-text'] as const
export type ChartContent = (typeof chartContents)[number]

/** The pages that a briefing has of an area and its quarter. */
export const areaContents = ['key-figures', 'highlights', 'attention', 'shortcomings', 'tasks'] as const
export type AreaContent = (typeof areaContents)[number]

/** Whether a page waits for what people alone know, even where the figures say nothing. */
export function waitsForWords(content: AreaContent): boolean {
  return content === 'shortcomings' || content === 'tasks'
}

/** What of a view stands in a briefing. */
export type ItemContent = ChartContent | AreaContent

/** Whether it is a page about an area and not one of its charts. */
export function isAreaContent(content: ItemContent): content is AreaContent {
  return areaContents.some((each) => each === content)
}

/** A figure or a page in a briefing: not its numbers, but the view that asks for them. */
export interface BriefingItem {
  /** Unique within its briefing, from 1. */
  readonly id: number
  /**
   * The address of the view below the base of the site: "/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1"; of a page about an area
   * its overview.
   */
  readonly path: string
  readonly content: ItemContent
  readonly headline?: EditedText
  readonly paragraph?: EditedText
  /** What a person adds; stands beneath the figure. Of the page of tasks its entries, one a line. */
  readonly note?: string
  /** Texts by hand that did not fit the figures any more when the briefing went to another quarter or area. */
  readonly unfit?: UnfitTexts
}

/** Texts that were taken out of use, each as it was. */
export type UnfitTexts = Readonly<Partial<Record<ItemText, string>>>

export type ItemText = 'headline' | 'paragraph' | 'note'
export const itemTexts: readonly ItemText[] = ['headline', 'paragraph', 'note']

export type BriefingRatio = '16:9' | '4:3'

export interface BriefingLayout {
  readonly ratio: BriefingRatio
  readonly figuresPerPage: 1 | 2
  readonly hasTitlePage: boolean
  readonly hasSources: boolean
  /** A list of the figures that are not there, and why. */
  readonly hasMissing: boolean
}

/** Figures in an order, with what people wrote about them. */
export interface Briefing {
  /** In which language sentences were written over; absent: in Vietnamese. The other one shows the automatic texts. */
  readonly language?: 'en'
  /** Absent: made from the first figure's area and quarter. */
  readonly title?: EditedText
  /** Who presents it, where, when: lines of the title page. */
  readonly subtitle?: string
  /** Title and lines taken out of use by a change of quarter or area, each as it was. */
  readonly unfit?: Readonly<Partial<Record<'title' | 'subtitle', string>>>
  /** Whose cover it has wherever it is opened; absent: that of the browser at hand. */
  readonly office?: Office
  readonly layout: BriefingLayout
  readonly items: readonly BriefingItem[]
}

export const emptyBriefing: Briefing = {
  layout: { ratio: '16:9', figuresPerPage: 1, hasTitlePage: true, hasSources: true, hasMissing: true },
  items: [],
}

/** The most figures of one briefing; a longer one is nobody's to listen to. */
export const maximumItems = 60

/** The longest texts by hand, in letters. */
export const maximumLengths = { title: 300, subtitle: 600, headline: 400, paragraph: 2000, note: 1000 } as const

/** With figures added at the end, as many as there is room for. */
export function withItems(briefing: Briefing, added: readonly Omit<BriefingItem, 'id'>[]): Briefing {
  const next = Math.max(0, ...briefing.items.map(({ id }) => id)) + 1
  const room = Math.max(0, maximumItems - briefing.items.length)
  return {
    ...briefing,
    items: [...briefing.items, ...added.slice(0, room).map((item, index) => ({ ...item, id: next + index }))],
  }
}

/** Without one figure. */
export function withoutItem(briefing: Briefing, id: number): Briefing {
  return { ...briefing, items: briefing.items.filter((item) => item.id !== id) }
}

/** With one figure at another place, from 0; a place beyond an end is the end. */
export function withItemAt(briefing: Briefing, id: number, place: number): Briefing {
  const moved = briefing.items.find((item) => item.id === id)
  if (!moved) return briefing
  const others = briefing.items.filter((item) => item.id !== id)
  const at = Math.min(Math.max(0, place), others.length)
  return { ...briefing, items: [...others.slice(0, at), moved, ...others.slice(at)] }
}

/** With one figure changed. */
export function withItem(briefing: Briefing, id: number, change: (item: BriefingItem) => BriefingItem): Briefing {
  return { ...briefing, items: briefing.items.map((item) => (item.id === id ? change(item) : item)) }
}

/**
 * A figure with a text by hand; an empty one, or the very text of the figures, is no edit. `automatic` is what the figures
 * say now.
 */
export function withText(item: BriefingItem, which: ItemText, text: string, automatic: string): BriefingItem {
  const { [which]: _before, ...rest } = item
  const written = writtenText(text, automatic, maximumLengths[which])
  if (written === undefined) return rest
  return which === 'note' ? { ...rest, note: written } : { ...rest, [which]: { text: written, from: automatic } }
}

/** A figure without a text that had been taken out of use. */
export function withoutUnfit(item: BriefingItem, which: ItemText): BriefingItem {
  const { unfit, ...rest } = item
  const { [which]: _dropped, ...kept } = unfit ?? {}
  return Object.keys(kept).length === 0 ? rest : { ...rest, unfit: kept }
}

/** A briefing with a title by hand; `automatic` is the one its figures make. */
export function withTitle(briefing: Briefing, text: string, automatic: string): Briefing {
  const { title: _before, ...rest } = briefing
  const written = writtenText(text, automatic, maximumLengths.title)
  return written === undefined ? rest : { ...rest, title: { text: written, from: automatic } }
}

/** A briefing with lines below its title. */
export function withSubtitle(briefing: Briefing, text: string): Briefing {
  const { subtitle: _before, ...rest } = briefing
  const written = writtenText(text, '', maximumLengths.subtitle)
  return written === undefined ? rest : { ...rest, subtitle: written }
}

/** A briefing that carries an office, or none. */
export function withOffice({ office: _before, ...briefing }: Briefing, office: Office | undefined): Briefing {
  return office ? { ...briefing, office } : briefing
}

/** A briefing without a title or lines that had been taken out of use. */
export function withoutUnfitHead(briefing: Briefing, which: 'title' | 'subtitle'): Briefing {
  const { unfit, ...rest } = briefing
  const { [which]: _dropped, ...kept } = unfit ?? {}
  return Object.keys(kept).length === 0 ? rest : { ...rest, unfit: kept }
}

/** Whether a person wrote over a title or sentence that the figures make. */
function hasEdits({ title, items }: Briefing): boolean {
  return (
    title !== undefined || items.some(({ headline, paragraph }) => headline !== undefined || paragraph !== undefined)
  )
}

/** Whether sentences were written over in the other language than this one. */
export function isWrittenElsewise(briefing: Briefing, language: 'vi' | 'en'): boolean {
  return hasEdits(briefing) && (briefing.language ?? 'vi') !== language
}

/** A briefing as its figures alone make it; notes and lines stay. */
export function withoutEdits({ title: _title, items, ...briefing }: Briefing): Briefing {
  return {
    ...briefing,
    items: items.map(({ headline: _headline, paragraph: _paragraph, ...item }) => item),
  }
}

/** A changed briefing; the first sentence that is written over gives it its language. */
export function inLanguage(next: Briefing, before: Briefing, language: 'vi' | 'en'): Briefing {
  if (hasEdits(before) || !hasEdits(next)) return next
  const { language: _former, ...rest } = next
  return language === 'en' ? { ...rest, language } : rest
}
