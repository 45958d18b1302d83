import type { EditedText } from './briefing.ts'

/**
 * A text by hand carried over to what the figures say now, or undefined where that cannot be done without saying something
 * nobody wrote. What was changed is one stretch of words between a common beginning and end; it fits when it holds no
 * number, replaces none, and its place is found exactly once. Rule: a number belongs to its quarter.
 */
export function refitText({ text, from }: EditedText, now: string): string | undefined {
  if (now === from) return text
  const [before, after, next] = [wordsOf(from), wordsOf(text), wordsOf(now)]
  const start = commonStart(before, after)
  const end = commonStart(before.slice(start).reverse(), after.slice(start).reverse())
  const removed = before.slice(start, before.length - end)
  const inserted = after.slice(start, after.length - end)
  if ([...removed, ...inserted].some((word) => /\d/.test(word))) return undefined
  if (removed.length === 0 && end === 0) return joined([...next, ...inserted])
  if (removed.length === 0 && start === 0) return joined([...inserted, ...next])
  // A pure insertion is found by the words it stands between, a replacement by the words it replaced.
  const context = removed.length === 0 ? [before[start - 1]!, before[start]!] : removed
  const places = placesOf(next, context)
  const [place] = places
  if (places.length !== 1 || place === undefined) return undefined
  const at = removed.length === 0 ? place + 1 : place
  return joined([...next.slice(0, at), ...inserted, ...next.slice(at + removed.length)])
}

const wordsOf = (text: string): readonly string[] => text.split(' ')
const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(' ')

function commonStart(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}

function placesOf(words: readonly string[], sought: readonly string[]): readonly number[] {
  return words.flatMap((_, at) => (sought.every((word, index) => words[at + index] === word) ? [at] : []))
}
