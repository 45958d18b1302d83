import { monthsInQuarter } from './coverage.ts'
import { farFrom, farTimes, middleOf } from './far-from.ts'
import type { Indicator } from './indicator.ts'
import {
  addsOverAreas,
  addsOverTime,
  factorOf,
  hasRate,
  isPercentage,
  rateGrowsOverYear,
  rateOf,
} from './measure-rules.ts'
import type { ToldPeriod } from './month.ts'
import { monthsTold } from './months-told.ts'
import type { ObservedValue } from './observation.ts'
import type { WarningCode } from './package-problem.ts'
import { quarterNumberOf } from './period.ts'
import type { Problem, ProblemPlace } from './problem.ts'
import { type Target, targetKindOf } from './target.ts'

/**
 * That a target lies far from what is known of its indicator (`values`, without categories): numbers are held against those
 * of the same area, rates and scores against all; what comes together over a year against as many quarters of it. A limit may
 * be far above what is rare, and a percentage at first far below what it is to come to.
 */
export function farTarget(
  indicator: Indicator,
  { target, place }: { readonly target: Target; readonly place: ProblemPlace },
  values: readonly ObservedValue<ToldPeriod>[],
): readonly Problem<WarningCode>[] {
  const isNumber = !target.isRate && addsOverAreas(indicator)
  const figures = values
    .filter(({ area }) => !isNumber || area === target.area)
    .flatMap((each) => figureAsFar(indicator, target, each) ?? [])
  const column = target.upTo === undefined ? 'value' : 'up_to'
  const plan = target.upTo ?? target.value
  const side = farFrom(plan, figures)
  if (side === undefined || (side === 'above' && mayBeAbove(indicator, target, plan))) return []
  // Above, a number that has a rate was never far: mayBeAbove.
  const isPerhapsRate = isNumber && hasRate(indicator) && plan <= 100 && figures.every((each) => each > plan * farTimes)
  return [
    {
      code: isPerhapsRate ? 'target-perhaps-rate' : side === 'below' ? 'target-far-below' : 'target-far-above',
      place: { ...place, column, text: String(plan) },
      params: { middle: Number(middleOf(figures)!.toPrecision(4)), count: figures.length },
    },
  ]
}

/** A figure in the quantity of a target, as much of it as comes together until then at the same pace. */
function figureAsFar(
  indicator: Indicator,
  { isRate, quarter }: Target,
  each: ObservedValue<ToldPeriod>,
): number | undefined {
  const figure = isRate ? rateOf(indicator, each) : each.value
  const grows = isRate || isPercentage(indicator) ? rateGrowsOverYear(indicator) : addsOverTime(indicator)
  return figure === undefined || !grows
    ? figure
    : (figure * quarterNumberOf(quarter) * monthsInQuarter) / monthsTold(indicator, each.period)
}

function mayBeAbove(indicator: Indicator, target: Target, plan: number): boolean {
  const isPercent = isPercentage(indicator) || (target.isRate === true && factorOf(indicator) === 100)
  return (
    targetKindOf(indicator, target) === 'limit' || (isPercent && plan <= 100) || (!target.isRate && hasRate(indicator))
  )
}
