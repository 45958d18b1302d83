import type { Standing } from '../domain/compare-areas.ts'
import type { ComparisonBase } from '../domain/comparison-base.ts'
import type { Distance } from '../domain/distance.ts'
import type { Indicator } from '../domain/indicator.ts'
import { type ChangeText, amountText, changeText, pointsText } from './change-text.ts'
import { percentText } from './number-text.ts'
import type { Texts } from './texts.ts'

type Described = Pick<Indicator, 'unit' | 'decimals' | 'measure' | 'factor' | 'rateUnit' | 'direction'>

/** A standing in words: "tăng 1 xã", "còn thiếu 2 xã, bằng 86,7%", "cao hơn 3,1 điểm %", "chiếm 10,7%". */
export function standingText(
  texts: Texts,
  indicator: Described,
  standing: Standing,
  base: ComparisonBase['kind'],
): ChangeText {
  switch (standing.kind) {
    case 'difference':
      return changeText(texts, indicator, standing)
    case 'refused': {
      const { refusal } = standing
      if (isOfTime(base) || refusal.reason !== 'base-missing') return changeText(texts, indicator, standing)
      const reason = texts.messages.missing[refusal.missing]
      return { words: texts.messages.compare.baseMissing({ reason }), short: reason }
    }
    case 'part': {
      const percent = percentText(texts.language, standing.percent)
      return { words: texts.messages.compare.part({ percent }), short: percent }
    }
    case 'distance':
      return distanceText(texts, indicator, standing, base)
  }
}

/** Whether a base is the area's own past, which alone is a period. */
function isOfTime(base: ComparisonBase['kind']): boolean {
  return base === 'previous-quarter' || base === 'last-year' || base === 'quarter'
}

function distanceText(
  texts: Texts,
  indicator: Described,
  distance: Distance,
  base: ComparisonBase['kind'],
): ChangeText {
  const { language, messages } = texts
  const isTarget = base === 'year-target' || base === 'path-target'
  // Only what should be high can fall short of a target.
  const words = isTarget && indicator.direction === 'higher' ? messages.compare.toTarget : messages.compare.toGroup
  const progress =
    distance.progress && distance.progress !== 'open' ? messages.target.word[distance.progress] : undefined
  if (distance.side === 'equal') {
    return { words: words.equal, short: words.equal, ...(progress ? { detail: progress } : {}) }
  }
  const size =
    distance.quantity === 'share'
      ? pointsText(texts, indicator, Math.abs(distance.amount))
      : amountText(texts, indicator, distance.amount)
  const text = words[distance.side]({ size })
  const { percentOfBase } = distance
  return {
    words: text,
    short: text,
    ...(isTarget && percentOfBase !== undefined
      ? { ratio: messages.change.ratio({ percent: percentText(language, percentOfBase) }) }
      : {}),
    ...(progress ? { detail: progress } : {}),
  }
}
