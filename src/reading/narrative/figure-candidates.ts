import { lexicon } from './lexicon.ts'
import type { CompiledPhrase } from './compiled-phrases.ts'
import { clauseFit, isOfOther, labelFit, onlyConnectors, statusFit, topicFit, topicOf } from './label-fit.ts'
import { type Slot, slotsOf } from './number-slots.ts'
import { numberWordsSource } from './number-words.ts'
import { noPhrase, phrasePattern } from './phrase-pattern.ts'
import { phrasesWithin } from './phrases-within.ts'
import { type TextSpan, isIn, isWithin, spansOf, withoutBrackets } from './text-span.ts'

/** A number of a sentence that counts what an indicator counts. */
export interface FigureCandidate extends TextSpan {
  readonly phrase: CompiledPhrase
  readonly value: number
  readonly denominator?: number
  /** Where the words behind it end. */
  readonly wordsEnd: number
  /** The words behind it that are its own. */
  readonly words: string
  /** Where what names it ends: what follows may belong to the next number. */
  readonly namedEnd: number
  /** How well the words fit: above 0. */
  readonly score: number
  /** Whether something else is counted with the same words. */
  readonly isOther: boolean
  /** The candidate whose pair it is: people after turns. */
  readonly pairOf?: FigureCandidate
}

/** How many letters away from a number words still name it. */
const farthest = 400
const partWords = phrasePattern(lexicon.parts)
/** "của 47 chủ thể" */
const owners = new RegExp(
  String.raw`(?<!\p{L})(?:của\s+(?:\d[\d.]*|${numberWordsSource}(?:\s+${numberWordsSource})*)|các|những)\s+(?:${phrasePattern(lexicon.owners).source})`,
  'giu',
)

const standards = phrasePattern(lexicon.standards)
/** Says of things before their name that they are to become so, or that they did. */
const aims = phrasePattern([...lexicon.target, 'xây dựng', 'thực hiện'])
const reached = phrasePattern(['đạt', 'được công nhận', 'hoàn thành'])

/** Where the words behind a number end: before the next number, a half-stop or the parts. `bare` has no brackets. */
function zoneEnd(text: string, bare: string, slots: readonly Slot[], index: number): number {
  const { nounEnd } = slots[index]!
  // "100% số xã (10/10 xã) đạt chuẩn": the words stand behind the brackets of a share.
  const isShare = /%[^%()]{0,12}\($/u.test(text.slice(0, slots[index]!.mention.start)) && text[nounEnd] === ')'
  const inBrackets = isBracketed(text, nounEnd) && !isShare
  const seen = inBrackets ? text : bare
  for (let next = index + 1; next <= slots.length; next += 1) {
    const mention = slots[next]?.mention
    const limit = mention?.start ?? text.length
    if (mention !== undefined && !inBrackets && isBracketed(text, mention.start)) continue
    if (mention !== undefined && spansOf(owners, text).some((span) => isWithin(mention, span))) continue
    const zone = seen.slice(nounEnd, limit)
    const stop = zone.search(inBrackets ? /[;)]/u : /;|,\s*(?:nâng|đưa|qua đó|góp phần|trong khi|còn lại)(?![\p{L}])/iu)
    // "33 xã trong số đó là nâng cao" goes on speaking of the number.
    const part = spansOf(partWords, zone).find(
      ({ start, end }) => zone.slice(0, start).trim() !== '' || !/đó|này/iu.test(zone.slice(start, end)),
    )
    const end = Math.min(...[stop, part?.start ?? -1].filter((place) => place >= 0), zone.length)
    // "374/449 xã, 831 thôn, bản đạt chuẩn": the words stand behind the last of several.
    const isListed = /^[\s,]*(?:và\s*)?$/u.test(zone.slice(0, end)) && end === zone.length && mention !== undefined
    // "mười xã trên tổng số mười hai xã đạt chuẩn"
    const isOf =
      end === zone.length && mention !== undefined && /^\s*(?:\/|trên\s|trong\s)\s*(?:tổng\s+)?(?:số\s+)?$/iu.test(zone)
    if (!isOf && (!isListed || slots[next]!.isCounted)) return nounEnd + end
  }
  return text.length
}

function isBracketed(text: string, place: number): boolean {
  return text.lastIndexOf('(', place - 1) > text.lastIndexOf(')', place - 1)
}

interface Fit {
  readonly phrase: CompiledPhrase
  readonly score: number
  /** How far behind the number what names it reaches. */
  readonly reach: number
}

/** What stands around a number, and whether the words behind it end at the next one. */
interface Around {
  readonly left: string
  readonly right: string
  readonly isNumberNext: boolean
  readonly topic: string
  /** Whether what a phrase counts is named somewhere before it. */
  readonly isNounSaid: (phrase: CompiledPhrase) => boolean
}

/** The longer phrases of all candidates: "5 sao" within "3 đến 5 sao" says something else. */
interface Said {
  readonly before: readonly TextSpan[]
  readonly behind: readonly TextSpan[]
}

/** How the words around a number fit a phrase. */
function fitOf(
  phrase: CompiledPhrase,
  slot: Slot,
  { left, right, isNumberNext, topic, isNounSaid }: Around,
  said: Said,
): Fit | undefined {
  // A number that counts nothing has a label, or is none of a phrase.
  if (!slot.isCounted && phrase.countedAnywhere === noPhrase && phrase.behind === noPhrase) return undefined
  const fits: Fit[] = []
  const isOwn = (others: readonly TextSpan[]) => (span: TextSpan) => !others.some((other) => isWithin(span, other))
  const behind = spansOf(phrase.behind, right).find(isOwn(said.behind))
  const between = right.slice(0, behind?.start ?? 0)
  // "tiếp nhận 09 đơn, đã giải quyết xong 07/09 đơn": what stands right before the next number names that one.
  // So does a verb: "48 đơn thuộc thẩm quyền đã giải quyết 41 đơn".
  const rest = behind && right.slice(behind.end)
  const isOfNext =
    rest !== undefined &&
    isNumberNext &&
    (between.includes(',')
      ? onlyConnectors.test(rest)
      : rest.trim() === '' && spansOf(phrase.before, right).some(({ end }) => end === behind?.end))
  if (slot.isCounted && behind !== undefined && !isOfNext) {
    const commas = between.split(',').length - 1
    fits.push({ phrase, score: 3 - Math.min(1, between.trim().length / 120) - 0.8 * commas, reach: behind.end })
  }
  const verb = spansOf(phrase.before, left).filter(isOwn(said.before)).at(-1)
  if (slot.isCounted && verb !== undefined) {
    const distance = left.slice(verb.end).trim()
    const score = 2.9 - Math.min(1.5, distance.length / 60) + (onlyConnectors.test(distance) ? 0.3 : 0)
    fits.push({ phrase, score, reach: 0 })
  }
  // "Số sản phẩm OCOP: 461, trong đó hạng 4 sao: 148"
  const label = left.trimEnd()
  const isLabelled =
    !slot.isCounted &&
    label.endsWith(':') &&
    (verb?.end === label.length || verb?.end === label.slice(0, -1).trimEnd().length)
  if (isLabelled && isNounSaid(phrase)) fits.push({ phrase, score: 2, reach: 0 })
  if (labelFit(phrase, left)) fits.push({ phrase, score: slot.isCounted ? 2.6 : 2.2, reach: 0 })
  const isOfOne = slot.isCounted && slot.mention.second === 1
  if (isOfOne && statusFit(phrase, left, slot.mention.value)) fits.push({ phrase, score: 3, reach: 0 })
  if (slot.isCounted && clauseFit(phrase, left)) fits.push({ phrase, score: 2.2, reach: 0 })
  const noun = slot.nounEnd - slot.mention.end
  if (slot.isCounted && topicFit(phrase, topic, left, right.slice(noun))) fits.push({ phrase, score: 2, reach: 0 })
  return fits.sort((a, b) => b.score - a.score)[0]
}

/** The part of a stretch that speaks of one number: from the last comma on, or up to the next one. */
const lastClause = (left: string): string =>
  left.slice(Math.max(left.lastIndexOf(','), left.lastIndexOf(';'), left.lastIndexOf('('), left.lastIndexOf(':')) + 1)
/** "Tổng số đơn phải giải quyết" of a number behind the colon. */
const labelBefore = (left: string): string =>
  /:\s*$/u.test(left) ? /[^;:(]*$/u.exec(left.replace(/:\s*$/u, ''))![0] : ''
const firstClause = (right: string): string => /^[^,;:(]*/u.exec(right)![0]

/**
 * The numbers of a sentence that concern an indicator. `surroundings` is what is said around it, for words that mean an
 * indicator only there; `heading` the line above that names what is counted.
 */
export function figureCandidates(
  text: string,
  phrases: readonly CompiledPhrase[],
  surroundings: string,
  heading = '',
): readonly FigureCandidate[] {
  if (!/\d|(?<!\p{L})(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười|chưa có|không có)/iu.test(text)) return []
  const spoken = spokenAmid(surroundings, phrases)
  if (spoken.length === 0) return []
  const known = phrasesWithin(spoken, `${text}\n${heading}`)
  const slots = slotsOf(text, known)
  const bare = withoutBrackets(text)
  const topic = topicOf(text, heading)
  const found: FigureCandidate[] = []
  let wholeOfNext: Slot | undefined
  for (const [index, slot] of slots.entries()) {
    const { mention, nounEnd } = slot
    const previous = found.at(-1)
    const base = baseOf(text, slot, isNamedItself(text, slots, index, known))
    if (base) {
      const owner = lastIndexWhere(found, (each) => each.denominator === undefined && countsSame(each.phrase, slot))
      const isBehind = owner >= 0 && found[owner]!.value <= mention.value && base === 'behind'
      if (isBehind) found[owner] = { ...found[owner]!, denominator: mention.value }
      // "đến tháng 11/2022 trong tổng số 193 xã, toàn tỉnh có …": before it stood a time.
      else if (base === 'before' || /\d{4}\s+trong\s+(?:tổng\s+)?số\s+$/iu.test(text.slice(0, mention.start)))
        wholeOfNext = slot
      continue
    }
    const end = zoneEnd(text, bare, slots, index)
    const before = slots[index - 1]
    const from = Math.max(
      ...[previous?.namedEnd ?? 0, before?.isCounted ? before.nounEnd : 0].filter((place) => place <= mention.start),
      text.lastIndexOf(';', mention.start) + 1,
      mention.start - farthest,
    )
    const left = text.slice(from, mention.start)
    const right = (isBracketed(text, mention.start) ? text : bare).slice(mention.end, Math.min(end, nounEnd + farthest))
    const candidates = slot.isCounted ? slot.phrases : slot.isOfElse ? [] : known
    const said = {
      before: candidates.flatMap((phrase) => spansOf(phrase.before, left)),
      behind: candidates.flatMap(({ behind }) => spansOf(behind, right)),
    }
    const isNounSaid = ({ countedAnywhere }: CompiledPhrase): boolean =>
      isIn(countedAnywhere, text.slice(0, mention.start))
    const around = { left, right, topic, isNumberNext: /^\d/u.test(text.slice(end)), isNounSaid }
    const fits = candidates.flatMap((phrase) => fitOf(phrase, slot, around, said) ?? [])
    const near = `${lastClause(left)} ${text.slice(mention.end, nounEnd)}${firstClause(right.slice(nounEnd - mention.end))}`
    const named = near.replaceAll(owners, ' ').replaceAll(standards, ' ')
    const label = labelBefore(left)
    const sound = fits.filter(({ phrase }) => {
      const isLabel = isIn(phrase.countedAnywhere, label)
      return !isExcepted(phrase, isLabel ? `${label} ${named}` : named, text.slice(nounEnd))
    })
    const rank = ({ score, phrase }: Fit): number => score + phrase.depth * 0.9
    const best = [...sound].sort((a, b) => rank(b) - rank(a))[0]
    const pair = pairFit(text, slot, previous)
    const same = sameAsBefore(text, slot, previous)
    const chosen = pair ?? same ?? best?.phrase
    const words = { wordsEnd: Math.max(nounEnd, end), words: text.slice(nounEnd, end) }
    if (chosen === undefined) {
      const other = fits[0]
      if (other && slot.isCounted) {
        found.push({ ...figureOf(slot, other.phrase), ...words, namedEnd: nounEnd, score: other.score, isOther: true })
      }
      continue
    }
    const score = pair || same ? (previous?.score ?? 1) : best!.score
    const clauseEnd = nounEnd - mention.end + firstClause(right.slice(nounEnd - mention.end)).length
    const reaches = said.behind.filter(({ end: reach }) => reach <= clauseEnd).map((span) => span.end)
    const namedEnd = pair || same ? nounEnd : Math.max(nounEnd, mention.end + Math.max(best!.reach, ...reaches))
    const own = { ...figureOf(slot, chosen), ...words, namedEnd, score, isOther: false }
    const turns =
      chosen.phrase.after === undefined || mention.second === undefined
        ? undefined
        : known.find(({ phrase }) => phrase.indicator === chosen.phrase.after)
    if (turns) {
      // "161/201 người": visits before the slash, people behind it.
      const { denominator: _, ...visits } = { ...own, phrase: turns, wordsEnd: nounEnd, words: '' }
      found.push(visits, { ...visits, ...words, phrase: chosen, value: mention.second!, pairOf: visits })
      continue
    }
    const whole = wholeOfNext
    wholeOfNext = undefined
    const isOfWhole =
      whole && own.denominator === undefined && countsSame(chosen, whole) && own.value <= whole.mention.value
    found.push({
      ...own,
      ...(isOfWhole ? { denominator: whole.mention.value } : {}),
      ...(pair && previous ? { pairOf: previous } : {}),
    })
  }
  return found
}

/** The phrases that mean their indicator amid these words; many share what they ask for. */
function spokenAmid(surroundings: string, phrases: readonly CompiledPhrase[]): readonly CompiledPhrase[] {
  const contexts = new Map<RegExp, boolean>()
  return phrases.filter(({ context }) => {
    if (context === undefined) return true
    const isSaid = contexts.get(context) ?? isIn(context, surroundings)
    contexts.set(context, isSaid)
    return isSaid
  })
}

const countsSame = ({ phrase }: CompiledPhrase, { isCounted, phrases }: Slot): boolean =>
  !isCounted || phrases.some((each) => each.phrase.counted.some((word) => phrase.counted.includes(word)))

function figureOf(
  { mention }: Slot,
  phrase: CompiledPhrase,
): Pick<FigureCandidate, 'start' | 'end' | 'phrase' | 'value' | 'denominator'> {
  const { start, end, value, second } = mention
  return { start, end, phrase, value, ...(second === undefined ? {} : { denominator: second }) }
}

/** Whether words beside a number make it another object, or brackets behind it say of what it is made. */
function isExcepted(phrase: CompiledPhrase, near: string, text: string): boolean {
  if (isOfOther(phrase, near)) return true
  const made = /^\s*\((?<inside>[^()]*\d[^()]*)\)/u.exec(text)?.groups?.['inside']
  return made !== undefined && isIn(phrase.except, made) && isIn(phrase.before, made)
}

/** "31 trường đạt chuẩn quốc gia trên tổng số ", "mười xã trên " */
const ofAll = new RegExp(
  String.raw`(?:\d|\)|(?<!\p{L})${numberWordsSource})\s*(?:\p{L}+\s+){0,7}(?:trên|trong)\s+(?:tổng\s+)?(?:số\s+)?$`,
  'iu',
)

/** Whether a number is what others are of: "trong tổng số 72 trường", "(…)/tổng số 190 xã", "trên 15 xã". */
function baseOf(
  text: string,
  { mention, isCounted, phrases }: Slot,
  isNamed: boolean,
): 'behind' | 'before' | undefined {
  if (mention.second !== undefined) return undefined
  const left = text.slice(Math.max(0, mention.start - 70), mention.start)
  if (/[\p{L})]\s*\/\s*(?:tổng\s+(?:số\s+)?)?$/u.test(left)) {
    return phrases.some(({ phrase }) => phrase.after !== undefined) ? undefined : 'behind'
  }
  if (ofAll.test(left) && (isCounted || /tổng|số/iu.test(left))) return 'behind'
  return /(?:trong|trên)\s+(?:tổng\s+)?số\s+$/iu.test(left) && isCounted && !isNamed ? 'before' : undefined
}

/**
 * "Trong số 15 xã nông thôn mới có 05 xã …": the first is a figure, and no number of all communes. That it is "trong tổng
 * số 43 trường", or of those that are to reach it, is the whole.
 */
function isNamedItself(
  text: string,
  slots: readonly Slot[],
  index: number,
  phrases: readonly CompiledPhrase[],
): boolean {
  const { nounEnd, mention } = slots[index]!
  const right = withoutBrackets(text.slice(nounEnd, slots[index + 1]?.mention.start ?? text.length))
  const clause = /^[^,;:]*/u.exec(right)![0]
  const isOfAll = /(?<!\p{L})tổng\s+(?:số\s+)?$/iu.test(text.slice(0, mention.start))
  return phrases.some(({ behind }) => {
    const name = spansOf(behind, clause)[0]
    if (name === undefined) return false
    const between = clause.slice(0, name.start)
    return !isIn(aims, between) && (!isOfAll || between.trim() === '' || isIn(reached, between))
  })
}

/** "năm 2020 có 6/15 xã đạt chuẩn, đến nay con số này đã tăng lên 13/15 xã" */
function sameAsBefore(text: string, slot: Slot, previous: FigureCandidate | undefined): CompiledPhrase | undefined {
  if (previous === undefined || !slot.isCounted || !countsSame(previous.phrase, slot)) return undefined
  const between = text.slice(previous.end, slot.mention.start)
  // "số xã nâng cao tăng từ 04 xã (năm 2023) lên 07 xã"
  const isRise =
    /(?<!\p{L})từ\s+$/iu.test(text.slice(0, previous.start)) &&
    /^\s*\p{L}*\s*(?:lên|xuống|(?:xuống )?còn)\s+$/iu.test(withoutBrackets(between).replaceAll(/\s+/g, ' '))
  if (isRise) return previous.phrase
  // "công nhận thêm 02 SP 3 sao, nâng tổng số lên 33 SP": of the whole.
  const whole = slot.phrases.find(
    ({ phrase }) => phrase.category === undefined && phrase.indicator === previous.phrase.phrase.indicator,
  )
  if (whole && /(?:nâng|đưa)\s+tổng\s+số(?:\s+\p{L}+){0,3}\s+lên\s*$/iu.test(between)) return whole
  if (/đính chính(?:\s+lại)?(?:\s+(?:là|thành))?\s*$/iu.test(between)) return previous.phrase
  return /(?:con số|số)\s+(?:này|đó)(?:\s+\p{L}+){0,4}\s+(?:lên|còn|là|đạt)\s*$/iu.test(between)
    ? previous.phrase
    : undefined
}

/** People right after visits: "71 lượt công dân với 98 người", "1.428 lượt/1.636 lượt người". */
function pairFit(text: string, slot: Slot, previous: FigureCandidate | undefined): CompiledPhrase | undefined {
  if (previous === undefined) return undefined
  const between = withoutBrackets(text.slice(previous.end, slot.mention.start))
  if (between.replaceAll(/\s+/g, ' ').length > 60 || /[;]/.test(between)) return undefined
  if (
    !/(?:với|\/|[-–]|gồm|bằng|tương ứng|tương đương|và|,|có|cho|của|\()\s*(?:tổng số\s+|tổng cộng\s+|số\s+)?$/iu.test(
      between,
    )
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
