import type { PublishedCatalogue } from '../../contract/catalogue-file.ts'
import {
  type Briefing,
  type BriefingItem,
  type EditedText,
  type UnfitTexts,
  maximumLengths,
} from '../../domain/briefing.ts'
import type { Day } from '../../domain/day.ts'
import { refitText } from '../../domain/refit-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { readFigureView, writeFigureView } from '../../navigation/figure-view.ts'
import { type Move, movedView } from '../../navigation/moved-view.ts'
import type { Datasets } from './datasets.ts'
import { itemName } from './item-name.ts'
import { viewBriefing } from './view-briefing.ts'
import { viewItem } from './view-item.ts'

/** What became of a briefing on its way to another quarter or area. */
export interface MoveReport {
  readonly moved: number
  /** How many texts by hand were carried over. */
  readonly kept: number
  /** Those that were not, under the name of their figure. */
  readonly unfit: readonly { readonly name: string; readonly text: string }[]
  /** Figures without numbers there. */
  readonly noFigures: readonly string[]
  /** Figures that do not show the area that was changed. */
  readonly unmoved: readonly string[]
  readonly unusable: readonly string[]
}

interface MovedItem {
  readonly item: BriefingItem
  readonly name: string
  readonly outcome: 'moved' | 'unmoved' | 'unusable'
  readonly hasValues: boolean
  readonly kept: number
  readonly unfit: readonly string[]
}

/**
 * Every figure asked again elsewhere, with texts made anew. What people wrote is kept where it fits what the figures now
 * say, and put aside where it does not. The datasets hold the figures of the new place.
 */
export function moveBriefing(
  texts: Texts,
  datasets: Datasets,
  briefing: Briefing,
  move: Move,
  about: { readonly catalogue: PublishedCatalogue; readonly today: Day },
): { readonly briefing: Briefing; readonly report: MoveReport } {
  const items = briefing.items.map((item) => movedItem(texts, datasets, item, move, about))
  const { title: _title, subtitle: _subtitle, unfit: _unfit, ...rest } = briefing
  const withItems: Briefing = { ...rest, items: items.map(({ item }) => item) }
  const { title: automatic } = viewBriefing(texts, datasets, withItems, about)
  const head = movedHead(briefing, automatic.automatic)
  const namesOf = (isSo: (item: MovedItem) => boolean): readonly string[] => items.filter(isSo).map(({ name }) => name)
  return {
    briefing: { ...withItems, ...head.briefing },
    report: {
      moved: items.filter(({ outcome }) => outcome === 'moved').length,
      kept: head.kept + items.reduce((sum, { kept }) => sum + kept, 0),
      unfit: [
        ...head.unfit.map((text) => ({ name: texts.messages.briefing.titleLabel, text })),
        ...items.flatMap(({ name, unfit }) => unfit.map((text) => ({ name, text }))),
      ],
      noFigures: namesOf(({ outcome, hasValues }) => outcome === 'moved' && !hasValues),
      unmoved: namesOf(({ outcome }) => outcome === 'unmoved'),
      unusable: namesOf(({ outcome }) => outcome === 'unusable'),
    },
  }
}

function movedItem(
  texts: Texts,
  datasets: Datasets,
  item: BriefingItem,
  move: Move,
  about: { readonly catalogue: PublishedCatalogue; readonly today: Day },
): MovedItem {
  const { history } = datasets.all
  const stays = { item, hasValues: true, kept: 0, unfit: [] }
  const read = readFigureView(item.path, about.catalogue, history)
  if (read.kind === 'unusable') return { ...stays, name: item.path, outcome: 'unusable' }
  const { view } = read
  const next = movedView(view, move)
  const { headline, paragraph, note, ...rest } = item
  const asked = viewItem(texts, datasets, { ...rest, path: writeFigureView(next, history) }, about)
  if (asked.kind === 'unusable') return { ...stays, name: item.path, outcome: 'unusable' }
  const name = itemName(texts, asked)
  const showsArea = !move.area || view.state.areas.includes(move.area.from)
  if (move.by === 0 && !showsArea) return { ...stays, name, outcome: 'unmoved' }
  const fitted = {
    headline: refitted(headline, asked.automatic.headline),
    paragraph: refitted(paragraph, asked.automatic.paragraph),
  }
  const isNoteKept = note !== undefined && !/\d/.test(note)
  const unfit: UnfitTexts = {
    ...(headline && !fitted.headline ? { headline: headline.text } : {}),
    ...(paragraph && !fitted.paragraph ? { paragraph: paragraph.text } : {}),
    ...(note === undefined || isNoteKept ? {} : { note }),
  }
  return {
    item: {
      ...asked.item,
      ...(fitted.headline ? { headline: fitted.headline } : {}),
      ...(fitted.paragraph ? { paragraph: fitted.paragraph } : {}),
      ...(isNoteKept ? { note } : {}),
      ...withUnfit(item.unfit, unfit),
    },
    name,
    outcome: showsArea ? 'moved' : 'unmoved',
    hasValues: asked.hasValues,
    kept: [fitted.headline, fitted.paragraph, isNoteKept].filter(Boolean).length,
    unfit: Object.values(unfit),
  }
}

function refitted(edit: EditedText | undefined, automatic: string): EditedText | undefined {
  const text = edit && refitText(edit, automatic)
  return text === undefined ? undefined : { text, from: automatic }
}

/** What was put aside before stays beside what is put aside now, as far as there is room. */
function withUnfit(before: UnfitTexts | undefined, now: UnfitTexts): { unfit?: UnfitTexts } {
  const merged: Record<string, string> = { ...before }
  for (const [which, text] of Object.entries(now) as [keyof UnfitTexts, string][]) {
    const old = before?.[which]
    merged[which] = [text, ...(old === undefined || old === text ? [] : [old])]
      .join('\n')
      .slice(0, maximumLengths[which])
  }
  return Object.keys(merged).length === 0 ? {} : { unfit: merged }
}

/** Title and lines by hand; lines with a number (a day, a document) belong to the old briefing. */
function movedHead(
  { title, subtitle, unfit }: Briefing,
  automatic: string,
): {
  readonly briefing: Pick<Briefing, 'title' | 'subtitle' | 'unfit'>
  readonly kept: number
  readonly unfit: readonly string[]
} {
  const fitted = refitted(title, automatic)
  const isSubtitleKept = subtitle !== undefined && !/\d/.test(subtitle)
  const aside = {
    ...(title && !fitted ? { title: title.text } : {}),
    ...(subtitle === undefined || isSubtitleKept ? {} : { subtitle }),
  }
  return {
    briefing: {
      ...(fitted ? { title: fitted } : {}),
      ...(isSubtitleKept ? { subtitle } : {}),
      ...(unfit || Object.keys(aside).length > 0 ? { unfit: { ...unfit, ...aside } } : {}),
    },
    kept: [fitted, isSubtitleKept].filter(Boolean).length,
    unfit: Object.values(aside),
  }
}
