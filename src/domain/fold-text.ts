/**
 * Text for matching names: composed, lower case, without tones and diacritics, đ as d, single blanks. "Lộc Ninh",
 * "LOC NINH" and the decomposed spelling of either fold to "loc ninh".
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
}
