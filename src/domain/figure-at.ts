import type { Dataset } from './dataset.ts'
import type { Figure } from './figure.ts'
import { figureFor } from './figure-for.ts'
import type { FigureQuestion } from './figure-question.ts'
import type { Quarter } from './period.ts'
import { yearToDate } from './year-to-date.ts'

/** `quarter`: what happened in or stood at a quarter; `year-to-date`: since the start of its year (luỹ kế). */
export type Accumulation = 'quarter' | 'year-to-date'

/** The figure of a quarter, or from the start of its year to its end. */
export function figureAt(
  dataset: Dataset,
  question: Omit<FigureQuestion, 'period'>,
  at: { readonly quarter: Quarter; readonly accumulation: Accumulation },
): Figure {
  return at.accumulation === 'year-to-date'
    ? yearToDate(dataset, { ...question, quarter: at.quarter })
    : figureFor(dataset, { ...question, period: at.quarter })
}
