import { bridgeBetween } from '../domain/bridge-between.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Indicator } from '../domain/indicator.ts'
import { addsOverAreas, isToldAsRate } from '../domain/measure-rules.ts'
import { type Quarter, quartersBetween, quartersOf } from '../domain/period.ts'
import type { PageAddress } from '../navigation/page-address.ts'
import { type BridgePage, noAreaChanges } from './bridge-page.ts'
import { countingOf } from './counting.ts'

/** Two quarters, the earlier first. */
export interface QuarterPair {
  readonly before: Quarter
  readonly after: Quarter
}

/** Who would have to go further asks for another change. */
const mostTried = 100

/**
 * The two quarters nearest to those that are asked for between which a bridge is told: moved by the fewest quarters together,
 * of equals with the later quarter kept, then the later ones. Undefined where nothing of the indicator adds up, or none of
 * the nearest is told.
 */
export function nearestBridge(
  dataset: Dataset,
  { indicator, baseQuarter, quarter }: Pick<BridgePage, 'baseQuarter' | 'quarter'> & { readonly indicator: Indicator },
  { areas, ...asked }: PageAddress,
): QuarterPair | undefined {
  if (!addsOverAreas(indicator) || isToldAsRate(indicator)) return undefined
  const { accumulation } = countingOf([indicator], asked, 'count')
  const { catalogue, areaChanges = noAreaChanges } = dataset
  const moved = ({ before, after }: QuarterPair): number =>
    Math.abs(quartersBetween(quarter, after)) + Math.abs(quartersBetween(baseQuarter, before))
  const isKept = ({ after }: QuarterPair): number => (after === quarter ? 0 : 1)
  const all = quartersOf(catalogue.quarters)
  return all
    .flatMap((after) => all.flatMap((before) => (before < after ? [{ before, after }] : [])))
    .sort((a, b) => moved(a) - moved(b) || isKept(a) - isKept(b) || (a.after < b.after ? 1 : -1))
    .slice(0, mostTried)
    .find((pair) => bridgeBetween(dataset, areaChanges, { indicator, areas, ...pair, accumulation }).kind === 'told')
}
