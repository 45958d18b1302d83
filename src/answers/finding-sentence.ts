import { lacking } from '../domain/coverage.ts'
import { amountsOfPlan } from '../domain/area-quarter.ts'
import { type ShownIndicator, isToldWhole, shownFor, valuesOf } from '../domain/display-unit.ts'
import type { Difference } from '../domain/change.ts'
import type { FigureValue } from '../domain/figure.ts'
import type {
  DecisionFinding,
  Finding,
  FindingChanges,
  LaggingFinding,
  PartsFinding,
  PlaceFinding,
  SignalFinding,
  TargetFinding,
} from '../domain/finding.ts'
import type { Indicator } from '../domain/indicator.ts'
import {
  isOwnStatus,
  isStatus,
  isToldAsRate,
  isToldSince,
  judgedQuantity,
  quantitiesOf,
} from '../domain/measure-rules.ts'
import { isQuarter, yearOf } from '../domain/period.ts'
import { isBestLowest } from '../domain/ranking.ts'
import { areaKindsText, areaTextInSentence } from '../i18n/area-text.ts'
import { changeLine, changeText } from '../i18n/change-text.ts'
import { periodText } from '../i18n/date-text.ts'
import { type ValueText, joined, rateText, valueLine, valueText } from '../i18n/figure-text.ts'
import { clauseQualifiers, figureClause, inBrackets } from '../i18n/figure-clause.ts'
import { lowerFirst, upperFirst } from '../i18n/first-letter.ts'
import { numberText } from '../i18n/number-text.ts'
import { placeOfValue, predicateText } from '../i18n/status-text.ts'
import { progressWordText, targetProgressText } from '../i18n/target-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import { unitText } from '../i18n/unit-text.ts'

/** So many of the indicators of which one thing is true are named. */
const mostNamed = 4

/**
 * A finding as a sentence of the area and quarter that are named around it: "Có 14/15 xã đạt chuẩn nông thôn mới (93,3%), tăng
 * 1 xã so với quý trước." `isKnownSample` where it is said around it, too, that the figures are illustrative.
 */
export function findingSentence(
  texts: Texts,
  finding: Finding,
  { isKnownSample = false }: { readonly isKnownSample?: boolean } = {},
): string {
  return `${upperFirst(wordsOf(texts, finding, finding.isSample && !isKnownSample))}.`
}

/** The sentence of a finding in three pieces: its number apart from what stands before and behind it. */
export interface FindingPieces {
  readonly before: string
  /** Empty where the finding is not about one number. */
  readonly number: string
  readonly behind: string
}

/** The same sentence in pieces. */
export function findingPieces(...[texts, finding, said]: Parameters<typeof findingSentence>): FindingPieces {
  const sentence = findingSentence(texts, finding, said)
  const number = numberIn(texts, finding)
  const at = number === undefined ? -1 : wholePlaceOf(sentence, number)
  if (number === undefined || at < 0) return { before: sentence, number: '', behind: '' }
  return { before: sentence.slice(0, at), number, behind: sentence.slice(at + number.length) }
}

/** The number that a finding is about, as its sentence writes it. */
function numberIn(texts: Texts, finding: Finding): string | undefined {
  const said = (figure: FigureValue, amounts: readonly number[]): string | undefined =>
    finding.indicator && valueText(texts, shownFor(finding.indicator, amounts), figure).number
  switch (finding.kind) {
    case 'decision':
    case 'signal':
      return said(finding.figure, amountsOf(finding))
    case 'lagging':
      return said(finding.figure, valuesOf([finding.figure, finding.median.figure]))
    case 'target': {
      const { toDate } = finding.plan
      return toDate.kind === 'missing' ? undefined : said(toDate, amountsOfPlan(finding.plan))
    }
    case 'parts':
    case 'place':
    case 'revised':
    case 'object-gone':
    case 'not-reported':
    case 'returned':
    case 'break':
      return undefined
  }
}

/** Where a text stands that is no piece of a longer number: the 20 of "tiếp 20 lượt" and not that of "năm 2024". */
function wholePlaceOf(sentence: string, text: string): number {
  let at = sentence.indexOf(text)
  const isWithin = (): boolean =>
    /[\d.,/]$/.test(sentence.slice(0, at)) || /^(?:[\d/]|[.,]\d)/.test(sentence.slice(at + text.length))
  while (at >= 0 && isWithin()) at = sentence.indexOf(text, at + 1)
  return at
}

function wordsOf(texts: Texts, finding: Finding, tellsSample: boolean): string {
  if (finding.kind === 'target') return targetWords(texts, finding, tellsSample)
  if (finding.kind === 'decision' || finding.kind === 'signal') return changeWords(texts, finding, tellsSample)
  if (finding.kind === 'lagging') return laggingWords(texts, finding, tellsSample)
  return inBrackets(plainWords(texts, finding), tellsSample ? [texts.messages.sentences.state.sample] : [])
}

function plainWords(
  texts: Texts,
  finding: Exclude<Finding, TargetFinding | DecisionFinding | SignalFinding | LaggingFinding>,
): string {
  const words = texts.messages.findings
  switch (finding.kind) {
    case 'object-gone':
      return words.objectGone({
        indicator: bilingual(texts, finding.indicator.name),
        year: yearOf(finding.plan.target.quarter),
      })
    case 'place':
      return placeWords(texts, finding)
    case 'parts':
      return partsWords(texts, finding)
    case 'not-reported':
    case 'returned':
      return words.owed[finding.kind]({
        count: finding.indicators.length,
        indicators: namesOf(texts, finding.indicators),
      })
    case 'revised': {
      const { figure, from, indicator } = finding
      const shown = shownFor(indicator, [figure.value, from])
      // Nobody tells out of how many it was before, except of one thing.
      const before = isStatus(indicator, figure) ? { ...figure, value: from } : { value: from }
      return words.revised({
        indicator: bilingual(texts, indicator.name),
        from: valueLine(texts, shown, before),
        to: valueLine(texts, shown, figure),
      })
    }
    case 'break':
      return words.break[finding.reason]({ indicators: namesOf(texts, finding.indicators) })
  }
}

function targetWords(texts: Texts, { indicator, plan, word, isNew }: TargetFinding, tellsSample: boolean): string {
  const words = texts.messages.findings
  const { toDate, progress } = plan
  const wordText = progressWordText(texts.messages.target, progress)
  if (toDate.kind === 'missing') return wordText
  const shown = shownFor(indicator, amountsOfPlan(plan))
  const verdict = targetProgressText(texts, shown, progress)
  const told = words.told({
    clause: clauseOf(texts, shown, toDate, tellsSample),
    verdict: word === 'met' && !isNew ? words.metBefore({ verdict: wordText }) : verdict,
  })
  if (isQuarter(toDate.period)) return told
  const isSum = isToldSince(indicator)
  return words.toDate({ period: periodText(texts, toDate.period), clause: told, isSum })
}

function changeWords(texts: Texts, finding: DecisionFinding | SignalFinding, tellsSample: boolean): string {
  const words = texts.messages.findings
  const indicator = shownFor(finding.indicator, amountsOf(finding))
  const clause = clauseOf(texts, indicator, finding.figure, tellsSample)
  const told =
    finding.kind === 'signal' ? words.told({ clause, verdict: signalWords(texts, indicator, finding) }) : clause
  const changes = movesOf(texts, indicator, finding)
  const all = changes === undefined ? told : words.changed({ clause: told, changes })
  const alike = finding.kind === 'decision' ? (finding.alike ?? []) : []
  return alike.length === 0 ? all : words.alike({ told: all, indicators: namesOf(texts, alike) })
}

/** All that is said of a change in the unit of its indicator. */
function amountsOf(finding: DecisionFinding | SignalFinding): readonly number[] {
  const { indicator, figure, sincePrevious, sinceLastYear } = finding
  const amounts = [sincePrevious, sinceLastYear].flatMap((each) => each?.amount ?? [])
  const isRangeTold = finding.kind === 'signal' && !finding.isOfYear && judgedQuantity(indicator) === 'count'
  const range = isRangeTold ? finding.signal.range : undefined
  return [figure.value, ...amounts, ...(range ? [range.lower, range.mean, range.upper] : [])]
}

/** The moves that there are, the nearest first: "tăng 1 xã so với quý trước và tăng 3 xã so với cùng kỳ". */
function movesOf(
  texts: Texts,
  indicator: ShownIndicator,
  { sincePrevious, sinceLastYear }: FindingChanges,
): string | undefined {
  const { change, sentences } = texts.messages
  const [previous, lastYear] = [sincePrevious, sinceLastYear].map((each) =>
    each === undefined || each.trend === 'same' ? undefined : moveText(texts, indicator, each),
  )
  if (previous !== undefined && previous === lastYear) return `${previous} ${change.sinceBoth}`
  const told = [
    ...(previous === undefined ? [] : [`${previous} ${change.sincePrevious}`]),
    ...(lastYear === undefined ? [] : [`${lastYear} ${change.sinceLastYear}`]),
  ]
  return told.length === 2 ? sentences.and({ first: told[0]!, second: told[1]! }) : told[0]
}

/** A move, and between which denominators where those are not the same: counts of unlike wholes are no like counts. */
function moveText(texts: Texts, indicator: ShownIndicator, change: Difference): string {
  const { words, detail } = changeText(texts, indicator, change)
  return changeLine({ words, ...(change.denominators && detail ? { detail } : {}) })
}

/** What the area has, with all that must be said beside it. */
function clauseOf(texts: Texts, indicator: ShownIndicator, figure: FigureValue, tellsSample: boolean): string {
  return figureClause(texts, indicator, figure, qualifiersOf(texts, indicator, figure, tellsSample), {
    hasSubject: false,
    area: figure.area,
  })
}

/** What must be said beside a figure; that it is illustrative only where that is still to be said. */
function qualifiersOf(
  texts: Texts,
  indicator: ShownIndicator,
  figure: FigureValue,
  tellsSample: boolean,
): readonly string[] {
  const { illustrates, coverage: _coverage, ...told } = figure
  const state = figure.state === 'sample' && !tellsSample ? (illustrates ?? 'final') : figure.state
  const qualified = {
    ...told,
    state,
    ...(tellsSample && illustrates ? { illustrates } : {}),
    // Of all its parts a total needs no word.
    ...lacking(figure),
  }
  return clauseQualifiers(texts, indicator, qualified)
}

function signalWords(texts: Texts, indicator: ShownIndicator, { signal, isOfYear }: SignalFinding): string {
  const words = texts.messages.findings
  const { side, range } = signal
  const say = (level: number): string => joined(levelText(texts, indicator, level))
  const trial = range.isTrial ? [(isOfYear ? words.trialOfYear : words.trial)({ points: range.points })] : []
  if (isOfYear) {
    const told = signal.kind === 'run' ? words.runOfYear[side](signal) : words.beyondOfYear[side]
    return inBrackets(told, trial)
  }
  if (signal.kind === 'run') {
    return inBrackets(words.run[side](signal), [words.mean({ mean: say(range.mean) }), ...trial])
  }
  // Nothing below zero is usual of what cannot be there.
  const usual =
    range.lower <= 0 && indicator.isSigned !== true
      ? words.atMost({ last: say(range.upper) })
      : words.range({ first: levelText(texts, indicator, range.lower).number, last: say(range.upper) })
  return inBrackets(words.beyond[side], [usual, ...trial])
}

/** A level in what the indicator is judged by: "52,3 lượt", "41,3%"; of whole things with one digit after the comma. */
function levelText(texts: Texts, indicator: ShownIndicator, level: number): Pick<ValueText, 'number' | 'unit'> {
  if (judgedQuantity(indicator) === 'share') return { number: rateText(texts, indicator, level), unit: '' }
  if (!isToldWhole(indicator)) return valueText(texts, indicator, { value: level })
  return { number: numberText(texts.language, level, 1), unit: unitText(texts, indicator.unit, level) }
}

/** What areas are ranked by: of a share its percentage, whatever its name counts. */
function rankedText(texts: Texts, indicator: Indicator): string {
  const name = bilingual(texts, indicator.name)
  const isShare = quantitiesOf(indicator)[0] === 'share' && !isToldAsRate(indicator)
  return isShare ? texts.messages.sentences.shareOf({ indicator: name }) : name
}

function placeWords(texts: Texts, { indicator, place }: PlaceFinding): string {
  const words = texts.messages.findings
  const { rank, of, isShared, movement } = place
  return words.place({
    rank,
    of,
    shared: isShared ? ` (${texts.messages.context.sharedPlace})` : '',
    indicator: rankedText(texts, indicator),
    isLower: isBestLowest(indicator),
    movement: words.movement[movement > 0 ? 'up' : 'down']({ places: Math.abs(movement) }),
  })
}

function laggingWords(texts: Texts, { indicator, figure, median, of }: LaggingFinding, tellsSample: boolean): string {
  const shown = shownFor(indicator, valuesOf([figure, median.figure]))
  const say = (each: FigureValue): string => {
    const { share, ...value } = valueText(texts, shown, each)
    return inBrackets(joined(value), [
      ...(share === undefined ? [] : [share]),
      ...qualifiersOf(texts, shown, each, tellsSample),
    ])
  }
  return texts.messages.findings.lagging({
    indicator: rankedText(texts, indicator),
    of,
    value: say(figure),
    median: say(median.figure),
  })
}

function partsWords(texts: Texts, { indicator, parts, end, areStatuses, types, ...finding }: PartsFinding): string {
  const kinds = areaKindsText(
    texts,
    types.map((type) => ({ type })),
  )
  const compared = texts.messages.findings.compared({ ...finding, kinds })
  if (areStatuses) {
    const { reached, ofUnits, named } = texts.messages.findings.status
    const counted = { count: parts.length, compared }
    const clauseOfUnits = (): string =>
      bilingual(texts, indicator.phrase).replace(placeOfValue, () => unitText(texts, indicator.unit, 0))
    const clause = parts.every(({ area, figure }) => isOwnStatus(indicator, figure, area))
      ? reached[end]({ ...counted, phrase: predicateText(texts, indicator) })
      : ofUnits[end]({ ...counted, clause: clauseOfUnits() })
    return named({ clause, areas: parts.map(({ area }) => areaTextInSentence(texts, area)).join(', ') })
  }
  const shown = shownFor(indicator, valuesOf(parts.map(({ figure }) => figure)))
  const areas = parts.map(({ area, figure }) => {
    const { share, ...value } = valueText(texts, shown, figure)
    return inBrackets(areaTextInSentence(texts, area), [
      joined(value),
      ...(share === undefined ? [] : [share]),
      // That they are illustrative is said once, of all of them.
      ...qualifiersOf(texts, shown, figure, false),
    ])
  })
  return texts.messages.findings.parts[end]({
    indicator: rankedText(texts, indicator),
    isLower: isBestLowest(indicator),
    compared,
    areas: areas.join(', '),
  })
}

/** The first of some indicators within a sentence, and how many more there are. */
function namesOf(texts: Texts, indicators: readonly Indicator[]): string {
  const names = indicators.slice(0, mostNamed).map(({ shortName }) => lowerFirst(bilingual(texts, shortName)))
  const further = indicators.length - names.length
  return [names.join('; '), ...(further > 0 ? [texts.messages.findings.andMore({ count: further })] : [])].join(' ')
}
