import type { ComparisonBase } from '../domain/comparison-base.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import type { MapClassing, MapView } from '../domain/map-classes.ts'
import type { PeersKind } from '../domain/peers-choice.ts'
import type { Quarter } from '../domain/period.ts'

export type CompareForm = 'dumbbell' | 'bars' | 'ranking' | 'heat' | 'multiples' | 'map'
export type CompareOrder = 'value' | 'change' | 'name'

/** What the page of comparison adds to the view every page has. */
export interface CompareAddress {
  /** Absent: the first of the publication. */
  readonly indicator?: IndicatorId
  readonly base: ComparisonBase
  readonly form: CompareForm
  readonly order: CompareOrder
  /** Whether all small pictures share one scale. */
  readonly scale: 'shared' | 'free'
  /** Quarters that bars show beside the current one and its base. */
  readonly further: readonly Quarter[]
  /** Part of a name that areas must have to be shown; empty for all. */
  readonly search: string
  /** Only the first or last so many. */
  readonly end?: { readonly side: 'top' | 'bottom'; readonly count: number }
  readonly grouping: 'none' | 'district'
  /** What the areas beside the chosen one have in common with it; means nothing where areas are chosen one by one. */
  readonly peers: PeersKind
  /** What a map shows, and how its values fall into classes. */
  readonly mapView: MapView
  readonly classing: MapClassing
}

/** What a fresh comparison shows: each area beside its same quarter of last year. */
export const freshCompareAddress: CompareAddress = {
  base: { kind: 'last-year' },
  form: 'dumbbell',
  order: 'value',
  scale: 'shared',
  further: [],
  search: '',
  grouping: 'none',
  peers: 'level',
  mapView: 'quarter',
  classing: { kind: 'quantile' },
}

/** The most quarters that bars show beside the current one and its base. */
export const maximumFurther = 4

/** The longest part of a name that is looked for. */
export const maximumSearchLength = 60
