import type { AreaHistory } from './area-history.ts'
import { type Area, type AreaId, areAllBelow } from './area.ts'
import type { CarryDirection, TerritoryShare } from './carry-rule.ts'
import { type Day, dayAfter } from './day.ts'
import { goesOn } from './succession.ts'
import type { Succession } from './succession.ts'

/** An area of another day that has something of a territory. */
export interface TerritoryPart {
  readonly area: Area
  /** How much of the part lies in the territory, up to 1; absent where some does and nobody knows how much. */
  readonly inside?: number
  /** How much of the territory the part makes; absent where nobody knows. */
  readonly makes?: number
}

/**
 * Why nobody knows what a territory was or became:
 * - `past-not-recorded`: the package does not say what (or what else) an area was made of.
 * - `ended`: an area ended, and nothing (or not all that) took its territory over is recorded.
 * - `records-contradict`: a record goes on through a change of its territory.
 */
export type TerritoryGap = 'past-not-recorded' | 'ended' | 'records-contradict'

/** What the territory of an area is on another day. */
export type Territory =
  | {
      readonly kind: 'known'
      readonly direction: CarryDirection
      readonly parts: readonly TerritoryPart[]
      /** Whether it is one area that went on under another type, name, rank or parent. */
      readonly isSame: boolean
    }
  | {
      readonly kind: 'unknown'
      readonly direction: CarryDirection
      readonly gap: TerritoryGap
      /** The area of which it is not known. */
      readonly at: Area
    }

interface Piece {
  readonly inside: number | undefined
  readonly makes: number | undefined
}

/** Which shares a question may use: those by one weight. */
export interface Weighing {
  readonly shares: readonly TerritoryShare[]
  readonly of?: string
}

const noShares: Weighing = { shares: [] }

/**
 * The areas of a day that have the territory of an area record, followed from change to change. A district of which no
 * succession is recorded is followed by the communes it had on its last day, where the package names them all.
 */
export function territoryOn(history: AreaHistory, area: Area, day: Day, weighing: Weighing = noShares): Territory {
  const { validTo } = area
  const ended = validTo !== undefined && validTo < day ? validTo : undefined
  const direction: CarryDirection = ended === undefined ? 'backwards' : 'forwards'
  const walk = walkOf(history, direction, weighing)
  const start = ended === undefined ? [area] : startOf(history, area, ended)
  let pieces = new Map<AreaId, Piece>(
    start.map(({ id }) => [id, { inside: 1, makes: start.length === 1 ? 1 : undefined }]),
  )
  let isSame = start.length === 1
  for (;;) {
    const areas = [...pieces.keys()].map((id) => history.byId(id)!)
    const broken = areas.find((each) => walk.isBroken(each, day))
    if (broken) return { kind: 'unknown', direction, gap: 'records-contradict', at: broken }
    const moving = walk.nextToMove(areas, day)
    if (moving.length === 0) {
      const parts = partsOf(areas, pieces)
      return { kind: 'known', direction, isSame: isSame && parts.length === 1 && parts[0]!.inside === 1, parts }
    }
    const open = moving.find((each) => !walk.isWhollyRecorded(each))
    if (open) {
      return { kind: 'unknown', direction, gap: direction === 'backwards' ? 'past-not-recorded' : 'ended', at: open }
    }
    isSame &&= moving.every((each) => walk.edgesOf(each.id).every(goesOn))
    pieces = walk.step(pieces, moving)
  }
}

/** The records a walk forwards begins with: the area's own, or, of a district without successors, what lay in it. */
function startOf(history: AreaHistory, area: Area, lastDay: Day): readonly Area[] {
  const within = history.successorsOf(area.id).length > 0 ? [] : history.childrenOn(area.id, lastDay)
  return within.length > 0 && areAllBelow(area, within) ? within : [area]
}

function partsOf(areas: readonly Area[], pieces: ReadonlyMap<AreaId, Piece>): readonly TerritoryPart[] {
  return areas.map((area) => {
    const { inside, makes } = pieces.get(area.id)!
    return { area, ...(inside === undefined ? {} : { inside }), ...(makes === undefined ? {} : { makes }) }
  })
}

/** The steps of one direction. `near` is the side a walk stands on, `far` the one it goes to. */
function walkOf(history: AreaHistory, direction: CarryDirection, { shares, of }: Weighing) {
  const isBack = direction === 'backwards'
  const incoming = history.predecessorsOf
  const outgoing = history.successorsOf
  const edgesOf = isBack ? incoming : outgoing
  const farOf = (edge: Succession): AreaId => (isBack ? edge.from : edge.to)
  const nearOf = (edge: Succession): AreaId => (isBack ? edge.to : edge.from)
  const toldShare = (edge: Succession): TerritoryShare | undefined =>
    shares.find(
      (each) => each.of === of && each.from === edge.from && each.to === edge.to && each.effective === edge.effective,
    )
  /** A `whole` went into a larger area: where nothing else came to it, the rest is not recorded. */
  const isWhollyMade = (id: AreaId): boolean => !(incoming(id).length === 1 && incoming(id)[0]!.extent === 'whole')
  const isWhollyGone = (id: AreaId): boolean => !(outgoing(id).length === 1 && outgoing(id)[0]!.extent === 'part')
  const ofFrom = (edge: Succession): number | undefined =>
    edge.extent !== 'part' && outgoing(edge.from).length === 1 ? 1 : toldShare(edge)?.ofFrom
  const ofTo = (edge: Succession): number | undefined =>
    edge.extent !== 'whole' && incoming(edge.to).length === 1 ? 1 : toldShare(edge)?.ofTo
  const [nearShare, farShare] = isBack ? [ofTo, ofFrom] : [ofFrom, ofTo]
  const isWholeOnNear = (id: AreaId): boolean => (isBack ? isWhollyMade(id) : isWhollyGone(id))
  const isWholeOnFar = (id: AreaId): boolean => (isBack ? isWhollyGone(id) : isWhollyMade(id))
  /** The day of the change a record begins or ended with. */
  const changeOf = (area: Area): Day | undefined =>
    isBack ? area.validFrom : area.validTo === undefined ? undefined : dayAfter(area.validTo)
  const lies = (change: Day, day: Day): boolean => (isBack ? change > day : change <= day)
  /** Whether the record on the far side ends, or begins, where the change is; so every step goes on in time. */
  const meets = (edge: Succession): boolean => {
    const { effective } = edge
    const { validFrom = '', validTo } = history.byId(farOf(edge))!
    if (!isBack) return validFrom === effective && (validTo ?? effective) >= effective
    return validFrom < effective && validTo !== undefined && dayAfter(validTo) === effective
  }

  return {
    edgesOf,
    /** Whether a record goes on through a change of its territory that lies between it and the day. */
    isBroken: (area: Area, day: Day): boolean =>
      edgesOf(area.id).some((edge) => lies(edge.effective, day) && !(edge.effective === changeOf(area) && meets(edge))),
    /** The records that the next change on the way to the day concerns. */
    nextToMove: (areas: readonly Area[], day: Day): readonly Area[] => {
      const changes = areas.flatMap((area) => {
        const change = changeOf(area)
        return change !== undefined && lies(change, day) ? [change] : []
      })
      const [next] = changes.sort((a, b) => (a < b === isBack ? 1 : -1))
      return next === undefined ? [] : areas.filter((area) => changeOf(area) === next)
    },
    isWhollyRecorded: (area: Area): boolean => edgesOf(area.id).length > 0 && isWholeOnNear(area.id),
    step: (pieces: ReadonlyMap<AreaId, Piece>, moving: readonly Area[]): Map<AreaId, Piece> => {
      const moved = new Set(moving.map(({ id }) => id))
      const stay = new Map([...pieces].filter(([id]) => !moved.has(id)))
      const edges = moving.flatMap(({ id }) => edgesOf(id))
      for (const far of new Set(edges.map(farOf))) {
        const ofFar = isBack ? outgoing(far) : incoming(far)
        const isWholly = isWholeOnFar(far) && ofFar.every((edge) => pieces.get(nearOf(edge))?.inside === 1)
        const within = ofFar.filter((edge) => pieces.has(nearOf(edge)))
        const inside = isWholly
          ? 1
          : sumOf(within.map((edge) => times(farShare(edge), pieces.get(nearOf(edge))!.inside)))
        const makes = sumOf(within.map((edge) => times(nearShare(edge), pieces.get(nearOf(edge))!.makes)))
        stay.set(far, { inside, makes })
      }
      return stay
    },
  }
}

/** A product, unknown where a factor is; shares of shares without the noise of binary fractions. */
function times(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Number((a * b).toPrecision(12))
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce(
    (all, each) => (all === undefined || each === undefined ? undefined : Number((all + each).toPrecision(12))),
    0,
  )
}
