import { lexicon } from './lexicon.ts'
import { phrasePattern } from './phrase-pattern.ts'

/** Stands for the end of a line within a sentence. */
export const brokenLine = '\v'

const pageLine = /^\s*(?:[-–]\s*)?(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–])?\s*$/iu
const entry = /^\s*(?:\d+(?:\.\d+)*(?:[.)/:]|\s*-)\s|\p{Ll}\s*[.)/]|[-+*•–])/u
/** A number with what it counts, or a fraction: no number of a list, and no day. */
const counted = /^\s*\d[\d.,]*\s*(?:\/\s*\d[\d.]*(?!\d|\s*[-/]\s*\d)|\p{Ll}{2})/u
/** Words that a number has to follow. */
const asksForNumber = new RegExp(
  String.raw`(?:${phrasePattern([...lexicon.connectors, 'tiếp', 'nhận', 'giải quyết', 'gồm']).source})\s*$`,
  'iu',
)

/** Whether a line breaks off: the next one goes on with a small letter, or with the number that its last word asks for. */
function breaksOff(line: string, next: string): boolean {
  if (/[.!?…;:|]["”’)]*\s*$/u.test(line) || line.trim() === '' || pageLine.test(line) || entry.test(next)) return false
  if (/^\s*\p{Ll}/u.test(next) && !/^\s*(?:\p{Ll}+:|date\s)/u.test(next)) return /[\p{L}\p{N},)%"”]\s*$/u.test(line)
  return counted.test(next) && asksForNumber.test(line)
}

/**
 * A text of the same length in which sentences that a page breaks into lines are one line again; page numbers among their
 * lines are blotted out.
 */
export function withLinesJoined(text: string): string {
  const lines = text.split('\n')
  let joined = lines[0] ?? ''
  let last = joined
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index]!
    const isPage = pageLine.test(line)
    const next = isPage ? lines[index + 1] : line
    const isWithin = next !== undefined && !(isPage && pageLine.test(next)) && breaksOff(last, next)
    joined += isWithin ? brokenLine : '\n'
    joined += isWithin && isPage ? ' '.repeat(line.length) : line
    if (!(isWithin && isPage)) last = line
  }
  return joined
}
