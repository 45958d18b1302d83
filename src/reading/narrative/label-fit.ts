import type { CompiledPhrase } from './compiled-phrases.ts'
import { lexicon } from './lexicon.ts'
import { phrasePattern } from './phrase-pattern.ts'
import { isIn, isWithin, spansOf, withoutBrackets, withoutSpans } from './text-span.ts'
import { timeMentions } from './time-mentions.ts'

const connector = String.raw`(?:\s|[:\-–,]|${phrasePattern(lexicon.connectors).source})*`
export const onlyConnectors = new RegExp(`^${connector}$`, 'iu')
/** "của huyện Cái Bè", "toàn tỉnh" within a label. */
const ofArea =
  /(?<![\p{L}])(?:(?:của|trên địa bàn|tại|ở|trong)\s+(?:toàn\s+)?[\p{L}][^,;:]{0,40}?|(?:toàn|cả)\s+\p{L}+(?:\s+(?:phố|xã|trấn|khu))?)(?=\s(?:là|có|đạt|hiện|được|lên)\s|\s*:|\s*$)/iu
/** Blots out the times of a label: "Số sản phẩm OCOP tính đến 30/6/2024: ". */
function withoutTimes(label: string): string {
  const anyYear = 2000
  return withoutSpans(label, timeMentions(label, anyYear))
}

/** "đạt 93,3% (" before a fraction */
const shareBefore = /[\s,]*(?:(?:đạt|tỷ lệ|chiếm|bằng)\s+)*\d+(?:,\d+)?\s*%\s*\(\s*$/iu
/** "Số xã nâng cao tăng từ 2 lên " 4 */
const riseBefore = /(?<!\p{L})từ\s+\d+(?:\s+\p{L}+)?\s+lên\s*$/iu
/** "; NTM nâng cao ", "riêng xã nông thôn mới nâng cao có " */
const clauseLabel =
  /^\s*(?:(?:riêng|trong đó|còn|về)\s+)?(?:số\s+)?(?:xã|trường|sản phẩm)?\s*(?:đạt\s+)?(?<name>.+?)\s*(?:(?:đã|hiện|vẫn|tiếp tục)\s+)*(?:có|là|đạt|được|giữ|giữ vững|duy trì|hiện|lên)?\s*$/iu
/** A line that begins with a name and a colon: "+ NTM nâng cao: " */
const bareLabel = /^\s*(?:[-+*•]|\d+(?:\.\d+)*[.)])?\s*(?:xã\s+|sản phẩm\s+)?(?<name>[^:]+?)\s*:\s*$/iu

/** Whether what stands since the last comma is the name of what a counted number says. */
export function clauseFit({ behind }: CompiledPhrase, left: string): boolean {
  const clause = /[^,;:()]*$/u.exec(left)![0]
  const name = clauseLabel.exec(clause)?.groups?.['name']
  return name !== undefined && isWhole(behind, name)
}

/** Whether a commune is said to have reached it, or not yet, before its number: "chưa đạt chuẩn nông thôn mới (" 0/01. */
export function statusFit({ behind }: CompiledPhrase, left: string, value: number): boolean {
  const said = /[^;:(]*\(\s*$/u.exec(left)?.[0].replace(/\s*\(\s*$/u, '')
  // "Số xã chưa đạt chuẩn (1/1 xã)" counts those that have not.
  const isOfOthers = said !== undefined && value !== 0 && /(?<!\p{L})chưa(?!\p{L})/iu.test(said)
  return said !== undefined && !isOfOthers && spansOf(behind, said).some(({ end }) => end === said.length)
}

const isWhole = (pattern: RegExp, text: string): boolean =>
  spansOf(pattern, text).some(({ start, end }) => start === 0 && end === text.length)

/** Whether the words before a number name the indicator as a label: "Số xã đạt chuẩn nông thôn mới: ". */
export function labelFit({ countedAnywhere, behind, before, parts }: CompiledPhrase, text: string): boolean {
  const left = (text.includes('%') ? text.replace(shareBefore, ' ') : text).replace(riseBefore, ' ')
  if (bareLabel.test(left) && isWhole(behind, left.replace(bareLabel, '$<name>'))) return true
  const noun = spansOf(countedAnywhere, left).at(-1)
  if (noun === undefined || left.length - noun.start > 140) return false
  const label = left.slice(noun.start)
  const said = [...spansOf(behind, label), ...spansOf(before, left.slice(Math.max(0, noun.start - 40)))]
  if (said.length === 0) return false
  const isNamed =
    /(?:số|tổng|lượng|công tác|kết quả|tỷ lệ)\s+(?:\p{L}+\s+){0,5}$/iu.test(left.slice(0, noun.start)) ||
    /:[^:]*$/u.test(left) ||
    // "Sản phẩm OCOP hiện có 14 sản phẩm"
    /(?:^|[.;])\s*(?:[-+*•]\s*)?$/u.test(left.slice(0, noun.start))
  if (!isNamed) return false
  const ends = [
    noun.end - noun.start,
    ...spansOf(behind, label).map(({ end }) => end),
    ...spansOf(parts, label).map(({ end }) => end),
  ]
  return onlyConnectors.test(withoutTimes(withoutBrackets(label).slice(Math.max(...ends))).replace(ofArea, ' '))
}

/** What a plan and its result are called within an entry: "Kế hoạch 06 xã; thực hiện 05/08 xã". */
const steps = phrasePattern(['kế hoạch', 'nghị quyết', 'đề ra', 'giao', 'thực hiện', 'kết quả', 'KH', 'TH'])

/** "hết 9 tháng, huyện mới đạt 14/15 xã" */
const whoAndWhen =
  /(?<!\p{L})(?:hết\s+\d+\s+tháng|(?:toàn\s+)?(?:tỉnh|thành phố|thị xã|huyện|xã|phường|địa phương))(?!\p{L})/giu

/** What a sentence opens with, and else the heading above it: "Chỉ tiêu xã đạt chuẩn nông thôn mới: …". */
export function topicOf(text: string, heading: string): string {
  const own = /^\s*(?:[-+*•]|\d+(?:\.\d+)*[.)])?\s*(?<topic>[^\d:]{1,120}):/u.exec(text)?.groups?.['topic']
  return own === undefined || /^(?:tổng(?: số| cộng)?|cộng|chung)\s*$/iu.test(own) ? heading : own
}

/** Whether words make it another object; "thôn" within "nông thôn mới" is the phrase itself. */
export function isOfOther({ except, before, behind, context }: CompiledPhrase, text: string): boolean {
  const own = [before, behind, ...(context ? [context] : [])].flatMap((pattern) => spansOf(pattern, text))
  return spansOf(except, text).some((span) => !own.some((each) => isWithin(span, each)))
}

/** Whether the topic names what is counted, and nothing but a step of the plan stands before the number. */
export function topicFit(phrase: CompiledPhrase, topic: string, left: string, right: string): boolean {
  if (!isIn(phrase.behind, topic)) return false
  // "Xây dựng nông thôn mới: 14/14 xã đạt chuẩn"
  const meets = /^\s*(?:được công nhận\s+)?đạt chuẩn\s*(?=[.,;()]|$)/iu.exec(right)
  if (!meets && isOfOther(phrase, topic)) return false
  const before = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(':')) + 1)
  return (
    onlyConnectors.test(withoutTimes(before).replaceAll(steps, ' ').replaceAll(whoAndWhen, ' ')) &&
    /^\s*(?:[.,;:()]|gồm|trong đó|$)/iu.test(right.slice(meets?.[0].length ?? 0))
  )
}
