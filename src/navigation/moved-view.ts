import type { AreaId } from '../domain/area.ts'
import { type Quarter, quarterPlus } from '../domain/period.ts'
import type { FigureView } from './figure-view.ts'
import type { ViewState } from './view-state.ts'

/** Where figures go: so many quarters on (or back, below 0), and from one area to another. */
export interface Move {
  readonly by: number
  readonly area?: { readonly from: AreaId; readonly to: AreaId }
}

/**
 * A view asked again for another quarter or area. A range, a base that is a quarter of its own and further quarters move
 * along by as many quarters; a view without the area keeps its areas. So does a comparison of which one area would be left:
 * one area alone stands for its whole group there, which nobody chose.
 */
export function movedView(view: FigureView, move: Move): FigureView {
  const along = (quarter: Quarter): Quarter => quarterPlus(quarter, move.by)
  const { range } = view.state
  const state: ViewState = {
    ...view.state,
    areas: movedAreas(view.state.areas, move.area),
    quarter: along(view.state.quarter),
    ...(range ? { range: { first: along(range.first), last: along(range.last) } } : {}),
  }
  if (view.kind === 'trend') return { ...view, state }
  const { base, further } = view.compare
  const isGroupNow = view.state.areas.length > 1 && state.areas.length === 1
  return {
    ...view,
    state: isGroupNow ? { ...state, areas: view.state.areas } : state,
    compare: {
      ...view.compare,
      base: base.kind === 'quarter' ? { ...base, quarter: along(base.quarter) } : base,
      further: further.map(along),
    },
  }
}

/** The new area takes the place of the old one; where it stood already it stands once. */
function movedAreas(areas: ViewState['areas'], move: Move['area']): ViewState['areas'] {
  if (!move || !areas.includes(move.from)) return areas
  const [first, ...others] = areas.map((area) => (area === move.from ? move.to : area))
  return [first!, ...new Set(others.filter((area) => area !== first))]
}
