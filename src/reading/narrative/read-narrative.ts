import { type Area, isAreaValidOn } from '../../domain/area.ts'
import type { Day } from '../../domain/day.ts'
import { foldText } from '../../domain/fold-text.ts'
import type { IndicatorPhrase } from '../../domain/indicator-phrase.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { hasRate, stands } from '../../domain/measure-rules.ts'
import { areaMentions } from './area-mentions.ts'
import { areasByName } from './areas-by-name.ts'
import { compiledPhrases } from './compiled-phrases.ts'
import { type FigureCandidate, figureCandidates } from './figure-candidates.ts'
import { headedBy, isOfArea, ledBy, namedAreaOf, ownArea } from './own-area.ts'
import { agreesWithPercent, percentBehind, wholeBefore } from './percent-behind.ts'
import { plainText } from './plain-text.ts'
import type { FigureProposal, ReadingProblemCode, StatementKind } from './proposal.ts'
import { type ReportFrame, reportFrame } from './report-frame.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type Statement, settledKinds } from './settled-kinds.ts'
import { type StatementArea, statementArea } from './statement-area.ts'
import { isPlanOrPart, statementKind, tellsAct } from './statement-kind.ts'
import { ownTimes, statementTime } from './statement-time.ts'
import { timeOfFileName } from './time-of-file-name.ts'
import { withTablesSaid, withoutRowNumbers } from './table-lines.ts'
import { type TimeMention, timeMentions } from './time-mentions.ts'
import { isSumOfSome } from './told-of-some.ts'
import { type ToldTime, endsBefore, liesWithin, monthSpanOf, monthsOfYear } from './told-time.ts'

/** What a reader of reports knows: how the indicators of a package are spoken of, and its areas. */
export interface ReadingPackage {
  readonly indicators: readonly Indicator[]
  readonly phrases: readonly IndicatorPhrase[]
  readonly areas: readonly Area[]
}

/** Of what the report is, as far as it is known beforehand. */
export interface ReadingWish {
  readonly area?: Area
  readonly period?: ToldTime
  /** Weak evidence of the time, for texts that say nothing. */
  readonly fileName?: string
}

interface Found {
  readonly candidate: FigureCandidate
  /** All figures of its sentence. */
  readonly candidates: readonly FigureCandidate[]
  readonly sentence: Sentence
  readonly area: StatementArea | undefined
  readonly time: TimeMention | undefined
  readonly carried: ToldTime | undefined
  readonly kind: StatementKind | undefined
  readonly percent: number | undefined
}

/** A report with whose it is and of what time, as far as that is wished or said, in areas of the package. */
export interface Narrative {
  readonly figures: readonly FigureProposal[]
  readonly area?: Area
  readonly period?: ToldTime
}

/** Every figure of a report that concerns an indicator, in the order of the text, with what kind of statement it is. */
export function readNarrative(text: string, known: ReadingPackage, wish: ReadingWish = {}): readonly FigureProposal[] {
  return narrativeOf(text, known, wish).figures
}

/** The same, with whose report it is. */
export function narrativeOf(text: string, known: ReadingPackage, wish: ReadingWish = {}): Narrative {
  const composed = text.normalize('NFC').replaceAll(/\r\n?/g, '\n')
  const plain = withTablesSaid(plainText(withoutRowNumbers(composed)))
  const sentences = sentencesOf(plain)
  const frame = reportFrame(plain, sentences)
  const found = foundFigures(sentences, frame, known)
  const own =
    wish.area === undefined
      ? (headedBy(sentences, frame) ?? ownArea(frame, found, ledBy(sentences, frame, known.areas)))
      : namedAreaOf(wish.area)
  const fallback = wish.period ?? frame.period
  const indicators = new Map(known.indicators.map((each) => [each.id, each]))
  const areasNamed = areasByName(known.areas)
  const latest = latestStanding(found)
  const statements = found.map((each): Statement => {
    const { candidate } = each
    const indicator = indicators.get(candidate.phrase.phrase.indicator)!
    const time = timeOf(each, frame, wish)
    const period = settledPeriod(time.period, each, { indicator, dated: fallback, latest })
    const isAnotherArea = !isOfArea(each.area, own)
    const areaName =
      isAnotherArea && each.area?.kind === 'named' ? each.area.area.name : isAnotherArea ? undefined : own?.name
    const problems: ReadingProblemCode[] = []
    // A percentage beside what has no rate is another's: a rise, or how much of it is resolved.
    const percent = hasRate(indicator) ? each.percent : undefined
    const whole =
      percent === undefined ? undefined : wholeBefore(candidate, percent, wordsBefore(each, indicator, indicators))
    const denominator = hasRate(indicator) ? (candidate.denominator ?? whole) : undefined
    if (time.isAssumed) problems.push('period-assumed')
    if (each.area === undefined && own !== undefined && wish.area === undefined) problems.push('area-assumed')
    if (denominator !== undefined && percent !== undefined && !agreesWithPercent(candidate.value, denominator, percent))
      problems.push('percent-disagrees')
    if (denominator !== undefined && candidate.value > denominator) problems.push('above-denominator')
    if (each.sentence.isBelow) problems.push('other-news')
    if (isSumOfSome(candidate, each.sentence.text)) problems.push('areas-missing')
    const kind = finalKind(each, { indicator, isAnotherArea, period, fallback, frame })
    const isOfPart =
      period !== undefined && fallback !== undefined && period !== fallback && liesWithin(period, fallback)
    const area = areaName === undefined ? undefined : areaNamed(areaName, period, areasNamed, wish.area)
    return {
      isTitle: each.sentence.text === frame.title,
      isOfPart: kind === 'sub-total' && isOfPart && each.kind === undefined,
      isOfReport: period !== undefined && period === fallback,
      weight: weightOf(each, frame),
      proposal: {
        indicator: proposalId(candidate, indicator),
        indicatorId: indicator.id,
        ...(candidate.phrase.phrase.category === undefined ? {} : { category: candidate.phrase.phrase.category }),
        value: candidate.value,
        ...(denominator === undefined ? {} : { denominator }),
        ...(percent === undefined ? {} : { percent }),
        ...(area === undefined ? {} : { areaCode: area.code }),
        // As the package writes it, whatever tones a report has lost.
        ...(areaName === undefined ? {} : { areaName: area?.name ?? areaName }),
        ...(period === undefined ? {} : { period }),
        kind,
        confidence: confidenceOf(candidate, problems),
        evidence: composed.slice(each.sentence.start, each.sentence.start + each.sentence.text.length),
        place: {
          start: each.sentence.start + candidate.start,
          end: each.sentence.start + candidate.end,
          line: each.sentence.line,
        },
        problems,
      },
    }
  })
  const area = own && areaNamed(own.name, fallback, areasNamed, wish.area)
  return {
    figures: settledKinds(statements),
    ...(area ? { area } : {}),
    ...(fallback === undefined ? {} : { period: fallback }),
  }
}

/** A sentence in which a whole is looked for, and the figures of it that are none: "10 xã đạt chuẩn, 5 xã nâng cao (50%)". */
function wordsBefore(
  { sentence, candidates }: Found,
  { denominatorCounts }: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
): { readonly text: string; readonly figures: readonly FigureCandidate[] } {
  const counts = denominatorCounts && foldText(denominatorCounts.vi)
  // What the whole counts may be an indicator too: "87 vụ việc thuộc thẩm quyền, đã giải quyết 79 vụ việc (90,8%)".
  const isWhole = ({ phrase: { phrase } }: FigureCandidate): boolean =>
    counts !== undefined && foldText(indicators.get(phrase.indicator)?.name.vi ?? '').includes(counts)
  return { text: sentence.text, figures: candidates.filter((each) => !isWhole(each)) }
}

function foundFigures(sentences: readonly Sentence[], frame: ReportFrame, known: ReadingPackage): readonly Found[] {
  const phrases = compiledPhrases(known.phrases, known.indicators)
  const found: Found[] = []
  let carried: ToldTime | undefined
  let heading = ''
  for (const [index, sentence] of sentences.entries()) {
    const { text } = sentence
    const times = timeMentions(text, frame.year)
    const around = sentences.slice(Math.max(0, index - 4), index + 2).map((each) => each.text)
    const candidates = figureCandidates(text, phrases, [frame.title, ...around].join('\n'), heading)
    if (candidates.length === 0 && sentence.isHeading) heading = text
    const mentions = candidates.length === 0 ? [] : areaMentions(text, frame.names)
    const kinds = new Map<FigureCandidate, StatementKind | undefined>()
    for (const [place, candidate] of candidates.entries()) {
      const time = statementTime(text, candidate, times)
      const stated = statementKind(candidate, sentence, candidates.slice(0, place))
      const ofPair = candidate.pairOf === undefined ? undefined : kinds.get(candidate.pairOf)
      const kind = ofPair ?? stated
      kinds.set(candidate, kind)
      found.push({
        candidate,
        candidates,
        sentence,
        area: statementArea(text, candidate, mentions),
        time,
        carried,
        kind,
        percent: percentBehind(candidate, candidates[place + 1], text),
      })
    }
    const kindsSaid = [...kinds.values()]
    const isAside = kindsSaid.length > 0 && kindsSaid.every((kind) => kind !== undefined && asides.has(kind))
    if (!isAside && !sentence.isPlanned) carried = lastingTime(text, times, frame.published) ?? carried
  }
  return found
}

/** What is said aside, at a time that holds for no other sentence. */
const asides: ReadonlySet<StatementKind> = new Set(['target', 'forecast', 'previous-period', 'another-object'])

/** The last time of a sentence that holds for what follows: not the one of a plan or of a part ("Riêng quý III, …"). */
function lastingTime(
  text: string,
  times: readonly TimeMention[],
  published: ToldTime | undefined,
): ToldTime | undefined {
  const last = ownTimes(text, times)
    .filter(({ start, end }) => !isPlanOrPart(text, start, end))
    .at(-1)
  // "năm 2020 có 6 xã, đến nay 13 xã": what follows is of now.
  return last && (last.time ?? published)
}

function timeOf(
  { time, carried, sentence }: Found,
  frame: ReportFrame,
  wish: ReadingWish,
): { readonly period?: ToldTime; readonly isAssumed: boolean } {
  if (time?.time !== undefined) return { period: time.time, isAssumed: false }
  const beforeMerger = /trước (?:khi )?(?:hợp nhất|sáp nhập)/iu.test(sentence.text)
  const dated = wish.period ?? frame.period
  if (dated !== undefined && !beforeMerger) return { period: dated, isAssumed: false }
  if (beforeMerger && (frame.published === undefined || frame.published > '2025-06'))
    return { period: '2025-06', isAssumed: true }
  const isNow = time !== undefined
  const told = isNow ? (frame.published ?? carried) : (carried ?? frame.published)
  const named = told ?? frame.first ?? timeOfFileName(wish.fileName ?? '')
  return named === undefined
    ? { isAssumed: true }
    : { period: named, isAssumed: isNow ? frame.published === undefined : true }
}

const phraseKey = ({ phrase: { phrase } }: FigureCandidate): string => `${phrase.indicator} ${phrase.category ?? ''}`

/** The last month on which each indicator is told to have stood somewhere. */
function latestStanding(found: readonly Found[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>()
  for (const { candidate, time, kind } of found) {
    if (time?.time === undefined || time.isWithin || kind !== undefined) continue
    const key = phraseKey(candidate)
    latest.set(key, Math.max(latest.get(key) ?? 0, monthSpanOf(time.time).last))
  }
  return latest
}

/** A report is written before its period ends. */
const mostMonthsBefore = 2

/**
 * The period of a figure within a report of a known one: what stood on a day at the end of it ("tính đến 15/9") is of the
 * report's period, and what is told of an act "lũy kế" goes on from the beginning of the year.
 */
function settledPeriod(
  period: ToldTime | undefined,
  { candidate, sentence, time }: Found,
  {
    indicator,
    dated,
    latest,
  }: {
    readonly indicator: Indicator
    readonly dated: ToldTime | undefined
    readonly latest: ReadonlyMap<string, number>
  },
): ToldTime | undefined {
  if (period === undefined || dated === undefined) return period
  // "Đến ngày 14/3/2024, đã giải quyết được 08/11 vụ việc" in a report of the quarter.
  if (time?.isWithin === false && liesWithin(period, dated) && !endsBefore(period, dated)) return dated
  // "Tính đến ngày 30/11/2025" in a report of the year: what stands near its end is what it tells of its end.
  const isLatest = monthSpanOf(period).last === latest.get(phraseKey(candidate))
  const isNearEnd = isLatest && monthSpanOf(dated).last - monthSpanOf(period).last <= mostMonthsBefore
  if (stands(indicator)) return time?.isWithin === false && liesWithin(period, dated) && isNearEnd ? dated : period
  const isOnwards = /lũy kế(?:\s+\p{L}+){0,3}\s*$/iu.test(sentence.text.slice(0, candidate.start))
  const { first, last } = monthSpanOf(period)
  return isOnwards ? monthsOfYear(Math.floor(first / 12), (last % 12) + 1) : period
}

interface KindFacts {
  readonly indicator: Indicator
  readonly isAnotherArea: boolean
  readonly period: ToldTime | undefined
  readonly fallback: ToldTime | undefined
  readonly frame: ReportFrame
}

function finalKind(
  { candidate, sentence, time, kind }: Found,
  { indicator, isAnotherArea, period, fallback, frame }: KindFacts,
): StatementKind {
  if (sentence.isBelow) return 'another-object'
  if (kind !== undefined) return kind
  if (isAnotherArea) return 'another-area'
  const left = sentence.text.slice(0, candidate.start)
  if (
    candidate.denominator !== undefined &&
    (candidate.value > candidate.denominator || (!hasRate(indicator) && !stands(indicator)))
  )
    return 'unclear'
  if (stands(indicator) && time?.isWithin === true && time.time !== undefined && tellsAct(candidate, left))
    return 'newly-achieved'
  if (period === undefined) return 'achieved'
  if (fallback !== undefined) {
    if (endsBefore(period, fallback) && !liesWithin(period, fallback)) return 'previous-period'
    if (period !== fallback && liesWithin(period, fallback) && !stands(indicator)) return 'sub-total'
    if (endsBefore(fallback, period) && monthSpanOf(period).first > monthSpanOf(fallback).last) return 'target'
  } else if (frame.published !== undefined && period.slice(0, 4) > frame.published.slice(0, 4)) return 'target'
  return 'achieved'
}

function weightOf({ candidate, sentence, area, time }: Found, frame: ReportFrame): number {
  const left = sentence.text.slice(0, candidate.start)
  const total = /(?:toàn|tổng|lũy kế|đến nay|hiện|lên|cả)(?![\p{L}])/iu.test(left) ? 1 : 0
  return (
    candidate.score +
    (candidate.denominator === undefined ? 0 : 2) +
    total +
    (area === undefined ? 0 : 0.7) +
    (time === undefined ? 0 : 0.3) -
    (sentence.text === frame.title ? 3 : sentence.isHeading ? 1 : 0)
  )
}

function confidenceOf({ score }: FigureCandidate, problems: readonly ReadingProblemCode[]): number {
  const base = Math.min(0.98, 0.7 + score * 0.1)
  return Math.round(Math.max(0.1, base - problems.length * 0.06) * 100) / 100
}

function proposalId({ phrase: { phrase } }: FigureCandidate, indicator: Indicator): string {
  return phrase.category === undefined ? indicator.id : `${indicator.family}.${phrase.category}`
}

/** The area of the package that has the name, as it was at the end of the period. */
function areaNamed(
  name: string,
  period: ToldTime | undefined,
  areasNamed: (name: string) => readonly Area[],
  wished: Area | undefined,
): Area | undefined {
  if (wished?.name === name) return wished
  const named = areasNamed(name)
  if (period === undefined) return named.length === 1 ? named[0] : undefined
  const { last } = monthSpanOf(period)
  const day = `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}-28` as Day
  return named.find((each) => isAreaValidOn(each, day))
}
