import type { AreaAttribute } from './area-changes.ts'
import type { AreaHistory } from './area-history.ts'
import type { Area, AreaId } from './area.ts'
import { areasWith } from './areas-with.ts'
import type { Day } from './day.ts'
import { formerDistrictsOf } from './former-district.ts'
import { type AreaGroup, groupOf } from './group-of.ts'

/**
 * What the areas of a group have in common beside the area above them: `level` their level alone, `setting` that they are
 * towns or country, `district:692` that they have territory of a former district, `legal:ntm-group` one value of what they
 * are by law.
 */
export type PeersKind = 'level' | 'setting' | `district:${string}` | `legal:${string}`

/** A group with what its areas have in common. */
export interface Peers extends AreaGroup {
  readonly kind: PeersKind
  /** The district that is no more, and those of its areas that lie across its border. */
  readonly former?: { readonly district: Area; readonly crossing: readonly Area[] }
  /** What its areas are by law. */
  readonly legal?: Pick<AreaAttribute, 'attribute' | 'value'>
}

/** The groups that an area stands in, and the one of them that is asked for. */
export interface PeersChoice {
  readonly chosen: Peers
  /** Its level first, then by setting, former districts and law. */
  readonly choices: readonly Peers[]
}

/**
 * The group of an area on a day, itself always in it; for a province what lies below it. An area that stands in no group
 * of the kind asked for is among all of its level; of one that did not exist the group is empty.
 */
export function peersChoice(
  history: AreaHistory,
  id: AreaId,
  day: Day,
  asked: PeersKind,
  attributes: readonly AreaAttribute[] = [],
): PeersChoice {
  const siblings = groupOf(history, id, day)
  const own = siblings.areas.find((area) => area.id === history.versionOn(id, day)?.id)
  const ofLevel: Peers = { ...siblings, kind: 'level' }
  if (!own) return { chosen: ofLevel, choices: [ofLevel] }
  const choices = [
    ofLevel,
    ...ofSetting(siblings, own),
    ...ofFormerDistricts(history, siblings, own),
    ...ofLaw(attributes, siblings, own, day),
  ]
  return { chosen: choices.find(({ kind }) => kind === asked) ?? ofLevel, choices }
}

function ofSetting(siblings: AreaGroup, { type: { setting } }: Area): readonly Peers[] {
  if (setting === undefined) return []
  return [{ ...siblings, kind: 'setting', areas: siblings.areas.filter(({ type }) => type.setting === setting) }]
}

/** Of a commune that lies directly below a province: those beside it that have territory of a district it has some of. */
function ofFormerDistricts(history: AreaHistory, { areas, parent }: AreaGroup, own: Area): readonly Peers[] {
  if (own.level !== 'commune' || parent?.level !== 'province') return []
  return formerDistrictsOf(history, own.id).map((district): Peers => {
    const found = areas
      .map((area) => ({ area, districts: formerDistrictsOf(history, area.id) }))
      .filter(({ districts }) => districts.some((each) => each.id === district.id))
    const crossing = found.flatMap(({ area, districts }) => (districts.length > 1 ? [area] : []))
    return {
      kind: `district:${district.id}`,
      areas: found.map(({ area }) => area),
      parent,
      former: { district, crossing },
    }
  })
}

function ofLaw(attributes: readonly AreaAttribute[], siblings: AreaGroup, own: Area, day: Day): readonly Peers[] {
  const names = [...new Set(attributes.map(({ attribute }) => attribute))]
  return names.flatMap((attribute): readonly Peers[] => {
    const value = attributes.find(
      (each) => each.attribute === attribute && areasWith([each], [own], each, day).length > 0,
    )?.value
    if (value === undefined) return []
    const legal = { attribute, value }
    return [
      { ...siblings, kind: `legal:${attribute}`, areas: areasWith(attributes, siblings.areas, legal, day), legal },
    ]
  })
}
