import type { Dataset } from './dataset.ts'
import { type Change, changeBetween } from './change.ts'
import { definitionVersionOn } from './definition-version.ts'
import { type FigureQuestion, figureFor } from './figure-for.ts'
import { type Quarter } from './period.ts'

/** The change of an area's figure from one quarter to a later one, with every refusal that the dataset asks for. */
export function changeSince(
  dataset: Dataset,
  question: Omit<FigureQuestion, 'period'>,
  quarters: { readonly current: Quarter; readonly base: Quarter },
): Change {
  const current = figureFor(dataset, { ...question, period: quarters.current })
  const base = figureFor(dataset, { ...question, period: quarters.base })
  return changeBetween(question.indicator, current, base, {
    isSameDefinition:
      definitionVersionOn(question.indicator, quarters.current)?.id ===
      definitionVersionOn(question.indicator, quarters.base)?.id,
    // `figureFor` only ever looks along the lineage of the one area that was asked for.
    isSameArea: true,
  })
}
