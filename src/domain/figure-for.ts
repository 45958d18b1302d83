import type { AreaId } from './area.ts'
import { type Dataset } from './dataset.ts'
import { type Figure, figureOfObservation, missingFigure } from './figure.ts'
import type { CategoryId, Indicator } from './indicator.ts'
import { type Period, isQuarter } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { totalOverAreas } from './total.ts'

/** What figure is asked for. `area` may be any record of the area's lineage. */
export interface FigureQuestion {
  readonly indicator: Indicator
  readonly area: AreaId
  readonly period: Period
  readonly category?: CategoryId
}

/**
 * The figure of an indicator for an area in a period: the area's own observation when there is one (for the record of
 * the area that was in force at the period's end), else, for a quarter, the total of the areas below it as they were
 * then. Several months and years are only what a source printed for them; see `yearToDate` for what can be added up.
 */
export function figureFor(dataset: Dataset, question: FigureQuestion): Figure {
  const { indicator, period, category } = question
  const day = lastDayOf(period)
  const area = dataset.history.versionOn(question.area, day)
  if (!area) return missingFigure('area-absent', { period })
  const key = { indicator: indicator.id, period, ...(category ? { category } : {}) }
  const own = dataset.observation({ ...key, area: area.id })
  if (own) return figureOfObservation(own, area)
  const children = isQuarter(period) ? dataset.history.childrenOn(area.id, day) : []
  const parts = children.map((child): Figure => {
    const observation = dataset.observation({ ...key, area: child.id })
    return observation
      ? figureOfObservation(observation, child)
      : missingFigure('not-published', { area: child, period })
  })
  const isKnown = parts.some((part) => part.kind === 'value' || part.reason !== 'not-published')
  return isKnown ? totalOverAreas(indicator, parts, { area, period }) : missingFigure('not-published', { area, period })
}
