import { cleanText } from './clean-text.ts'

/** How much of a foreign text is repeated: enough to know it again. */
const longestQuotation = 80

/**
 * A foreign text as a sentence repeats it: without signs that draw nothing or turn the sentence round, on one line, and cut
 * with "…" after 80 letters.
 */
export function quotedText(text: string): string {
  // Cut first, so that a text of a million letters costs no more than a short one.
  const letters = Array.from(text.slice(0, longestQuotation * 4))
  const shown = cleanText(letters.slice(0, longestQuotation).join(''))
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return letters.length > longestQuotation ? `${shown}…` : shown
}
