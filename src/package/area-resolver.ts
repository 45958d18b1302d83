import { type Area, isAreaValidOn } from '../domain/area.ts'
import type { Day } from '../domain/day.ts'
import { foldText } from '../domain/fold-text.ts'
import { groupBy } from '../domain/group-by.ts'
import { isTotalName } from '../domain/is-total-name.ts'
import { remembered } from '../domain/remembered.ts'
import type { ReadRows, RowReader } from './row-reader.ts'

/**
 * Finds the area that a row names by code and name on the first of some days on which an area bore both; without a sound
 * day it judges nothing. Where no area did, the first day is the one that was meant.
 */
export type AreaResolver = (
  reader: RowReader,
  columns: { readonly code: string; readonly name: string },
  days: readonly Day[],
) => Area | undefined

/**
 * A resolver over the areas of a package. Code and name must agree on that day (tones and the way letters are composed
 * may differ), because codes were used again for other territory. It reports an unknown code, a code that nobody bore on
 * that day, a name that belongs to another area, and a total, which is none.
 */
export function areaResolver(areas: ReadRows<Area>, isComplete: boolean): AreaResolver {
  const byCode = groupBy(
    areas.values.map(({ value }) => value),
    (area) => area.code,
  )
  const faultyCodes = new Set(areas.unsound.map((row) => row.cells.get('code') ?? ''))
  // A package tells of the same areas in every row.
  const found = new Map<string, Area>()
  const bears = (code: string, name: string): boolean =>
    byCode.get(code)?.some((area) => foldText(area.name) === foldText(name)) ?? false
  const reportTotal = totalReporter(bears)
  return (reader, columns, days) => {
    if (reportTotal(reader, columns)) return undefined
    const [code, name, day] = [reader.text(columns.code), reader.text(columns.name), days[0]]
    if (code === '' || name === '' || day === undefined) return undefined
    const asked = `${code}|${days.join()}|${name}`
    const before = found.get(asked)
    if (before) return before
    const records = byCode.get(code) ?? []
    // Two records on one day are a fault of the areas: then the name decides which of them the row means.
    const named = records.filter((record) => foldText(record.name) === foldText(name))
    const [area] = days.flatMap((each) => named.find((record) => isAreaValidOn(record, each)) ?? [])
    if (area) {
      found.set(asked, area)
      return area
    }
    const onDay = records.find((record) => isAreaValidOn(record, day))
    if (onDay) {
      reader.report('area-name-differs', columns.name, { code, day, expected: onDay.name })
      return undefined
    }
    if (!isComplete || faultyCodes.has(code)) reader.discard()
    else if (records.length === 0) reader.report('area-unknown', columns.code, { name })
    else reader.report('area-not-in-period', columns.code, { name, day, known: records.map(describe).join('; ') })
    return undefined
  }
}

/** Reports rows that name no area but a total; each pair of texts is looked at once. */
function totalReporter(
  isArea: (code: string, name: string) => boolean,
): (reader: RowReader, columns: { readonly code: string; readonly name: string }) => boolean {
  const totalOf = remembered((name: string) =>
    remembered((code: string) => isTotalName(name || code) && !isArea(code, name)),
  )
  return (reader, { code, name }) => {
    const [ofCode, ofName] = [reader.optionalText(code) ?? '', reader.optionalText(name) ?? '']
    if (!totalOf(ofName)(ofCode)) return false
    reader.report('area-is-total', ofName === '' ? code : name)
    return true
  }
}

function describe(area: Area): string {
  return `${area.name} (${area.validFrom ?? '…'} – ${area.validTo ?? '…'})`
}
