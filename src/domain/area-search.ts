import { type Area, areaShortName } from './area.ts'
import { foldText } from './fold-text.ts'

/**
 * What a search for an area is held against: its name in full and with its type as officials shorten it, by the first letters
 * of its words ("TP Đồng Xoài", "TX Phước Long", "H. Lộc Ninh"), without tones.
 */
export function searchedText(area: Pick<Area, 'name' | 'type'>): string {
  const initials = foldText(area.type.id)
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
  return foldText(`${area.name} ${initials} ${areaShortName(area)}`)
}

/**
 * How well a search text matches: 2 where it stands as it was typed, from the beginning of a word on; 1 where it stands
 * inside a word, or its words begin words of the other in any order ("ninh lộc"); 0 where it does not. Dots and the tones
 * of letters do not count.
 */
export function searchMatch(searched: string, text: string): 0 | 1 | 2 {
  const folded = foldText(text.replaceAll('.', ' '))
  const standing = ` ${searched}`
  if (standing.includes(` ${folded}`)) return 2
  return searched.includes(folded) || folded.split(' ').every((word) => standing.includes(` ${word}`)) ? 1 : 0
}
