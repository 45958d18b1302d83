import type { EditedText } from './briefing.ts'
import { isFigureBound } from './figure-bound.ts'

/**
 * A text by hand carried over to what the figures say now, or undefined where that could say something nobody wrote. It is
 * carried over when the figures say the same sentence with other numbers and quarters, word by word, so that no rise has
 * become a fall and no area another one; and when what was changed, one stretch of words between a common beginning and
 * end, neither holds nor replaces anything that is bound to its figures (see `isFigureBound`). Equal sentences are no
 * exception: not every headline names its quarter, what a person put into it may.
 */
export function refitText({ text, from }: EditedText, now: string): string | undefined {
  const [before, after, next] = [wordsOf(from), wordsOf(text), wordsOf(now)]
  if (frameOf(before) !== frameOf(next)) return undefined
  const start = commonStart(before, after)
  const end = commonStart(before.slice(start).reverse(), after.slice(start).reverse())
  const removed = before.slice(start, before.length - end)
  const inserted = after.slice(start, after.length - end)
  if (isFigureBound(removed.join(' ')) || isFigureBound(inserted.join(' '))) return undefined
  return [...next.slice(0, start), ...inserted, ...next.slice(next.length - end)].join(' ')
}

const wordsOf = (text: string): readonly string[] => text.split(' ')

/** A sentence without its numbers and quarters; the number of a ward is its name. */
function frameOf(words: readonly string[]): string {
  return words
    .map((word, index) =>
      /^(?:phường|quận|ward)$/i.test(words[index - 1] ?? '')
        ? word
        : word.replace(/(?<!\p{L})[IVX]+(?=\/\d)/u, '#').replaceAll(/\p{N}+(?:[.,]\p{N}+)*/gu, '#'),
    )
    .join(' ')
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}
