import type { Catalogue } from '../domain/catalogue.ts'
import type { FamilyId } from '../domain/family.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import { type Parameter, parameterOf } from './parameter.ts'
import { tableParameterNames as names, tableParameterValues as values } from './parameter-names.ts'
import { peersFromText } from './peers-address.ts'
import { quarterOfAddress } from './quarter-of-address.ts'
import {
  type TableDimension,
  type TableSort,
  type TableAddress,
  freshTableAddress,
  maximumPage,
  usualOuter,
} from './table-address.ts'
import type { UrlProblem } from './page-address.ts'

/** The table an address asks for. What cannot be used is replaced by the default and named. */
export function readTableAddress(
  search: URLSearchParams,
  catalogue: Pick<Catalogue, 'families' | 'indicators' | 'areas'>,
): { readonly address: TableAddress; readonly problems: readonly UrlProblem[] } {
  const problems: UrlProblem[] = []
  const usable = <Value>(name: string, parameter: Parameter<Value>): Value | undefined => {
    if (parameter.kind === 'invalid') problems.push({ code: 'unknown-choice', name, text: parameter.text })
    return parameter.kind === 'valid' ? parameter.value : undefined
  }
  const choice = <Value extends string>(name: string, texts: Readonly<Record<Value, string>>): Value | undefined =>
    usable(
      name,
      parameterOf(search, name, (text) => valueOfText(texts, text)),
    )
  const indicators = readIndicators(search, catalogue, problems)
  const columns = choice(names.columns, values.dimension) ?? freshTableAddress.columns
  const outer = usable(
    names.outer,
    parameterOf(search, names.outer, (text) => {
      const dimension = valueOfText(values.dimension, text)
      return dimension === columns ? undefined : dimension
    }),
  )
  const column = usable(
    names.sort,
    parameterOf(search, names.sort, (text) => (isColumn(text, columns, catalogue) ? text : undefined)),
  )
  const direction = choice(names.direction, values.direction)
  const sort: TableSort | undefined =
    column === undefined ? undefined : { column, direction: direction ?? 'descending' }
  const peers = usable(names.peers, parameterOf(search, names.peers, peersFromText))
  const page = usable(names.page, parameterOf(search, names.page, pageOfText))
  return {
    address: {
      ...(indicators ? { indicators } : {}),
      columns,
      outer: outer ?? usualOuter[columns],
      ...(sort ? { sort } : {}),
      page: page ?? freshTableAddress.page,
      ...(peers && peers !== 'level' ? { peers } : {}),
    },
    problems,
  }
}

function valueOfText<Value extends string>(texts: Readonly<Record<Value, string>>, text: string): Value | undefined {
  return (Object.keys(texts) as Value[]).find((value) => texts[value] === text)
}

/** Indicators of whole families and single ones, as one choice; undefined when the address names none that exists. */
function readIndicators(
  search: URLSearchParams,
  catalogue: Pick<Catalogue, 'families' | 'indicators'>,
  problems: UrlProblem[],
): readonly IndicatorId[] | undefined {
  if (search.get(names.families) === values.noFamily) return []
  const chosenFamilies = textsOf(search, names.families).flatMap((text): FamilyId | readonly FamilyId[] => {
    const family = catalogue.families.find(({ id }) => id === text)?.id
    if (family === undefined) problems.push({ code: 'unknown-choice', name: names.families, text })
    return family ?? []
  })
  const chosen = textsOf(search, names.indicators).flatMap((text) => {
    const indicator = catalogue.indicators.find(({ id }) => id === text)
    if (indicator === undefined) problems.push({ code: 'unknown-choice', name: names.indicators, text })
    return indicator?.id ?? []
  })
  const ids = catalogue.indicators
    .filter(({ id, family }) => chosenFamilies.includes(family) || chosen.includes(id))
    .map(({ id }) => id)
  return ids.length > 0 ? ids : undefined
}

function textsOf(search: URLSearchParams, name: string): readonly string[] {
  return (search.get(name) ?? '').split(',').filter((text) => text !== '')
}

function isColumn(text: string, columns: TableDimension, catalogue: Pick<Catalogue, 'indicators' | 'areas'>): boolean {
  switch (columns) {
    case 'period':
      return quarterOfAddress(text) !== undefined
    case 'area':
      return catalogue.areas.some(({ id }) => id === text)
    case 'indicator':
      return catalogue.indicators.some(({ id }) => id === text)
  }
}

function pageOfText(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) && Number(text) <= maximumPage ? Number(text) : undefined
}
