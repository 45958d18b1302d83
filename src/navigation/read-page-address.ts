import type { CatalogueIndex } from '../domain/catalogue-index.ts'
import type { AreaHistory } from '../domain/area-history.ts'
import type { AreaId } from '../domain/area.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import { groupNameOf } from '../domain/own-group.ts'
import { type QuarterRange, quartersBetween } from '../domain/period.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { areaFromParameter, areasOfCode, lineageId } from './area-parameter.ts'
import { type Parameter, choiceParameter, parameterOf } from './parameter.ts'
import { parameterNames, parameterValues } from './parameter-names.ts'
import { quarterOfAddress } from './quarter-of-address.ts'
import { type UrlProblem, type PageAddress, maximumAreas } from './page-address.ts'

/** A view with what had to be left out of its address. */
export interface ReadPageAddress {
  readonly address: PageAddress
  readonly problems: readonly UrlProblem[]
  /** A code that several areas bore, where no other area is named: which of them is meant is for the reader to say. */
  readonly openArea?: UrlProblem
}

/** The view an address asks for, with at most so many areas. What cannot be used is replaced by the default and named. */
export function readPageAddress(
  search: URLSearchParams,
  { catalogue, history }: CatalogueIndex,
  most = maximumAreas,
): ReadPageAddress {
  const problems: UrlProblem[] = []
  const orDefault = <Value>(
    name: string,
    parameter: Parameter<Value>,
    fallback: Value,
    code: UrlProblem['code'],
  ): Value => {
    if (parameter.kind === 'valid') return parameter.value
    if (parameter.kind === 'invalid') problems.push({ code, name, text: parameter.text })
    return fallback
  }
  const { start } = catalogue
  const quarter = orDefault(
    parameterNames.period,
    parameterOf(search, parameterNames.period, quarterOfAddress),
    start.quarter,
    'unknown-period',
  )
  const choice = <Value extends string>(
    name: string,
    values: Readonly<Record<Value, string>>,
    fallback: Value,
  ): Value => orDefault(name, choiceParameter(search, name, values), fallback, 'unknown-choice')
  const quantity = orDefault<'count' | 'share' | undefined>(
    parameterNames.quantity,
    choiceParameter(search, parameterNames.quantity, parameterValues.quantity),
    undefined,
    'unknown-choice',
  )
  const areas = readAreas(search, history, most, problems)
  const openArea = areas ? undefined : problems.find(({ code }) => code === 'ambiguous-area')
  const range = readRange(search, problems)
  const groupName = areas && areas.length > 1 ? groupNameOf(search.get(parameterNames.groupName) ?? '') : undefined
  return {
    address: {
      areas: areas ?? [startArea(catalogue, history)],
      quarter,
      showsSamples: choice(parameterNames.samples, parameterValues.samples, 'shown') === 'shown',
      ...(range ? { range } : {}),
      ...(groupName === undefined ? {} : { groupName }),
      ...(quantity ? { quantity } : {}),
      accumulation: choice(parameterNames.accumulation, parameterValues.accumulation, 'quarter'),
      ...(choice(parameterNames.carrying, parameterValues.carrying, 'as-then') === 'as-then'
        ? {}
        : { carriesOver: true as const }),
    },
    problems,
    ...(openArea ? { openArea } : {}),
  }
}

function startArea({ start }: Catalogue, history: AreaHistory): AreaId {
  const area = history.byCodeOn(start.areaCode, lastDayOf(start.quarter))
  // The publication refuses a start that does not exist.
  return lineageId(history, area?.id ?? (start.areaCode as AreaId))
}

function readAreas(
  search: URLSearchParams,
  history: AreaHistory,
  most: number,
  problems: UrlProblem[],
): readonly [AreaId, ...AreaId[]] | undefined {
  const texts = (search.get(parameterNames.areas) ?? '').split(',').filter((text) => text !== '')
  const found: AreaId[] = []
  for (const text of texts) {
    const parameter = areaFromParameter(history, text)
    if (parameter.kind === 'valid' && !found.includes(parameter.value)) found.push(parameter.value)
    if (parameter.kind === 'invalid') {
      problems.push(areaProblem(history, { text, isAmbiguous: parameter.reason === 'ambiguous' }))
    }
  }
  if (found.length > most) {
    problems.push({ code: 'too-many-areas', name: parameterNames.areas, text: String(most) })
  }
  const [first, ...more] = found.slice(0, most)
  return first === undefined ? undefined : [first, ...more]
}

/** A text that names no area, or a code with the areas that bore it. */
function areaProblem(
  history: AreaHistory,
  { text, isAmbiguous }: { readonly text: string; readonly isAmbiguous: boolean },
): UrlProblem {
  const name = parameterNames.areas
  return isAmbiguous
    ? { code: 'ambiguous-area', name, text, choices: areasOfCode(history, text) }
    : { code: 'unknown-area', name, text }
}

function readRange(search: URLSearchParams, problems: UrlProblem[]): QuarterRange | undefined {
  const ends = [parameterNames.from, parameterNames.to].map((name) => ({
    name,
    parameter: parameterOf(search, name, quarterOfAddress),
  }))
  for (const { name, parameter } of ends) {
    if (parameter.kind === 'invalid') problems.push({ code: 'unknown-period', name, text: parameter.text })
  }
  const given = ends.flatMap(({ name, parameter }) =>
    parameter.kind === 'valid' ? [{ name, quarter: parameter.value }] : [],
  )
  const isAlone = ends.some(({ parameter }) => parameter.kind === 'missing')
  const [one, other] = given
  if (one && isAlone) problems.push({ code: 'half-range', name: one.name, text: one.quarter })
  if (!one || !other) return undefined
  const range = { first: one.quarter, last: other.quarter }
  if (quartersBetween(range.first, range.last) >= 0) return range
  problems.push({ code: 'reversed-range', name: parameterNames.from, text: `${range.first} > ${range.last}` })
  return undefined
}
