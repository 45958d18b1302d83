import { type Area, type AreaSetting, countedBelow } from '../domain/area.ts'
import { areaKindsText, areaTextInSentence } from './area-text.ts'
import type { Language } from './language.ts'
import type { Texts } from './texts.ts'

/** What is said of the group an area is compared in. */
interface PeersTexts {
  readonly label: string
  /** The choice of a group, with how many areas are in it. */
  readonly ofLevel: (count: number) => string
  readonly ofSetting: (setting: AreaSetting, count: number) => string
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
    group: ({ count, kinds, parent }) => `${count} ${kinds} of ${parent}`,
    partGroup: ({ count, of, kinds, parent }) =>
      `${count} of the ${of} ${kinds} of ${parent} (those that the data name)`,
    sentence: (group) => `Compared: ${group}.`,
    profile: 'Profile among peers',
  },
}

/** A group by its kinds of areas and what it belongs to: "11 huyện, thị xã, thành phố thuộc tỉnh Bình Phước". */
export function groupText(
  texts: Texts,
  areas: readonly Pick<Area, 'type'>[],
  parent: Pick<Area, 'name' | 'type' | 'areasBelow'>,
): string {
  const of = countedBelow(parent, areas)
  if (of !== undefined) {
    const told = {
      count: areas.length,
      of,
      kinds: areaKindsText(texts, areas),
      parent: areaTextInSentence(texts, parent),
    }
    return peersTexts[texts.language].partGroup(told)
  }
  const one = areas.length === 1 ? areas[0]!.type.en : undefined
  const kinds = texts.language === 'en' && one !== undefined ? one : areaKindsText(texts, areas)
  return peersTexts[texts.language].group({ count: areas.length, kinds, parent: areaTextInSentence(texts, parent) })
}
