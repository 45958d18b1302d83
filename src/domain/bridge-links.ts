import type { AreaHistory } from './area-history.ts'
import type { Area, AreaId } from './area.ts'
import { type BridgeDays, leavesOn, namedWithin } from './bridge-sides.ts'
import { goesOn } from './succession.ts'
import { territoryOn } from './territory.ts'

/** Areas of two days that have territory in common, directly or through others. */
export interface BridgeLink {
  readonly before: readonly Area[]
  readonly after: readonly Area[]
  /** Whether it is one area that went on. */
  readonly isSame: boolean
  /**
   * How the two fit: `closed`, all of the territory of the earlier is that of the later; `open`, some of it lies elsewhere;
   * `unknown`, nobody knows.
   */
  readonly fit: 'closed' | 'open' | 'unknown'
  /** The earlier areas outside of both sums that the later ones have territory of. */
  readonly joined: readonly Area[]
}

/** Which areas of the earlier sum became which of the later. An area of one sum alone stands by itself. */
export function bridgeLinks(
  history: AreaHistory,
  before: readonly Area[],
  after: readonly Area[],
  days: BridgeDays,
): readonly BridgeLink[] {
  const pairs = after.flatMap((later): readonly BridgeLink[] => {
    const own = before.find((earlier) => history.lineageOf(earlier.id).some(({ id }) => id === later.id))
    return own ? [{ before: [own], after: [later], isSame: true, fit: 'closed', joined: [] }] : []
  })
  const paired = new Set(pairs.flatMap((pair) => [...pair.before, ...pair.after].map(({ id }) => id)))
  const isFree = ({ id }: Area): boolean => !paired.has(id)
  const summed = new Set(before.flatMap((area) => namedWithin(history, area, days.before).map(({ id }) => id)))
  return [...pairs, ...linked(history, before.filter(isFree), after.filter(isFree), { ...days, summed })]
}

/** The days, and what the earlier sum holds: what else has territory of an area of it that went on is told by nobody. */
interface LinkDays extends BridgeDays {
  readonly summed: ReadonlySet<AreaId>
}

function linked(
  history: AreaHistory,
  earlier: readonly Area[],
  later: readonly Area[],
  days: LinkDays,
): readonly BridgeLink[] {
  const ownerOf = new Map<AreaId, Area>()
  for (const area of earlier) {
    for (const { id } of namedWithin(history, area, days.before)) ownerOf.set(id, area)
  }
  const pasts = new Map(later.map((area) => [area, pastOf(history, area, days)]))
  const groups: { readonly before: Set<Area>; readonly after: Set<Area> }[] = earlier.map((area) => ({
    before: new Set([area]),
    after: new Set(),
  }))
  for (const [area, past] of pasts) {
    const owners = new Set((past ?? []).flatMap(({ id }) => ownerOf.get(id) ?? []))
    const touched = groups.filter((group) => [...owners].some((owner) => group.before.has(owner)))
    const joined = {
      before: new Set(touched.flatMap((group) => [...group.before])),
      after: new Set([area, ...touched.flatMap((group) => [...group.after])]),
    }
    for (const each of touched) groups.splice(groups.indexOf(each), 1)
    groups.push(joined)
  }
  return groups.map((group): BridgeLink => {
    const [ofBefore, ofAfter] = [[...group.before], [...group.after]]
    const known = ofAfter.map((area) => pasts.get(area))
    const outside = known.flatMap((past) => past ?? []).filter(({ id }) => !ownerOf.has(id))
    const isUnknown = known.some((past) => past === undefined)
    const fit = isUnknown
      ? 'unknown'
      : outside.some(({ id }) => days.summed.has(id))
        ? 'open'
        : fitOf(history, [...ofBefore, ...outside], ofAfter, days)
    return { before: ofBefore, after: ofAfter, isSame: false, fit, joined: outside }
  })
}

/**
 * What an area was made of, down to the smallest records; undefined where that is not known. An area of which nothing is
 * recorded is followed by what lies in it; one of which a part is recorded was made of more than that. What is told of some
 * areas within one of which the package does not name all leaves the rest of it unknown.
 */
function pastOf(history: AreaHistory, area: Area, days: LinkDays): readonly Area[] | undefined {
  const own = territoryOn(history, area, days.before)
  const isRecorded = history
    .lineageOf(area.id)
    .some(({ id }) => history.predecessorsOf(id).some((edge) => !goesOn(edge)))
  const pasts =
    own.kind === 'known' || isRecorded
      ? [own]
      : leavesOn(history, area, days.after).map((leaf) => territoryOn(history, leaf, days.before))
  if (!pasts.every((past) => past.kind === 'known')) return undefined
  const past = pasts.flatMap(({ parts }) => parts).flatMap((part) => leavesOn(history, part.area, days.before))
  const isTold = ({ id }: Area): boolean => days.summed.has(id)
  const isInPart = (each: Area): boolean => !isTold(each) && namedWithin(history, each, days.before).some(isTold)
  return past.some(isInPart) ? undefined : past
}

/** Whether all the earlier areas became lies in the later ones; of an area without any it does not. */
function fitOf(
  history: AreaHistory,
  before: readonly Area[],
  after: readonly Area[],
  days: BridgeDays,
): BridgeLink['fit'] {
  const own = new Set(after.flatMap((area) => namedWithin(history, area, days.after).map(({ id }) => id)))
  const fitAmong = (areas: readonly Area[]): BridgeLink['fit'] => {
    const futures = areas.map((area) => territoryOn(history, area, days.after))
    if (!futures.every((future) => future.kind === 'known')) return 'unknown'
    return futures.every(({ parts }) => parts.every((part) => own.has(part.area.id))) ? 'closed' : 'open'
  }
  const fits = before.map((area) =>
    fitAmong([area]) === 'closed' ? 'closed' : fitAmong(leavesOn(history, area, days.before)),
  )
  return (['unknown', 'open'] as const).find((fit) => fits.includes(fit)) ?? 'closed'
}
