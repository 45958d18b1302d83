import { categoriesOf } from '../domain/indicator.ts'
import type { Observation } from '../domain/observation.ts'
import { comparePeriods } from '../domain/period.ts'
import type { Target } from '../domain/target.ts'
import type { DataPackage } from './read-package.ts'

/**
 * Observations by indicator, category (the whole first), area and period; targets by indicator, area and quarter. The
 * order of the catalogue decides, so that the rows of a package may be moved without a new publication.
 */
export function orderFigures(dataPackage: Pick<DataPackage, 'indicators' | 'areas' | 'observations' | 'targets'>): {
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
} {
  const indicatorRank = new Map(dataPackage.indicators.map((indicator, rank) => [indicator.id, rank]))
  const areaRank = new Map(dataPackage.areas.map((area, rank) => [area.id, rank]))
  const categoryRank = new Map<string, number>(
    dataPackage.indicators.flatMap((indicator) =>
      categoriesOf(indicator).map((category, rank) => [`${indicator.id}|${category.id}`, rank + 1] as const),
    ),
  )
  const categoryRankOf = (each: Observation): number => categoryRank.get(`${each.indicator}|${each.category}`) ?? 0
  const byPlace = (a: Observation | Target, b: Observation | Target): number =>
    areaRank.get(a.area)! - areaRank.get(b.area)!
  const byIndicator = (a: Observation | Target, b: Observation | Target): number =>
    indicatorRank.get(a.indicator)! - indicatorRank.get(b.indicator)!
  return {
    observations: [...dataPackage.observations].sort(
      (a, b) =>
        byIndicator(a, b) ||
        categoryRankOf(a) - categoryRankOf(b) ||
        byPlace(a, b) ||
        comparePeriods(a.period, b.period),
    ),
    targets: [...dataPackage.targets].sort(
      (a, b) => byIndicator(a, b) || byPlace(a, b) || comparePeriods(a.quarter, b.quarter),
    ),
  }
}
