import type { Area } from '../../domain/area.ts'
import type { ReadingSetting } from './reading-setting.ts'

/** Whether an area is the one that is asked for, or lies in it. */
export function isOfAskedArea(area: Area, { area: asked, index }: Pick<ReadingSetting, 'area' | 'index'>): boolean {
  if (asked === undefined) return true
  const own = index.history.byId(asked)
  if (!own || own.code === area.code) return true
  const day = area.validTo ?? own.validTo ?? index.catalogue.dataDate
  let at: Area | undefined = area
  // A few steps up at most: records that name one another as parents must not be followed for ever.
  for (let step = 0; step < 5 && at?.parentCode !== undefined; step += 1) {
    if (at.parentCode === own.code) return true
    at = index.history.byCodeOn(at.parentCode, day)
  }
  return false
}
