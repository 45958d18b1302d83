import type { ChangeRefusal, Difference } from '../domain/change.ts'
import type { Standing } from '../domain/compare-areas.ts'
import type { ComparisonBase } from '../domain/comparison-base.ts'
import type { Distance } from '../domain/distance.ts'
import type { ShownIndicator } from '../domain/display-unit.ts'
import { hasStandingDenominator } from '../domain/measure-rules.ts'
import { type ChangeText, amountText, changeLine, changeText, pointsText } from './change-text.ts'
import { countText, percentText } from './number-text.ts'
import { statusDistanceText } from './status-text.ts'
import { progressWordText } from './target-text.ts'
import type { Texts } from './texts.ts'
import { unitText } from './unit-text.ts'

type Described = Pick<
  ShownIndicator,
  'unit' | 'decimals' | 'measure' | 'factor' | 'rateUnit' | 'direction' | 'denominatorTime' | 'shownIn' | 'displayUnits'
>

/**
 * A standing in words: "tăng 1 xã", "còn thiếu 2 xã, bằng 86,7%", "cao hơn 3,1 điểm %", "chiếm 10,7%". Where shares are
 * told of what officials count, the count stands beside the points: "tăng 16,7 điểm % (+1 xã)", "còn thiếu 16,7 điểm %, tức
 * 01/06 xã".
 */
export function standingText(
  texts: Texts,
  indicator: Described,
  standing: Standing,
  base: ComparisonBase['kind'],
): ChangeText {
  switch (standing.kind) {
    case 'difference': {
      const detail = countedChange(texts, indicator, standing)
      return { ...changeText(texts, indicator, standing), ...(detail === undefined ? {} : { detail }) }
    }
    case 'refused': {
      const reason = isOfTime(base) ? undefined : sameTimeReason(texts, standing.refusal, base)
      if (reason === undefined) return changeText(texts, indicator, standing)
      return { words: texts.messages.compare.notCompared({ reason }), short: reason }
    }
    case 'part': {
      const percent = percentText(texts.language, standing.percent)
      return { words: texts.messages.compare.part({ percent }), short: percent }
    }
    case 'distance':
      return distanceText(texts, indicator, standing, base)
  }
}

/**
 * A standing behind which its base is named: "còn thiếu 1 xã so với tiến độ kế hoạch đến hết quý I/2024"; of equal figures
 * "bằng kế hoạch năm 2024".
 */
export function standingSinceText(
  texts: Texts,
  indicator: Described,
  standing: Standing,
  base: ComparisonBase['kind'],
  { name, since }: { readonly name: string | undefined; readonly since: string },
): string {
  if (standing.kind === 'distance' && standing.side === 'equal' && name !== undefined) {
    const { detail } = standingText(texts, indicator, standing, base)
    const { equalTo, limitOf, withinRange } = texts.messages.compare
    const named = standing.asks === 'limit' ? limitOf({ base: name }) : name
    const words = (standing.asks === 'range' ? withinRange : equalTo)({ base: named })
    return changeLine({ words, ...(detail === undefined ? {} : { detail }) })
  }
  // Whether it has been reached is said already, of the one thing that is counted.
  if (standing.kind === 'distance' && standing.isStatus && name !== undefined) {
    const { words, detail } = distanceText(texts, indicator, standing, base)
    return texts.messages.compare.verdictOf({ base: name, verdict: detail ?? words })
  }
  if (standing.kind !== 'distance') return `${changeLine(standingText(texts, indicator, standing, base))} ${since}`
  // Plan and path are named by what follows, before the verdict: "vượt 4,8 điểm % so với kế hoạch năm 2024 (đạt kế hoạch năm)".
  const text = distanceText(texts, indicator, standing, base, { isBaseNamed: true })
  const { beside, base: bases, limitOf } = texts.messages.compare
  const limit = standing.asks === 'limit' && name !== undefined ? limitOf({ base: name }) : undefined
  const words = beside({
    words: text.words,
    name: limit ?? name,
    since: limit === undefined ? since : bases.since({ base: limit }),
  })
  return changeLine({ ...text, words })
}

/** Why a figure is not held against a target or group, where these have words of their own. */
function sameTimeReason({ messages }: Texts, refusal: ChangeRefusal, base: ComparisonBase['kind']): string | undefined {
  const isPath = base === 'path-target'
  if (isPath && refusal.reason === 'denominator-differs') return messages.compare.pathOfOtherDenominator
  if (refusal.reason !== 'base-missing') return undefined
  return isPath && refusal.missing === 'no-target' ? messages.compare.noPath : messages.missing[refusal.missing]
}

/** Whether a base is the area's own past, which alone is a period. */
function isOfTime(base: ComparisonBase['kind']): boolean {
  return base === 'previous-quarter' || base === 'last-year' || base === 'quarter'
}

/** What the points of a change are in the unit, where both figures stand on as many: "+1 xã". */
export function countedChange(texts: Texts, indicator: Described, change: Difference): string | undefined {
  if (change.leads !== 'points' || change.trend === 'same' || change.ofOne || !hasStandingDenominator(indicator))
    return undefined
  return `${change.amount < 0 ? '−' : '+'}${amountText(texts, indicator, change.amount)}`
}

/** How a distance is called. Only what should be high can fall short of a target; of any other the end is named that it is from. */
function distanceWords(
  { messages: { compare } }: Texts,
  { direction }: Described,
  { asks }: Distance,
  { isTarget, isPath, isBaseNamed }: Readonly<Record<'isTarget' | 'isPath' | 'isBaseNamed', boolean>>,
) {
  if (!isTarget) return compare.toGroup
  if (asks === 'range') return compare.toRange
  const saysPath = isPath && !isBaseNamed
  const isLimit = asks === 'limit'
  if (direction === 'higher' && !isLimit) return saysPath ? compare.toPath : compare.toTarget
  if (isBaseNamed) return { ...compare.toGroup, equal: compare.toBound.equal }
  if (isLimit) return isPath ? compare.toLimitOfPath : compare.toLimit
  return isPath ? compare.toBoundOfPath : compare.toBound
}

function distanceText(
  texts: Texts,
  indicator: Described,
  distance: Distance,
  base: ComparisonBase['kind'],
  { isBaseNamed = false }: { readonly isBaseNamed?: boolean } = {},
): ChangeText {
  const { language, messages } = texts
  const isPath = base === 'path-target'
  const isTarget = base === 'year-target' || isPath
  const words = distanceWords(texts, indicator, distance, { isTarget, isPath, isBaseNamed })
  const isSaid = distance.asks === 'range' && (distance.progress === 'within' || distance.progress === 'exceeded')
  const progress =
    distance.progress && distance.progress !== 'open' && !isSaid
      ? progressWordText(messages.target, { word: distance.progress, asks: distance.asks ?? 'goal' })
      : undefined
  if (distance.side === 'equal') {
    // On the path is what the progress says, too.
    const { equal } = words
    return { words: equal, short: equal, ...(progress && !equal.includes(progress) ? { detail: progress } : {}) }
  }
  if (distance.isStatus) {
    const text = statusDistanceText(texts, distance.side)
    return { words: text, short: text, ...(progress ? { detail: progress } : {}) }
  }
  const size =
    distance.quantity === 'share'
      ? pointsText(texts, indicator, Math.abs(distance.amount))
      : amountText(texts, indicator, distance.amount)
  const text = words[distance.side]({ size })
  const { percentOfBase, counted } = distance
  return {
    words: text,
    short: text,
    ...(isTarget && percentOfBase !== undefined
      ? { ratio: messages.change.ratio({ percent: percentText(language, percentOfBase), isPath }) }
      : {}),
    ...(counted
      ? {
          ratio: messages.compare.counted({
            part: countText(language, Math.abs(counted.amount)),
            of: countText(language, counted.of),
            unit: unitText(texts, indicator.unit, counted.of),
          }),
        }
      : {}),
    ...(progress ? { detail: progress } : {}),
  }
}
