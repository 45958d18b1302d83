import type { Area } from './area.ts'
import { daysOfAsOf } from './as-of.ts'
import { combineStates } from './combine-states.ts'
import { lacksTime, monthsInQuarter, reachOf } from './coverage.ts'
import { type Dataset } from './dataset.ts'
import { dayAfter } from './day.ts'
import { windowOf } from './definition-version.ts'
import { type Figure, type FigureValue, areOfOneKind, figureOfObservation, missingFigure } from './figure.ts'
import type { FigureQuestion } from './figure-question.ts'
import type { Indicator } from './indicator.ts'
import { denominatorOverTime, isAskedOf, isToldCumulatively, isToldOfYear } from './measure-rules.ts'
import { type Period, isQuarter, previousQuarter, yearToDatePeriod } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { sum } from './sum.ts'
import { isToldAbove } from './told-above.ts'
import { sourcesOf, totalOverAreas } from './total.ts'
import { unlistedBelow } from './unlisted-below.ts'

/**
 * The figure of an indicator for an area in a period: the area's own when there is one (for the record of the area that was
 * in force at the period's end), else, for a quarter, the total of the areas below it as they were then. Several months
 * and years are only what a source printed for them, and totals only of what sources tell cumulatively; see `yearToDate` for
 * what can be added up. What is told once a year stands in the fourth quarter.
 */
export function figureFor(dataset: Dataset, question: FigureQuestion): Figure {
  const carried = dataset.carried?.(question)
  if (carried) return carried
  const { indicator, period } = question
  const day = lastDayOf(period)
  const area = dataset.history.versionOn(question.area, day)
  if (!area) return missingFigure('area-absent', { period })
  const own = ownFigure(dataset, question, area)
  if (own) return own
  if (!isAskedOf(indicator, area)) return missingFigure('not-applicable', { area, period })
  const hasTotals = isQuarter(period) || isToldCumulatively(indicator)
  const children = hasTotals ? dataset.history.childrenOn(area.id, day) : []
  const parts = children.map((child): Figure => {
    const reason = isAskedOf(indicator, child) ? 'not-published' : 'not-applicable'
    return ownFigure(dataset, question, child) ?? missingFigure(reason, { area: child, period })
  })
  const isTold = parts.some((part) => part.kind === 'value' || part.sources.length > 0)
  const isAskedOfNone = parts.length > 0 && children.every((child) => !isAskedOf(indicator, child))
  return isTold || isAskedOfNone
    ? totalOverAreas(indicator, parts, { area, period, unlisted: unlistedBelow(indicator, area, children) })
    : missingFigure(isToldAbove(dataset, indicator, area, day) ? 'told-above' : 'not-published', { area, period })
}

/** What sources say of an area, or undefined where they are silent. */
function ownFigure(dataset: Dataset, question: Omit<FigureQuestion, 'area'>, area: Area): Figure | undefined {
  const { indicator, period } = question
  const observed = observedFigure(dataset, question, area)
  if (observed || !isQuarter(period)) return observed
  const stretch = yearToDatePeriod(period)
  if (isToldOfYear(indicator)) {
    const told = observedFigure(dataset, { ...question, period: stretch }, area)
    return told && { ...told, period, toldOf: stretch }
  }
  if (!isToldCumulatively(indicator)) return undefined
  const toDate = observedFigure(dataset, { ...question, period: stretch }, area)
  if (toDate?.kind !== 'value') return toDate && { ...toDate, period }
  const before = yearToDatePeriod(previousQuarter(period))
  return quarterOfTwo(indicator, toDate, observedFigure(dataset, { ...question, period: before }, area), {
    area,
    period,
  })
}

function observedFigure(
  dataset: Dataset,
  { indicator, period, category }: Omit<FigureQuestion, 'area'>,
  area: Area,
): Figure | undefined {
  const key = { indicator: indicator.id, area: area.id, period, ...(category ? { category } : {}) }
  const observation = dataset.observation(key)
  return observation && figureOfObservation(indicator, observation, area)
}

/**
 * A quarter as the difference of what had come together at its end and before it. A sum that fell was corrected on the way,
 * and no quarter can be told from it, nor from one that did not reach to the quarter's start, nor where the later one does not
 * reach into the quarter.
 */
function quarterOfTwo(
  indicator: Indicator,
  toDate: FigureValue,
  before: Figure | undefined,
  whole: { readonly area: Area; readonly period: Period },
): Figure {
  const unknown = missingFigure('only-cumulative', { ...whole, sources: toDate.sources })
  if (before?.kind !== 'value' || lacksTime(before) || !areOfOneKind(toDate, before)) return unknown
  const { months, asOf } = toDate
  const start = windowOf(indicator, whole.period).first
  if (asOf !== undefined && daysOfAsOf(asOf).last < start) return unknown
  // Both since one day, and what lies between them is the quarter: else a new calendar begins within the year.
  const [former, later] = [windowOf(indicator, before.period), windowOf(indicator, toDate.period)]
  if (former.first !== later.first || dayAfter(former.last) !== start) {
    return missingFigure('calendar-changed', { ...whole, sources: toDate.sources })
  }
  const value = sum([toDate.value, -before.value])
  if (value < 0 && !indicator.isSigned) return unknown
  const subtracted = before.denominator === undefined ? undefined : -before.denominator
  const denominator = denominatorOverTime(indicator, [subtracted, toDate.denominator])
  const earlier = months && months.expected - monthsInQuarter
  return {
    kind: 'value',
    value,
    ...(denominator === undefined ? {} : { denominator }),
    ...combineStates([toDate, before]),
    ...whole,
    ...reachOf(toDate),
    ...(months ? { months: { reported: months.reported - earlier!, expected: monthsInQuarter } } : {}),
    sources: sourcesOf([toDate, before]),
  }
}
