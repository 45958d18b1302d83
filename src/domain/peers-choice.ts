import type { AreaHistory } from './area-history.ts'
import type { Area, AreaId } from './area.ts'
import type { Day } from './day.ts'
import { type AreaGroup, groupOf } from './group-of.ts'

/**
 * What the areas of a group have in common beside the area above them: `level` their level alone, `setting` that they are
 * towns or country.
 */
export type PeersKind = 'level' | 'setting'

/** What an area is by a kind of group; undefined where that is not said of it. */
const commonIn: Readonly<Record<PeersKind, (area: Area) => string | undefined>> = {
  level: ({ level }) => level,
  setting: ({ type }) => type.setting,
}

const peersKinds = Object.keys(commonIn) as readonly PeersKind[]

/** A group with what its areas have in common. */
export interface Peers extends AreaGroup {
  readonly kind: PeersKind
}

/** The groups that an area stands in, and the one of them that is asked for. */
export interface PeersChoice {
  readonly chosen: Peers
  /** In the order of the kinds. */
  readonly choices: readonly Peers[]
}

/**
 * The group of an area on a day, itself always in it; for a province what lies below it. An area that stands in no group
 * of the kind asked for is among all of its level; of one that did not exist the group is empty.
 */
export function peersChoice(history: AreaHistory, id: AreaId, day: Day, asked: PeersKind): PeersChoice {
  const siblings = groupOf(history, id, day)
  const own = siblings.areas.find((area) => area.id === history.versionOn(id, day)?.id)
  const ofLevel: Peers = { ...siblings, kind: 'level' }
  const others = peersKinds.flatMap((kind): readonly Peers[] => {
    const common = own && commonIn[kind](own)
    if (kind === ofLevel.kind || common === undefined) return []
    return [{ ...siblings, kind, areas: siblings.areas.filter((area) => commonIn[kind](area) === common) }]
  })
  return { chosen: others.find(({ kind }) => kind === asked) ?? ofLevel, choices: [ofLevel, ...others] }
}
