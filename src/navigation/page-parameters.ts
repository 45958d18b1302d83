import type { Catalogue } from '../domain/catalogue.ts'
import { compareParameterNames, profileParameterNames, tableParameterNames } from './parameter-names.ts'
import { readPeersAddress } from './peers-address.ts'
import { readCompareAddress } from './read-compare-address.ts'
import { readTableAddress } from './read-table-address.ts'
import { routePatterns } from './route.ts'
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
  [routePatterns.table]: {
    names: Object.values(tableParameterNames),
    maximumAreas: maximumRows,
    problemsOf: (search, catalogue) => readTableAddress(search, catalogue).problems,
  },
}

const none: PageParameters = { names: [], maximumAreas, problemsOf: () => [] }

/** The parameters that belong to the page of a path alone. */
export function pageParametersOf(path: string): PageParameters {
  return pages[path.replace(/(?<=.)\/$/, '')] ?? none
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
