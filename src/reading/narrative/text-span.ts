import { noPhrase } from './phrase-pattern.ts'

/** A stretch of a text: from the first place to the one behind its last. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** All matches of a pattern with the flag `g`, as `matchAll` finds them, which makes a copy of the pattern each time. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (pattern === noPhrase) return []
  const matches: RegExpExecArray[] = []
  // A search begins where the last one with the same pattern ended.
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}

/** All places where a pattern with the flag `g` matches, those within longer ones left out. */
export function spansOf(pattern: RegExp, text: string, offset = 0): readonly TextSpan[] {
  return matchesOf(pattern, text).map(({ 0: found, index }) => ({
    start: offset + index,
    end: offset + index + found.length,
  }))
}

/** A text with stretches of it blotted out, place for place. */
export function withoutSpans(text: string, spans: readonly TextSpan[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
}

/** Whether a pattern with the flag `g` is found in a text. */
export function isIn(pattern: RegExp, text: string): boolean {
  if (pattern === noPhrase) return false
  pattern.lastIndex = 0
  const isFound = pattern.test(text)
  pattern.lastIndex = 0
  return isFound
}

/** Blots out what stands in brackets, place for place. */
export function withoutBrackets(text: string): string {
  return text.replaceAll(/\([^()]*\)/g, (found) => ' '.repeat(found.length))
}

/** Whether a stretch lies in a longer one. */
export function isWithin(inner: TextSpan, outer: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
}
