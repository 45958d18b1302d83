import type { ViewState } from './view-state.ts'

/** Changes of a view; `range: 'all'` goes back to the whole series. */
export type ViewPatch = Partial<Omit<ViewState, 'range'>> & { readonly range?: ViewState['range'] | 'all' }

/** A view with changes. */
export function patchedView(state: ViewState, { range, ...patch }: ViewPatch): ViewState {
  const { range: before, ...rest } = state
  const next = range === undefined ? before : range === 'all' ? undefined : range
  return { ...rest, ...patch, ...(next ? { range: next } : {}) }
}
