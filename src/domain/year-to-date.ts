import { combineStates } from './combine-states.ts'
import { areasInSequence, lacksTime, reachInSequence } from './coverage.ts'
import type { Dataset } from './dataset.ts'
import { doWindowsJoin } from './definition-version.ts'
import { type Figure, type FigureValue, isUntold, missingFigure } from './figure.ts'
import { figureFor } from './figure-for.ts'
import type { FigureQuestion } from './figure-question.ts'
import type { Indicator } from './indicator.ts'
import { addsOverTime, denominatorOverTime, stands, standsAtStart } from './measure-rules.ts'
import { type Quarter, quartersWithin, yearToDatePeriod } from './period.ts'
import { sum } from './sum.ts'
import { sourcesOf } from './total.ts'

/**
 * The figure from the start of the year to the end of a quarter. What stands is that of the last quarter, and what stood at
 * the start that of the first; a figure the source printed for the whole stretch answers only where that quarter has none of
 * its own.
 * Of what happened, a figure printed for the stretch comes first; else the quarters add. One missing quarter makes the sum
 * missing: a partial sum would look like a fall. So do quarters that overlap, or leave days between them, because the calendar
 * changed within the year. The sum is of as many areas as the quarter with the fewest; it says how far
 * it reaches since the start of the year, and one that reaches to its end comes before one that does not.
 */
export function yearToDate(dataset: Dataset, question: Omit<FigureQuestion, 'period'> & { quarter: Quarter }): Figure {
  const { quarter, ...rest } = question
  const period = yearToDatePeriod(quarter)
  const printed = figureFor(dataset, { ...rest, period })
  const ofQuarters = (): Figure => {
    const quarters = quartersWithin(period).map((each) => figureFor(dataset, { ...rest, period: each }))
    return cumulate(question.indicator, quarters, printed)
  }
  if (!stands(question.indicator)) {
    if (printed.kind === 'value' && !lacksTime(printed)) return printed
    const added = ofQuarters()
    // Where nothing was told of its quarters, why the figure of the whole stretch is missing says more than that.
    const isOfQuarters = added.kind === 'missing' && (printed.kind === 'value' || isUntold(added.reason))
    return isOfQuarters ? printed : added
  }
  const standing = ofQuarters()
  const isOwn = standing.kind === 'value' && standing.coverage === undefined
  const isLater = standsAtEnd(printed) && !standsAtEnd(standing)
  return printed.kind === 'value' && (!isOwn || isLater) ? printed : standing
}

/** Whether what stands is that of the end of its stretch. */
function standsAtEnd({ months, asOf }: Figure): boolean {
  return months === undefined && asOf === undefined
}

/** Quarters of one year, in order and without a hole, into the figure of the whole stretch. */
export function cumulate(
  indicator: Pick<Indicator, 'time' | 'denominatorTime' | 'measure' | 'versions' | 'calendar'>,
  quarters: readonly Figure[],
  whole: Pick<Figure, 'area' | 'period'>,
): Figure {
  const values = quarters.filter((figure): figure is FigureValue => figure.kind === 'value')
  const last = quarters[quarters.length - 1]!
  if (stands(indicator)) {
    const { toldOf: _, ...standing } = standsAtStart(indicator) ? quarters[0]! : last
    if (standsAtStart(indicator)) return { ...standing, period: whole.period }
    // It stands at the end of one month of the year, whatever the quarters before lack.
    const { months } = reachInSequence([...quarters.slice(0, -1).map(() => ({})), last])
    return { ...standing, period: whole.period, ...(months ? { months } : {}) }
  }
  if (values.length < quarters.length) {
    const reasons = new Set(quarters.flatMap((figure) => (figure.kind === 'missing' ? figure.reason : [])))
    const [only] = reasons
    // A year of which nothing was told, to which nothing applies, or in which the area was not, lacks no quarter more than another.
    const isOfAll =
      quarters.length === 1 ||
      (only !== undefined && isUntold(only)) ||
      only === 'not-applicable' ||
      only === 'area-absent'
    const reason = values.length === 0 && reasons.size === 1 && isOfAll ? only! : 'incomplete-year'
    return {
      ...missingFigure(reason, { ...whole, sources: sourcesOf(quarters) }),
      isSample: quarters.some((figure) => figure.kind === 'missing' && figure.isSample),
    }
  }
  if (quarters.length === 1) return { ...values[0]!, period: whole.period }
  if (!addsOverTime(indicator)) return missingFigure('not-cumulated', whole)
  if (!doWindowsJoin(indicator, quartersWithin(whole.period))) return missingFigure('calendar-changed', whole)
  const denominator = denominatorOverTime(
    indicator,
    values.map((figure) => figure.denominator),
  )
  const coverage = areasInSequence(values)
  return {
    kind: 'value',
    value: sum(values.map((figure) => figure.value)),
    ...(denominator === undefined ? {} : { denominator }),
    ...combineStates(values),
    ...(whole.area ? { area: whole.area } : {}),
    period: whole.period,
    ...(coverage ? { coverage } : {}),
    ...reachInSequence(values),
    sources: sourcesOf(values),
  }
}
