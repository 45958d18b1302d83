import type { Catalogue } from '../domain/catalogue.ts'
import type { ComparisonBase } from '../domain/comparison-base.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import { freshCompareAddress } from './compare-address.ts'
import type { UrlProblem } from './page-address.ts'
import { bridgeParameterNames as names } from './parameter-names.ts'
import { readCompareAddress } from './read-compare-address.ts'

/** What the page of a bridge adds to the view every page has. */
export interface BridgeChoice {
  /** Absent: the first of the publication. */
  readonly indicator?: IndicatorId
  /** The earlier quarter: the one before, that of last year, or any. */
  readonly base: ComparisonBase
}

/** The bridge an address asks for. It names indicator and base as the comparison does; what is no other time is no base. */
export function readBridgeAddress(
  search: URLSearchParams,
  catalogue: Pick<Catalogue, 'indicators'>,
): { readonly address: BridgeChoice; readonly problems: readonly UrlProblem[] } {
  const own = new URLSearchParams([...search].filter(([name]) => Object.values<string>(names).includes(name)))
  const { address, problems } = readCompareAddress(own, catalogue)
  const { indicator, base } = address
  const isTime = base.kind === 'previous-quarter' || base.kind === 'last-year' || base.kind === 'quarter'
  return {
    address: { ...(indicator ? { indicator } : {}), base: isTime ? base : freshCompareAddress.base },
    problems: isTime
      ? problems
      : [...problems, { code: 'unknown-base', name: names.base, text: search.get(names.base) ?? '' }],
  }
}
