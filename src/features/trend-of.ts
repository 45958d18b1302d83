import type { Indicator } from '../domain/indicator.ts'
import type { FigureView } from '../navigation/figure-view.ts'
import type { ViewState } from '../navigation/view-state.ts'

/** The trend that a small picture of an indicator stands for: the chosen area alone, the whole series. */
export function trendOf({ areas: [area], quarter, showsSamples }: ViewState, { id }: Indicator): FigureView {
  const state: ViewState = { areas: [area], quarter, showsSamples, accumulation: 'quarter' }
  return { kind: 'trend', indicator: id, state }
}
