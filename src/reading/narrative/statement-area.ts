import { type AreaMention, type AreaRank, type NamedArea, areaRanks } from './area-mentions.ts'
import type { FigureCandidate } from './figure-candidates.ts'
import { lexicon } from './lexicon.ts'
import { phrasePattern } from './phrase-pattern.ts'
import { spansOf } from './text-span.ts'

/** Of which area a figure is said to be. */
export type StatementArea =
  | { readonly kind: 'named'; readonly area: NamedArea; readonly isWhole: boolean }
  /** "toàn huyện": the area of this rank that the report is about. */
  | { readonly kind: 'ranked'; readonly rank: AreaRank }
  /** A name without its kind: "Bảo Lộc 05/05 xã". */
  | { readonly kind: 'bare'; readonly name: string }
  /** Of many or of a part: "vùng đồng bào dân tộc thiểu số". */
  | { readonly kind: 'elsewhere' }

const bareName =
  /^(?:\s|và|riêng|còn|như)*(?<name>\p{Lu}\p{Ll}[\p{L}’']*(?:\s+(?:-\s+)?\p{Lu}[\p{L}’']*){1,3})\s*(?:có|đạt|tiếp|là|với|hiện có|đã có|được|:|\()*\s*$/u
/** "cao nhất là Bù Đốp (12 xã)", "thấp nhất là 27 địa bàn": of whom it is said stands behind. */
const superlative = /(?<!\p{L})(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|kém|nhanh|chậm) nhất\s*(?::|là|thuộc về|ở|tại)\s/giu
const elsewhere = phrasePattern(lexicon.elsewhere, 'iu')

/** The area that a sentence names for one of its figures; undefined where it names none. */
export function statementArea(
  text: string,
  candidate: FigureCandidate,
  mentions: readonly AreaMention[],
): StatementArea | undefined {
  const left = text.slice(0, candidate.start)
  // "07/08 xã, còn xã Đak Ơ chưa đạt; 02/08 xã": what counts communes is of no commune.
  const countsCommunes =
    candidate.phrase.phrase.counted.includes('xã') && (candidate.denominator ?? candidate.value) > 1
  const named = countsCommunes ? mentions.filter(({ rank }) => rank !== 'commune') : mentions
  const clauseStart =
    Math.max(
      left.lastIndexOf(','),
      left.lastIndexOf(';'),
      left.lastIndexOf(':'),
      left.lastIndexOf('('),
      left.lastIndexOf('. '),
    ) + 1
  const bare = clauseStart > 0 ? bareName.exec(left.slice(clauseStart))?.groups?.['name'] : undefined
  const before = named.filter(({ end, isAside }) => end <= candidate.start && !isAside)
  const half = left.lastIndexOf(';') + 1
  const nearest = before.filter(({ start }) => start >= half).at(-1) ?? before.at(-1)
  const behind = named.find(
    ({ start }) =>
      start >= candidate.end &&
      start < candidate.wordsEnd &&
      /(?:của|tại|ở|trên địa bàn|thuộc)\s+(?:toàn\s+)?$/iu.test(text.slice(candidate.end, start)),
  )
  const best = spansOf(superlative, left)
    .filter(({ start }) => start >= half)
    .at(-1)
  if (best !== undefined && (nearest === undefined || nearest.start < best.start) && behind?.area === undefined) {
    if (/\p{Lu}|(?<!\p{L})(?:địa bàn|đơn vị|các)(?!\p{L})/u.test(left.slice(best.end))) return { kind: 'elsewhere' }
  }
  if (bare !== undefined && (nearest === undefined || nearest.end <= clauseStart)) return { kind: 'bare', name: bare }
  if (elsewhere.test(left.slice(Math.max(half, nearest?.end ?? 0)))) return { kind: 'elsewhere' }
  const first = before.find(({ isWhole }) => isWhole)
  // What is said "trên địa bàn tỉnh" stays so while only communes are listed as examples.
  const chosen = behind?.area !== undefined ? behind : nearest
  if (chosen === undefined) return undefined
  const isExample =
    first !== undefined &&
    first !== chosen &&
    areaRanks[chosen.rank] > areaRanks[first.rank] &&
    chosen.rank === 'commune'
  const used = isExample ? first : chosen
  return used.area === undefined
    ? { kind: 'ranked', rank: used.rank }
    : { kind: 'named', area: used.area, isWhole: used.isWhole }
}
