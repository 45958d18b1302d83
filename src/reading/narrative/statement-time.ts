import type { FigureCandidate } from './figure-candidates.ts'
import type { TimeMention } from './time-mentions.ts'

const compared = /(?:so với|cùng kỳ|so|từ|(?:nhiều|ít|cao|thấp|lớn|nhỏ|tăng|giảm) hơn)(?:\s+\p{L}+){0,3}\s*$/iu

const ofAct = /(?:được công nhận|ký|ban hành|quyết định)\s*$/iu

/** The times of a sentence that it does not compare with. */
export function ownTimes(text: string, times: readonly TimeMention[]): readonly TimeMention[] {
  return times.filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start)
    // "xã Phú Trung được công nhận ngày 14/11/2023, huyện có 10/10 xã": of one act.
    return !compared.test(before) && !(ofAct.test(before) && /^ngày/iu.test(text.slice(start, end)))
  })
}

/** The time a sentence names for one of its figures: the nearest before it, or one right behind it. */
export function statementTime(
  text: string,
  candidate: FigureCandidate,
  times: readonly TimeMention[],
): TimeMention | undefined {
  const own = ownTimes(text, times)
  const open = text.lastIndexOf('(', candidate.start)
  const isBracketed = open > text.lastIndexOf(')', candidate.start)
  const before = own.filter(({ start, end }) => end <= candidate.start && (isBracketed || !isInBrackets(text, start)))
  const inside = isBracketed ? before.filter(({ start }) => start > open) : []
  const nearest = inside.at(-1) ?? before.at(-1)
  if (nearest) return nearest
  return own.find(
    ({ start }) => start >= candidate.end && start <= candidate.wordsEnd + 1 && !isInBrackets(text, start),
  )
}

function isInBrackets(text: string, place: number): boolean {
  return text.lastIndexOf('(', place) > text.lastIndexOf(')', place)
}
