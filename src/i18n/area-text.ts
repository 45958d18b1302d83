import { type Area, type AreaType, areaShortName } from '../domain/area.ts'
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

/** A kind of area behind a number: "huyện", in English "districts". */
export function areaTypesText({ language }: Texts, type: AreaType): string {
  return language === 'vi' ? type.id : type.enPlural
}
