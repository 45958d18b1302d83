import { combineStates } from './combine-states.ts'
import type { Dataset } from './dataset.ts'
import { type Figure, type FigureValue, missingFigure } from './figure.ts'
import { type FigureQuestion, figureFor } from './figure-for.ts'
import type { Indicator } from './indicator.ts'
import { type Quarter, quartersWithin, yearToDatePeriod } from './period.ts'
import { sourcesOf, sum } from './total.ts'

/**
 * The figure from the start of the year to the end of a quarter. A figure the source printed for that period stands;
 * else flows add, a stock is that of the last quarter and an opening stock that of the first. One missing quarter makes
 * the sum missing: a partial sum would look like a fall. The lowest coverage of the quarters is the coverage of the sum.
 */
export function yearToDate(dataset: Dataset, question: Omit<FigureQuestion, 'period'> & { quarter: Quarter }): Figure {
  const { quarter, ...rest } = question
  const period = yearToDatePeriod(quarter)
  const printed = figureFor(dataset, { ...rest, period })
  if (printed.kind === 'value') return printed
  const quarters = quartersWithin(period).map((each) => figureFor(dataset, { ...rest, period: each }))
  return cumulate(question.indicator, quarters, printed)
}

/** Quarters of one year, in order and without a hole, into the figure of the whole stretch. */
export function cumulate(
  indicator: Pick<Indicator, 'time' | 'denominatorTime' | 'measure'>,
  quarters: readonly Figure[],
  whole: Pick<Figure, 'area' | 'period'>,
): Figure {
  const values = quarters.filter((figure): figure is FigureValue => figure.kind === 'value')
  const standing = indicator.time === 'opening-stock' ? quarters[0] : quarters[quarters.length - 1]
  if (indicator.time !== 'flow') return { ...standing!, period: whole.period }
  if (values.length < quarters.length) {
    const missing = quarters.find((figure) => figure.kind === 'missing')
    const reason = quarters.length === 1 && missing?.kind === 'missing' ? missing.reason : 'incomplete-year'
    return {
      ...missingFigure(reason, { ...whole, sources: sourcesOf(quarters) }),
      isSample: quarters.some((figure) => figure.kind === 'missing' && figure.isSample),
    }
  }
  if (quarters.length === 1) return { ...values[0]!, period: whole.period }
  if (indicator.measure === 'index') return missingFigure('not-aggregated', whole)
  const denominators = values.map((figure) => figure.denominator)
  const addsDenominators =
    indicator.denominatorTime === 'flow' && denominators.every((denominator) => denominator !== undefined)
  const coverages = values.flatMap((figure) => figure.coverage ?? [])
  const [weakest] = [...coverages].sort((a, b) => a.reported / a.expected - b.reported / b.expected)
  return {
    kind: 'value',
    value: sum(values.map((figure) => figure.value)),
    ...(addsDenominators ? { denominator: sum(denominators) } : {}),
    ...combineStates(values),
    ...(whole.area ? { area: whole.area } : {}),
    period: whole.period,
    ...(weakest ? { coverage: weakest } : {}),
    sources: sourcesOf(values),
  }
}
