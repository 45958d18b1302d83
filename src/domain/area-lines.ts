import { type AreaQuarter, areaPlace, areaQuarter } from './area-quarter.ts'
import type { AreaPlace } from './compare-areas.ts'
import type { AreaId } from './area.ts'
import type { Dataset } from './dataset.ts'
import { groupOf } from './group-of.ts'
import type { Indicator } from './indicator.ts'
import type { Quarter } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'

/** What one quarter of an area says of an indicator, with its place among its peers. */
export interface AreaLine extends AreaQuarter {
  readonly indicator: Indicator
  /** Absent for what is not judged, without peers with figures of the same kind, and where all are alike. */
  readonly place?: AreaPlace
}

/**
 * A quarter of an area in all indicators, in the order of the catalogue, in steps, one an indicator; none of an area that did
 * not exist at its end.
 */
export function* areaLineSteps(
  dataset: Dataset,
  id: AreaId,
  quarter: Quarter,
): Generator<undefined, readonly AreaLine[], undefined> {
  const { catalogue, history } = dataset
  const day = lastDayOf(quarter)
  const area = history.versionOn(id, day)
  if (!area) return []
  const { areas } = groupOf(history, area.id, day)
  const lines: AreaLine[] = []
  for (const indicator of catalogue.indicators) {
    const asked = { indicator, area: area.id, quarter }
    const place = areaPlace(dataset, asked, areas)
    lines.push({ indicator, ...areaQuarter(dataset, asked, 'quarter'), ...(place ? { place } : {}) })
    yield
  }
  return lines
}
