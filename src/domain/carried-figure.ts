import type { AreaChanges } from './area-changes.ts'
import type { AreaId } from './area.ts'
import { type CarriedOver, carryOver } from './carry-over.ts'
import { ruleOf } from './carry-rule.ts'
import type { Dataset } from './dataset.ts'
import type { Day } from './day.ts'
import { areOfOneKind } from './figure.ts'
import { figureFor } from './figure-for.ts'
import type { FigureQuestion } from './figure-question.ts'
import type { AreaHistory } from './area-history.ts'
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

/** Why two figures may not stand in one calculation. */
export type Apartness =
  | 'no-figure'
  | 'different-area'
  | 'sample-against-source'
  | 'estimate-against-told'
  | 'weights-differ'

/**
 * What keeps two figures on the areas of one day out of one calculation over time; undefined where nothing does. Both have
 * to be of one territory, of one kind, and both exact or both estimated by one weight: the difference between an estimate
 * and a figure is partly that of the shares.
 */
export function keptApart(history: AreaHistory, a: CarriedOver, b: CarriedOver): Apartness | undefined {
  if (a.kind === 'refused' || b.kind === 'refused') return 'no-figure'
  if (a.figure.kind === 'missing' || b.figure.kind === 'missing') return 'no-figure'
  const [areaA, areaB] = [a.figure.area?.id, b.figure.area?.id]
  if (areaA === undefined || areaB === undefined || !isOneLineage(history, areaA, areaB)) return 'different-area'
  if (!areOfOneKind(a.figure, b.figure)) return 'sample-against-source'
  if (a.kind !== b.kind) return 'estimate-against-told'
  return a.kind === 'estimated' && a.rule?.weight !== b.rule?.weight ? 'weights-differ' : undefined
}

function isOneLineage(history: AreaHistory, a: AreaId, b: AreaId): boolean {
  return a === b || history.lineageOf(a).some(({ id }) => id === b)
}
