import type { AreaChanges } from './area-changes.ts'
import type { AreaId } from './area.ts'
import type { AreaOutlines } from './area-outline.ts'
import type { CarriedStretch } from './carried-stretches.ts'
import type { CatalogueIndex } from './catalogue-index.ts'
import type { Day } from './day.ts'
import type { Figure } from './figure.ts'
import type { FigureQuestion } from './figure-question.ts'
import { groupBy } from './group-by.ts'
import type { IndicatorId } from './indicator.ts'
import type { ToldPeriod } from './month.ts'
import type { Observation, ObservationKey, ObservationState } from './observation.ts'
import type { Quarter } from './period.ts'
import type { Target } from './target.ts'

/** What carries figures over. */
interface Carriage {
  /** The same dataset on the areas of a day. */
  readonly onAreasOf: (dataset: Dataset, day: Day) => Dataset
  /** How the figures of an indicator were carried over. */
  readonly stretchesCarried: (
    dataset: Dataset,
    indicator: IndicatorId,
    figures: readonly Figure[],
  ) => readonly CarriedStretch[]
}

/** Look-ups of observations and targets, with the catalogue that gives them meaning. How they are kept is its own affair. */
export interface Dataset extends CatalogueIndex {
  /** The observation of a key, or undefined when the package has no row for it. */
  readonly observation: (key: ObservationKey) => Observation | undefined
  /** All observations of an indicator and one record of an area, breakdowns included. */
  readonly observationsOf: (indicator: IndicatorId, area: AreaId) => readonly Observation[]
  /** The targets of an indicator by quarter, for an area and every other record of its lineage. */
  readonly targetsOf: (indicator: IndicatorId, area: AreaId) => ReadonlyMap<Quarter, Target>
  /** What the package says of areas beyond what they were and became; absent where nobody asked for it. */
  readonly areaChanges?: AreaChanges
  /** What carries figures over to the areas of another day; comes with `areaChanges`. */
  readonly carriage?: Carriage
  /** The figure on the areas of another day, where it is that of another record; absent where areas are as they were. */
  readonly carried?: (question: FigureQuestion) => Figure | undefined
  /** The outlines that were asked for; absent where none were. */
  readonly outlines?: readonly AreaOutlines[]
}

/** The one text that names an observation; two observations with the same key are a fault of the package. */
export function observationKeyText(key: ObservationKey<ToldPeriod>): string {
  return `${key.indicator}|${key.area}|${key.period}|${key.category ?? ''}`
}

/** Indexes observations and targets under a catalogue. */
export function datasetOf(
  { catalogue, history, indicatorOf }: CatalogueIndex,
  observations: readonly Observation[],
  targets: readonly Target[],
): Dataset {
  const byKey = new Map(observations.map((observation) => [observationKeyText(observation), observation]))
  const seriesName = ({ indicator, area }: Pick<ObservationKey, 'indicator' | 'area'>): string => `${indicator}|${area}`
  const observationsOf = groupBy(observations, seriesName)
  const targetsOf = groupBy(targets, seriesName)
  return {
    catalogue,
    history,
    indicatorOf,
    observation: (key) => byKey.get(observationKeyText(key)),
    observationsOf: (indicator, area) => observationsOf.get(seriesName({ indicator, area })) ?? [],
    targetsOf: (indicator, area) =>
      new Map(
        history
          .lineageOf(area)
          .flatMap(({ id }) => targetsOf.get(seriesName({ indicator, area: id })) ?? [])
          .map((target) => [target.quarter, target]),
      ),
  }
}

/** The same dataset without any illustrative figure or target: what remains has a source. */
export function withoutSamples(dataset: Dataset): Dataset {
  const isSourced = ({ state }: { readonly state: ObservationState }): boolean => state !== 'sample'
  return {
    ...dataset,
    observation: (key) => {
      const found = dataset.observation(key)
      return found && isSourced(found) ? found : undefined
    },
    observationsOf: (indicator, area) => dataset.observationsOf(indicator, area).filter(isSourced),
    targetsOf: (indicator, area) =>
      new Map([...dataset.targetsOf(indicator, area)].filter(([, target]) => isSourced(target))),
  }
}
