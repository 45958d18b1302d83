import { type Area, areaShortName } from '../domain/area.ts'
import type { Texts } from './texts.ts'

/** The full name: "Huyện Lộc Ninh", in English "Lộc Ninh district". Names of places are never translated. */
export function areaText({ language, messages }: Texts, area: Pick<Area, 'name' | 'type'>): string {
  return language === 'vi' ? area.name : `${areaShortName(area)} ${messages.areaType[area.type]}`
}

/** The name inside a sentence, where the type is no capital: "huyện Lộc Ninh". */
export function areaTextInSentence(texts: Texts, area: Pick<Area, 'name' | 'type'>): string {
  return texts.language === 'vi' ? `${area.type} ${areaShortName(area)}` : areaText(texts, area)
}
