import type { Observation, ObservationKey } from './observation.ts'
import type { SourceId } from './source.ts'

/** A figure of a source that was corrected (đính chính). */
export interface Correction extends ObservationKey {
  readonly value: number
  readonly denominator?: number
  /** The value before; absent where the package does not say it. */
  readonly from?: number
  /** Why. */
  readonly note?: string
  readonly source: SourceId
}

/** The corrections among the figures of a package; what only illustrates one is none. */
export function correctionsOf(observations: readonly Observation[]): readonly Correction[] {
  return observations.flatMap((each): readonly Correction[] => {
    if (each.kind === 'missing' || each.state !== 'revised') return []
    const { indicator, area, period, category, value, denominator, revisedFrom, note, source } = each
    return [
      {
        indicator,
        area,
        period,
        ...(category === undefined ? {} : { category }),
        value,
        ...(denominator === undefined ? {} : { denominator }),
        ...(revisedFrom === undefined ? {} : { from: revisedFrom }),
        ...(note === undefined ? {} : { note }),
        source,
      },
    ]
  })
}
