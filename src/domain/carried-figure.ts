import type { AreaChanges } from './area-changes.ts'
import { type CarriedOver, carryOver } from './carry-over.ts'
import { ruleOf } from './carry-rule.ts'
import type { Dataset } from './dataset.ts'
import type { Day } from './day.ts'
import { figureFor } from './figure-for.ts'
import type { FigureQuestion } from './figure-question.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { territoryOn } from './territory.ts'

/** What figure is asked for, and the day of whose areas it is to be: `area` may be any record of the lineage of one of them. */
export interface CarryingQuestion extends FigureQuestion {
  readonly areasOn: Day
}

/**
 * The figure of a period on the areas of another day, by what the package decides for the indicator; undefined where the
 * area did not exist on that day.
 */
export function carriedFigure(
  dataset: Dataset,
  { rules, shares }: Pick<AreaChanges, 'rules' | 'shares'>,
  { indicator, area: id, period, category, areasOn }: CarryingQuestion,
): CarriedOver | undefined {
  const area = dataset.history.versionOn(id, areasOn)
  if (!area) return undefined
  const day = lastDayOf(period)
  const direction = area.validTo !== undefined && area.validTo < day ? 'forwards' : 'backwards'
  const rule = ruleOf(rules, indicator.id, direction)
  const weighing = { shares, ...(rule?.weight === undefined ? {} : { of: rule.weight }) }
  const territory = territoryOn(dataset.history, area, day, weighing)
  return carryOver({ indicator, rule, area, period, territory }, (part) =>
    figureFor(dataset, { indicator, area: part.id, period, ...(category ? { category } : {}) }),
  )
}
