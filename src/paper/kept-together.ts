const noBreak = '\u00a0'
const areaTypes = '[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]hị trấn|[Pp]hường|[Xx]ã|[Tt]ỉnh|[Qq]uận|[Đđ]ặc khu'

/** What is read as one: a quarter, a kind of area with its name, a number with what it counts, a dash with what is before it. */
const together: readonly RegExp[] = [
  /\(?[Qq]uý\s+[IV]{1,3}\/\d{4}/gu,
  /\(?Q[1-4]\s+\d{4}/gu,
  new RegExp(`(?:${areaTypes})(?:\\s+\\p{Lu}[\\p{L}'’-]*){1,3}`, 'gu'),
  /(?:\p{Lu}[\p{L}'’-]*\s+){1,3}(?:district|province|city|town|township|commune|ward)(?!\p{L})/gu,
  /(?<![\p{L}\d])\d[\d.,/]*%?\s+\p{Ll}+/gu,
  /\S+\s+–(?=\s)/gu,
]

/** A text in which blanks that no line may break at are such ones that none does. */
export function keptTogether(text: string): string {
  return together.reduce((whole, each) => whole.replaceAll(each, (found) => found.replaceAll(/\s/g, noBreak)), text)
}

/** A text whose blanks are ordinary ones again. */
export function withPlainBlanks(text: string): string {
  return text.replaceAll(noBreak, ' ')
}
