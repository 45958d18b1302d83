import type { CompiledPhrase } from './compiled-phrases.ts'
import { lexicon } from './lexicon.ts'
import { type NumberMention, numberMentions } from './number-mentions.ts'
import { phrasePattern } from './phrase-pattern.ts'
import { spansOf } from './text-span.ts'

/** A number of a sentence with what it counts. */
export interface Slot {
  readonly mention: NumberMention
  /** Behind the counted words. */
  readonly nounEnd: number
  readonly phrases: readonly CompiledPhrase[]
  readonly isCounted: boolean
  /** Whether what stands behind it is counted by no indicator: "lên 3 bậc". */
  readonly isOfElse?: true
}

const elseCounted = new RegExp(String.raw`^\s*(?:${phrasePattern(lexicon.elseCounted).source})`, 'iu')

function longestCounted(
  text: string,
  at: number,
  phrases: readonly CompiledPhrase[],
): Pick<Slot, 'nounEnd' | 'phrases'> | undefined {
  let nounEnd = at
  let best: CompiledPhrase[] = []
  for (const phrase of phrases) {
    phrase.counted.lastIndex = at
    const match = phrase.counted.exec(text)
    if (!match) continue
    const end = at + match[0].length
    if (end > nounEnd) [nounEnd, best] = [end, []]
    if (end === nounEnd) best.push(phrase)
  }
  return best.length === 0 ? undefined : { nounEnd, phrases: best }
}

/** "chưa có" says a number where what is counted and its name follow right away, "chưa có xã NTM kiểu mẫu", or are the label of it. */
function nones(text: string): readonly NumberMention[] {
  return spansOf(/(?<!\p{L})(?:chưa|không) có(?!\p{L})/giu, text).map((span) => ({
    ...span,
    value: 0,
    isPercent: false,
    isWord: true,
  }))
}

/** Whether a name follows what is counted, and nothing that is said of some of it: "chưa có xã NTM mới được công nhận". */
function isNoneOf(text: string, { nounEnd, phrases }: Pick<Slot, 'nounEnd' | 'phrases'>): boolean {
  const right = text.slice(nounEnd)
  return phrases.some(({ behind }) => {
    const [name] = spansOf(behind, right)
    if (
      name === undefined ||
      !/^\s*(?:nào\s+)?(?:(?:được|đạt|chuẩn|công nhận|xếp hạng)\s+)*$/iu.test(right.slice(0, name.start))
    )
      return false
    return /^(?:\s+nào)?\s*(?:[.;,)]|$)/iu.test(right.slice(name.end))
  })
}

/** "một số đơn": some, and not one. */
const isSome = (text: string, { isWord, value, end }: NumberMention): boolean =>
  isWord && value === 1 && /^\s+số\s/iu.test(text.slice(end))

/** The numbers of a sentence with what they count, in its order. */
export function slotsOf(text: string, phrases: readonly CompiledPhrase[]): readonly Slot[] {
  const labels = phrases.flatMap(({ behind }) => spansOf(behind, text))
  return [...numberMentions(text), ...nones(text)]
    .sort((a, b) => a.start - b.start)
    .flatMap((mention): readonly Slot[] => {
      if (mention.isPercent || isSome(text, mention)) return []
      // The digit of "3 sao" counts nothing.
      if (labels.some(({ start, end }) => start <= mention.start && mention.end <= end)) return []
      const gap = /^\s*(?:\([^()]{0,40}\)\s*)?(?:số\s+)?/u.exec(text.slice(mention.end))![0].length
      const counted = longestCounted(text, mention.end + gap, phrases)
      const isNone = mention.value === 0 && mention.isWord
      // "Xã NTM kiểu mẫu: chưa có."
      const isAlone = /:\s*$/u.test(text.slice(0, mention.start)) && /^\s*(?:[.;,)]|$)/u.test(text.slice(mention.end))
      if (isNone && isAlone) return [{ mention, nounEnd: mention.end, phrases: [], isCounted: false }]
      if (isNone && !(counted && isNoneOf(text, counted))) return []
      // "kém nhất trong 11 đơn vị cùng cấp": among so many, of which nothing is told.
      if (counted && /^\s*cùng cấp(?!\p{L})/iu.test(text.slice(counted.nounEnd))) {
        return [{ mention, nounEnd: counted.nounEnd, phrases: [], isCounted: true }]
      }
      if (counted !== undefined) return [{ mention, ...counted, isCounted: true }]
      if (mention.isWord) return []
      const isOfElse = elseCounted.test(text.slice(mention.end)) ? { isOfElse: true as const } : {}
      return [{ mention, nounEnd: mention.end, phrases: [], isCounted: false, ...isOfElse }]
    })
}
