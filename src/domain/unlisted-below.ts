import type { Area } from './area.ts'
import type { Indicator } from './indicator.ts'
import { isAskedOf } from './measure-rules.ts'

/** How many areas below one are asked that the package does not name; `children` are those that it does. */
export function unlistedBelow(indicator: Indicator, area: Area, children: readonly Area[]): number {
  const [listed] = children
  if (!listed) return 0
  return Object.entries(area.areasBelow ?? {}).reduce((total, [type, count]) => {
    if (!isAskedOf(indicator, { level: listed.level, type: { ...listed.type, id: type } })) return total
    return total + Math.max(0, count - children.filter((child) => child.type.id === type).length)
  }, 0)
}
