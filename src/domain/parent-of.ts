import type { AreaHistory } from './area-history.ts'
import type { Area } from './area.ts'

/** The area above one on its last day, or its first while it exists; undefined for a province, or where none is recorded. */
export function parentOf(history: AreaHistory, { parentCode, validTo, validFrom }: Area): Area | undefined {
  if (parentCode === undefined) return undefined
  const day = validTo ?? validFrom
  return day === undefined ? history.areas.find(({ code }) => code === parentCode) : history.byCodeOn(parentCode, day)
}
