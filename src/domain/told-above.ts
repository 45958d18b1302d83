import type { Area } from './area.ts'
import type { Dataset } from './dataset.ts'
import type { Day } from './day.ts'
import type { Indicator } from './indicator.ts'

const known = new WeakMap<Dataset, Map<string, boolean>>()

/**
 * Whether sources tell an indicator of an area that holds this one on a day, at whatever height, and of none that lies as far
 * below it as this one: growth of a province, which no district knows and owes, nor any commune of one.
 */
export function isToldAbove(dataset: Dataset, indicator: Indicator, area: Area, day: Day): boolean {
  const ofDataset = known.get(dataset) ?? new Map<string, boolean>()
  known.set(dataset, ofDataset)
  return holdersOf(dataset, area, day).some((holder, at) => {
    // Asked of every area and quarter without a figure.
    const key = `${indicator.id} ${holder.id} ${at} ${day}`
    const isTold = ofDataset.get(key) ?? tells(dataset, indicator, holder, at + 1, day)
    ofDataset.set(key, isTold)
    return isTold
  })
}

/** What holds an area on a day, the nearest first. */
export function holdersOf({ history }: Pick<Dataset, 'history'>, { parentCode }: Area, day: Day): readonly Area[] {
  const holders: Area[] = []
  for (let code = parentCode; code !== undefined; code = holders[holders.length - 1]?.parentCode) {
    const holder = history.byCodeOn(code, day)
    // A published circle of areas must not hold a page for ever.
    if (!holder || holders.includes(holder)) break
    holders.push(holder)
  }
  return holders
}

function tells(dataset: Dataset, indicator: Indicator, holder: Area, steps: number, day: Day): boolean {
  const { history } = dataset
  const hasRows = ({ id }: Area): boolean =>
    history.lineageOf(id).some((version) => dataset.observationsOf(indicator.id, version.id).length > 0)
  if (!hasRows(holder)) return false
  let below: readonly Area[] = [holder]
  for (let step = 0; step < steps; step += 1) below = below.flatMap(({ id }) => history.childrenOn(id, day))
  return !below.some(hasRows)
}
