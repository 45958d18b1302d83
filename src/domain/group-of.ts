import type { AreaHistory } from './area-history.ts'
import type { Area, AreaId } from './area.ts'
import type { Day } from './day.ts'

/** The areas that stand beside each other, and the one above them. */
export interface AreaGroup {
  /** Empty for an area that did not exist. */
  readonly areas: readonly Area[]
  /** Absent where nothing is known of it. */
  readonly parent?: Area
}

/**
 * The group of an area on a day: its siblings with itself among them, all of its level. For one above which nothing is
 * recorded, and for the only province of a country, the areas directly below it.
 */
export function groupOf(history: AreaHistory, id: AreaId, day: Day): AreaGroup {
  const area = history.versionOn(id, day)
  if (!area) return { areas: [] }
  const within: AreaGroup = { areas: history.childrenOn(area.id, day), parent: area }
  if (area.parentCode === undefined) return within
  const parent = history.byCodeOn(area.parentCode, day)
  if (!parent) return { areas: [] }
  const siblings = history.childrenOn(parent.id, day).filter(({ level }) => level === area.level)
  return area.level === 'province' && siblings.length < 2 ? within : { areas: siblings, parent }
}
