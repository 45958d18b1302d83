import { type Area, isAreaValidOn } from '../domain/area.ts'
import type { Day } from '../domain/day.ts'
import { foldText } from '../domain/fold-text.ts'
import { groupBy } from '../domain/group-by.ts'
import type { ReadRows, RowReader } from './row-reader.ts'

/**
 * Finds the area that a row names by code and name, as it was on a day; without a sound day it judges nothing. Where that
 * is asked for, an area that bore them on an earlier day since `since` is found too: what it undertook for the end of a year
 * that it did not see.
 */
export type AreaResolver = (
  reader: RowReader,
  columns: { readonly code: string; readonly name: string },
  day: Day | undefined,
  since?: Day,
) => Area | undefined

/**
 * A resolver over the areas of a package. Code and name must agree on that day (tones and the way letters are composed
 * may differ), because codes were used again for other territory. It reports an unknown code, a code that nobody bore on
 * that day, and a name that belongs to another area.
 */
export function areaResolver(areas: ReadRows<Area>, isComplete: boolean): AreaResolver {
  const byCode = groupBy(
    areas.values.map(({ value }) => value),
    (area) => area.code,
  )
  const faultyCodes = new Set(areas.unsound.map((row) => row.cells.get('code') ?? ''))
  return (reader, columns, day, since) => {
    const [code, name] = [reader.text(columns.code), reader.text(columns.name)]
    if (code === '' || name === '' || day === undefined) return undefined
    const records = byCode.get(code) ?? []
    // Two records on one day are a fault of the areas: then the name decides which of them the row means.
    const onDay = records.filter((record) => isAreaValidOn(record, day))
    const area = onDay.find((record) => foldText(record.name) === foldText(name))
    if (area) return area
    const ended = records.find(
      ({ name: known, validTo }) =>
        since !== undefined &&
        validTo !== undefined &&
        since <= validTo &&
        validTo < day &&
        foldText(known) === foldText(name),
    )
    if (ended) return ended
    if (onDay[0]) {
      reader.report('area-name-differs', columns.name, { code, day, expected: onDay[0].name })
      return undefined
    }
    if (!isComplete || faultyCodes.has(code)) reader.discard()
    else if (records.length === 0) reader.report('area-unknown', columns.code, { name })
    else reader.report('area-not-in-period', columns.code, { name, day, known: records.map(describe).join('; ') })
    return undefined
  }
}

function describe(area: Area): string {
  return `${area.name} (${area.validFrom ?? '…'} – ${area.validTo ?? '…'})`
}
