import type { AreaHistory } from './area-history.ts'
import { type Area, type AreaId, type AreaType, isAbove } from './area.ts'
import { type Day, dayAfter, dayBefore, daysBetween } from './day.ts'
import type { Accumulation } from './figure-at.ts'
import type { Indicator } from './indicator.ts'
import { stands, isToldOfYear } from './measure-rules.ts'
import { type Period, type Quarter, quarterNumberOf, yearToDatePeriod } from './period.ts'
import { type DayRange, reportingWindow } from './reporting-calendar.ts'

interface Asked {
  readonly quarter: Quarter
  readonly accumulation: Accumulation
}

/**
 * The period that a figure of a quarter is told for: the stretch of the year for what has accumulated, the year for what is
 * told once a year (only in its fourth quarter), else the quarter.
 */
export function toldPeriod(
  indicator: Pick<Indicator, 'measure' | 'time' | 'isYearly'>,
  { quarter, accumulation }: Asked,
): Period {
  const isToDate = accumulation === 'year-to-date' && !stands(indicator)
  const isOfYear = isToldOfYear(indicator) && quarterNumberOf(quarter) === 4
  return isToDate || isOfYear ? yearToDatePeriod(quarter) : quarter
}

/** The period a figure is told for, with the days it covers by the indicator's calendar. */
export function toldDays(
  indicator: Pick<Indicator, 'measure' | 'time' | 'isYearly' | 'calendar'>,
  asked: Asked,
): { readonly period: Period; readonly days: DayRange } {
  const period = toldPeriod(indicator, asked)
  return { period, days: reportingWindow(indicator.calendar, period) }
}

/** A day on which areas changed within a stretch of days: a figure of that stretch is of the areas of before and of after. */
export interface AreaChangeWithin {
  /** The first day of the later areas. */
  readonly day: Day
  /** How many days of the stretch are of the earlier ones. */
  readonly daysBefore: number
  /** Which kinds of areas told then, and since: of a province what lies below it. */
  readonly before: readonly AreaType[]
  readonly after: readonly AreaType[]
}

/**
 * The first day within a stretch of days (its first day aside) on which one of some areas came to be, or no longer was, in
 * any of its records: a figure of that stretch is of two areas. Undefined where nothing changed.
 */
export function areaChangeWithin(
  history: AreaHistory,
  areas: readonly AreaId[],
  { first, last }: DayRange,
): AreaChangeWithin | undefined {
  const changes = areas
    .flatMap((area) => history.lineageOf(area))
    .flatMap(({ validFrom, validTo }) => [validFrom ?? [], validTo === undefined ? [] : dayAfter(validTo)].flat())
  const [day] = changes.filter((each) => first < each && each <= last).sort()
  if (day === undefined) return undefined
  const kindsOn = (on: Day): readonly AreaType[] => tellingKinds(history, areas, on)
  return { day, daysBefore: daysBetween(first, day), before: kindsOn(dayBefore(day)), after: kindsOn(day) }
}

/** What an area became that had ended on a day, or was made of before it began; of a district by the areas within it. */
function beyond(history: AreaHistory, area: Area | undefined, day: Day): readonly Area[] {
  if (!area) return []
  const { id, validTo } = area
  const hasEnded = validTo !== undefined && validTo < day
  const edges = (of: AreaId): readonly AreaId[] =>
    hasEnded ? history.successorsOf(of).map(({ to }) => to) : history.predecessorsOf(of).map(({ from }) => from)
  const own = edges(id)
  const ids = own.length > 0 || !hasEnded ? own : history.childrenOn(id, validTo).flatMap((child) => edges(child.id))
  return ids.flatMap((each) => history.byId(each) ?? [])
}

/** The kinds of areas that tell of some areas on a day: their own, or of what became of them; of a province what it holds. */
function tellingKinds(history: AreaHistory, areas: readonly AreaId[], day: Day): readonly AreaType[] {
  const there = areas.flatMap((id) => {
    const own = history.versionOn(id, day)
    if (own) return [own]
    return beyond(history, history.nearestVersion(id, day), day)
  })
  const telling = there.flatMap((area) => (isAbove('province', area.level) ? [area] : history.childrenOn(area.id, day)))
  return [...new Map(telling.map(({ type }) => [`${type.level} ${type.id}`, type])).values()]
}
