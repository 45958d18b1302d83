import type { Area } from '../../domain/area.ts'
import type { BilingualText } from '../../domain/bilingual-text.ts'
import type { Change } from '../../domain/change.ts'
import type { FigureMissingReason } from '../../domain/figure.ts'
import type { Quantity } from '../../domain/measure-rules.ts'
import type { NotCompared, ProfileChange, ProfileOutcome } from '../../domain/peer-profile.ts'
import type { Quarter } from '../../domain/period.ts'
import type { SpreadPart } from '../../domain/spread.ts'
import type { SpecArea, SpecPoint, TrendSpec } from '../trend-spec.ts'

/** A figure of the spread, with the area that has it. */
export interface SpecSpreadPoint {
  readonly area: SpecArea
  readonly point: Extract<SpecPoint, { kind: 'value' }>
}

/** The spread of a group, in the order of values. */
export type SpecSpread = Readonly<Record<'least' | 'lower' | 'median' | 'upper' | 'most', SpecSpreadPoint>>

/** One indicator of an area among its peers. */
export interface ProfileRow {
  readonly indicator: TrendSpec['indicator']
  /** As it stands before its row. */
  readonly label: BilingualText
  readonly family: BilingualText
  readonly quantity: Quantity
  readonly current: SpecPoint
  readonly change: Pick<ProfileChange, 'since'> & { readonly change: Change }
  /** How many of the group have a figure of the kind that most have. */
  readonly placed: number
  /** Of how many of the group it is asked. */
  readonly asked: number
  readonly outcome:
    | {
        readonly kind: 'compared'
        readonly spread: SpecSpread
        readonly part: SpreadPart
        readonly place?: Extract<ProfileOutcome, { kind: 'compared' }>['place']
      }
    | { readonly kind: 'not-compared'; readonly reason: NotCompared }
}

/** The profile of an area among its peers in one quarter, as plain JSON like every `TrendSpec`. */
export interface ProfileSpec extends Pick<TrendSpec, 'areaChange' | 'sources' | 'dataDate'> {
  readonly kind: 'profile'
  readonly version: 1
  readonly quarter: Quarter
  readonly area: SpecArea
  /** The group with the area in it, and what it belongs to. */
  readonly peers: readonly SpecArea[]
  readonly parent: SpecArea & Pick<Area, 'areasBelow'>
  /** Whether it is a district that is no more. */
  readonly isFormer?: true
  /** What the peers are by law. */
  readonly legal?: { readonly value: string }
  /** Families together, in the order of the catalogue. */
  readonly rows: readonly ProfileRow[]
  /** Indicators that say nothing here, by their reason. */
  readonly silent: readonly { readonly reason: FigureMissingReason; readonly labels: readonly BilingualText[] }[]
}
