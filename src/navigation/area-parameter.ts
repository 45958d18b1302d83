import type { AreaHistory } from '../domain/area-history.ts'
import type { AreaId } from '../domain/area.ts'
import type { AreaChoice } from './page-address.ts'
import type { Parameter } from './parameter.ts'

/** The first record of an area's lineage: the one name of "the same area" through its changes of rank and type. */
export function lineageId(history: AreaHistory, id: AreaId): AreaId {
  return history.lineageOf(id)[0]?.id ?? id
}

/** Stands behind a code in the address for the area whose beginning is not recorded, where the code was used again. */
const beforeRecords = '-dau'

/**
 * How an area stands in the address: by its code where the code has only ever meant this area, else by code and first day,
 * "25292-2025-07-01", or "25292-dau" for the one before the records.
 */
export function areaParameterText(history: AreaHistory, id: AreaId): string {
  const area = history.byId(id)
  if (area === undefined) return id
  if (lineagesOfCode(history, area.code).length === 1) return area.code
  return area.validFrom === undefined ? `${area.code}${beforeRecords}` : id
}

/** The area a text of the address means. A bare code that has belonged to several areas is not guessed at. */
export function areaFromParameter(history: AreaHistory, text: string): Parameter<AreaId, 'unknown' | 'ambiguous'> {
  const lineages = lineagesOfCode(history, text)
  if (lineages.length > 1) return { kind: 'invalid', text, reason: 'ambiguous' }
  const named = text.endsWith(beforeRecords) ? text.slice(0, -beforeRecords.length) : text
  const area = lineages[0] ?? history.byId(named as AreaId)?.id
  return area === undefined
    ? { kind: 'invalid', text, reason: 'unknown' }
    : { kind: 'valid', value: lineageId(history, area) }
}

/** The areas that bore a code at different times, each under its last name, in the order of time. */
export function areasOfCode(history: AreaHistory, code: string): readonly AreaChoice[] {
  return lineagesOfCode(history, code).flatMap((id) => {
    const area = history
      .lineageOf(id)
      .filter((record) => record.code === code)
      .at(-1)
    return area ? [{ area, parameter: areaParameterText(history, id) }] : []
  })
}

function lineagesOfCode(history: AreaHistory, code: string): readonly AreaId[] {
  const ids = history.areas.filter((area) => area.code === code).map((area) => lineageId(history, area.id))
  return [...new Set(ids)]
}
