import { isPartial } from './coverage.ts'
import type { Dataset } from './dataset.ts'
import { entryReferences } from './entry-period.ts'
import { farFrom } from './far-from.ts'
import { isSampleValue } from './figure.ts'
import { figureFor } from './figure-for.ts'
import type { Indicator } from './indicator.ts'
import {
  type Quantity,
  type Ratio,
  hasRate,
  hasStandingDenominator,
  inQuantity,
  isToldCumulatively,
  stands,
} from './measure-rules.ts'
import type { ObservationKey } from './observation.ts'
import { type Period, lastQuarterOf, quarterPlus, yearToDatePeriod } from './period.ts'
import { signalOf } from './usual-range.ts'

/**
 * What asks for a second look at a figure beside those before it; it may be right all the same:
 * - `stock-fell`: what stands is less than the period before; `denominator-changed`: it stands on another whole than then;
 * - `far-off`: many times more or less than what was told before, the last of which is `before`;
 * - `beyond-usual`: outside the range its series keeps to, by its number or (`of`: `share`) by its rate.
 */
export type OddOverTime =
  | { readonly kind: 'stock-fell' | 'denominator-changed' | 'far-off'; readonly before: number }
  | {
      readonly kind: 'beyond-usual'
      readonly of: Quantity
      readonly side: 'above' | 'below'
      readonly lower: number
      readonly upper: number
    }

/** What sources tell of a series before a period; samples prove nothing. */
export interface SeriesBefore {
  /** The figure of the period before, whole. */
  readonly last?: Ratio
  /** One a quarter in time order, of what comes together over a year one a year; undefined where nothing is told. */
  readonly earlier: readonly (Ratio | undefined)[]
}

/** So far back shows what is usual. */
const yearsBefore = 5
const quartersOfYear = 4

/** Of fewer values than a usual range rests on: so many times the largest, or less than that part of the smallest. */
const jumpTimes = 3
/** Smaller numbers jump by chance. */
const leastJump = 10

/** What is told of the series of a figure before its period; nothing where that is no quarter and not what sources tell. */
export function seriesBefore(dataset: Dataset, indicator: Indicator, key: ObservationKey): SeriesBefore {
  const { area, period, category } = key
  const quarter = lastQuarterOf(period)
  const asked = isToldCumulatively(indicator) ? yearToDatePeriod(quarter) : quarter
  if (period !== asked) return { earlier: [] }
  const { before } = entryReferences(indicator, quarter)
  const last = before && figureFor(dataset, { indicator, area, period: before, ...(category ? { category } : {}) })
  return {
    ...(last?.kind === 'value' && !isSampleValue(last) && !isPartial(last) ? { last } : {}),
    earlier: periodsBefore(indicator, period).map((at) => sourced(dataset, { ...key, period: at })),
  }
}

/** The periods of a series that can be held against each other; what began in January only with the same of other years. */
function periodsBefore(indicator: Indicator, period: Period): readonly Period[] {
  const quarter = lastQuarterOf(period)
  const quarters = Array.from({ length: yearsBefore * quartersOfYear }, (_, at) =>
    quarterPlus(quarter, at - yearsBefore * quartersOfYear),
  )
  return isToldCumulatively(indicator)
    ? quarters.filter((_, at) => at % quartersOfYear === 0).map(yearToDatePeriod)
    : quarters
}

function sourced({ observation, history }: Dataset, key: ObservationKey): Ratio | undefined {
  for (const { id } of history.lineageOf(key.area)) {
    const told = observation({ ...key, area: id })
    if (told?.kind === 'value' && told.state !== 'sample') return told
  }
  return undefined
}

/** What about a figure asks for a second look beside what is told before it. */
export function oddOverTime(
  indicator: Indicator,
  { last, earlier }: SeriesBefore,
  figure: Ratio,
): readonly OddOverTime[] {
  const { value, denominator } = figure
  const hasFallen = stands(indicator) && indicator.direction === 'higher' && last !== undefined && value < last.value
  const hasMoved =
    hasStandingDenominator(indicator) &&
    denominator !== undefined &&
    last?.denominator !== undefined &&
    last.denominator !== denominator
  const known = earlier.flatMap((each) => each?.value ?? [])
  const isFar = farFrom(value, known) !== undefined || isJump(earlier, value)
  const beyond = isFar ? undefined : beyondUsual(indicator, earlier, figure)
  return [
    ...(hasFallen ? [{ kind: 'stock-fell', before: last.value } as const] : []),
    ...(hasMoved ? [{ kind: 'denominator-changed', before: last.denominator } as const] : []),
    ...(isFar ? [{ kind: 'far-off', before: known.at(-1)! } as const] : []),
    ...(beyond ? [beyond] : []),
  ]
}

/** Whether a number lies outside all of a series that is too short to show what is usual. */
function isJump(earlier: SeriesBefore['earlier'], value: number): boolean {
  const values = earlier.map((each) => each?.value)
  const known = values.filter((each) => each !== undefined)
  if (known.length === 0 || signalOf([...values, value]).kind !== 'too-few') return false
  const [lower, upper] = [Math.min(...known), Math.max(...known)]
  if (lower < 0 || value < 0) return false
  return (
    (value > upper * jumpTimes && value - upper >= leastJump) ||
    (value * jumpTimes < lower && lower - value >= leastJump)
  )
}

function beyondUsual(indicator: Indicator, earlier: SeriesBefore['earlier'], figure: Ratio): OddOverTime | undefined {
  const quantities: readonly Quantity[] = hasRate(indicator) ? ['count', 'share'] : ['count']
  for (const of of quantities) {
    const signal = signalOf([...earlier, figure].map((each) => each && inQuantity(indicator, of, each)))
    if (signal.kind !== 'beyond') continue
    const { lower, upper } = signal.range
    return {
      kind: 'beyond-usual',
      of,
      side: signal.side,
      lower: indicator.isSigned ? lower : Math.max(0, lower),
      upper,
    }
  }
  return undefined
}
