import type { Catalogue } from '../domain/catalogue.ts'
import { readBridgeAddress } from './read-bridge-address.ts'
import {
  bridgeParameterNames,
  compareParameterNames,
  profileParameterNames,
  tableParameterNames,
  typingParameterNames,
} from './parameter-names.ts'
import { readPeersAddress } from './peers-address.ts'
import { readCompareAddress } from './read-compare-address.ts'
import { readTableAddress } from './read-table-address.ts'
import { routePatterns } from './route.ts'
import type { AreaId } from '../domain/area.ts'
import { type UrlProblem, maximumAreas, maximumRows } from './page-address.ts'

/** What a page has in its address beside the view of all pages. */
interface PageParameters {
  readonly names: readonly string[]
  readonly maximumAreas: number
  /** The parts of the address this page could not use. */
  readonly problemsOf: (search: URLSearchParams, catalogue: Catalogue) => readonly UrlProblem[]
}

const pages: Readonly<Record<string, PageParameters>> = {
  [routePatterns.compare]: {
    names: Object.values(compareParameterNames),
    maximumAreas: maximumRows,
    problemsOf: (search, catalogue) => readCompareAddress(search, catalogue).problems,
  },
  [routePatterns.profile]: {
    names: Object.values(profileParameterNames),
    maximumAreas: maximumRows,
    problemsOf: (search) => readPeersAddress(search).problems,
  },
  [routePatterns.bridge]: {
    names: Object.values(bridgeParameterNames),
    maximumAreas: maximumRows,
    problemsOf: (search, catalogue) => readBridgeAddress(search, catalogue).problems,
  },
  [routePatterns.table]: {
    names: Object.values(tableParameterNames),
    maximumAreas: maximumRows,
    problemsOf: (search, catalogue) => readTableAddress(search, catalogue).problems,
  },
  [routePatterns.typing]: {
    names: Object.values(typingParameterNames),
    maximumAreas,
    problemsOf: () => [],
  },
}

const none: PageParameters = { names: [], maximumAreas, problemsOf: () => [] }

/** The parameters that belong to the page of a path alone. */
export function pageParametersOf(path: string): PageParameters {
  return pages[path.replace(/(?<=.)\/$/, '')] ?? none
}

/** How many of the areas of an address the page of a path shows, and how many it can show: many pages show the first alone. */
export function shownAreas(path: string, areas: readonly AreaId[]): { readonly count: number; readonly most: number } {
  const { maximumAreas: maximum } = pageParametersOf(path)
  const most = path.startsWith('/chi-so/') || maximum > maximumAreas ? maximum : 1
  return { count: Math.min(areas.length, most), most }
}

/**
 * The parameters of an address without those that mean nothing on the page of a path. Coming from another page none of
 * a single page stays: two pages may use one name for different things.
 */
export function withoutForeign(search: URLSearchParams, path: string, from = path): URLSearchParams {
  const page = pageParametersOf(path)
  const kept = new Set(pageParametersOf(from) === page ? page.names : [])
  const foreign = Object.values(pages).flatMap(({ names }) => names.filter((name) => !kept.has(name)))
  const rest = new URLSearchParams(search)
  for (const name of foreign) rest.delete(name)
  return rest
}
