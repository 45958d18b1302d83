import type { AreaHistory } from '../domain/area-history.ts'
import { areaParameterText } from './area-parameter.ts'
import { parameterNames, parameterValues } from './parameter-names.ts'
import type { PageAddress } from './page-address.ts'

/**
 * The address parameters of a view. Area and quarter always stand in it, so that the address means the same view
 * tomorrow; other defaults are left out. Parameters of others (the language) are kept.
 */
export function writePageAddress(state: PageAddress, history: AreaHistory, before: URLSearchParams): URLSearchParams {
  const search = new URLSearchParams(before)
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) search.delete(name)
    else search.set(name, value)
  }
  set(parameterNames.areas, state.areas.map((id) => areaParameterText(history, id)).join(','))
  set(parameterNames.groupName, state.areas.length > 1 ? state.groupName : undefined)
  set(parameterNames.period, state.quarter)
  set(parameterNames.from, state.range?.first)
  set(parameterNames.to, state.range?.last)
  set(parameterNames.quantity, state.quantity && parameterValues.quantity[state.quantity])
  set(
    parameterNames.accumulation,
    state.accumulation === 'quarter' ? undefined : parameterValues.accumulation[state.accumulation],
  )
  set(parameterNames.carrying, state.carriesOver ? parameterValues.carrying['carried-over'] : undefined)
  set(parameterNames.samples, state.showsSamples ? undefined : parameterValues.samples.hidden)
  return search
}

/** The parameters as text that people can read: commas stay commas. */
export function searchText(search: URLSearchParams): string {
  const text = search.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
