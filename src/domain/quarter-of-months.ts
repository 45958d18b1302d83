import { combineStates } from './combine-states.ts'
import { monthsInQuarter } from './coverage.ts'
import { isShortOfEnd } from './is-short-of-end.ts'
import { lastDayByCalendar } from './month-days.ts'
import type { Indicator } from './indicator.ts'
import { addsOverTime, denominatorOverTime, isToldCumulatively, stands, standsAtStart } from './measure-rules.ts'
import { type Month, isMonth, placeInQuarter, quarterOfMonth } from './month.ts'
import { type MissingReason, type Observation, type ObservedValue, type ToldReason } from './observation.ts'
import { type Period, quarterNumberOf, yearToDatePeriod } from './period.ts'
import { sum } from './sum.ts'

/** Of several reasons the one that asks most of somebody tells why the quarter has no figure. */
const reasonsByWeight: readonly ToldReason[] = ['returned', 'not-reported', 'withheld', 'not-due', 'not-applicable']

type Measured = Pick<Indicator, 'measure' | 'time' | 'denominatorTime' | 'versions' | 'calendar'>

/**
 * The figure that one month or more of one quarter make, of one indicator, area and category: of what stands that of the last
 * month known, of what stood at the start that of the first month, of what is told since the start of the year the last one
 * (its period is then the year to date); of what happened the sum, numerator and denominator each for itself. `months` says
 * how far a figure reaches that is not yet the quarter's: how many months were added, or at the end of which month it
 * stands. Without any value it is missing for the months' reason; `only-monthly` where months make no quarter: a percentage
 * or score of what happened, a start whose month is unknown. What a source printed for a month is not printed for a quarter.
 */
export function quarterOfMonths(indicator: Measured, months: readonly Observation<Month>[]): Observation {
  const inOrder = [...months].sort((a, b) => (a.period < b.period ? -1 : 1))
  const values = inOrder.filter((month): month is ObservedValue<Month> => month.kind === 'value')
  if (values.length === 0) return missingOf(indicator, inOrder, heaviestReason(inOrder))
  const parts = partsOf(indicator, values)
  if (parts === undefined) return missingOf(indicator, inOrder, reasonOfNone(indicator, inOrder))
  const denominator = denominatorOf(indicator, parts)
  const states = combineStates(parts)
  const revisedFrom = formerValue(parts, states)
  const reach = reachOf(indicator, parts)
  const { asOf } = parts[parts.length - 1]!
  return {
    kind: 'value',
    ...originOf(indicator, parts),
    value: sum(parts.map(({ value }) => value)),
    ...(denominator === undefined ? {} : { denominator }),
    ...states,
    ...(revisedFrom === undefined ? {} : { revisedFrom }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(reach ? { months: reach } : {}),
  }
}

/** The months a figure is made of; undefined where they make none. */
function partsOf(
  indicator: Measured,
  values: readonly ObservedValue<Month>[],
): readonly ObservedValue<Month>[] | undefined {
  if (standsAtStart(indicator)) return placeInQuarter(values[0]!.period) === 1 ? values.slice(0, 1) : undefined
  if (stands(indicator) || isToldCumulatively(indicator)) return values.slice(-1)
  return addsOverTime(indicator) ? values : undefined
}

function denominatorOf(indicator: Measured, parts: readonly ObservedValue<Month>[]): number | undefined {
  const denominators = parts.map(({ denominator }) => denominator)
  return isAdded(indicator) ? denominatorOverTime(indicator, denominators) : denominators[0]
}

/** Whether the months of a quarter add up, and one of them does not stand for those before it. */
function isAdded(indicator: Measured): boolean {
  return addsOverTime(indicator) && !isToldCumulatively(indicator)
}

/** The months a figure reaches over where that is not its whole stretch, which of a year to date began with the year. */
function reachOf(indicator: Measured, parts: readonly ObservedValue<Month>[]): ObservedValue['months'] {
  const last = parts[parts.length - 1]!.period
  // Up to when the last one counts is said of the quarter; one before it that ends early leaves a hole.
  const wholeOnes = parts.filter(
    (part) => part.period === last || !isShortOfEnd(indicator, part.asOf, lastDayByCalendar(indicator, part.period)),
  )
  const reached = isAdded(indicator)
    ? wholeOnes.length
    : standsAtStart(indicator)
      ? monthsInQuarter
      : placeInQuarter(last)
  if (reached === monthsInQuarter) return undefined
  const earlier = isToldCumulatively(indicator) ? (quarterNumberOf(quarterOfMonth(last)) - 1) * monthsInQuarter : 0
  return { reported: earlier + reached, expected: earlier + monthsInQuarter }
}

/** What the months came to before they were revised; undefined where one of them does not say. */
function formerValue(
  parts: readonly ObservedValue[] | readonly ObservedValue<Month>[],
  { state, illustrates, isMixed }: ReturnType<typeof combineStates>,
): number | undefined {
  const isRevised = (each: Pick<ObservedValue, 'state' | 'illustrates'>): boolean =>
    each.state === 'revised' || each.illustrates === 'revised'
  const isKnown = parts.every((part) => !isRevised(part) || part.revisedFrom !== undefined)
  if (!isKnown || isMixed || !(state === 'revised' || illustrates === 'revised')) return undefined
  return sum(parts.map(({ value, revisedFrom }) => revisedFrom ?? value))
}

function missingOf(indicator: Measured, months: readonly Observation<Month>[], reason: MissingReason): Observation {
  const { isMixed: _ofReasons, ...states } = combineStates(months)
  return { kind: 'missing', reason, ...originOf(indicator, months), ...states }
}

function heaviestReason(months: readonly Observation<Month>[]): MissingReason {
  const said = new Set(months.flatMap((month) => (month.kind === 'missing' ? [month.reason] : [])))
  return reasonsByWeight.find((reason) => said.has(reason))!
}

/** Of a start that is unknown the reason of its own month. */
function reasonOfNone(indicator: Measured, [first]: readonly Observation<Month>[]): MissingReason {
  const isStart = standsAtStart(indicator) && placeInQuarter(first!.period) === 1
  return isStart && first!.kind === 'missing' ? first!.reason : 'only-monthly'
}

function originOf(
  indicator: Pick<Indicator, 'time'>,
  months: readonly Observation<Month>[],
): Pick<Observation, 'indicator' | 'area' | 'period' | 'category' | 'source' | 'furtherSources' | 'note'> {
  const first = months[0]!
  const { category } = first
  const [source, ...furtherSources] = new Set(months.map((month) => month.source))
  const note = noteOf(months)
  return {
    indicator: first.indicator,
    area: first.area,
    period: periodOfMonth(indicator, first.period),
    ...(category ? { category } : {}),
    source: source!,
    ...(furtherSources.length > 0 ? { furtherSources } : {}),
    ...(note === undefined ? {} : { note }),
  }
}

/** What the months' notes say together: each behind its month ("02/2024: …"), unless all of them say the same. */
function noteOf(months: readonly Observation<Month>[]): string | undefined {
  const noted = months.flatMap(({ period, note }) => (note === undefined ? [] : [{ period, note }]))
  const [first] = noted
  if (first === undefined) return undefined
  if (noted.length === months.length && noted.every(({ note }) => note === first.note)) return first.note
  return noted.map(({ period, note }) => `${period.slice(5)}/${period.slice(0, 4)}: ${note}`).join('; ')
}

/** The period whose figure the months of a quarter make. */
export function periodOfMonth(indicator: Pick<Indicator, 'time'>, month: Month): Period {
  const quarter = quarterOfMonth(month)
  return isToldCumulatively(indicator) ? yearToDatePeriod(quarter) : quarter
}

/** Whether an observation is of a month. */
export function isMonthly(observation: Observation<Period | Month>): observation is Observation<Month> {
  return isMonth(observation.period)
}
