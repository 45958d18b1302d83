import { type AreaHistory, areaHistoryOf } from './area-history.ts'
import type { Catalogue } from './catalogue.ts'
import type { Indicator, IndicatorId } from './indicator.ts'

/** A catalogue with what is looked up in it. It is made once for a catalogue; whoever needs one of the two gets both. */
export interface CatalogueIndex<Content extends Catalogue = Catalogue> {
  readonly catalogue: Content
  readonly history: AreaHistory
  /** The indicator of an id, or undefined. */
  readonly indicatorOf: (id: IndicatorId) => Indicator | undefined
}

/** Indexes a catalogue. */
export function catalogueIndex<Content extends Catalogue>(catalogue: Content): CatalogueIndex<Content> {
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]))
  return {
    catalogue,
    history: areaHistoryOf(catalogue.areas, catalogue.successions),
    indicatorOf: (id) => indicators.get(id),
  }
}
