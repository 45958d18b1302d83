import type { AreaId } from '../domain/area.ts'
import type { Dataset } from '../domain/dataset.ts'
import { finished } from '../domain/finished.ts'
import type { Quarter } from '../domain/period.ts'
import { type OverviewPage, overviewSteps } from './overview-page.ts'

const known = new WeakMap<Dataset, Map<string, OverviewPage>>()

/** More than these nobody asks for twice: a long session keeps no more. */
const mostKept = 64

interface AreaAtQuarter {
  readonly areas: readonly [AreaId, ...(readonly AreaId[])]
  readonly quarter: Quarter
}

/** What a quarter says of the first area of an address. A page, its pictures and its documents ask the same: it is worked out once. */
export function overviewOf(dataset: Dataset, asked: AreaAtQuarter): OverviewPage {
  return finished(overviewOfInSteps(dataset, asked))
}

/** The same in steps; who asks again has it. */
export function* overviewOfInSteps(
  dataset: Dataset,
  { areas: [area], quarter }: AreaAtQuarter,
): Generator<undefined, OverviewPage, undefined> {
  const ofDataset = known.get(dataset) ?? new Map<string, OverviewPage>()
  known.set(dataset, ofDataset)
  const key = `${area} ${quarter}`
  const found = ofDataset.get(key) ?? (yield* overviewSteps(dataset, area, quarter))
  // Asked for last, it goes last.
  ofDataset.delete(key)
  ofDataset.set(key, found)
  const [oldest] = ofDataset.keys()
  if (oldest !== undefined && ofDataset.size > mostKept) ofDataset.delete(oldest)
  return found
}
