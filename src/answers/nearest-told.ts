import type { AreaId } from '../domain/area.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Indicator } from '../domain/indicator.ts'
import { type Quarter, isQuarter, quartersBetween } from '../domain/period.ts'

/** The quarter nearest to one in which any of some areas has told an indicator, the later of two; undefined without any. */
export function nearestTold(
  dataset: Dataset,
  indicator: Indicator,
  areas: readonly AreaId[],
  quarter: Quarter,
): Quarter | undefined {
  const records = new Set(areas.flatMap((area) => dataset.history.lineageOf(area).map(({ id }) => id)))
  const told = [...records].flatMap((id) =>
    dataset
      .observationsOf(indicator.id, id)
      .flatMap(({ kind, period }) => (kind === 'value' && isQuarter(period) ? [period] : [])),
  )
  const distance = (each: Quarter): number => Math.abs(quartersBetween(quarter, each))
  const [nearest] = [...new Set(told)].sort((a, b) => distance(a) - distance(b) || (a < b ? 1 : -1))
  return nearest
}
