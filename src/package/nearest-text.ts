import { foldText } from '../domain/fold-text.ts'

/** What is longer is no slip of the pen, and would take long to compare. */
const longest = 60

/** Letters and digits alone: "Area code" and "area_code" are the same word. */
const plain = (text: string): string => foldText(text).replaceAll(/[\s_.-]/g, '')

/**
 * The one option that a text can be a slip of: it differs by case, blanks, tones or signs alone, else by one letter, or by two
 * where it is longer than five; else one is the beginning of the other. Undefined when none does, or several do equally.
 * Digits alone are never a slip: each number means something else.
 */
export function nearestText(text: string, options: readonly string[]): string | undefined {
  const word = text.length > longest ? '' : plain(text)
  if (word === '' || /^\d+$/.test(word)) return undefined
  const most = word.length > 5 ? 2 : word.length > 2 ? 1 : 0
  const near = options.flatMap((option) => {
    const distance = option.length > longest ? Infinity : distanceWithin(word, plain(option), most)
    return distance <= most ? [{ option, distance }] : []
  })
  const least = near.reduce((found, { distance }) => Math.min(found, distance), Infinity)
  const nearest = near.filter(({ distance }) => distance === least).map(({ option }) => option)
  const found =
    nearest.length > 0
      ? nearest
      : word.length < shortestStem
        ? []
        : options.filter((option) => isCutOff(word, plain(option)))
  return found.length === 1 && found[0] !== text ? found[0] : undefined
}

/** Shorter ones begin too many words. */
const shortestStem = 3

/** Whether one of two words is the beginning of the other: "sign" of "signed". */
function isCutOff(word: string, option: string): boolean {
  return option.length >= shortestStem && (option.startsWith(word) || word.startsWith(option))
}

/** How many letters have to be added, left out, changed or swapped with their neighbour; infinite beyond the most asked for. */
function distanceWithin(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const isSame = a[row - 1] === b[at - 1]
      const isSwapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
      next.push(
        Math.min(
          last[at]! + 1,
          next[at - 1]! + 1,
          last[at - 1]! + (isSame ? 0 : 1),
          isSwapped ? beforeLast[at - 2]! + 1 : Infinity,
        ),
      )
    }
    ;[beforeLast, last] = [last, next]
  }
  return last[b.length]!
}
