import { type BriefingItem, isAreaContent, waitsForWords } from '../../domain/briefing.ts'
import type { Area } from '../../domain/area.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { Day } from '../../domain/day.ts'
import type { Office } from '../../domain/office.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { settledText } from '../../domain/settled-text.ts'
import type { OverviewPage } from '../../answers/overview-page.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { bridgeOfAddress as makeBridge } from '../chart/bridge-of-address.ts'
import { chartOfAddress } from '../chart/chart-of-address.ts'
import { profileOfAddress } from '../chart/profile-of-address.ts'
import { type SettledChart, settledChart } from '../chart/settled-chart.ts'
import type { Texts } from '../../i18n/texts.ts'
import { type AreaAddress, readBriefingAddress, writeBriefingAddress } from '../../navigation/briefing-address.ts'
import type { ChartAddress } from '../../navigation/chart-address.ts'
import { type AreaPage, areaPage } from './area-page.ts'
import { type Datasets, datasetFor } from './datasets.ts'
import { familySentences } from './family-sentences.ts'
import { overviewOf } from '../../answers/overview-of.ts'

/** A chart of a briefing that can be shown. */
export interface ChartItem extends SettledChart {
  readonly kind: 'chart'
  readonly item: BriefingItem
  readonly address: ChartAddress
  /** With the note, too, that people wrote. */
  readonly chart: ExportedChart
  readonly hasValues: boolean
}

/** A page of a briefing about an area. */
export interface AreaItem extends Pick<SettledChart, 'automatic' | 'marks'> {
  readonly kind: 'area'
  readonly item: BriefingItem
  readonly address: AreaAddress
  readonly overview: OverviewPage
  /** As it was in the quarter; the nearest record of an area outside its time. */
  readonly area?: Area
  /** With what people wrote. */
  readonly page: AreaPage
  /** Whether there is anything to say. */
  readonly hasValues: boolean
}

/** An item of a briefing: shown, or not to be opened, with the parts of its address that mean nothing. */
export type ShownItem =
  | ChartItem
  | AreaItem
  | { readonly kind: 'unusable'; readonly item: BriefingItem; readonly parts: readonly string[] }

/** What a briefing is read with besides its charts. */
export interface BriefingContext {
  /** The day of its pictures. */
  readonly today: Day
  /** The whole address, host included, of a path below the base of the site. */
  readonly addressOf: (path: string) => string
  /** What makes bridges of a change; it is fetched for briefings that have some, and others show none. */
  readonly bridgeOfAddress?: typeof makeBridge | undefined
  /** Whose cover a briefing has that carries none. */
  readonly office?: Office
}

/** An item of a briefing with the numbers of its address. */
export function shownItem(texts: Texts, datasets: Datasets, item: BriefingItem, context: BriefingContext): ShownItem {
  const read = readBriefingAddress(item.path, datasets.all)
  if (read.kind === 'unusable') return { kind: 'unusable', item, parts: read.problems.map(({ text }) => text) }
  const { address } = read
  const dataset = datasetFor(datasets, address)
  if (address.kind === 'area') return shownPage(texts, dataset, item, address)
  return isAreaContent(item.content) ? otherView(item) : shownChart(texts, dataset, item, address, context)
}

/** A view that has no such page. */
const otherView = (item: BriefingItem): ShownItem => ({ kind: 'unusable', item, parts: [item.path] })

function shownPage(texts: Texts, dataset: Dataset, item: BriefingItem, address: AreaAddress): ShownItem {
  const { content } = item
  if (!isAreaContent(content)) return otherView(item)
  const overview = overviewOf(dataset, address.page)
  const made = areaPage(texts, overview, content)
  const automatic = { headline: made.headline, paragraph: made.entries.join('\n') }
  const headline = settledText(automatic.headline, item.headline)
  const paragraph = settledText(automatic.paragraph, item.paragraph)
  const entries = [...linesOf(paragraph.text), ...linesOf(item.note ?? '')]
  const area = dataset.history.nearestVersion(address.page.areas[0], lastDayOf(overview.quarter))
  return {
    kind: 'area',
    item,
    address,
    overview,
    ...(area ? { area } : {}),
    page: { ...made, headline: headline.text, entries },
    hasValues:
      entries.length > 0 || made.table !== undefined || (waitsForWords(content) && overview.area !== undefined),
    automatic,
    marks: { headline: headline.mark, paragraph: paragraph.mark },
  }
}

function shownChart(
  texts: Texts,
  dataset: Dataset,
  item: BriefingItem,
  address: ChartAddress,
  { today, addressOf, bridgeOfAddress }: BriefingContext,
): ShownItem {
  // Written anew: what a file says beside the view, and what it leaves to defaults, must not stand in a picture's code.
  const path = writeBriefingAddress(address, dataset.history)
  const about = { today, path, address: addressOf(path) }
  const made =
    address.kind === 'profile'
      ? profileOfAddress(texts, dataset, address, about)
      : address.kind === 'bridge'
        ? bridgeOfAddress?.(texts, dataset, address, about)
        : chartOfAddress(texts, dataset, address, about)
  if (!made) return { kind: 'unusable', item, parts: [item.path] }
  const told = item.content === 'chart-and-text' ? withFindings(texts, dataset, made.exported, address) : made.exported
  const { chart: written, automatic, marks } = settledChart(texts, told, item)
  const { note } = item
  return {
    kind: 'chart',
    item,
    address,
    chart:
      note === undefined
        ? written
        : { ...written, frame: { ...written.frame, notes: [...linesOf(note), ...written.frame.notes] } },
    hasValues: made.hasValues,
    automatic,
    marks,
  }
}

/** A chart that says beside its headline what the findings say of its family, where they say anything. */
function withFindings(texts: Texts, dataset: Dataset, chart: ExportedChart, address: ChartAddress): ExportedChart {
  // The findings of a family stand beside one of its indicators; a profile has all of them, and speaks for itself.
  const indicator = address.kind === 'profile' ? undefined : dataset.indicatorOf(address.indicator)
  const paragraph = indicator && familySentences(texts, overviewOf(dataset, address.page), indicator)
  return paragraph === undefined ? chart : { ...chart, sentences: { ...chart.sentences, paragraph } }
}

/** A picture has no line ends within a note: each line of a person's text is a note, or a point, of its own. */
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')
