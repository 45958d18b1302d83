import type { PublishedCatalogue } from '../../contract/catalogue-file.ts'
import type { BriefingItem } from '../../domain/briefing.ts'
import type { Day } from '../../domain/day.ts'
import type { ExportedFigure } from '../../figures/exported-figure.ts'
import { type FigureOfView, figureOfView } from '../../figures/figure-of-view.ts'
import { type SettledFigure, settledFigure } from '../../figures/settled-figure.ts'
import type { Texts } from '../../i18n/texts.ts'
import { type FigureView, readFigureView, writeFigureView } from '../../navigation/figure-view.ts'
import { siteAddress } from '../site-address.ts'
import { type Datasets, datasetFor } from './datasets.ts'

/** A figure of a briefing that can be shown. */
export interface FigureItem extends SettledFigure {
  readonly kind: 'figure'
  readonly item: BriefingItem
  readonly view: FigureView
  /** With the note, too, that people wrote. */
  readonly figure: ExportedFigure
  readonly spec: FigureOfView['spec']
  readonly hasValues: boolean
}

/** A figure of a briefing: shown, or not to be opened, with the parts of its address that mean nothing. */
export type ItemView =
  | FigureItem
  | { readonly kind: 'unusable'; readonly item: BriefingItem; readonly parts: readonly string[] }

/** A figure of a briefing with the numbers of its view. */
export function viewItem(
  texts: Texts,
  datasets: Datasets,
  item: BriefingItem,
  { catalogue, today }: { readonly catalogue: PublishedCatalogue; readonly today: Day },
): ItemView {
  const read = readFigureView(item.path, catalogue, datasets.all.history)
  if (read.kind === 'unusable') return { kind: 'unusable', item, parts: read.problems.map(({ text }) => text) }
  const { view } = read
  // Written anew: what a file says beside the view, and what it leaves to defaults, must not stand in a picture's code.
  const path = writeFigureView(view, datasets.all.history)
  const about = { today, path, address: siteAddress(path, texts.language) }
  const made = figureOfView(texts, datasetFor(datasets, view), view, about)
  if (!made) return { kind: 'unusable', item, parts: [view.indicator] }
  const { figure: written, automatic, marks } = settledFigure(texts, made.exported, item)
  const { note } = item
  return {
    kind: 'figure',
    item,
    view,
    figure:
      note === undefined
        ? written
        : { ...written, frame: { ...written.frame, notes: [...linesOf(note), ...written.frame.notes] } },
    spec: made.spec,
    hasValues: made.hasValues,
    automatic,
    marks,
  }
}

/** A picture has no line ends within a note: each line of a person's note is a note. */
const linesOf = (note: string): readonly string[] => note.split('\n').filter((line) => line.trim() !== '')
