import type { AreaHistory } from '../domain/area-history.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import { type CompareState, maximumFurther, maximumSearchLength } from './compare-state.ts'
import { compareParameterNames } from './parameter-names.ts'
import { readCompareState } from './read-compare-state.ts'
import { readViewState } from './read-view-state.ts'
import { decodedText, pathOf, routePatterns } from './route.ts'
import { type UrlProblem, type ViewState, maximumAreas, maximumRows } from './view-state.ts'
import { writeCompareState } from './write-compare-state.ts'
import { searchText, writeViewState } from './write-view-state.ts'

/** A view that is one figure: an indicator through the quarters, or one for many areas. */
export type FigureView =
  | { readonly kind: 'trend'; readonly indicator: IndicatorId; readonly state: ViewState }
  | {
      readonly kind: 'comparison'
      readonly indicator: IndicatorId
      readonly state: ViewState
      readonly compare: CompareState
    }

/**
 * The figure an address below the base of the site asks for ("/chi-so/rural.ntm?ky=2024-Q1"), or why it cannot be shown as
 * asked: away from the page of its own a reader would not notice a default in the place of what was meant.
 */
export function readFigureView(
  address: string,
  catalogue: Catalogue,
  history: AreaHistory,
):
  | { readonly kind: 'figure'; readonly view: FigureView }
  | { readonly kind: 'unusable'; readonly problems: readonly UrlProblem[] } {
  const { path, search } = partsOf(address)
  const [, id] = /^\/chi-so\/([^/]+)\/?$/.exec(path) ?? []
  if (id !== undefined) {
    const { state, problems } = readViewState(search, catalogue, history, maximumAreas)
    const named = decodedText(id)
    const indicator = catalogue.indicators.find((each) => each.id === named)?.id
    if (!indicator) return unusable([{ code: 'unknown-indicator', name: 'chi-so', text: named }, ...problems])
    return problems.length > 0 ? unusable(problems) : { kind: 'figure', view: { kind: 'trend', indicator, state } }
  }
  if (path.replace(/\/$/, '') !== routePatterns.compare) {
    return unusable([{ code: 'unknown-choice', name: '', text: path }])
  }
  const view = readViewState(search, catalogue, history, maximumRows)
  const { state: compare, problems: others } = readCompareState(search, catalogue)
  const problems = [...view.problems, ...others, ...cutsOf(search)]
  const indicator = compare.indicator ?? catalogue.indicators[0]?.id
  if (problems.length > 0 || !indicator) return unusable(problems)
  return {
    kind: 'figure',
    view: { kind: 'comparison', indicator, state: view.state, compare: { ...compare, indicator } },
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
export function writeFigureView(view: FigureView, history: AreaHistory): string {
  const search = writeViewState(view.state, history, new URLSearchParams())
  if (view.kind === 'trend') {
    return `${pathOf({ page: 'progress', indicator: view.indicator })}${searchText(search)}`
  }
  const { indicator, compare } = view
  return `${pathOf({ page: 'compare' })}${searchText(writeCompareState({ ...compare, indicator }, search))}`
}

const unusable = (problems: readonly UrlProblem[]) => ({ kind: 'unusable', problems }) as const

function partsOf(address: string): { readonly path: string; readonly search: URLSearchParams } {
  const [path = '', search = ''] = address.split('#', 1)[0]!.split(/\?(.*)/s)
  return { path, search: new URLSearchParams(search) }
}
