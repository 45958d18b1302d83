import { type Area, dayWithin, isAreaValidOn } from './area.ts'
import { carriedFigure } from './carried-figure.ts'
import type { CarriedOver, CarryRefusal } from './carry-over.ts'
import type { Dataset } from './dataset.ts'
import type { Day } from './day.ts'
import { type Figure, type FigureMissingReason, figureOfObservation, missingFigure } from './figure.ts'
import type { Period } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { sourcesOf, totalOverAreas } from './total.ts'

/**
 * The same dataset on the areas of a day: what is told of another record of their territory is carried over by the rule of
 * its indicator, unless a source itself told it on these areas. An area without a record on that day stands as it was
 * nearest to it. Unchanged where nobody asked what became of areas.
 */
export function onAreasOf(dataset: Dataset, day: Day): Dataset {
  const { areaChanges, history } = dataset
  if (!areaChanges) return dataset
  return {
    ...dataset,
    carried: (question) => {
      const area = history.nearestVersion(question.area, day)
      if (!area || isAreaValidOn(area, lastDayOf(question.period))) return undefined
      const told = dataset.observation({ ...question, indicator: question.indicator.id, area: area.id })
      if (told) return { ...figureOfObservation(question.indicator, told, area), carried: 'told' }
      const areasOn = dayWithin(area, day)
      const carried = carriedFigure(dataset, areaChanges, { ...question, area: area.id, areasOn })
      return carried && figureOf(carried, { indicator: question.indicator, area, period: question.period })
    },
  }
}

const reasonOf: Readonly<Record<CarryRefusal, FigureMissingReason>> = {
  'no-rule': 'carry-no-rule',
  'refused-by-rule': 'carry-refused',
  'rule-does-not-fit': 'carry-refused',
  'not-a-status': 'carry-refused',
  'new-decision': 'carry-new-decision',
  'crosses-border': 'carry-crosses-border',
  'no-share': 'carry-no-share',
  'no-denominator': 'no-share',
  'not-asked': 'not-applicable',
  'past-not-recorded': 'carry-not-recorded',
  ended: 'carry-not-recorded',
  'records-contradict': 'carry-not-recorded',
}

function figureOf(
  carried: CarriedOver,
  whole: {
    readonly indicator: Parameters<typeof totalOverAreas>[0]
    readonly area: Area
    readonly period: Period
  },
): Figure {
  const { parts } = carried
  if (carried.kind === 'refused') {
    const figures = parts.map(({ figure }) => figure)
    const reason = reasonOf[carried.reason]
    // Of what nobody has a figure there is nothing to carry over: why says more than that it may not be.
    if (figures.length > 0 && figures.every(({ kind }) => kind === 'missing') && reason !== 'not-applicable') {
      return totalOverAreas(whole.indicator, figures, whole)
    }
    return missingFigure(reason, { ...whole, sources: sourcesOf(figures) })
  }
  const { figure, kind, rule } = carried
  // An area that went on under another name or rank has its own figure still.
  if (figure.kind === 'missing' || !rule) return figure
  const { weight } = rule
  return { ...figure, carried: kind, ...(kind === 'estimated' && weight !== undefined ? { weighedBy: weight } : {}) }
}
