import type { IndicatorPhrase } from '../../domain/indicator-phrase.ts'
import { type CategoryId, type Indicator, type IndicatorId } from '../../domain/indicator.ts'
import { type CompiledPhrase, compiledPhrases } from '../narrative/compiled-phrases.ts'
import { isOfOther } from '../narrative/label-fit.ts'
import { isIn } from '../narrative/text-span.ts'
import { plainWords } from './plain-words.ts'

/** What a heading is taken for, and why. */
export interface HeadingMatch {
  readonly indicator: IndicatorId
  readonly category?: CategoryId
  /** From 0 to 1; 1 for its own name. */
  readonly confidence: number
  /** `name`: its own name or id; `words`: most words of its name; `remembered`: somebody said so. */
  readonly reason: 'name' | 'words' | 'remembered'
  /** Others that fit nearly as well. */
  readonly rivals: readonly IndicatorId[]
}

/** Abbreviations of officials, as whole words. */
const abbreviations: Readonly<Record<string, string>> = {
  ntm: 'nong thon moi',
  ntmnc: 'nong thon moi nang cao',
  ntmkm: 'nong thon moi kieu mau',
  cqg: 'chuan quoc gia',
  tcd: 'tiep cong dan',
  kn: 'khieu nai',
  tc: 'to cao',
  knpa: 'kien nghi phan anh',
  pcgd: 'pho cap giao duc',
  mn: 'mam non',
  th: 'tieu hoc',
  thcs: 'trung hoc co so',
  thpt: 'trung hoc pho thong',
  sp: 'san pham',
  dvt: 'don vi tinh',
}

/** Words that stand in every heading and tell nothing. */
const empty = new Set('so cac cua duoc va trong ky da co la tren den nay tong dat % ty le xa/phuong'.split(' '))

const spelledOut = (text: string): string =>
  plainWords(text)
    .split(' ')
    .map((word) => (Object.hasOwn(abbreviations, word) ? abbreviations[word]! : word))
    .join(' ')

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    spelledOut(text)
      .split(' ')
      .filter((word) => word !== '' && !empty.has(word)),
  )

interface Candidate {
  readonly indicator: IndicatorId
  readonly category?: CategoryId
  readonly names: readonly string[]
  readonly words: readonly ReadonlySet<string>[]
  readonly unit: string
}

/** Below that nothing is taken for anything. */
const leastConfidence = 0.55
/** So near is as good. */
const nearly = 0.08

/** Finds the indicator, or the part of one, that a heading names; made once for a package. */
export function headingMatcher(
  indicators: readonly Indicator[],
  phrases: readonly IndicatorPhrase[] = [],
): (texts: readonly string[]) => HeadingMatch | undefined {
  const candidates = indicators.flatMap(candidatesOf)
  const spoken = compiledPhrases(phrases, indicators).filter(({ phrase }) => phrases.includes(phrase))
  const known = new Map<string, HeadingMatch | undefined>()
  return (texts) => {
    const key = texts.join(' > ')
    if (!known.has(key)) {
      const named = surer(bestMatch(texts, candidates), bestMatch(withoutRemarks(texts), candidates))
      known.set(key, surer(named, spokenMatch(texts, spoken)))
    }
    return known.get(key)
  }
}

/** As sure as all words of a name. */
const asSpoken = 0.82

/** What reports mean with the words of a heading: "Tổng số sản phẩm OCOP còn hiệu lực"; of several the narrowest. */
function spokenMatch(texts: readonly string[], spoken: readonly CompiledPhrase[]): HeadingMatch | undefined {
  const text = texts.join(' ').normalize('NFC')
  const meant = spoken
    .filter((each) => {
      const isNamed = isIn(each.behind, text) && isIn(each.countedAnywhere, text)
      return isNamed && (!each.context || isIn(each.context, text)) && !isIn(each.parts, text) && !isOfOther(each, text)
    })
    .sort((a, b) => b.depth - a.depth)
  const [best, next] = meant
  if (!best || (next && next.depth === best.depth)) return undefined
  const { indicator, category } = best.phrase
  return {
    indicator,
    ...(category === undefined ? {} : { category }),
    confidence: asSpoken,
    reason: 'words',
    rivals: [],
  }
}

const surer = (a: HeadingMatch | undefined, b: HeadingMatch | undefined): HeadingMatch | undefined =>
  (b?.confidence ?? 0) > (a?.confidence ?? 0) ? b : a

/** "Trường đạt chuẩn quốc gia (số cuối kỳ)" */
const withoutRemarks = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.replaceAll(/\([^()]*\)/g, ' ').trim()).filter((text) => text !== '')

function candidatesOf({ id, family, name, shortName, unit, breakdowns }: Indicator): readonly Candidate[] {
  const candidate = (names: readonly string[], category?: CategoryId): Candidate => ({
    indicator: id,
    ...(category === undefined ? {} : { category }),
    names: names.map(spelledOut),
    words: names.map(tellingWords),
    unit: plainWords(unit.vi),
  })
  return [
    candidate([id, name.vi, shortName.vi, name.en, shortName.en]),
    ...breakdowns.flatMap(({ categories }) =>
      categories.map((category) =>
        candidate(
          [
            `${family}.${category.id}`,
            ...[name, shortName].flatMap((each) => [
              `${each.vi} ${category.name.vi}`,
              `${each.en} ${category.name.en}`,
            ]),
          ],
          category.id,
        ),
      ),
    ),
  ]
}

function bestMatch(texts: readonly string[], candidates: readonly Candidate[]): HeadingMatch | undefined {
  const whole = spelledOut(texts.join(' '))
  const last = spelledOut(texts.at(-1) ?? '')
  if (whole === '') return undefined
  const words = tellingWords(texts.join(' '))
  const lastWords = tellingWords(texts.at(-1) ?? '')
  const units = new Set(candidates.map(({ unit }) => unit).filter((unit) => lastWords.has(unit)))
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, { whole, last, words, units }) }))
    .filter(({ score }) => score >= leastConfidence)
    .sort((a, b) => b.score - a.score)
  const [best] = scored
  if (!best) return undefined
  const { indicator, category } = best.candidate
  const rivals = scored
    .slice(1)
    .filter(({ candidate, score }) => score > best.score - nearly && candidate.indicator !== indicator)
  return {
    indicator,
    ...(category === undefined ? {} : { category }),
    confidence: best.score,
    reason: best.score >= 0.95 ? 'name' : 'words',
    rivals: [...new Set(rivals.map(({ candidate }) => candidate.indicator))],
  }
}

interface HeadingWords {
  readonly whole: string
  readonly last: string
  readonly words: ReadonlySet<string>
  /** What is counted, as the last heading says: "Tiếp công dân > Số người". */
  readonly units: ReadonlySet<string>
}

/** What counts something else is hardly meant. */
const ofOtherUnit = 0.85
/** All words of a name, in a heading that says more; the surer where it counts the same. */
const allWords = { sameUnit: 0.82, unsaid: 0.7 } as const

/** 1 for the name itself; less where a heading above says more; else by the words both have. */
function scoreOf({ names, words, unit }: Candidate, heading: HeadingWords): number {
  if (names.includes(heading.whole)) return 1
  if (names.includes(heading.last)) return 0.97
  const isSameUnit = heading.units.has(unit)
  const shares = words.map((own) => {
    const both = [...own].filter((word) => heading.words.has(word)).length
    // As much of the one as of the other: a heading of one word is in many names.
    const share = (2 * both) / (own.size + heading.words.size)
    const isWithin = both === own.size && own.size > 1
    return isWithin ? Math.max(allWords[isSameUnit ? 'sameUnit' : 'unsaid'], share * 0.94) : share * 0.9
  })
  return Math.max(0, ...shares) * (heading.units.size > 0 && !isSameUnit ? ofOtherUnit : 1)
}
