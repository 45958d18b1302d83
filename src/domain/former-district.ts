import type { AreaHistory } from './area-history.ts'
import type { Area, AreaId } from './area.ts'
import type { Day } from './day.ts'

/** The last day on which there were districts; since then communes lie directly below a province. */
const lastDistrictDay = '2025-06-30' as Day

/**
 * The districts a commune's territory lay in on their last day: one for most, several where a merger crossed an old border,
 * none for an area that is no commune or whose past is not recorded. A commune of that time has the district it lay in.
 */
export function formerDistrictsOf(history: AreaHistory, id: AreaId): readonly Area[] {
  const origins = originsOf(history, id, new Set())
  const districts = origins.flatMap((area) => {
    const district = area.parentCode === undefined ? undefined : history.byCodeOn(area.parentCode, lastDistrictDay)
    return area.level === 'commune' && district?.level === 'district' ? [district] : []
  })
  return [...new Map(districts.map((district) => [district.id, district])).values()]
}

/** The records on the last day of districts that an area is made of, itself when it stood then. */
function originsOf(history: AreaHistory, id: AreaId, seen: Set<AreaId>): readonly Area[] {
  if (seen.has(id)) return []
  seen.add(id)
  const then = history.versionOn(id, lastDistrictDay)
  if (then) return [then]
  return history
    .lineageOf(id)
    .flatMap((version) => history.predecessorsOf(version.id))
    .flatMap(({ from }) => originsOf(history, from, seen))
}
