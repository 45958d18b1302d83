import type { PublishedCatalogue, SliceEntry } from '../../contract/catalogue-file.ts'
import { slicesFor } from '../../data/slices-for.ts'
import type { AreaHistory } from '../../domain/area-history.ts'
import type { BriefingItem } from '../../domain/briefing.ts'
import { type FigureView, readFigureView } from '../../navigation/figure-view.ts'

/** The views of figures that can be opened. */
export function viewsOf(
  items: readonly Pick<BriefingItem, 'path'>[],
  catalogue: PublishedCatalogue,
  history: AreaHistory,
): readonly FigureView[] {
  return items.flatMap(({ path }) => {
    const read = readFigureView(path, catalogue, history)
    return read.kind === 'figure' ? [read.view] : []
  })
}

/** The files that hold the figures of some views, each once. */
export function entriesOf(
  views: readonly FigureView[],
  catalogue: PublishedCatalogue,
  history: AreaHistory,
): readonly SliceEntry[] {
  const entries = views.flatMap(({ indicator, state }) => {
    const family = catalogue.indicators.find(({ id }) => id === indicator)?.family
    return family ? slicesFor(catalogue, history, { families: [family], areas: state.areas }) : []
  })
  return [...new Map(entries.map((entry) => [entry.file, entry])).values()]
}
