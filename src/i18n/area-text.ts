import { type Area, type AreaType, areaShortName } from '../domain/area.ts'
import { groupBy } from '../domain/group-by.ts'
import type { Texts } from './texts.ts'

/** The full name: "Huyện Lộc Ninh", in English "Lộc Ninh district". Names of places are never translated. */
export function areaText(texts: Texts, area: Pick<Area, 'name' | 'type'>): string {
  return texts.language === 'vi' ? area.name : `${areaShortName(area)} ${area.type.en}`
}

/** The name inside a sentence, where the type is no capital: "huyện Lộc Ninh". */
export function areaTextInSentence(texts: Texts, area: Pick<Area, 'name' | 'type'>): string {
  return texts.language === 'vi' ? `${area.type.id} ${areaShortName(area)}` : areaText(texts, area)
}

/** A kind of area: "huyện", in English "district". */
export function areaTypeText({ language }: Texts, type: AreaType): string {
  return language === 'vi' ? type.id : type.en
}

/** So many kinds of area are named; more of them are areas. */
const mostKinds = 3

/** The kinds of some areas behind a number, the most frequent first: "huyện, thị xã, thành phố". */
export function areaKindsText(texts: Texts, areas: readonly Pick<Area, 'type'>[]): string {
  const alike = [...groupBy(areas, ({ type }) => areaTypesText(texts, type))]
  if (alike.length > mostKinds) return texts.messages.sentences.anyAreas
  const kinds = alike
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([kind]) => kind)
    .join(', ')
  return texts.language === 'vi' ? kinds : kinds.replace(/, ([^,]+)$/u, ' and $1')
}

/** A kind of area behind a number: "huyện", in English "districts". */
export function areaTypesText({ language }: Texts, type: AreaType): string {
  return language === 'vi' ? type.id : type.enPlural
}
