import type { AreaId } from '../domain/area.ts'
import type { Dataset } from '../domain/dataset.ts'
import { calendarOn } from '../domain/definition-version.ts'
import type { Accumulation } from '../domain/figure-at.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Quarter } from '../domain/period.ts'
import { type AreaChangeWithin, areaChangeWithin, toldDays } from '../domain/told-days.ts'

/** The day within the window of a figure on which its areas changed, as a part of a spec; nothing where none did. */
export function areaChangeOf(
  { history }: Pick<Dataset, 'history'>,
  indicator: Indicator,
  areas: readonly AreaId[],
  at: { readonly quarter: Quarter; readonly accumulation: Accumulation },
): { readonly areaChange?: AreaChangeWithin } {
  const calendar = calendarOn(indicator, at.quarter)
  const areaChange = areaChangeWithin(history, areas, toldDays({ ...indicator, calendar }, at).days)
  return areaChange === undefined ? {} : { areaChange }
}
