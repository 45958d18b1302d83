import type { AreaId } from '../domain/area.ts'
import type { ComparisonBase } from '../domain/comparison-base.ts'
import { type Quarter, quarterPlus } from '../domain/period.ts'
import type { BriefingAddress } from './briefing-address.ts'
import type { PageAddress } from './page-address.ts'

/** Where figures go: so many quarters on (or back, below 0), and from one area to another. */
export interface Move {
  readonly by: number
  readonly area?: { readonly from: AreaId; readonly to: AreaId }
}

/**
 * A address asked again for another quarter or area. A range, a base that is a quarter of its own and further quarters move
 * along by as many quarters; an address without the area keeps its areas. So does a comparison of which one area would be left:
 * one area alone stands for its whole group there, which nobody chose.
 */
export function movedAddress(address: BriefingAddress, move: Move): BriefingAddress {
  const along = (quarter: Quarter): Quarter => quarterPlus(quarter, move.by)
  const { range } = address.page
  const { groupName, ...others } = address.page
  const page: PageAddress = {
    ...others,
    // Other areas are another group.
    ...(groupName === undefined || move.area ? {} : { groupName }),
    areas: movedAreas(address.page.areas, move.area),
    quarter: along(address.page.quarter),
    ...(range ? { range: { first: along(range.first), last: along(range.last) } } : {}),
  }
  const movedBase = (base: ComparisonBase): ComparisonBase =>
    base.kind === 'quarter' ? { ...base, quarter: along(base.quarter) } : base
  if (address.kind === 'bridge') return { ...address, page, base: movedBase(address.base) }
  if (address.kind !== 'comparison') return { ...address, page }
  const { base, further } = address.compare
  const isGroupNow = address.page.areas.length > 1 && page.areas.length === 1
  return {
    ...address,
    page: isGroupNow ? { ...page, areas: address.page.areas } : page,
    compare: {
      ...address.compare,
      base: movedBase(base),
      further: further.map(along),
    },
  }
}

/** The new area takes the place of the old one; where it stood already it stands once. */
function movedAreas(areas: PageAddress['areas'], move: Move['area']): PageAddress['areas'] {
  if (!move || !areas.includes(move.from)) return areas
  const [first, ...others] = areas.map((area) => (area === move.from ? move.to : area))
  return [first!, ...new Set(others.filter((area) => area !== first))]
}
