import { lexicon } from './lexicon.ts'
import type { CompiledPhrase } from './compiled-phrases.ts'
import { type NumberMention, numberMentions } from './number-mentions.ts'
import { phrasePattern } from './phrase-pattern.ts'
import { type TextSpan, isIn, spansOf } from './text-span.ts'

/** A number of a sentence that counts what an indicator counts. */
export interface FigureCandidate extends TextSpan {
  readonly phrase: CompiledPhrase
  readonly value: number
  readonly denominator?: number
  /** Where the words behind it end. */
  readonly wordsEnd: number
  /** The words behind it that are its own. */
  readonly words: string
  /** How well the words fit: above 0. */
  readonly score: number
  /** Whether something else is counted with the same words. */
  readonly isOther: boolean
  /** The candidate whose pair it is: people after turns. */
  readonly pairOf?: FigureCandidate
}

interface Slot {
  readonly mention: NumberMention
  /** Behind the counted words. */
  readonly nounEnd: number
  readonly phrases: readonly CompiledPhrase[]
  readonly isCounted: boolean
}

const connector = String.raw`(?:\s|[:\-–,]|${phrasePattern(lexicon.connectors).source})*`
const onlyConnectors = new RegExp(`^${connector}$`, 'iu')
const partWords = phrasePattern(lexicon.parts)

/** Blots out what stands in brackets, place for place. */
export function withoutBrackets(text: string): string {
  return text.replaceAll(/\([^()]*\)/g, (found) => ' '.repeat(found.length))
}

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

/** The numbers of a sentence with what they count, in its order. */
function slotsOf(text: string, phrases: readonly CompiledPhrase[]): readonly Slot[] {
  const labels = phrases.flatMap(({ behind }) => spansOf(behind, text))
  return numberMentions(text).flatMap((mention): readonly Slot[] => {
    if (mention.isPercent) return []
    // The digit of "3 sao" counts nothing.
    if (labels.some(({ start, end }) => start <= mention.start && mention.end <= end)) return []
    const gap = /^\s*(?:\([^()]{0,40}\)\s*)?(?:số\s+)?/u.exec(text.slice(mention.end))![0].length
    const counted = longestCounted(text, mention.end + gap, phrases)
    if (counted !== undefined) return [{ mention, ...counted, isCounted: true }]
    return mention.isWord ? [] : [{ mention, nounEnd: mention.end, phrases: [], isCounted: false }]
  })
}

/** Where the words behind a number end: before the next number, a half-stop or the parts. */
function zoneEnd(text: string, slots: readonly Slot[], index: number): number {
  const { nounEnd } = slots[index]!
  const inBrackets = isBracketed(text, nounEnd)
  for (let next = index + 1; next <= slots.length; next += 1) {
    const mention = slots[next]?.mention
    const limit = mention?.start ?? text.length
    if (mention !== undefined && !inBrackets && isBracketed(text, mention.start)) continue
    const zone = text.slice(nounEnd, limit)
    const stop = zone.search(inBrackets ? /[;)]/u : /;/u)
    partWords.lastIndex = 0
    const part = partWords.exec(withoutBrackets(zone))
    const end = Math.min(...[stop, part?.index ?? -1].filter((place) => place >= 0), zone.length)
    // "374/449 xã, 831 thôn, bản đạt chuẩn": the words stand behind the last of several.
    const isListed = /^[\s,]*(?:và\s*)?$/u.test(zone.slice(0, end)) && end === zone.length && mention !== undefined
    if (!isListed || slots[next]!.isCounted) return nounEnd + end
  }
  return text.length
}

function isBracketed(text: string, place: number): boolean {
  return text.lastIndexOf('(', place - 1) > text.lastIndexOf(')', place - 1)
}

interface Fit {
  readonly phrase: CompiledPhrase
  readonly score: number
}

function isWithin(inner: TextSpan, outer: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
}

/** How the words around a number fit a phrase. */
function fitOf(
  phrase: CompiledPhrase,
  slot: Slot,
  left: string,
  right: string,
  said: readonly TextSpan[],
): Fit | undefined {
  const fits: Fit[] = []
  // "5 sao" within "3 đến 5 sao" says something else.
  const behind = spansOf(phrase.behind, right).find((span) => !said.some((other) => isWithin(span, other)))
  if (slot.isCounted && behind !== undefined) {
    const between = right.slice(0, behind.start)
    const commas = between.split(',').length - 1
    fits.push({ phrase, score: 3 - Math.min(1, between.trim().length / 120) - 0.8 * commas })
  }
  const verb = spansOf(phrase.before, left).at(-1)
  if (slot.isCounted && verb !== undefined) {
    const distance = left.slice(verb.end).trim()
    fits.push({ phrase, score: 2.9 - Math.min(1.5, distance.length / 60) + (onlyConnectors.test(distance) ? 0.3 : 0) })
  }
  const label = labelFit(phrase, left)
  if (label) fits.push({ phrase, score: slot.isCounted ? 2.6 : 2.2 })
  return fits.sort((a, b) => b.score - a.score)[0]
}

/** Whether the words before a number name the indicator as a label: "Số xã đạt chuẩn nông thôn mới: ". */
function labelFit({ countedAnywhere, behind, before, parts }: CompiledPhrase, left: string): boolean {
  const noun = spansOf(countedAnywhere, left).at(-1)
  if (noun === undefined || left.length - noun.start > 140) return false
  const label = left.slice(noun.start)
  const said = [...spansOf(behind, label), ...spansOf(before, left.slice(Math.max(0, noun.start - 40)))]
  if (said.length === 0) return false
  const isNamed =
    /(?:số|tổng|lượng|công tác|kết quả)\s+(?:\p{L}+\s+){0,5}$/iu.test(left.slice(0, noun.start)) || /:\s*$/u.test(left)
  if (!isNamed) return false
  const ends = [
    noun.end - noun.start,
    ...spansOf(behind, label).map(({ end }) => end),
    ...spansOf(parts, label).map(({ end }) => end),
  ]
  return onlyConnectors.test(withoutBrackets(label).slice(Math.max(...ends)))
}

/** The part of a stretch that speaks of one number: from the last comma on, or up to the next one. */
const lastClause = (left: string): string =>
  left.slice(Math.max(left.lastIndexOf(','), left.lastIndexOf(';'), left.lastIndexOf('('), left.lastIndexOf(':')) + 1)
const firstClause = (right: string): string => /^[^,;:(]*/u.exec(right)![0]

/**
 * The numbers of a sentence that concern an indicator. `surroundings` is what is said around it, for words that mean an
 * indicator only there.
 */
export function figureCandidates(
  text: string,
  phrases: readonly CompiledPhrase[],
  surroundings: string,
): readonly FigureCandidate[] {
  const known = phrases.filter(({ context }) => context === undefined || isIn(context, surroundings))
  if (known.length === 0 || !/\d|(?<!\p{L})(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười)/iu.test(text)) return []
  const slots = slotsOf(text, known)
  const found: FigureCandidate[] = []
  for (const [index, slot] of slots.entries()) {
    const { mention, nounEnd } = slot
    const previous = found.at(-1)
    const base = baseOf(text, slot)
    if (base) {
      const owner = lastIndexWhere(
        found,
        (each) =>
          each.denominator === undefined &&
          (!slot.isCounted ||
            slot.phrases.some(({ phrase }) =>
              phrase.counted.some((word) => each.phrase.phrase.counted.includes(word)),
            )),
      )
      const isLater = base === 'before' && owner < 0
      if (!isLater && owner >= 0 && found[owner]!.value <= mention.value) {
        found[owner] = { ...found[owner]!, denominator: mention.value }
      }
      continue
    }
    const from = Math.max(
      previous && !isBracketed(text, previous.start) ? previous.wordsEnd : 0,
      slots[index - 1]?.isCounted ? slots[index - 1]!.nounEnd : 0,
      text.lastIndexOf(';', mention.start) + 1,
    )
    const left = text.slice(from, mention.start)
    const end = zoneEnd(text, slots, index)
    const right = withoutBrackets(text.slice(nounEnd, end))
    const candidates = slot.isCounted ? slot.phrases : known
    const said = candidates.flatMap(({ behind }) => spansOf(behind, right))
    const fits = candidates.flatMap((phrase) => fitOf(phrase, slot, left, right, said) ?? [])
    const noun = text.slice(mention.end, nounEnd)
    const near = `${lastClause(left)} ${noun}${firstClause(right)}`
    const sound = fits.filter(({ phrase }) => !isExcepted(phrase, near))
    const best = [...sound].sort((a, b) => b.score + b.phrase.depth * 0.9 - (a.score + a.phrase.depth * 0.9))[0]
    const pair = pairFit(text, slot, previous)
    const chosen = pair ?? best?.phrase
    if (chosen === undefined) {
      const other = fits[0]
      if (other && slot.isCounted)
        found.push(candidate(text, slot, other.phrase, { wordsEnd: end, score: other.score, isOther: true }))
      continue
    }
    const score = pair ? (previous?.score ?? 1) : best!.score
    const turns =
      chosen.phrase.after === undefined || mention.second === undefined
        ? undefined
        : known.find(({ phrase }) => phrase.indicator === chosen.phrase.after)
    if (turns) {
      // "161/201 người": visits before the slash, people behind it.
      const visits: FigureCandidate = {
        start: mention.start,
        end: mention.end,
        phrase: turns,
        value: mention.value,
        wordsEnd: nounEnd,
        words: '',
        score,
        isOther: false,
      }
      found.push(visits, {
        ...visits,
        phrase: chosen,
        value: mention.second!,
        wordsEnd: end,
        words: right,
        pairOf: visits,
      })
      continue
    }
    found.push({
      ...candidate(text, slot, chosen, { wordsEnd: end, score, isOther: false }),
      ...(pair && previous ? { pairOf: previous } : {}),
    })
  }
  return found
}

function candidate(
  text: string,
  { mention, nounEnd }: Slot,
  phrase: CompiledPhrase,
  { wordsEnd, score, isOther }: Pick<FigureCandidate, 'wordsEnd' | 'score' | 'isOther'>,
): FigureCandidate {
  const { start, end, value, second } = mention
  return {
    start,
    end,
    phrase,
    value,
    ...(second === undefined ? {} : { denominator: second }),
    wordsEnd: Math.max(nounEnd, wordsEnd),
    words: text.slice(nounEnd, wordsEnd),
    score,
    isOther,
  }
}

function isExcepted({ except, before, behind }: CompiledPhrase, near: string): boolean {
  const own = [...spansOf(before, near), ...spansOf(behind, near)]
  const excepted = spansOf(except, near)
  // "tiếp nhận" within "tiếp nhận giải quyết" is no exception where the longer is the phrase itself.
  return excepted.some((span) => !own.some((each) => isWithin(span, each)))
}

/** Whether a number is what others are of: "trong tổng số 72 trường", "(…)/tổng số 190 xã", "trên 15 xã". */
function baseOf(text: string, { mention, isCounted }: Slot): 'behind' | 'before' | undefined {
  const left = text.slice(Math.max(0, mention.start - 40), mention.start)
  if (/[\p{L})]\s*\/\s*(?:tổng\s+(?:số\s+)?)?$/u.test(left) && !/(?:lượt|đơn|đoàn)\s*\/\s*$/iu.test(left))
    return 'behind'
  if (
    /(?:\d|\))\s*(?:\p{L}+\s+){0,4}(?:trên|trong)\s+(?:tổng\s+)?(?:số\s+)?$/iu.test(left) &&
    (isCounted || /tổng|số/iu.test(left))
  )
    return 'behind'
  return /(?:trong|trên)\s+(?:tổng\s+)?số\s+$/iu.test(left) && isCounted ? 'before' : undefined
}

/** People right after visits: "71 lượt công dân với 98 người", "1.428 lượt/1.636 lượt người". */
function pairFit(text: string, slot: Slot, previous: FigureCandidate | undefined): CompiledPhrase | undefined {
  if (previous === undefined) return undefined
  const between = withoutBrackets(text.slice(previous.end, slot.mention.start))
  if (between.replaceAll(/\s+/g, ' ').length > 60 || /[;]/.test(between)) return undefined
  if (
    !/(?:với|\/|gồm|bằng|tương ứng|tương đương|và|,|có|cho|của)\s*(?:tổng số\s+|tổng cộng\s+|số\s+)?$/iu.test(between)
  )
    return undefined
  return slot.phrases.find(
    ({ phrase, except }) =>
      phrase.after !== undefined &&
      phrase.after === previous.phrase.phrase.indicator &&
      !isIn(except, `${text.slice(slot.mention.end, slot.nounEnd)}${firstClause(text.slice(slot.nounEnd))}`),
  )
}

function lastIndexWhere<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  for (let index = values.length - 1; index >= 0; index -= 1) if (holds(values[index]!)) return index
  return -1
}
