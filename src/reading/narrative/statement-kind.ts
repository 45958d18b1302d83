import type { FigureCandidate } from './figure-candidates.ts'
import { lexicon } from './lexicon.ts'
import { noPhrase, phrasePattern } from './phrase-pattern.ts'
import type { StatementKind } from './proposal.ts'
import type { Sentence } from './sentences.ts'
import { isIn, spansOf, withoutBrackets, withoutSpans } from './text-span.ts'
import { kindAmongAreas } from './told-of-some.ts'

const patterns = {
  achieved: phrasePattern(lexicon.achieved),
  total: phrasePattern(lexicon.total),
  target: phrasePattern(lexicon.target),
  noTarget: phrasePattern(lexicon.noTarget),
  notYet: phrasePattern(lexicon.notYet),
  forecast: phrasePattern(lexicon.forecast),
  parts: phrasePattern(lexicon.parts),
  previous: phrasePattern(lexicon.previous),
  newlyBehind: phrasePattern(lexicon.newlyBehind),
  round: phrasePattern(lexicon.round),
  recognised: phrasePattern(lexicon.recognised),
}
const rightBefore = (phrases: readonly string[], more = ''): RegExp =>
  new RegExp(
    String.raw`(?:${phrasePattern(phrases).source})(?:\s+(?:cho|là|được|thêm|khoảng|hơn|gần|trên|tới|đến${more}))*\s*$`,
    'iu',
  )
const beforeNew = rightBefore(lexicon.newly)
const beforeAct = rightBefore(lexicon.acts)
const beforeDifference = rightBefore(lexicon.difference)
const nearly = new RegExp(String.raw`(?:${phrasePattern(lexicon.approximately).source})\s*$`, 'iu')
/** "không quá 20", "không ít hơn 20": a bound, and no difference. */
const bound = /(?<!\p{L})không\s+(?:(?:vượt\s+)?quá|\p{L}+\s+hơn)\s*$/iu
const liftedTo = /(?:nâng|đưa|tăng|giảm)(?:\s+[^\s;()]+){0,18}\s+(?:lên|còn|xuống còn|thành|là)(?:\s+\p{L}+)?\s*$/iu
const isActive = /(?:được|đã được)(?:\s+\p{L}+){0,6}\s*$/iu

/** "đã ghi “06/10 xã …”, nay đính chính là": what is quoted was wrong. */
const quotedFault = /(?:đã (?:ghi|nêu|in|viết|báo cáo)|(?:ghi|in|viết|nêu) (?:nhầm|sai))(?:\s+là)?\s*:?\s*["“][^"”]*$/iu

/** "báo cáo nhanh ghi 13 đơn, xin đính chính là 15 đơn" */
const beforeFault = /(?<!\p{L})(?:ghi|nêu|báo cáo)(?:\s+là)?\s*$/iu

/** Whether a time is that of a plan or of a part: "phấn đấu đến hết năm 2025", "Năm 2024, huyện đăng ký", "Riêng quý III". */
export function isPlanOrPart(text: string, start: number, end: number): boolean {
  const left = withoutNoTargets(text.slice(0, start))
  if (lastOf(patterns.target, left) > lastOf(patterns.achieved, left)) return true
  if (/(?<!\p{L})(?:riêng|trong đó)(?:\s+(?:trong|của))?\s*$/iu.test(left)) return true
  const behind = /^[^\d;.]{0,80}/u.exec(withoutNoTargets(text.slice(end)))![0]
  return isIn(patterns.target, behind) && !isIn(patterns.achieved, behind)
}

/** What is said before a number, blotted where it is no plan. */
const withoutNoTargets = (text: string): string =>
  text.replaceAll(patterns.noTarget, (found) => '_'.repeat(found.length))

/** "Ước thực hiện", "phát hiện": no "hiện" of now. */
const otherNow = /(?<!\p{L})(?:thực|thể|phát|biểu|xuất) hiện(?!\p{L})/giu

function lastOf(pattern: RegExp, text: string): number {
  const told = text.replaceAll(otherNow, (found) => '_'.repeat(found.length))
  return spansOf(pattern, told).at(-1)?.start ?? -1
}

/** What a sentence says with one of its numbers, as far as areas and times are left aside; undefined: the state itself. */
export function statementKind(
  candidate: FigureCandidate,
  sentence: Sentence,
  others: readonly FigureCandidate[],
): StatementKind | undefined {
  if (candidate.isOther) return 'another-object'
  const { text } = sentence
  const before = text.slice(0, candidate.start)
  if (
    quotedFault.test(before) ||
    (beforeFault.test(before) && /(?<!\p{L})đính chính/iu.test(text.slice(candidate.end)))
  )
    return 'unclear'
  const amongAreas = kindAmongAreas(candidate, text)
  if (amongAreas) return amongAreas
  const opening = openBracket(before)
  const left = opening < 0 ? withoutBrackets(before) : before
  const clause = lastClauseOf(left)
  // "chưa có xã …" is said of now, whatever was planned before.
  const planned = /^chưa có$/iu.test(text.slice(candidate.start, candidate.end))
    ? undefined
    : plannedKind(left, clause, sentence, candidate)
  if (planned) return planned
  if (liftedTo.test(left) && !/thêm\s*$/iu.test(left)) return undefined
  if (bound.test(left)) return 'approximate'
  if (beforeDifference.test(left)) return 'difference'
  if (isEarlier(left, clause, candidate)) return 'previous-period'
  // "nông thôn mới có 05 xã" has no "mới có".
  const unnamed = withoutSpans(left, spansOf(candidate.phrase.context ?? candidate.phrase.behind, left))
  if ((beforeNew.test(unnamed) && !isOnly(candidate, left)) || isJoinedToNew(candidate, text, others))
    return 'newly-achieved'
  if (hasExpired(candidate, text)) return 'another-object'
  if (isOfRest(candidate) || isPart(candidate, left, clause, text) || isAmongParts(candidate, left, clause, others))
    return 'sub-total'
  if (isNew(candidate, left, text)) return 'newly-achieved'
  return nearly.test(left) ? 'approximate' : undefined
}

/** "toàn huyện mới có 8 sản phẩm", "mới đạt 4/12 trường": no more than so many. */
function isOnly({ denominator }: FigureCandidate, left: string): boolean {
  const [whole] = /(?:(?:toàn|cả)\s+\p{L}+(?:\s+\p{L}+)?\s+)?mới\s+(?:có|đạt)(?:\s+được)?\s*$/iu.exec(left) ?? []
  return whole !== undefined && (denominator !== undefined || !/^mới/iu.test(whole))
}

/** "có thêm 75 xã … và 48 xã …": what is said right before the first number holds for the second. */
function isJoinedToNew({ start }: FigureCandidate, text: string, others: readonly FigureCandidate[]): boolean {
  const before = others.filter((other) => other.end <= start).at(-1)
  if (before === undefined) return false
  const [between, left] = [text.slice(before.end, start), withoutBrackets(text.slice(0, before.start))]
  if (/^[^,;:()]*\svà\s*$/u.test(between)) return beforeNew.test(left)
  // "UBND tỉnh công nhận 06 xã đạt chuẩn nông thôn mới, 12 xã nâng cao"
  return /^[^,;:()]*,\s*$/u.test(between) && beforeAct.test(left) && !isActive.test(left.replace(beforeAct, ''))
}

function openBracket(before: string): number {
  const open = before.lastIndexOf('(')
  return open > before.lastIndexOf(')') ? open : -1
}

function lastClauseOf(left: string): string {
  const bounds = [...left.matchAll(/[;:(]|,(?!\d)/gu)]
  return left.slice((bounds.at(-1)?.index ?? -1) + 1)
}

/** "Kế hoạch 06 xã; thực hiện 05 xã": behind the half-stop what was done is told. */
const planBeforeResult =
  /^.*;\s*(?=(?:kết quả\s+)?thực hiện(?!\p{L})|TH(?!\p{L})|kết quả(?!\p{L})|đến nay|hết (?:\d+ tháng|quý)|trong (?:quý|kỳ|tháng)(?!\p{L}))/iu

function plannedKind(
  left: string,
  clause: string,
  sentence: Sentence,
  candidate: FigureCandidate,
): StatementKind | undefined {
  const plain = withoutNoTargets(left).replace(planBeforeResult, '')
  const aim = lastOf(patterns.target, plain)
  const guess = lastOf(patterns.forecast, plain)
  const reached = lastOf(patterns.achieved, plain)
  if (guess >= 0 && guess > reached) return 'forecast'
  if (aim >= 0 && aim > reached) return 'target'
  const behind = withoutNoTargets(withoutBrackets(candidate.words)).replace(
    /,?\s*(?:vượt|đạt|bằng|so với)[^,;]*(?:_+|kế hoạch|chỉ tiêu|mục tiêu|nghị quyết)[^,;]*/giu,
    '',
  )
  const own = spansOf(candidate.phrase.behind, behind)[0]
  const until = own === undefined ? (/^[^,;]*/u.exec(behind)?.[0].length ?? 0) : own.start
  if (isIn(patterns.notYet, behind.slice(0, until))) return 'target'
  const after = own === undefined ? '' : behind.slice(own.end)
  if (isIn(patterns.notYet, /^\s*\p{L}+(?:\s\p{L}+){0,2}/u.exec(after)?.[0] ?? '')) return 'target'
  return sentence.isPlanned && reached < 0 && !isIn(patterns.achieved, clause) ? 'target' : undefined
}

/** "Năm trước có 05 đơn, đã giải quyết 05 đơn" */
const opensEarlier = /^[^\p{L}\p{N}]*(?:năm|quý|tháng|kỳ) (?:trước|ngoái)(?!\p{L}|\s+chuyển)/iu
const backToNow =
  /(?<!\p{L})(?:năm nay|(?:quý|tháng|kỳ) này|(?:quý|tháng) (?:[IVX]+|\d+)|nay|hiện|19\d\d|20\d\d)(?!\p{L})/iu

/** "tăng 109 xã so với cuối năm 2020 và": the change is told of what stands before; what follows is of now. */
const joinedChange = /(?:tăng|giảm)[^,;()]*\sso\s[^,;()]*?\svà\s/iu

function isEarlier(left: string, clause: string, { words, phrase }: FigureCandidate): boolean {
  const half = left.slice(left.lastIndexOf(';') + 1)
  // "kỳ trước chuyển sang 11 đơn" names what is counted.
  const named = withoutSpans(clause, spansOf(phrase.before, clause)).replace(joinedChange, '')
  if (isIn(patterns.previous, named) || (opensEarlier.test(half) && !backToNow.test(half))) return true
  const open = openBracket(left)
  if (open >= 0 && isIn(patterns.previous, left.slice(left.lastIndexOf(';', open) + 1, open).slice(-60))) return true
  // "kỳ trước chuyển sang" is what is counted, and no earlier time.
  const isOwn = spansOf(phrase.behind, words)[0]?.start === words.length - words.trimStart().length
  return !isOwn && /^\s*(?:của\s+)?(?:cùng kỳ|kỳ trước|năm trước|quý trước)/iu.test(words)
}

const valid = /(?<!\p{L})còn (?:hiệu lực|hạn|thời hạn|giá trị)(?!\p{L})/iu

/** "đã công nhận 512 sản phẩm, trong đó 437 sản phẩm còn hiệu lực": only those that are still valid count. */
function hasExpired({ end, words }: FigureCandidate, text: string): boolean {
  const parts = /(?:trong đó|hiện|gồm)(?:\s+(?:có|còn))?\s+\d[\d.]*\s+[^\d;.]*/iu.exec(text.slice(end))?.[0]
  return !valid.test(words) && parts !== undefined && valid.test(parts)
}

/** "12 sản phẩm 3 sao khác": what is left when others have been named. */
const isOfRest = ({ words }: FigureCandidate): boolean =>
  /^[^,;.:()\d]*(?:\d sao)?\s*(?<!\p{L})khác(?!\p{L})/iu.test(words)

/** Who receives by himself. */
const isPerson =
  /^(?:bí thư|chủ tịch|phó chủ tịch|lãnh đạo|thủ trưởng|trưởng ban|đại biểu)(?!\p{L})(?!.*\s(?:và|cùng)\s)/iu

/** "được duy trì thường xuyên" says how, and no kind of reception. */
const steadily = /(?:duy trì|thực hiện|tổ chức|quan tâm)(?:\s+\p{L}+)?\s+thường xuyên/giu

/** Whether a part is named beside the number, and not all of them ("khiếu nại, tố cáo"), or the sentence is among parts. */
function isPart(candidate: FigureCandidate, left: string, clause: string, text: string): boolean {
  const { phrase, words } = candidate
  if (phrase.parts === noPhrase) return false
  const behind = /^[^;:()]*/u.exec(words)![0]
  const listed = listedParts(phrase.parts, behind)
  const isNear = listed.first !== undefined && !/[,]/u.test(behind.slice(0, listed.first))
  const label = /(?<label>[^;:.()]*):\s*(?:\p{L}+\s+){0,2}$/u.exec(left)?.groups?.['label'] ?? ''
  const named = listedParts(phrase.parts, clause.replaceAll(steadily, ' '))
  const ofLabel = spansOf(phrase.parts, label)
  // "Tiếp công dân thường xuyên: 21 lượt"
  const [subject] = spansOf(phrase.parts, left)
  // "Bí thư Đảng ủy tiếp dân 6 kỳ, 9 lượt người"
  if (
    subject &&
    /^[^\p{L}\p{N}]*(?:đồng chí\s+)?$/iu.test(left.slice(0, subject.start)) &&
    !left.includes(';') &&
    !named.isSeveral &&
    isPerson.test(left.slice(subject.start))
  )
    return true
  if (ofLabel.length === 1 && ofLabel[0]!.end === label.trimEnd().length && label.trim() !== '') return true
  const isWhole =
    /(?:các cấp|các cơ quan|toàn\s+(?:tỉnh|huyện|thành phố|thị xã|xã|phường|ngành)|tổng\s+(?:số|cộng)|chủ tịch[^,;]*\svà\s[^,;]*tiếp (?:công )?dân)/iu.test(
      clause,
    )
  if (isNear && !listed.isSeveral) {
    const noun = text.slice(candidate.end, candidate.wordsEnd)
    return !(candidate.denominator !== undefined && /mức/iu.test(noun))
  }
  if (isNear) return false
  return named.first !== undefined && !named.isSeveral && !isWhole
}

/** Whether the same has been counted before in the sentence, and this comes behind "trong đó". */
function isAmongParts(
  candidate: FigureCandidate,
  left: string,
  clause: string,
  others: readonly FigureCandidate[],
): boolean {
  if (valid.test(candidate.words)) return false
  const opened = spansOf(patterns.parts, left).at(-1)
  if (opened === undefined || left.lastIndexOf(';') > opened.end || isIn(patterns.total, clause)) return false
  return others.some(
    (other) => other.phrase === candidate.phrase && other.start < opened.start && other.value > candidate.value,
  )
}

/** Where the first part is named, and whether others follow it right away: "khiếu nại, tố cáo và kiến nghị". */
function listedParts(parts: RegExp, text: string): { readonly first: number | undefined; readonly isSeveral: boolean } {
  const spans = spansOf(parts, text)
  const isSeveral = spans.some(({ end }, index) => {
    const next = spans[index + 1]
    return next !== undefined && /^[\s,/&-]*(?:và|hoặc)?\s*$/u.test(text.slice(end, next.start)) && next.start > end
  })
  return { first: spans[0]?.start, isSeveral }
}

function isNew({ phrase, words, denominator, start }: FigureCandidate, left: string, text: string): boolean {
  if (denominator !== undefined) return false
  const behind = spansOf(phrase.behind, words)[0]
  const close = words.slice(0, (behind?.start ?? 0) + 1)
  if (
    isIn(patterns.newlyBehind, close) ||
    /^\s*(?:\p{L}+\s){0,4}(?:đợt này|lần này|dịp này|công nhận lại|công nhận mới)/iu.test(words.slice(behind?.end ?? 0))
  )
    return true
  const isTotal = isIn(patterns.total, left)
  if (beforeAct.test(left) && !isActive.test(left.replace(beforeAct, '')) && !/(?:đến nay|lũy kế|hiện)/iu.test(left))
    return phrase.parts !== noPhrase || !isTotal
  if (isIn(patterns.round, text.slice(0, start)) && !/(?:đến nay|lũy kế|hiện có|tổng số)/iu.test(left)) return true
  return false
}

/** Whether a sentence tells of an act of recognising within a time, and not of what stands. */
export function tellsAct({ words, denominator }: FigureCandidate, left: string): boolean {
  return (
    denominator === undefined &&
    isIn(patterns.recognised, words) &&
    !/(?:lũy kế|tổng|đến nay|hiện|nâng|đưa)/iu.test(left)
  )
}
