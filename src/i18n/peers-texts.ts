import { type Area, type AreaSetting, countedBelow } from '../domain/area.ts'
import type { Peers } from '../domain/peers-choice.ts'
import { areaKindsText, areaText, areaTextInSentence } from './area-text.ts'
import { areaTimeTexts } from './area-time-texts.ts'
import type { Language } from './language.ts'
import type { Texts } from './texts.ts'

/** What is said of the group an area is compared in. */
interface PeersTexts {
  readonly label: string
  /** The choice of a group, with how many areas are in it. */
  readonly ofLevel: (count: number) => string
  readonly ofSetting: (setting: AreaSetting, count: number) => string
  readonly ofDistrict: (district: string, count: number) => string
  readonly ofLaw: (value: string, count: number) => string
  /** A district that is no more, as the area above a group. */
  readonly former: (district: string) => string
  readonly inLaw: (value: string) => string
  /** "11 huyện, thị xã, thành phố thuộc tỉnh Bình Phước". */
  readonly group: (group: { count: number; kinds: string; parent: string }) => string
  /** The same where there are more of these kinds than the package names: "40/95 xã, phường thuộc …". */
  readonly partGroup: (group: { count: number; of: number; kinds: string; parent: string }) => string
  readonly sentence: (group: string) => string
  /** The page of all indicators of an area among its peers. */
  readonly profile: string
}

export const peersTexts: Readonly<Record<Language, PeersTexts>> = {
  vi: {
    label: 'Nhóm so sánh',
    ofLevel: (count) => `Cùng cấp (${count})`,
    ofSetting: (setting, count) => `${setting === 'urban' ? 'Đô thị' : 'Nông thôn'} (${count})`,
    ofDistrict: (district, count) => `Vùng ${district} cũ (${count})`,
    ofLaw: (value, count) => `Nhóm ${value} theo quy định (${count})`,
    former: (district) => `vùng ${district} cũ`,
    inLaw: (value) => ` nhóm ${value}`,
    group: ({ count, kinds, parent }) => `${count} ${kinds} thuộc ${parent}`,
    partGroup: ({ count, of, kinds, parent }) =>
      `${count}/${of} ${kinds} thuộc ${parent} (chỉ tính đơn vị có trong bộ số liệu)`,
    sentence: (group) => `Nhóm so sánh: ${group}.`,
    profile: 'Hồ sơ so sánh',
  },
  en: {
    label: 'Group of comparison',
    ofLevel: (count) => `Same level (${count})`,
    ofSetting: (setting, count) => `${setting === 'urban' ? 'Urban' : 'Rural'} (${count})`,
    ofDistrict: (district, count) => `Former ${district} (${count})`,
    ofLaw: (value, count) => `Legal group ${value} (${count})`,
    former: (district) => `the former ${district}`,
    inLaw: (value) => ` of group ${value}`,
    group: ({ count, kinds, parent }) => `${count} ${kinds} of ${parent}`,
    partGroup: ({ count, of, kinds, parent }) => `${count} of the ${of} ${kinds} of ${parent} (those in the data)`,
    sentence: (group) => `Compared: ${group}.`,
    profile: 'Profile among peers',
  },
}

/** What a group is called: its areas, what they belong to, and what they are by law. */
export interface NamedGroup {
  readonly areas: readonly Pick<Area, 'type'>[]
  readonly parent: Pick<Area, 'name' | 'type' | 'areasBelow'>
  /** Whether what they belong to is a district that is no more. */
  readonly isFormer?: boolean
  readonly legal?: { readonly value: string }
}

/** A group by its kinds of areas and what it belongs to: "11 huyện, thị xã, thành phố thuộc tỉnh Bình Phước". */
export function groupText(texts: Texts, { areas, parent, isFormer = false, legal }: NamedGroup): string {
  // Of a group by law, or of a former district, nobody counts those that the package does not name.
  const of = isFormer || legal ? undefined : countedBelow(parent, areas)
  if (of !== undefined) {
    return peersTexts[texts.language].partGroup({
      count: areas.length,
      of,
      kinds: areaKindsText(texts, areas),
      parent: areaTextInSentence(texts, parent),
    })
  }
  const one = areas.length === 1 ? areas[0]!.type.en : undefined
  const kinds = texts.language === 'en' && one !== undefined ? one : areaKindsText(texts, areas)
  const words = peersTexts[texts.language]
  const above = areaTextInSentence(texts, parent)
  return words.group({
    count: areas.length,
    kinds: legal ? `${kinds}${words.inLaw(legal.value)}` : kinds,
    parent: isFormer ? words.former(above) : above,
  })
}

/** What a group of peers is called, with what does not wholly belong to it: "7 xã thuộc vùng huyện Lộc Ninh cũ. Xã Tân Tiến còn …". */
export function peersSentence(texts: Texts, { areas, parent, former, legal }: Peers): string {
  if (!parent) return ''
  const words = peersTexts[texts.language]
  const said = words.sentence(groupText(texts, namedGroup({ areas, parent, former, legal })))
  if (!former || former.crossing.length === 0) return said
  const names = former.crossing.map((area) => areaText(texts, area)).join(', ')
  return `${said} ${areaTimeTexts[texts.language].crosses(names, areaTextInSentence(texts, former.district))}`
}

/** How the group of a choice is named. */
export function namedGroup({ areas, parent, former, legal }: GroupParts): NamedGroup {
  return {
    areas,
    parent: former?.district ?? parent,
    ...(former ? { isFormer: true } : {}),
    ...(legal ? { legal } : {}),
  }
}

interface GroupParts {
  readonly areas: readonly Area[]
  readonly parent: Area
  readonly former?: Peers['former'] | undefined
  readonly legal?: Peers['legal'] | undefined
}
