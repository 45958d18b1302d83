import type { AreaHistory } from './area-history.ts'
import type { Area, AreaId } from './area.ts'
import { parentOf } from './parent-of.ts'

/**
 * The area by which the figures of one are kept together: the province it lies in; for a province that lies in a country
 * that country, so that what stands beside a province is at hand without all that lies within it.
 */
export function sliceOf(history: AreaHistory, id: AreaId): Area | undefined {
  const province = history.provinceOf(id)
  return province?.id === id ? (parentOf(history, province) ?? province) : province
}
