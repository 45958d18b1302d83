import type { AreaId } from './area.ts'
import type { Day } from './day.ts'

/**
 * - `whole`: the whole territory of `from` went into the larger `to`.
 * - `part`: only a part of it did.
 * - `reclassified`: the same territory went on as another type, name or rank.
 * - `unchanged`: the same area went on under a new record (its parent changed).
 */
export type SuccessionExtent = 'whole' | 'part' | 'reclassified' | 'unchanged'
export const successionExtents: readonly SuccessionExtent[] = ['whole', 'part', 'reclassified', 'unchanged']

/** Which area's territory went to which area on a day. */
export interface Succession {
  readonly effective: Day
  readonly from: AreaId
  readonly to: AreaId
  readonly extent: SuccessionExtent
}

/** Whether the same territory went on under a new record. */
export function goesOn({ extent }: Pick<Succession, 'extent'>): boolean {
  return extent === 'reclassified' || extent === 'unchanged'
}
