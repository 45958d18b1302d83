import { type AreaHistory, areaHistoryOf } from './area-history.ts'
import type { Catalogue } from './catalogue.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import type { Observation, ObservationKey } from './observation.ts'
import type { Target } from './target.ts'
import type { AreaId } from './area.ts'
import { groupBy } from './group-by.ts'

/** Observations and targets with the catalogue that gives them meaning, indexed for look-up. */
export interface Dataset {
  readonly catalogue: Catalogue
  readonly history: AreaHistory
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  readonly indicator: (id: IndicatorId) => Indicator | undefined
  /** The observation of a key, or undefined when the package has no row for it. */
  readonly observation: (key: ObservationKey) => Observation | undefined
  /** All observations of an indicator and one record of an area, breakdowns included. */
  readonly observationsOf: (indicator: IndicatorId, area: AreaId) => readonly Observation[]
}

/** The one text that names an observation; two observations with the same key are a fault of the package. */
export function observationKeyText(key: ObservationKey): string {
  return `${key.indicator}|${key.area}|${key.period}|${key.category ?? ''}`
}

/** Indexes observations and targets under a catalogue. */
export function datasetOf(
  catalogue: Catalogue,
  observations: readonly Observation[],
  targets: readonly Target[],
): Dataset {
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]))
  const byKey = new Map(observations.map((observation) => [observationKeyText(observation), observation]))
  const bySeries = groupBy(observations, (observation) => `${observation.indicator}|${observation.area}`)
  return {
    catalogue,
    history: areaHistoryOf(catalogue.areas, catalogue.successions),
    observations,
    targets,
    indicator: (id) => indicators.get(id),
    observation: (key) => byKey.get(observationKeyText(key)),
    observationsOf: (indicator, area) => bySeries.get(`${indicator}|${area}`) ?? [],
  }
}

/** The same dataset without any illustrative figure or target: what remains has a source. */
export function withoutSamples(dataset: Dataset): Dataset {
  return datasetOf(
    dataset.catalogue,
    dataset.observations.filter((observation) => observation.state !== 'sample'),
    dataset.targets.filter((target) => target.state !== 'sample'),
  )
}
