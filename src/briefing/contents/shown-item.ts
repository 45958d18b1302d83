import type { BriefingItem } from '../../domain/briefing.ts'
import type { Day } from '../../domain/day.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import { chartOfAddress } from '../chart/chart-of-address.ts'
import { type SettledChart, settledChart } from '../chart/settled-chart.ts'
import type { Texts } from '../../i18n/texts.ts'
import { type ChartAddress, readChartAddress, writeChartAddress } from '../../navigation/chart-address.ts'
import { type Datasets, datasetFor } from './datasets.ts'

/** A chart of a briefing that can be shown. */
export interface ChartItem extends SettledChart {
  readonly kind: 'chart'
  readonly item: BriefingItem
  readonly address: ChartAddress
  /** With the note, too, that people wrote. */
  readonly chart: ExportedChart
  readonly hasValues: boolean
}

/** A chart of a briefing: shown, or not to be opened, with the parts of its address that mean nothing. */
export type ShownItem =
  | ChartItem
  | { readonly kind: 'unusable'; readonly item: BriefingItem; readonly parts: readonly string[] }

/** What a briefing is read with besides its charts. */
export interface BriefingContext {
  /** The day of its pictures. */
  readonly today: Day
  /** The whole address, host included, of a path below the base of the site. */
  readonly addressOf: (path: string) => string
}

/** A chart of a briefing with the numbers of its address. */
export function shownItem(
  texts: Texts,
  datasets: Datasets,
  item: BriefingItem,
  { today, addressOf }: BriefingContext,
): ShownItem {
  const read = readChartAddress(item.path, datasets.all)
  if (read.kind === 'unusable') return { kind: 'unusable', item, parts: read.problems.map(({ text }) => text) }
  const { address } = read
  // Written anew: what a file says beside the view, and what it leaves to defaults, must not stand in a picture's code.
  const path = writeChartAddress(address, datasets.all.history)
  const about = { today, path, address: addressOf(path) }
  const made = chartOfAddress(texts, datasetFor(datasets, address), address, about)
  if (!made) return { kind: 'unusable', item, parts: [address.indicator] }
  const { chart: written, automatic, marks } = settledChart(texts, made.exported, item)
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

/** A picture has no line ends within a note: each line of a person's note is a note. */
const linesOf = (note: string): readonly string[] => note.split('\n').filter((line) => line.trim() !== '')
