import {
  type Briefing,
  type BriefingItem,
  type EditedText,
  type UnfitTexts,
  maximumLengths,
} from '../../domain/briefing.ts'
import { isFigureBound } from '../../domain/figure-bound.ts'
import { foldText } from '../../domain/fold-text.ts'
import { refitText } from '../../domain/refit-text.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import { readBriefingAddress, writeBriefingAddress } from '../../navigation/briefing-address.ts'
import { type Move, movedAddress } from '../../navigation/moved-address.ts'
import { currentPoints } from './current-points.ts'
import type { Datasets } from './datasets.ts'
import { itemName } from './item-name.ts'
import { briefingPage } from './briefing-page.ts'
import { type BriefingContext, shownItem } from './shown-item.ts'

/** What became of a briefing on its way to another quarter or area. */
export interface MoveReport {
  readonly moved: number
  /** How many texts by hand were carried over. */
  readonly kept: number
  /** Those that were not, under the name of their chart. */
  readonly unfit: readonly { readonly name: string; readonly text: string }[]
  /** Charts without numbers there. */
  readonly noFigures: readonly string[]
  /** Charts that do not show the area that was changed. */
  readonly unmoved: readonly string[]
  readonly unusable: readonly string[]
}

interface MovedItem {
  readonly item: BriefingItem
  readonly name: string
  readonly isUnusable?: true
  readonly hasMoved: boolean
  /** Whether it shows the area that was changed, and now the other one. */
  readonly showsArea: boolean
  /** Whether it has a number in its quarter. */
  readonly hasFigure: boolean
  readonly kept: number
  readonly unfit: readonly string[]
}

/**
 * Every chart asked again elsewhere, with texts made anew. What people wrote is kept where it fits what the figures now
 * say, and put aside where it does not. The datasets hold the figures of the new place.
 */
export function moveBriefing(
  texts: Texts,
  datasets: Datasets,
  briefing: Briefing,
  move: Move,
  context: BriefingContext,
): { readonly briefing: Briefing; readonly report: MoveReport } {
  const items = briefing.items.map((item) => movedItem(texts, datasets, item, move, context))
  const { title: _title, subtitle: _subtitle, unfit: _unfit, ...rest } = briefing
  const withItems: Briefing = { ...rest, items: items.map(({ item }) => item) }
  const { title: automatic } = briefingPage(texts, datasets, withItems, context)
  const isStill = items.every(({ hasMoved }) => !hasMoved)
  const head = isStill ? unmovedHead(briefing) : movedHead(briefing, automatic.automatic, namesLeft(datasets, move))
  const namesOf = (isSo: (item: MovedItem) => boolean): readonly string[] => items.filter(isSo).map(({ name }) => name)
  return {
    briefing: { ...withItems, ...head.briefing },
    report: {
      moved: items.filter(({ hasMoved }) => hasMoved).length,
      kept: head.kept + items.reduce((sum, { kept }) => sum + kept, 0),
      unfit: [
        ...head.unfit.map((text) => ({ name: briefingTexts[texts.language].titleLabel, text })),
        ...items.flatMap(({ name, unfit }) => unfit.map((text) => ({ name, text }))),
      ],
      noFigures: namesOf(({ hasMoved, hasFigure }) => hasMoved && !hasFigure),
      unmoved: namesOf(({ showsArea, isUnusable }) => !showsArea && !isUnusable),
      unusable: namesOf(({ isUnusable }) => isUnusable === true),
    },
  }
}

function movedItem(
  texts: Texts,
  datasets: Datasets,
  item: BriefingItem,
  move: Move,
  context: BriefingContext,
): MovedItem {
  const { history } = datasets.all
  const stays = { item, hasMoved: false, showsArea: true, hasFigure: true, kept: 0, unfit: [] }
  const unusable: MovedItem = { ...stays, name: item.path, isUnusable: true }
  const read = readBriefingAddress(item.path, datasets.all)
  if (read.kind === 'unusable') return unusable
  const { address } = read
  const next = movedAddress(address, move)
  const { headline, paragraph, note, ...rest } = item
  const path = writeBriefingAddress(next, history)
  const asked = shownItem(texts, datasets, { ...rest, path }, context)
  if (asked.kind === 'unusable') return unusable
  const name = itemName(texts, asked)
  const showsArea = !move.area || next.page.areas.join() !== address.page.areas.join()
  if (path === writeBriefingAddress(address, history)) return { ...stays, name, showsArea }
  const fitted = {
    headline: refitted(headline, asked.automatic.headline, maximumLengths.headline),
    paragraph: refitted(paragraph, asked.automatic.paragraph, maximumLengths.paragraph),
  }
  const isNoteKept = note !== undefined && staysTrue(note, showsArea ? namesLeft(datasets, move) : [])
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
    hasMoved: true,
    showsArea,
    hasFigure:
      asked.kind === 'area'
        ? asked.hasValues
        : currentPoints(asked.chart.spec).points.some(({ point }) => point.kind === 'value'),
    kept: [fitted.headline, fitted.paragraph, isNoteKept].filter(Boolean).length,
    unfit: Object.values(unfit),
  }
}

function refitted(edit: EditedText | undefined, automatic: string, most: number): EditedText | undefined {
  const text = edit && refitText(edit, automatic)
  return text === undefined || text.length > most ? undefined : { text, from: automatic }
}

/** Whether a text that stands over no sentence of the figures says nothing of the quarter and the area that were left. */
function staysTrue(text: string, names: readonly string[]): boolean {
  return !isFigureBound(text) && !names.some((name) => foldText(text).includes(name))
}

/** The names of the area that is left, folded and without "huyện" or "xã". */
function namesLeft({ all: { history } }: Datasets, { area }: Move): readonly string[] {
  return area ? history.lineageOf(area.from).map(({ name, type }) => foldText(name.slice(type.id.length))) : []
}

/** What was put aside before stays beside what is put aside now, as far as there is room. */
function withUnfit<Which extends keyof typeof maximumLengths>(
  before: Readonly<Partial<Record<Which, string>>> | undefined,
  now: Readonly<Partial<Record<Which, string>>>,
): { unfit?: Readonly<Partial<Record<Which, string>>> } {
  const merged: Partial<Record<Which, string>> = { ...before }
  for (const [which, text] of Object.entries(now) as [Which, string][]) {
    const old = before?.[which]
    const both = [text, ...(old === undefined || old === text ? [] : [old])].join('\n')
    // A cut must not leave half a sign.
    merged[which] = both.slice(0, maximumLengths[which]).replace(/\p{Cs}$/u, '')
  }
  return Object.keys(merged).length === 0 ? {} : { unfit: merged }
}

interface MovedHead {
  readonly briefing: Pick<Briefing, 'title' | 'subtitle' | 'unfit'>
  readonly kept: number
  readonly unfit: readonly string[]
}

/** Title and lines by hand; lines with a number (a day, a document) belong to the old briefing. */
function movedHead({ title, subtitle, unfit }: Briefing, automatic: string, names: readonly string[]): MovedHead {
  const fitted = refitted(title, automatic, maximumLengths.title)
  const isSubtitleKept = subtitle !== undefined && staysTrue(subtitle, names)
  const aside = {
    ...(title && !fitted ? { title: title.text } : {}),
    ...(subtitle === undefined || isSubtitleKept ? {} : { subtitle }),
  }
  return {
    briefing: {
      ...(fitted ? { title: fitted } : {}),
      ...(isSubtitleKept ? { subtitle } : {}),
      ...withUnfit<'title' | 'subtitle'>(unfit, aside),
    },
    kept: [fitted, isSubtitleKept].filter(Boolean).length,
    unfit: Object.values(aside),
  }
}

/** Title and lines of a briefing of which no chart has moved. */
function unmovedHead({ title, subtitle, unfit }: Briefing): MovedHead {
  const briefing = {
    ...(title ? { title } : {}),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(unfit ? { unfit } : {}),
  }
  return { briefing, kept: 0, unfit: [] }
}
