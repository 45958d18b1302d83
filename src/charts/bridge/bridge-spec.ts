import type { BridgeCause } from '../../domain/bridge-members.ts'
import type { BridgePart } from '../../domain/change-bridge.ts'
import type { BilingualText } from '../../domain/bilingual-text.ts'
import type { Quarter } from '../../domain/period.ts'
import type { SpecArea, SpecPoint, TrendSpec } from '../trend-spec.ts'

/** One of the two figures, with the areas it is of. */
export interface SpecSum {
  readonly areas: readonly SpecArea[]
  readonly point: Extract<SpecPoint, { kind: 'value' }>
}

/** The bridge of one indicator between two quarters, as plain JSON like every `TrendSpec`. */
export interface BridgeSpec extends Pick<TrendSpec, 'indicator' | 'accumulation' | 'sources' | 'dataDate'> {
  readonly kind: 'bridge'
  readonly version: 1
  readonly baseQuarter: Quarter
  readonly quarter: Quarter
  /** As they were asked for. */
  readonly areas: readonly SpecArea[]
  readonly before: SpecSum
  readonly after: SpecSum
  /** Where the way begins: the earlier figure, as it was told first. */
  readonly start: number
  /** In their order; they add up to what lies between `start` and the later figure. */
  readonly parts: readonly (Pick<BridgePart, 'kind' | 'amount'> & {
    /** Whose they are; none where all or nobody knows. */
    readonly areas: readonly SpecArea[]
    /** How much of it each of several territories made, the largest first; absent where it is one's, or nobody knows whose. */
    readonly by?: readonly { readonly areas: readonly SpecArea[]; readonly amount: number }[]
  })[]
  readonly causes: readonly (Pick<BridgeCause, 'kind'> & {
    readonly areas: readonly SpecArea[]
    /** What the package says of it. */
    readonly reason?: BilingualText
  })[]
}
