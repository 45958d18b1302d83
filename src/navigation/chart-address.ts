import type { CatalogueIndex } from '../domain/catalogue-index.ts'
import type { AreaHistory } from '../domain/area-history.ts'
import type { ComparisonBase } from '../domain/comparison-base.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import type { PeersKind } from '../domain/peers-choice.ts'
import { readBridgeAddress } from './read-bridge-address.ts'
import { writeBridgeAddress } from './write-bridge-address.ts'
import { type CompareAddress, maximumFurther, maximumSearchLength } from './compare-address.ts'
import { compareParameterNames } from './parameter-names.ts'
import { readCompareAddress } from './read-compare-address.ts'
import { readPageAddress } from './read-page-address.ts'
import { readPeersAddress, writePeersAddress } from './peers-address.ts'
import { decodedText, pathOf, routePatterns } from './route.ts'
import { type UrlProblem, type PageAddress, maximumAreas, maximumRows } from './page-address.ts'
import { writeCompareAddress } from './write-compare-address.ts'
import { searchText, writePageAddress } from './write-page-address.ts'

/** An address that is one figure of one indicator: through the quarters, or for many areas. */
export type IndicatorChartAddress =
  | { readonly kind: 'trend'; readonly indicator: IndicatorId; readonly page: PageAddress }
  | {
      readonly kind: 'comparison'
      readonly indicator: IndicatorId
      readonly page: PageAddress
      readonly compare: CompareAddress
    }

/** The profile of an area among its peers: all indicators in one figure. */
export interface ProfileAddress {
  readonly kind: 'profile'
  readonly page: PageAddress
  readonly peers: PeersKind
}

/** The bridge of an indicator between the quarter of the page and an earlier one. */
export interface BridgeAddress {
  readonly kind: 'bridge'
  readonly indicator: IndicatorId
  readonly page: PageAddress
  readonly base: ComparisonBase
}

/** An address that is one figure. */
export type ChartAddress = IndicatorChartAddress | ProfileAddress | BridgeAddress

/**
 * The figure an address below the base of the site asks for ("/chi-so/rural.ntm?ky=2024-Q1"), or why it cannot be shown as
 * asked: away from the page of its own a reader would not notice a default in the place of what was meant.
 */
export function readChartAddress(
  address: string,
  index: CatalogueIndex,
):
  | { readonly kind: 'chart'; readonly address: ChartAddress }
  | { readonly kind: 'unusable'; readonly problems: readonly UrlProblem[] } {
  const { catalogue } = index
  const { path, search } = partsOf(address)
  const [, id] = /^\/chi-so\/([^/]+)\/?$/.exec(path) ?? []
  if (id !== undefined) {
    const { address: page, problems } = readPageAddress(search, index, maximumAreas)
    const named = decodedText(id)
    const indicator = catalogue.indicators.find((each) => each.id === named)?.id
    if (!indicator) return unusable([{ code: 'unknown-indicator', name: 'chi-so', text: named }, ...problems])
    return problems.length > 0 ? unusable(problems) : { kind: 'chart', address: { kind: 'trend', indicator, page } }
  }
  const named = path.replace(/\/$/, '')
  if (named === routePatterns.profile) {
    const { address: page, problems: ofPage } = readPageAddress(search, index, maximumRows)
    const { peers, problems: others } = readPeersAddress(search)
    const problems = [...ofPage, ...others]
    return problems.length > 0 ? unusable(problems) : { kind: 'chart', address: { kind: 'profile', page, peers } }
  }
  if (named === routePatterns.bridge) {
    const { address: page, problems: ofPage } = readPageAddress(search, index, maximumRows)
    const { address: choice, problems: others } = readBridgeAddress(search, catalogue)
    const problems = [...ofPage, ...others]
    const indicator = choice.indicator ?? catalogue.indicators[0]?.id
    if (problems.length > 0 || !indicator) return unusable(problems)
    return { kind: 'chart', address: { kind: 'bridge', indicator, page, base: choice.base } }
  }
  if (named !== routePatterns.compare) {
    return unusable([{ code: 'unknown-choice', name: '', text: path }])
  }
  const { address: page, problems: ofPage } = readPageAddress(search, index, maximumRows)
  const { address: compare, problems: others } = readCompareAddress(search, catalogue)
  const problems = [...ofPage, ...others, ...cutsOf(search)]
  const indicator = compare.indicator ?? catalogue.indicators[0]?.id
  if (problems.length > 0 || !indicator) return unusable(problems)
  return {
    kind: 'chart',
    address: { kind: 'comparison', indicator, page, compare: { ...compare, indicator } },
  }
}

/** What its page would cut without a word, because the reader sees there what is left. */
function cutsOf(search: URLSearchParams): readonly UrlProblem[] {
  const text = (name: string): string => search.get(name) ?? ''
  const { further, search: part } = compareParameterNames
  const quarters = new Set(
    text(further)
      .split(',')
      .filter((each) => each !== ''),
  )
  const isCut = (name: string): boolean =>
    name === further ? quarters.size > maximumFurther : text(name).length > maximumSearchLength
  return [further, part].filter(isCut).map((name) => ({ code: 'unknown-choice', name, text: text(name) }))
}

/** The address of a figure, below the base of the site. */
export function writeChartAddress(address: ChartAddress, history: AreaHistory): string {
  const search = writePageAddress(address.page, history, new URLSearchParams())
  if (address.kind === 'trend') {
    return `${pathOf({ page: 'progress', indicator: address.indicator })}${searchText(search)}`
  }
  if (address.kind === 'profile') {
    return `${pathOf({ page: 'profile' })}${searchText(writePeersAddress(address.peers, search))}`
  }
  if (address.kind === 'bridge') {
    return `${pathOf({ page: 'bridge' })}${searchText(writeBridgeAddress(address, search))}`
  }
  const { indicator, compare } = address
  return `${pathOf({ page: 'compare' })}${searchText(writeCompareAddress({ ...compare, indicator }, search))}`
}

const unusable = (problems: readonly UrlProblem[]) => ({ kind: 'unusable', problems }) as const

/** Path and question of an address below the base of the site. */
export function partsOf(address: string): { readonly path: string; readonly search: URLSearchParams } {
  const [path = '', search = ''] = address.split('#', 1)[0]!.split(/\?(.*)/s)
  return { path, search: new URLSearchParams(search) }
}
