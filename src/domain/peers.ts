import type { AreaHistory } from './area-history.ts'
import type { Area, AreaId } from './area.ts'
import type { Day } from './day.ts'

/**
 * The areas a group is made of on a day: for a province the areas directly below it, for any other area its siblings with
 * itself among them. Empty for an area that did not exist then.
 */
export function peersOn(history: AreaHistory, id: AreaId, day: Day): readonly Area[] {
  const area = history.versionOn(id, day)
  if (!area) return []
  if (area.parentCode === undefined) return history.childrenOn(area.id, day)
  const parent = history.byCodeOn(area.parentCode, day)
  return parent ? history.childrenOn(parent.id, day).filter(({ level }) => level === area.level) : []
}
