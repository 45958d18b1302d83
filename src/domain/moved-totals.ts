import type { Area } from './area.ts'
import type { Dataset } from './dataset.ts'
import type { DraftFigure } from './draft-figure.ts'
import { type Figure, isSampleFigure } from './figure.ts'
import { figureFor } from './figure-for.ts'
import type { Indicator } from './indicator.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { parentOf } from './parent-of.ts'

/** A figure of an area above those that are published, before and after. */
export interface MovedTotal {
  readonly indicator: Indicator
  readonly area: Area
  readonly period: DraftFigure['period']
  readonly before: Figure
  readonly after: Figure
}

/** The totals that move when figures are published: of every area above theirs, each once. */
export function movedTotals(before: Dataset, after: Dataset, figures: readonly DraftFigure[]): readonly MovedTotal[] {
  const own = new Set(figures.map(({ indicator, area, period }) => keyOf(indicator, area, period)))
  const asked = new Map<string, Omit<MovedTotal, 'before' | 'after'>>()
  for (const { indicator: id, area: areaId, period, category } of figures) {
    const indicator = after.indicatorOf(id)
    if (category !== undefined || !indicator) continue
    let area = after.history.versionOn(areaId, lastDayOf(period))
    while (area) {
      area = parentOf(after.history, area)
      if (area && !own.has(keyOf(id, area.id, period)))
        asked.set(keyOf(id, area.id, period), { indicator, area, period })
    }
  }
  return [...asked.values()].flatMap((each): readonly MovedTotal[] => {
    const question = { indicator: each.indicator, area: each.area.id, period: each.period }
    const [old, now] = [figureFor(before, question), figureFor(after, question)]
    return told(old) === told(now) ? [] : [{ ...each, before: old, after: now }]
  })
}

const keyOf = (indicator: string, area: string, period: string): string => `${indicator}|${area}|${period}`

/** What a figure says: a total whose parts became true says more than before, also where its number is the same. */
function told(figure: Figure): string {
  if (figure.kind === 'missing') return figure.reason
  return `${figure.value}/${figure.denominator ?? ''} ${isSampleFigure(figure)} ${JSON.stringify(figure.coverage ?? '')}`
}
