/** A stretch of a text: from the first place to the one behind its last. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** All places where a pattern with the flag `g` matches, those within longer ones left out. */
export function spansOf(pattern: RegExp, text: string, offset = 0): readonly TextSpan[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}

/** Whether a pattern with the flag `g` is found in a text. */
export function isIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}
