import type { AreaHistory } from '../domain/area-history.ts'
import type { AreaId } from '../domain/area.ts'
import type { Parameter } from './parameter.ts'

/** The first record of an area's lineage: the one name of "the same area" through its changes of rank and type. */
export function lineageId(history: AreaHistory, id: AreaId): AreaId {
  return history.lineageOf(id)[0]?.id ?? id
}

/** How an area stands in the address: by its code where the code has only ever meant this area, else by its id. */
export function areaParameterText(history: AreaHistory, id: AreaId): string {
  const code = history.byId(id)?.code
  if (code === undefined) return id
  return lineagesOfCode(history, code).length === 1 ? code : id
}

/** The area a text of the address means. A bare code that has belonged to several areas is not guessed at. */
export function areaFromParameter(history: AreaHistory, text: string): Parameter<AreaId, 'unknown' | 'ambiguous'> {
  const exact = history.byId(text as AreaId)
  if (exact) return { kind: 'valid', value: lineageId(history, exact.id) }
  const lineages = lineagesOfCode(history, text)
  const [only] = lineages
  if (only === undefined) return { kind: 'invalid', text, reason: 'unknown' }
  return lineages.length === 1 ? { kind: 'valid', value: only } : { kind: 'invalid', text, reason: 'ambiguous' }
}

function lineagesOfCode(history: AreaHistory, code: string): readonly AreaId[] {
  const ids = history.areas.filter((area) => area.code === code).map((area) => lineageId(history, area.id))
  return [...new Set(ids)]
}
