import type { AreaHistory } from './area-history.ts'
import type { Catalogue } from './catalogue.ts'
import type { CatalogueIndex } from './catalogue-index.ts'
import { type Dataset, observationKeyText } from './dataset.ts'
import { type Day, dayOfInstant } from './day.ts'
import { revisedValue } from './draft-change.ts'
import type { DraftFigure, FigureImport, ImportId, StandingDrafts, Workspace } from './draft-figure.ts'
import { groupBy } from './group-by.ts'
import { type IndicatorId, categoriesOf } from './indicator.ts'
import type { AreaId } from './area.ts'
import type { Observation } from './observation.ts'
import { type Quarter, comparePeriods, quartersWithin } from './period.ts'
import type { Source, SourceId } from './source.ts'

/** The figures of a workspace that count under a catalogue; what it has no indicator or area for is left out. */
export function standingDrafts(
  { figures }: Pick<Workspace, 'figures'>,
  { history, indicatorOf }: Pick<CatalogueIndex, 'history' | 'indicatorOf'>,
): StandingDrafts {
  const known = figures.filter((draft) => isKnown(draft, history, indicatorOf))
  const byKey = new Map(known.map((draft) => [observationKeyText(draft), draft]))
  return { byKey, byPair: groupBy([...byKey.values()], pairText) }
}

function isKnown(
  { indicator, area, category }: DraftFigure,
  history: AreaHistory,
  indicatorOf: CatalogueIndex['indicatorOf'],
): boolean {
  const found = indicatorOf(indicator)
  if (!found || !history.byId(area)) return false
  return category === undefined || categoriesOf(found).some(({ id }) => id === category)
}

const pairText = ({ indicator, area }: { readonly indicator: IndicatorId; readonly area: AreaId }): string =>
  `${indicator}|${area}`

/** What a source of figures that are not published is called in a dataset. */
export function draftSourceId(importId: ImportId): SourceId {
  return `draft:${importId}` as SourceId
}

/**
 * A catalogue with the sources of the figures that are not published, and with the quarters and the day they lead it to; its
 * edition stays the published one.
 */
export function draftedCatalogue<Content extends Catalogue>(
  catalogue: Content,
  imports: readonly FigureImport[],
  { byKey }: StandingDrafts,
): Content {
  const used = new Set([...byKey.values()].map(({ importId }) => importId))
  const standing = imports.filter(({ id }) => used.has(id))
  const quarters = [...byKey.values()].flatMap(({ period }) => quartersWithin(period)).sort(comparePeriods)
  const { first, last } = catalogue.quarters
  const days = standing.flatMap(({ at }): Day | readonly Day[] => dayOfInstant(at) ?? [])
  return {
    ...catalogue,
    sources: [...catalogue.sources, ...standing.map(sourceOfImport)],
    quarters: { first: earlier(first, quarters[0]), last: later(last, quarters.at(-1)) },
    dataDate: days.reduce((newest, day) => (day > newest ? day : newest), catalogue.dataDate),
  }
}

function sourceOfImport({ id, source }: FigureImport): Source {
  return { id: draftSourceId(id), kind: 'report', ...source }
}

const earlier = (a: Quarter, b: Quarter | undefined): Quarter => (b !== undefined && comparePeriods(b, a) < 0 ? b : a)
const later = (a: Quarter, b: Quarter | undefined): Quarter => (b !== undefined && comparePeriods(b, a) > 0 ? b : a)

/** The same dataset with the figures that are not published in the place of the published ones. */
export function withDrafts(dataset: Dataset, drafts: StandingDrafts): Dataset {
  return {
    ...dataset,
    observation: (key) => {
      const draft = drafts.byKey.get(observationKeyText(key))
      return draft ? draftObservation(draft, dataset.observation(key)) : dataset.observation(key)
    },
    observationsOf: (indicator, area) => {
      const published = dataset.observationsOf(indicator, area)
      const own = drafts.byPair.get(pairText({ indicator, area }))
      if (!own) return published
      return [
        ...published.filter((each) => !drafts.byKey.has(observationKeyText(each))),
        ...own.flatMap((draft) => draftObservation(draft, dataset.observation(draft)) ?? []),
      ]
    },
  }
}

/** A figure that is not published as an observation, or undefined where the published one is to go. */
function draftObservation(draft: DraftFigure, published: Observation | undefined): Observation | undefined {
  const { indicator, area, period, category, content, printed, reason, importId } = draft
  const origin = {
    indicator,
    area,
    period,
    ...(category === undefined ? {} : { category }),
    state: 'draft',
    source: draftSourceId(importId),
    ...(printed === undefined ? {} : { printed }),
    ...(reason === undefined ? {} : { note: reason }),
  } as const
  switch (content.kind) {
    case 'withdrawn':
      return undefined
    case 'missing':
      return { ...origin, kind: 'missing', reason: content.reason }
    case 'value': {
      const { value, denominator } = content
      const revisedFrom = revisedValue(draft, published)
      return {
        ...origin,
        kind: 'value',
        value,
        ...(denominator === undefined ? {} : { denominator }),
        ...(revisedFrom === undefined ? {} : { revisedFrom }),
      }
    }
  }
}
