import { isBestLowest } from '../domain/ranking.ts'
import { type TargetKind, targetKinds } from '../domain/target.ts'
import { baseText } from '../i18n/base-text.ts'
import { qualifierTexts } from '../i18n/figure-text.ts'
import { bracketedValue, inBrackets } from '../i18n/figure-clause.ts'
import { upperFirst } from '../i18n/first-letter.ts'
import { standingSinceText } from '../i18n/standing-text.ts'
import { percentText } from '../i18n/number-text.ts'
import type { Texts } from '../i18n/texts.ts'
import { areaSentence } from './area-sentence.ts'
import type { CompareSpec } from './compare-spec.ts'
import { comparisonCounts, comparisonEnds, comparisonMovers, reachedCount } from './comparison-answer.ts'
import {
  areOwnStatuses,
  askedRows,
  isGoal,
  isGoalFromBelow,
  isRange,
  kindsAsked,
  sameTimeBaseText,
  sampleQualifiers,
  whyAllMissingText,
} from './comparison-words.ts'
import { comparisonStatuses } from './comparison-statuses.ts'
import { currentPeriodText } from './current-period.ts'
import { restText } from './rest-text.ts'

/**
 * The answer of a comparison in sentences: what it says of the chosen area, then how many rose or fell, who moved most, who
 * leads and who lags, and the group as a whole. All but the first speak of the areas that are drawn.
 */
export function comparisonSentences(texts: Texts, spec: CompareSpec): readonly string[] {
  const { compare } = texts.messages
  const chosen = chosenSentence(texts, spec)
  if (spec.rows.length === 0) return [...chosen, compare.noAreas]
  const period = currentPeriodText(texts, spec)
  if (spec.rows.every(({ current }) => current.kind === 'missing')) {
    const why = whyAllMissingText(texts, spec)
    return [
      ...chosen,
      why === undefined ? compare.allMissing({ period, count: askedRows(spec).length }) : `${upperFirst(why)}.`,
    ]
  }
  const counts = comparisonCounts(spec)
  const subject = inBrackets(period, sampleQualifiers(texts, spec))
  const moved = (before: string): readonly string[] => [
    countsSentence(texts, spec, before),
    ...moversSentences(texts, spec),
  ]
  const areStatuses = spec.baseQuarter !== undefined && areOwnStatuses(spec)
  const [level] = areStatuses ? [statusesSentence(texts, spec)] : endsSentence(texts, spec)
  // Of statuses, and where most cannot be compared, where they stand is the answer.
  const isLevelFirst = areStatuses || (!counts.isPart && counts.refused > counts.compared)
  return [
    ...chosen,
    ...(isLevelFirst && level !== undefined
      ? [compare.levelAt({ period: subject, level }), ...moved(period)]
      : [...moved(subject), ...(level === undefined ? [] : [level])]),
    ...wholeSentence(texts, spec),
  ]
}

/** How many have reached it, and who has not: "27/32 xã có số liệu đạt chuẩn nông thôn mới; chưa đạt: xã Bù Đăng." */
function statusesSentence(texts: Texts, spec: CompareSpec): string {
  const { met, notYet } = comparisonStatuses(texts, spec)
  return `${notYet === undefined ? met : `${met}; ${texts.messages.status.notYet}: ${notYet}`}.`
}

/** What the chosen area has, how it stands to its base and to all, and what its place is where places are worth telling. */
function chosenSentence(texts: Texts, spec: CompareSpec): readonly string[] {
  if (!spec.chosen) return []
  const { compare } = texts.messages
  const { row, placed } = spec.chosen
  const { current, standing, place, movement } = row
  const isPlaceTold = place !== undefined && placed > 1 && spec.indicator.direction !== 'neutral'
  const isRestTold = standing.kind === 'distance' && standing.counted !== undefined
  const rest = current.kind === 'value' && !isRestTold ? restText(texts, spec, current) : undefined
  return [
    areaSentence(texts, spec, row, [
      ...(rest === undefined ? [] : [rest]),
      ...(standing.kind === 'part'
        ? [compare.partOfGroup({ percent: percentText(texts.language, standing.percent) })]
        : []),
      ...(isPlaceTold
        ? [
            compare.placeOf({
              rank: place.rank,
              of: placed,
              isLower: isBestLowest(spec.indicator),
              shared: place.isShared,
            }),
          ]
        : []),
      ...(isPlaceTold && movement !== undefined && movement !== 0 ? [compare.movement({ places: movement })] : []),
    ]),
  ]
}

/**
 * How many areas rose or fell, or reached their target; a side that no area is on is not told. `subject` is what the
 * sentence begins with: the period, or what is compared in it.
 */
export function countsSentence(texts: Texts, spec: CompareSpec, subject: string): string {
  const { compare } = texts.messages
  const { since } = baseText(texts, spec.base, spec)
  const counts = comparisonCounts(spec)
  const { compared, refused, isPart } = counts
  if (isPart) return compare.parts({ period: subject })
  if (compared === 0) return compare.noneCompared({ period: subject, since })
  const tail = refused > 0 ? compare.refusedCount({ count: refused }) : ''
  if (isGoal(spec)) {
    const isLower = isBestLowest(spec.indicator)
    const reached = reachedCount(spec)
    return `${compare.targetCounts({ period: subject, since, reached, all: compared, isLower })}${tail}.`
  }
  const kinds = kindsAsked(spec)
  if (kinds.size > 1) {
    const told = targetKinds.filter((kind) => kinds.has(kind)).map((kind) => keptText(texts, spec, kind))
    return `${compare.countsIntro({ period: subject, since, counts: told.join('; ') })}${tail}.`
  }
  const ofBase = isRange(spec) ? compare.rangeCounts(counts) : compare.sideCounts(counts)
  const ofTime = areOwnStatuses(spec) ? compare.statusCounts(counts) : compare.timeCounts(counts)
  const words = spec.baseQuarter === undefined ? ofBase : ofTime
  return `${compare.countsIntro({ period: subject, since, counts: words })}${tail}.`
}

/** How many of the areas whose plans ask for one kind of thing keep them: "02/03 địa bàn trong mức tối đa". */
function keptText({ messages: { compare } }: Texts, spec: CompareSpec, kind: TargetKind): string {
  const rows = spec.rows.filter(({ standing }) => standing.kind === 'distance' && standing.asks === kind)
  const ofKind = { ...spec, rows }
  const { above, equal, below } = comparisonCounts(ofKind)
  const kept = { goal: reachedCount(ofKind), limit: below + equal, range: equal }[kind]
  return compare.keptOfKind[kind]({ kept, all: above + equal + below })
}

function moversSentences(texts: Texts, spec: CompareSpec): readonly string[] {
  const { compare } = texts.messages
  const { most, least, isSaid } = comparisonMovers(texts, spec)
  if (isSaid) return [most, least].flatMap((each) => (each === undefined ? [] : [`${upperFirst(each)}.`]))
  const isTime = spec.baseQuarter !== undefined
  const isPart = comparisonCounts(spec).isPart
  const [above, below] = isGoalFromBelow(spec) ? [compare.mostBeyond, compare.mostShort] : [compare.most, compare.least]
  const sayMost = isTime ? compare.mostRise : isPart ? compare.largestPart : above
  const sayLeast = isTime ? compare.mostFall : below
  return [
    ...(most === undefined ? [] : [sayMost({ named: most })]),
    ...(least === undefined ? [] : [sayLeast({ named: least })]),
  ]
}

function endsSentence(texts: Texts, spec: CompareSpec): readonly string[] {
  const { compare } = texts.messages
  const ends = comparisonEnds(texts, spec, spec.rows)
  if (!ends) return []
  return [ends.isNumber ? compare.mostAndFewest(ends) : compare.ends(ends)]
}

function wholeSentence(texts: Texts, spec: CompareSpec): readonly string[] {
  const { compare } = texts.messages
  const { total } = spec
  if (total?.current.kind !== 'value' || spec.leftOut > 0) return []
  const { current, standing } = total
  const said = qualifierTexts(
    texts,
    spec.indicator,
    { ...current, period: spec.quarter, sources: [] },
    { isWhole: true },
  )
  const change =
    standing && standing.kind !== 'refused'
      ? standingSinceText(texts, spec.indicator, standing, spec.base.kind, {
          name: sameTimeBaseText(texts, spec.base, spec.quarter),
          since: baseText(texts, spec.base, spec).since,
        })
      : undefined
  // In numbers: a group has reached nothing itself, also where only one of its areas has told anything.
  const value = bracketedValue(texts, spec.indicator, current, said)
  return [compare.whole({ value, change: change === undefined ? '' : `, ${change}` })]
}
