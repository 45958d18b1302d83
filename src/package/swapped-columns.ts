import type { Area } from '../domain/area.ts'
import { foldText } from '../domain/fold-text.ts'
import type { Indicator } from '../domain/indicator.ts'
import { hasRate, isCountedWhole } from '../domain/measure-rules.ts'
import type { ToldPeriod } from '../domain/month.ts'
import type { Observation } from '../domain/observation.ts'
import type { PackageHintCode } from '../domain/package-problem.ts'
import type { Hint } from '../domain/problem.ts'
import type { CsvRow } from './csv-table.ts'

/** So many of all shares lie above the whole where their columns changed places; of one indicator that says less. */
const nearlyAll = 0.9
const fewestIndicators = 2

/** That numerators and denominators changed places: nearly all shares, of several indicators, are above the whole. */
export function swappedParts(
  observations: readonly Observation<ToldPeriod>[],
  indicators: ReadonlyMap<string, Indicator>,
): Hint<PackageHintCode> | undefined {
  const shares = observations.flatMap((each) => {
    const indicator = indicators.get(each.indicator)
    const isShare = indicator !== undefined && hasRate(indicator) && isCountedWhole(indicator)
    return isShare && each.kind === 'value' && each.denominator !== undefined && each.value !== each.denominator
      ? [{ indicator: each.indicator, isAbove: each.value > each.denominator }]
      : []
  })
  const above = shares.filter(({ isAbove }) => isAbove)
  const isOfSeveral = new Set(above.map(({ indicator }) => indicator)).size >= fewestIndicators
  if (!isOfSeveral || above.length < shares.length * nearlyAll) return undefined
  return { code: 'columns-swapped', params: { first: 'value', second: 'denominator' } }
}

/** That the code and the name of an area stand in each other's cell. */
export function swappedArea(
  { cells }: Pick<CsvRow, 'cells'>,
  areas: readonly Area[],
): Hint<PackageHintCode> | undefined {
  const [code, name] = [cells.get('area_name') ?? '', foldText(cells.get('area_code') ?? '')]
  return areas.some((area) => area.code === code && foldText(area.name) === name)
    ? { code: 'columns-swapped', params: { first: 'area_code', second: 'area_name' } }
    : undefined
}
