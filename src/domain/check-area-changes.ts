import type { AreaChanges } from './area-changes.ts'
import { areaHistoryOf } from './area-history.ts'
import { type Area, isAreaValidOn } from './area.ts'
import type { TerritoryShare } from './carry-rule.ts'
import { type Day, dayAfter } from './day.ts'
import { groupBy } from './group-by.ts'
import { type Succession, goesOn } from './succession.ts'
import { sum } from './sum.ts'

/**
 * What is wrong or open in a table of successions:
 * - `end-unexplained`: an area ended, and neither a successor, nor those of all that lay in it, nor a document is named.
 * - `ends-elsewhen`, `begins-elsewhen`: a record does not end, or begin, where the succession is.
 * - `rest-lost`: an area was divided, and only one part of it is recorded.
 * - `goes-on-and-changes`: a territory went on as it was, and another came to it or a part went out of it.
 * - `shares-of-old`, `shares-of-new`: the shares of one area do not make it whole.
 * - `parent-absent`: for some days the parent of an area is not there.
 * - `rest-unknown`: an area is larger than what is recorded of its past; its past cannot be carried over.
 */
export type AreaFaultCode =
  | 'end-unexplained'
  | 'ends-elsewhen'
  | 'begins-elsewhen'
  | 'rest-lost'
  | 'goes-on-and-changes'
  | 'shares-of-old'
  | 'shares-of-new'
  | 'parent-absent'
  | 'rest-unknown'

/** One of them, with the area it is of. */
export interface AreaFault {
  readonly code: AreaFaultCode
  readonly area: Area
  /** The day of the succession, or the first without a parent. */
  readonly day?: Day
  /** What shares come to. */
  readonly share?: number
}

/** What is open and no fault: it is true of a package that begins with a part of the country. */
export function isOpen({ code }: AreaFault): boolean {
  return code === 'rest-unknown'
}

/** Every fault of areas and what became of them, beyond those of single rows, in the order of the areas. */
export function checkAreaChanges(
  areas: readonly Area[],
  successions: readonly Succession[],
  { shares, ends }: Pick<AreaChanges, 'shares' | 'ends'>,
): readonly AreaFault[] {
  const history = areaHistoryOf(areas, successions)
  const stated = new Set(ends.map(({ area }) => area))
  const hasSuccessor = (area: Area): boolean => history.successorsOf(area.id).length > 0
  const isExplained = (area: Area): boolean => {
    if (area.validTo === undefined || hasSuccessor(area) || stated.has(area.id)) return true
    const within = history.childrenOn(area.id, area.validTo)
    return within.length > 0 && within.every((child) => child.validTo === area.validTo && isExplained(child))
  }
  const byCode = groupBy(areas, ({ code }) => code)
  return areas.flatMap((area) => {
    const [into, outOf] = [history.predecessorsOf(area.id), history.successorsOf(area.id)]
    const fault = (code: AreaFaultCode, more: Omit<AreaFault, 'code' | 'area'> = {}): AreaFault => ({
      code,
      area,
      ...more,
    })
    const parentless = firstWithoutParent(area, byCode.get(area.parentCode ?? '') ?? [])
    return [
      ...(isExplained(area) ? [] : [fault('end-unexplained')]),
      ...outOf
        .filter(({ effective }) => area.validTo === undefined || dayAfter(area.validTo) !== effective)
        .map(({ effective }) => fault('ends-elsewhen', { day: effective })),
      ...into
        .filter(({ effective }) => area.validFrom !== effective)
        .map(({ effective }) => fault('begins-elsewhen', { day: effective })),
      ...(outOf.length === 1 && outOf[0]!.extent === 'part' ? [fault('rest-lost', { day: outOf[0]!.effective })] : []),
      ...[into, outOf].flatMap((edges) =>
        edges.length > 1 && edges.some(goesOn) ? [fault('goes-on-and-changes', { day: edges[0]!.effective })] : [],
      ),
      ...incomplete(outOf, shares, 'ofFrom').map((share) => fault('shares-of-old', { share })),
      ...incomplete(into, shares, 'ofTo').map((share) => fault('shares-of-new', { share })),
      ...(area.parentCode === undefined || parentless === undefined
        ? []
        : [fault('parent-absent', { day: parentless })]),
      ...(into.length === 1 && into[0]!.extent === 'whole' ? [fault('rest-unknown', { day: into[0]!.effective })] : []),
    ]
  })
}

/** What the shares of an area come to where that is not one: by each weight all of them, or more than all by some. */
function incomplete(
  edges: readonly Succession[],
  shares: readonly TerritoryShare[],
  side: 'ofFrom' | 'ofTo',
): readonly number[] {
  const ofEdges = shares.filter((share) =>
    edges.some(({ from, to, effective }) => share.from === from && share.to === to && share.effective === effective),
  )
  return [...groupBy(ofEdges, ({ of }) => of).values()].flatMap((weighed) => {
    const told = weighed.flatMap((share) => share[side] ?? [])
    const total = sum(told)
    return total > 1 || (told.length === edges.length && total !== 1) ? [total] : []
  })
}

/**
 * The first day of an area's recorded time on which none of the records of its parent's code is there. What began before the
 * records is not held against a parent whose first day is known.
 */
function firstWithoutParent(area: Area, parents: readonly Area[]): Day | undefined {
  const ends = parents.flatMap(({ validTo }) => (validTo ? [dayAfter(validTo)] : []))
  return [area.validFrom, area.validTo, ...ends]
    .flatMap((day) => day ?? [])
    .filter((day) => isAreaValidOn(area, day) && !parents.some((parent) => isAreaValidOn(parent, day)))
    .sort()[0]
}
