import { areaText } from '../i18n/area-text.ts'
import { baseText } from '../i18n/base-text.ts'
import { inBrackets } from '../i18n/figure-clause.ts'
import { standingText } from '../i18n/standing-text.ts'
import { predicateText } from '../i18n/status-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { CompareRow, CompareSpec } from './compare-spec.ts'
import { comparisonCounts, comparisonEnds, comparisonMovers, reachedCount } from './comparison-answer.ts'
import {
  areAllPlaced,
  areOwnStatuses,
  comparedText,
  comparedAreasText,
  isGoal,
  isLimit,
  isOfSeveralTerms,
  isRange,
  lackingAreasText,
  sameTimeBaseText,
  sampleMarks,
  whyAllMissingText,
} from './comparison-words.ts'
import { comparisonStatuses } from './comparison-statuses.ts'
import { fittingHeadline } from './fitting-headline.ts'
import { isOfItself, missingHeadlines, pointHeadlines } from './point-words.ts'

/** "7/11 huyện tăng số xã đạt chuẩn nông thôn mới so với cùng kỳ"; of one area alone, its figure. */
export function comparisonHeadline(texts: Texts, spec: CompareSpec): string {
  const { compare } = texts.messages
  const [only, second] = spec.rows
  if (!only) return compare.noAreas.replace(/\.$/, '')
  return second ? groupHeadline(texts, spec) : areaHeadline(texts, spec, only)
}

function areaHeadline(texts: Texts, spec: CompareSpec, { area, current, standing }: CompareRow): string {
  const name = areaText(texts, area)
  const { headline, headlineOfSubject } = texts.messages.sentences
  const say = (clause: string): string =>
    isOfItself(spec, current, area)
      ? headlineOfSubject({ area: name, period: undefined, clause })
      : headline({ area: name, clause })
  if (current.kind === 'missing') {
    const [full, short] = missingHeadlines(texts, spec, current)
    return fittingHeadline([say(full), say(short)])
  }
  const [found, ...shorter] = pointHeadlines(texts, spec, current, [], area)
  const plain = [say(found), ...shorter.map(say)] as const
  if (standing.kind !== 'difference' || standing.denominators) return fittingHeadline(plain)
  const { words } = standingText(texts, spec.indicator, standing, spec.base.kind)
  return fittingHeadline([say(`${found}, ${words} ${baseText(texts, spec.base, spec).since}`), ...plain])
}

/**
 * Of communes each of which has reached something or has not: who newly has, else how many have. Where some of them cannot be
 * compared, how many have is told of all, and how many stayed of those that can.
 */
function statusClaims(texts: Texts, spec: CompareSpec, since: string): readonly string[] {
  const { status } = texts.messages.sentences
  const { above, below, compared } = comparisonCounts(spec)
  const comparable = comparedAreasText(texts, spec, compared)
  const told = { phrase: predicateText(texts, spec.indicator), since, group: comparable }
  if (above > 0 && below > 0) return [status.roseAndFell({ ...told, count: above, fell: below })]
  if (above > 0) return [status.rose({ ...told, count: above })]
  if (below > 0) return [status.fell({ ...told, count: below })]
  const { met, known, group, count } = comparisonStatuses(texts, spec)
  if (compared === known) return [status.stayed({ ...told, count, group })]
  return compared === 0 ? [met] : [status.staidInPart({ met, compared: comparable, since }), met]
}

/** That all are samples is said at its end: between a change and what it is told against it would be read as part of both. */
function groupHeadline(texts: Texts, spec: CompareSpec): string {
  const marks = sampleMarks(texts, spec)
  const [full, ...shorter] = groupClaims(texts, spec).map((claim) => inBrackets(claim, marks))
  return fittingHeadline([full!, ...shorter])
}

/** What is claimed of a group, from the fullest to the shortest. */
function groupClaims(texts: Texts, spec: CompareSpec): readonly string[] {
  const { sentences } = texts.messages
  const indicator = comparedText(texts, spec)
  if (spec.rows.every(({ current }) => current.kind === 'missing')) {
    const why = whyAllMissingText(texts, spec)
    return [why ?? sentences.allMissing({ indicator, group: lackingAreasText(texts, spec) })]
  }
  const { above, below, equal, compared, isPart } = comparisonCounts(spec)
  if (isPart) return [partHeadline(texts, spec, indicator)]
  const { since } = baseText(texts, spec.base, spec)
  if (areOwnStatuses(spec) && (compared === 0 || spec.baseQuarter !== undefined))
    return statusClaims(texts, spec, since)
  if (compared === 0 || isOfSeveralTerms(spec)) {
    const end = endHeadline(texts, spec, indicator)
    return [end ?? (compared === 0 ? sentences.notCompared({ indicator, since }) : indicator)]
  }
  const group = comparedAreasText(texts, spec, compared)
  const base = sameTimeBaseText(texts, spec.base, spec.quarter)
  if (base === undefined) {
    const told = { group, indicator, since }
    if (above > 0 && below > 0) {
      const [rose, fell] = [sentences.rose({ ...told, count: above }), sentences.fell({ ...told, count: below })]
      return [sentences.roseAndFell({ ...told, count: above, fell: below }), above >= below ? rose : fell]
    }
    if (above > 0) return [sentences.rose({ ...told, count: above })]
    return [below > 0 ? sentences.fell({ ...told, count: below }) : sentences.stayed(told)]
  }
  const told = { group, indicator, base }
  if (isGoal(spec)) {
    const reached = reachedCount(spec)
    return [reached > 0 ? sentences.reached({ ...told, count: reached }) : sentences.noneReached(told)]
  }
  if (isRange(spec)) return [sentences.withinRange({ ...told, count: equal })]
  if (isLimit(spec)) return [sentences.within({ ...told, count: below + equal })]
  if (above > 0) return [sentences.above({ ...told, count: above })]
  return [below > 0 ? sentences.below({ ...told, count: below }) : sentences.alike(told)]
}

function partHeadline(texts: Texts, spec: CompareSpec, indicator: string): string {
  const { sentences } = texts.messages
  const { most } = comparisonMovers(texts, spec)
  return most === undefined ? sentences.partsOnly({ indicator }) : sentences.mostPart({ indicator, named: most })
}

/** Where nothing compares, or not in the same terms, who leads today is left to say. */
function endHeadline(texts: Texts, spec: CompareSpec, indicator: string): string | undefined {
  const { sentences } = texts.messages
  const ends = comparisonEnds(texts, spec, spec.rows)
  if (!ends || !areAllPlaced(spec)) return undefined
  const say = ends.isNumber ? sentences.mostOnly : sentences.endOnly
  return say({ indicator, named: ends.highest })
}
