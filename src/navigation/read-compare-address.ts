import type { Catalogue } from '../domain/catalogue.ts'
import { baseFromText } from '../domain/comparison-base.ts'
import type { MapClassing } from '../domain/map-classes.ts'
import { limitsFromText } from '../domain/map-limits.ts'
import { type CompareAddress, freshCompareAddress, maximumFurther, maximumSearchLength } from './compare-address.ts'
import { type Parameter, choiceParameter, parameterOf } from './parameter.ts'
import { compareParameterNames as names, compareParameterValues as values } from './parameter-names.ts'
import { peersFromText } from './peers-address.ts'
import { quarterOfAddress } from './quarter-of-address.ts'
import type { UrlProblem } from './page-address.ts'

/** The comparison an address asks for. What cannot be used is replaced by the default and named. */
export function readCompareAddress(
  search: URLSearchParams,
  catalogue: Pick<Catalogue, 'indicators'>,
): { readonly address: CompareAddress; readonly problems: readonly UrlProblem[] } {
  const problems: UrlProblem[] = []
  const usable = <Value>(
    name: string,
    parameter: Parameter<Value>,
    code: UrlProblem['code'] = 'unknown-choice',
  ): Value | undefined => {
    if (parameter.kind === 'invalid') problems.push({ code, name, text: parameter.text })
    return parameter.kind === 'valid' ? parameter.value : undefined
  }
  const choice = <Value extends string>(name: string, texts: Readonly<Record<Value, string>>): Value | undefined =>
    usable(name, choiceParameter(search, name, texts))
  const indicator = usable(
    names.indicator,
    parameterOf(search, names.indicator, (text) => catalogue.indicators.find(({ id }) => id === text)?.id),
    'unknown-indicator',
  )
  const base = usable(
    names.base,
    parameterOf(search, names.base, (text) =>
      quarterOfAddress(text) === undefined && /^\d/.test(text) ? undefined : baseFromText(text, values.base),
    ),
    'unknown-base',
  )
  const end = usable(names.end, parameterOf(search, names.end, endFromText))
  const classing = usable(names.classing, parameterOf(search, names.classing, classingFromText))
  return {
    address: {
      ...(indicator ? { indicator } : {}),
      base: base ?? freshCompareAddress.base,
      form: choice(names.form, values.form) ?? freshCompareAddress.form,
      order: choice(names.order, values.order) ?? freshCompareAddress.order,
      scale: choice(names.scale, values.scale) ?? freshCompareAddress.scale,
      further: readFurther(search, problems),
      search: (search.get(names.search) ?? '').slice(0, maximumSearchLength),
      ...(end ? { end } : {}),
      grouping: choice(names.grouping, values.grouping) ?? freshCompareAddress.grouping,
      peers: usable(names.peers, parameterOf(search, names.peers, peersFromText)) ?? freshCompareAddress.peers,
      mapView: choice(names.mapView, values.mapView) ?? freshCompareAddress.mapView,
      classing: classing ?? freshCompareAddress.classing,
    },
    problems,
  }
}

/** "dau-10": the first ten. */
function endFromText(text: string): CompareAddress['end'] {
  const match = /^(dau|cuoi)-([1-9]\d{0,2})$/.exec(text)
  return match ? { side: match[1] === values.end.top ? 'top' : 'bottom', count: Number(match[2]) } : undefined
}

/** "deu", or limits of one's own: "50;80;92,5". */
function classingFromText(text: string): MapClassing | undefined {
  if (text === values.classing.quantile) return { kind: 'quantile' }
  if (text === values.classing.equal) return { kind: 'equal' }
  const limits = limitsFromText(text)
  return limits ? { kind: 'own', limits } : undefined
}

function readFurther(search: URLSearchParams, problems: UrlProblem[]): CompareAddress['further'] {
  const texts = (search.get(names.further) ?? '').split(',').filter((text) => text !== '')
  const quarters = texts.flatMap((text) => {
    const quarter = quarterOfAddress(text)
    if (quarter === undefined) problems.push({ code: 'unknown-period', name: names.further, text })
    return quarter ?? []
  })
  return [...new Set(quarters)].sort().slice(0, maximumFurther)
}
