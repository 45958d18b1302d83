import { farTarget } from './far-target.ts'
import { groupBy } from './group-by.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import {
  addsOverTime,
  factorOf,
  inQuantity,
  isCountedWhole,
  isPercentage,
  rateGrowsOverYear,
  rateOf,
  stands,
} from './measure-rules.ts'
import type { ToldPeriod } from './month.ts'
import type { Observation, ObservedValue } from './observation.ts'
import type { TargetCode, WarningCode } from './package-problem.ts'
import { perhapsFractions } from './perhaps-fractions.ts'
import { inPercent, percentMeant } from './percent-meant.ts'
import { quarterNumberOf, yearOf, yearToDatePeriod } from './period.ts'
import type { Problem, ProblemPlace } from './problem.ts'
import { type Target, targetKindOf, targetQuantity } from './target.ts'
import { isForOtherDenominator } from './target-progress.ts'

/** A target with the place it was read from. */
export interface LocatedTarget {
  readonly target: Target
  readonly place: ProblemPlace
}

/** What cannot be true of targets, and what can but is doubtful. */
export interface TargetProblems {
  readonly faults: readonly Problem<TargetCode>[]
  readonly warnings: readonly Problem<WarningCode>[]
}

/**
 * Targets held against one another and against what is known of their indicators: a path that falls where figures since the
 * start of the year cannot, 0.95 for 95 %, figures that are all fractions beside a plan in percent, a number above every
 * known denominator, one far from what is known, and a path that its figures cannot be held against. Indicators are
 * expected to be known.
 */
export function checkTargets(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  targets: readonly LocatedTarget[],
  observations: readonly Observation<ToldPeriod>[],
): TargetProblems {
  const values = groupBy(
    observations.filter((each): each is ObservedValue<ToldPeriod> => each.kind === 'value' && !each.category),
    (each) => each.indicator,
  )
  const denominators = mostDenominators(observations)
  const found = targets.map((each): TargetProblems => {
    const indicator = indicators.get(each.target.indicator)!
    const known = values.get(indicator.id) ?? []
    const all = [
      fractionOf(indicator, each, known),
      numberAbove(each, denominators),
      { faults: [], warnings: perhapsFractions(indicator, each, known) },
      { faults: [], warnings: farTarget(indicator, each, known) },
      roundedRate(indicator, each),
      kindUnsaid(indicator, each),
      pathUnused(indicator, each, known),
    ]
    return all.find(({ faults, warnings }) => faults.length + warnings.length > 0) ?? nothing
  })
  const paths = groupBy(targets, ({ target }) =>
    [target.indicator, target.area, yearOf(target.quarter), target.isRate].join('|'),
  )
  return merged([
    ...found,
    ...[...paths.values()].map((path) => fallOf(indicators.get(path[0]!.target.indicator)!, path)),
  ])
}

const nothing: TargetProblems = { faults: [], warnings: [] }

function merged(all: readonly TargetProblems[]): TargetProblems {
  return { faults: all.flatMap(({ faults }) => faults), warnings: all.flatMap(({ warnings }) => warnings) }
}

/** A plan may be more than all of it: 1.05 for 105 %. */
const mostFraction = 1.5

/**
 * A plan of at most 1 % beside figures that are all far above it. Nobody plans so little of what should grow; a limit or a
 * plan of what should fall may be as low as that, and 1.05 is only perhaps 105 %.
 */
function fractionOf(
  indicator: Indicator,
  { target, place }: LocatedTarget,
  values: readonly ObservedValue<ToldPeriod>[],
): TargetProblems {
  const plan = target.upTo ?? target.value
  const isPercent = isPercentage(indicator) || (target.isRate && factorOf(indicator) === 100)
  const most = isCountedWhole(indicator) ? 1 : mostFraction
  if (!isPercent || plan > most) return nothing
  const figures = values.flatMap((each) => (target.isRate ? (rateOf(indicator, each) ?? []) : each.value))
  const meant = percentMeant(plan, figures, most)
  if (!meant) return nothing
  const at = { ...place, column: 'value', text: String(target.value) }
  const params = { ...meant, percent: inPercent(target.value) }
  return indicator.direction === 'higher' && !indicator.isSigned && plan <= 1
    ? { faults: [{ code: 'target-as-fraction', place: at, params }], warnings: [] }
    : { faults: [], warnings: [{ code: 'target-perhaps-fraction', place: at, params }] }
}

/** The largest denominator that is known of each indicator and area. */
function mostDenominators(observations: readonly Observation<ToldPeriod>[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const each of observations) {
    if (each.kind === 'missing' || each.denominator === undefined) continue
    const key = denominatorKey(each)
    most.set(key, Math.max(most.get(key) ?? 0, each.denominator))
  }
  return most
}

const denominatorKey = ({ indicator, area }: Pick<Target, 'indicator' | 'area'>): string => `${indicator}|${area}`

/** A number of so many out of so many that is above every denominator the area had: the rate may have been meant. */
function numberAbove({ target, place }: LocatedTarget, denominators: ReadonlyMap<string, number>): TargetProblems {
  const most = denominators.get(denominatorKey(target))
  const isNumberAlone = !target.isRate && target.denominator === undefined
  const end = target.upTo ?? target.value
  if (!isNumberAlone || most === undefined || end <= most) return nothing
  const at = { ...place, column: target.upTo === undefined ? 'value' : 'up_to', text: String(end) }
  return { faults: [], warnings: [{ code: 'target-above-denominators', place: at, params: { most } }] }
}

/** The rate of a share has one digit behind the comma wherever it is told. */
function roundedRate(indicator: Indicator, { target, place }: LocatedTarget): TargetProblems {
  if (!target.isRate || !isCountedWhole(indicator)) return nothing
  const ends = [
    { column: 'value', rate: target.value },
    { column: 'up_to', rate: target.upTo ?? 0 },
  ].filter(({ rate }) => Number(rate.toFixed(1)) !== rate)
  const warnings = ends.map(({ column, rate }): Problem<WarningCode> => ({
    code: 'target-rounded',
    place: { ...place, column, text: String(rate) },
    params: { shown: rate.toFixed(1) },
  }))
  return { faults: [], warnings }
}

/** A target of what stands and should be low, which without a kind is one to come down to and might be one to stay below. */
function kindUnsaid(indicator: Indicator, { target, place }: LocatedTarget): TargetProblems {
  if (target.kind !== undefined || indicator.direction !== 'lower' || targetKindOf(indicator, target) !== 'goal') {
    return nothing
  }
  const at = { ...place, column: 'kind', text: '' }
  return { faults: [], warnings: [{ code: 'target-kind-unsaid', place: at, params: { value: target.value } }] }
}

/**
 * A target on the way to that of the year which the figure of its own quarter cannot be held against: it is for another number
 * of things, or a rate where the figure has none. Of the target of the year pages say so; a way to it they leave out.
 */
function pathUnused(
  indicator: Indicator,
  { target, place }: LocatedTarget,
  values: readonly ObservedValue<ToldPeriod>[],
): TargetProblems {
  const { quarter } = target
  if (quarterNumberOf(quarter) === 4) return nothing
  // What is held against it is what has come together since the start of the year, where that is told.
  const periods: readonly ToldPeriod[] = [yearToDatePeriod(quarter), quarter]
  const ofArea = values.filter(({ area }) => area === target.area)
  const [figure] = periods.flatMap((period) => ofArea.filter((each) => each.period === period))
  if (!figure) return nothing
  if (isForOtherDenominator(indicator, figure, target)) {
    const at = { ...place, column: 'denominator', text: String(target.denominator) }
    const params = { known: figure.denominator!, quarter }
    return { faults: [], warnings: [{ code: 'target-path-other-whole', place: at, params }] }
  }
  if (inQuantity(indicator, targetQuantity(indicator, target), figure) !== undefined) return nothing
  const at = { ...place, column: 'value', text: String(target.value) }
  return { faults: [], warnings: [{ code: 'target-path-without-rate', place: at, params: { quarter } }] }
}

/**
 * The targets of one year that are below an earlier one of what only grows since the start of the year, and the goals that go
 * back on an earlier one of what stands.
 */
function fallOf(indicator: Indicator, path: readonly LocatedTarget[]): TargetProblems {
  const isOfNumbers = addsOverTime(indicator) && !path[0]!.target.isRate
  const grows = isOfNumbers || rateGrowsOverYear(indicator)
  const inOrder = [...path].sort((a, b) => (a.target.quarter < b.target.quarter ? -1 : 1))
  if (indicator.isSigned) return nothing
  if (!grows) return { faults: [], warnings: goalsGoneBack(indicator, inOrder) }
  const falls = inOrder.flatMap(({ target, place }, index) =>
    (['value', 'upTo'] as const).flatMap((end) => {
      const own = target[end]
      const earlier = inOrder.slice(0, index).map((each) => each.target)
      const higher = own === undefined ? undefined : earlier.find((each) => (each[end] ?? -Infinity) > own)
      if (!higher) return []
      const column = end === 'value' ? 'value' : 'up_to'
      return [
        {
          place: { ...place, column, text: String(own) },
          params: { before: higher[end]!, quarter: higher.quarter },
        },
      ]
    }),
  )
  return isOfNumbers
    ? { faults: falls.map((each) => ({ code: 'target-path-falls', ...each })), warnings: [] }
    : { faults: [], warnings: falls.map((each) => ({ code: 'target-rate-falls', ...each })) }
}

/** Goals of what stands that ask for less than an earlier quarter of the year did, where the year has no seasons. */
function goalsGoneBack(indicator: Indicator, inOrder: readonly LocatedTarget[]): readonly Problem<WarningCode>[] {
  if (indicator.direction === 'neutral' || indicator.isSeasonal || !stands(indicator)) return []
  const sign = indicator.direction === 'higher' ? 1 : -1
  const goals = inOrder.filter(({ target }) => targetKindOf(indicator, target) === 'goal')
  return goals.flatMap(({ target, place }, index) => {
    const further = goals
      .slice(0, index)
      .map((each) => each.target)
      .find((each) => each.denominator === target.denominator && sign * (each.value - target.value) > 0)
    if (!further) return []
    const at = { ...place, column: 'value', text: String(target.value) }
    const params = { before: further.value, quarter: further.quarter, own: target.quarter }
    return [{ code: 'target-goal-goes-back' as const, place: at, params }]
  })
}
