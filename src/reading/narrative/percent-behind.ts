import type { FigureCandidate } from './figure-candidates.ts'
import { numberMentions } from './number-mentions.ts'
import type { TextSpan } from './text-span.ts'

/** The percentage that a sentence prints with a figure, before the next one: 41.3 of "19/46 trường …, đạt 41,3%". */
export function percentBehind(
  candidate: FigureCandidate,
  next: FigureCandidate | undefined,
  text: string,
): number | undefined {
  const limit = Math.min(next?.start ?? text.length, candidate.end + 160)
  const stretch = text.slice(candidate.end, limit)
  const stop = stretch.search(/;|trong đó|bình quân/iu)
  const within = stop < 0 ? stretch : stretch.slice(0, stop)
  if (!within.includes('%')) return undefined
  for (const mention of numberMentions(within)) {
    if (!mention.isPercent) {
      if (mention.isWord || within.lastIndexOf('(', mention.start) > within.lastIndexOf(')', mention.start)) continue
      if (/^\s*(?:sao|tháng|năm)/iu.test(within.slice(mention.end))) continue
      if (/(?:mức độ|mức|cấp độ|hạng)\s*$/iu.test(within.slice(0, mention.start))) continue
      return undefined
    }
    const before = within.slice(0, mention.start)
    const behind = within.slice(mention.end)
    if (/(?:tăng|giảm|vượt|cùng kỳ|hơn so|thấp hơn|cao hơn)(?:\s+\p{L}+){0,3}\s*$/iu.test(before)) continue
    if (/^\s*(?:so với|kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|KH)/iu.test(behind)) continue
    return mention.value
  }
  return undefined
}

/**
 * What a figure is counted of, where the sentence has told it before and its percentage says so: 398 of "có 398 trường; có
 * 217 trường đạt chuẩn, chiếm 54,5%". The `figures` of the sentence are no wholes.
 */
export function wholeBefore(
  { phrase, value, start }: FigureCandidate,
  percent: number,
  { text, figures }: { readonly text: string; readonly figures: readonly TextSpan[] },
): number | undefined {
  const decimals = String(percent).split('.')[1]?.length ?? 0
  const isWhole = (whole: number): boolean =>
    whole > value && Math.abs((value / whole) * 100 - percent) <= 0.5 / 10 ** decimals + 1e-9
  const wholes = numberMentions(text.slice(0, start)).filter((mention) => {
    if (figures.some((figure) => figure.start === mention.start)) return false
    phrase.counted.lastIndex = mention.end + /^\s*/u.exec(text.slice(mention.end))![0].length
    return mention.second === undefined && isWhole(mention.value) && phrase.counted.test(text)
  })
  return wholes.at(-1)?.value
}

/** Whether a printed percentage is that of a fraction, as far as it is rounded. */
export function agreesWithPercent(value: number, denominator: number, percent: number): boolean {
  return Math.abs((value / denominator) * 100 - percent) <= (Number.isInteger(percent) ? 1 : 0.1)
}
