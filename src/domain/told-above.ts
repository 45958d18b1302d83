import type { Area } from './area.ts'
import type { Dataset } from './dataset.ts'
import type { Day } from './day.ts'
import type { Indicator } from './indicator.ts'

const known = new WeakMap<Dataset, Map<string, boolean>>()

/**
 * Whether sources tell an indicator of the area that holds this one on a day, and of none that it holds: growth of a
 * province, which no district knows and owes.
 */
export function isToldAbove(dataset: Dataset, indicator: Indicator, { parentCode }: Area, day: Day): boolean {
  const { history } = dataset
  const above = parentCode === undefined ? undefined : history.byCodeOn(parentCode, day)
  if (!above) return false
  const ofDataset = known.get(dataset) ?? new Map<string, boolean>()
  known.set(dataset, ofDataset)
  // Asked of every area and quarter without a figure.
  const key = `${indicator.id} ${above.id} ${day}`
  const isTold = ofDataset.get(key) ?? tells(dataset, indicator, above, day)
  ofDataset.set(key, isTold)
  return isTold
}

function tells(dataset: Dataset, indicator: Indicator, above: Area, day: Day): boolean {
  const { history } = dataset
  const hasRows = ({ id }: Area): boolean =>
    history.lineageOf(id).some((version) => dataset.observationsOf(indicator.id, version.id).length > 0)
  return hasRows(above) && !history.childrenOn(above.id, day).some(hasRows)
}
