import { textOfLimits } from '../domain/map-limits.ts'
import { type CompareAddress, freshCompareAddress } from './compare-address.ts'
import { peersParameterText } from './peers-address.ts'
import { compareParameterNames as names, compareParameterValues as values } from './parameter-names.ts'

/** The address parameters of a comparison; what is as on a fresh page is left out. Other parameters are kept. */
export function writeCompareAddress(state: CompareAddress, before: URLSearchParams): URLSearchParams {
  const search = new URLSearchParams(before)
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined || value === '') search.delete(name)
    else search.set(name, value)
  }
  const { base, form, order, scale, end, grouping, peers, mapView, classing } = state
  const unlessFresh = (
    key: 'form' | 'order' | 'scale' | 'grouping' | 'peers' | 'mapView',
    text: string,
  ): string | undefined => (state[key] === freshCompareAddress[key] ? undefined : text)
  set(names.indicator, state.indicator)
  set(
    names.base,
    base.kind === 'quarter'
      ? base.quarter
      : base.kind === freshCompareAddress.base.kind
        ? undefined
        : values.base[base.kind],
  )
  set(names.form, unlessFresh('form', values.form[form]))
  set(names.order, unlessFresh('order', values.order[order]))
  set(names.scale, unlessFresh('scale', values.scale[scale]))
  set(names.further, state.further.join(','))
  set(names.search, state.search)
  set(names.end, end && `${values.end[end.side]}-${end.count}`)
  set(names.grouping, unlessFresh('grouping', values.grouping[grouping]))
  set(names.peers, unlessFresh('peers', peersParameterText(peers)))
  set(names.mapView, unlessFresh('mapView', values.mapView[mapView]))
  set(
    names.classing,
    classing.kind === 'own'
      ? textOfLimits(classing.limits)
      : classing.kind === freshCompareAddress.classing.kind
        ? undefined
        : values.classing[classing.kind],
  )
  return search
}
