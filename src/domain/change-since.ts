import type { Dataset } from './dataset.ts'
import { type Change, changeBetween } from './change.ts'
import { definitionVersionOn } from './definition-version.ts'
import { type Accumulation, figureAt } from './figure-at.ts'
import type { FigureQuestion } from './figure-for.ts'
import { type Quarter } from './period.ts'

/**
 * The change of an area's figure from one quarter to a later one, or of what has accumulated to each since the start of
 * its year, with every refusal that the dataset asks for.
 */
export function changeSince(
  dataset: Dataset,
  question: Omit<FigureQuestion, 'period'>,
  quarters: { readonly current: Quarter; readonly base: Quarter },
  accumulation: Accumulation,
): Change {
  const current = figureAt(dataset, question, { quarter: quarters.current, accumulation })
  const base = figureAt(dataset, question, { quarter: quarters.base, accumulation })
  return changeBetween(question.indicator, current, base, {
    isSameDefinition:
      definitionVersionOn(question.indicator, quarters.current)?.id ===
      definitionVersionOn(question.indicator, quarters.base)?.id,
    // `figureFor` only ever looks along the lineage of the one area that was asked for.
    isSameArea: true,
  })
}
