import { phrasePattern } from './phrase-pattern.ts'
import { lexicon } from './lexicon.ts'
import { isIn } from './text-span.ts'
import { brokenLine, withLinesJoined } from './joined-lines.ts'

/** A sentence of a report. */
export interface Sentence {
  /** Where it begins in the text. */
  readonly start: number
  readonly text: string
  /** 1 for the first line that is not empty. */
  readonly line: number
  /** Whether a line by itself without the end of a sentence: a title, a heading, an entry of a list. */
  readonly isHeading: boolean
  /** Whether it stands below "Tin liên quan" and the like. */
  readonly isBelow: boolean
  /** Whether the nearest heading speaks of plans. */
  readonly isPlanned: boolean
}

const abbreviation = /(?:^|[\s(])(?:TP|TX|TT|Tp|Tx|H|Q|P|X|ThS|TS|PGS|GS|BS|Ths|Ts|đ\/c|ĐC|vv|v\.v|St|No)\.$/u
const addressLine = /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu
const otherNewsLine = new RegExp(
  String.raw`^[\s»>*•\-–:.]*(?:${phrasePattern(lexicon.otherNews).source})[\s»>:.…]*$`,
  'iu',
)
/** "Đọc thêm: Thăng Bình có 19/20 xã" */
const otherNewsLabel = new RegExp(String.raw`^[\s»>*•\-–]*(?:${phrasePattern(lexicon.otherNews).source})\s*:`, 'iu')

function endsOf(line: string): readonly number[] {
  const ends: number[] = []
  for (const match of line.matchAll(/[.!?…]+["”’)]*(?=\s+[\p{Lu}\d"“‘(+*-]|\s*$)|;(?=\s*$)/gu)) {
    const end = match.index + match[0].length
    const before = line.slice(0, match.index + 1)
    if (abbreviation.test(before) || /^\s*(?:\d{1,2}|[a-zđ]|[IVX]+)\.$/u.test(before)) continue
    ends.push(end)
  }
  if (ends[ends.length - 1] !== line.length) ends.push(line.length)
  return ends.flatMap((end, index) => [...cutsWithin(line, ends[index - 1] ?? 0, end), end])
}

/** Nobody writes sentences of thousands of letters: what a broken file makes of them is cut between words. */
const longestSentence = 3000

function cutsWithin(line: string, start: number, end: number): readonly number[] {
  const cuts: number[] = []
  for (let from = start; end - from > longestSentence; from = cuts.at(-1)!) {
    const blank = line.lastIndexOf(' ', from + longestSentence)
    cuts.push(blank > from ? blank : from + longestSentence)
  }
  return cuts
}

/** The sentences of a text, with what the lines around them make of them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let offset = 0
  let number = 0
  let isBelow = false
  let hasProse = false
  let isPlanned = false
  for (const joined of withLinesJoined(text).split('\n')) {
    const line = joined.replaceAll(brokenLine, ' ')
    const begins = offset
    offset += line.length + 1
    if (line.trim() === '') continue
    number += 1
    if (addressLine.test(line)) continue
    if (otherNewsLine.test(line)) isBelow = true
    // Above its article a page lists other news too.
    const isProse = line.trim().length > 90 && /[.!?…]["”’)]*\s*$/u.test(line)
    if (isProse && !hasProse) isBelow = false
    hasProse ||= isProse
    const isHeading = !/[.!?…;,]["”’)]*\s*$/u.test(line) && line.trim().length < 220
    if (isHeading && isSectionHeading(line)) {
      const isPlan = isIn(phrasePattern(lexicon.planHeadings), line)
      isPlanned = isPlan && !isIn(phrasePattern(lexicon.resultHeadings), line)
    }
    let from = 0
    const isOfOthers = isBelow || otherNewsLabel.test(line)
    for (const end of endsOf(line)) {
      const piece = line.slice(from, end)
      const lead = piece.length - piece.trimStart().length
      if (piece.trim() !== '') {
        sentences.push({
          start: begins + from + lead,
          text: piece.trim(),
          line: number,
          isHeading,
          isBelow: isOfOthers,
          isPlanned,
        })
      }
      from = end
    }
    number += joined.split(brokenLine).length - 1
  }
  return sentences
}

/** A numbered line, one in capitals, or one that ends with a colon. */
function isSectionHeading(line: string): boolean {
  const text = line.trim()
  if (/^(?:[IVX]+|[A-ZĐ]|\d+(?:\.\d+)*)\s*[.)\-/:]\s*\D/u.test(text) && text.length < 160)
    return !/\d\s*(?:\/\s*\d|%)/u.test(text)
  if (/^(?:phần|mục)\s+(?:thứ|[IVX\d])/iu.test(text)) return true
  return (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)) || /:\s*$/u.test(text)
}
