import {
  type Area,
  type AreaType,
  areaIdOf,
  areaLevels,
  isAbove,
  isAreaValidOn,
  startsWithType,
} from '../domain/area.ts'
import { groupBy } from '../domain/group-by.ts'
import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { CsvRow } from './csv-table.ts'
import type { AreaTypes } from './read-area-types.ts'
import { areIdsKnown } from './reference-table.ts'
import { type ReadRow, type ReadRows, type RowReader, collectRows } from './row-reader.ts'

/**
 * The areas of a package. Two records of one code may not exist on the same day, and every area below a province needs
 * its parent on its first and last recorded day: an area of a higher level, so that none lies within itself. Where not every
 * row of the table could be read (`isComplete`), a parent that is not there proves nothing.
 */
export function readAreas(rows: readonly CsvRow[], types: AreaTypes, isComplete: boolean): ReadRows<Area> {
  const read = collectRows(rows, (reader): Area => {
    const [code, name] = [reader.id('code', 'code'), reader.text('name')]
    const level = reader.option('level', areaLevels)
    const type = readType(reader, level, types)
    const parentCode = reader.optionalText('parent_code')
    const [validFrom, validTo] = [reader.optionalDay('valid_from'), reader.optionalDay('valid_to')]
    if (validFrom && validTo && validTo < validFrom) reader.report('days-reversed', 'valid_to', { first: validFrom })
    if (reader.isSound() && !startsWithType({ name, type })) {
      reader.report('area-type-differs', 'name', { type: type.id })
    }
    const endedBy = reader.optionalText('ended_by')
    if (endedBy !== undefined) reader.need('valid_to', `ended_by = ${endedBy}`)
    const areasBelow = readAreasBelow(reader, level, types)
    if (isAbove('province', level)) reader.need('parent_code', `level = ${level}`)
    return {
      id: areaIdOf(code, validFrom),
      code,
      name,
      level,
      type,
      ...(parentCode === undefined ? {} : { parentCode }),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
      ...(areasBelow === undefined ? {} : { areasBelow }),
    }
  })
  const faultyCodes = new Set(read.unsound.map((row) => row.cells.get('code') ?? ''))
  return {
    ...read,
    problems: [
      ...read.problems,
      ...overlaps(read.values),
      ...(isComplete && areIdsKnown(read, 'code', 'code') ? parents(read.values, faultyCodes) : []),
      ...fewerBelow(read.values),
    ],
  }
}

/**
 * "72 xã, 23 phường" or "72 xã 23 phường": how many areas of each kind lie below one; undefined where the table names them
 * all. Kinds have blanks in their names, and each entry begins with its number.
 */
function readAreasBelow(
  reader: RowReader,
  level: AreaType['level'],
  { read, isComplete }: AreaTypes,
): Area['areasBelow'] {
  const text = reader.optionalText('areas_below')
  if (text === undefined) return undefined
  const kinds = new Set(read.values.flatMap(({ value }) => (isAbove(level, value.level) ? [value.id] : [])))
  const entries = text.split(/\s*[,;]\s*|\s+(?=\d)/)
  const counts = entries.flatMap((entry) => {
    const [, count, kind = ''] = /^([1-9]\d*)\s+(.+)$/.exec(entry) ?? []
    return count !== undefined && (kinds.has(kind) || !isComplete) ? [[kind, Number(count)] as const] : []
  })
  const below = new Map(counts)
  if (below.size < entries.length) reader.report('areas-below-unclear', 'areas_below')
  return Object.fromEntries(below)
}

/** Areas of which the table has more of a kind on some day than they say that there are. */
function fewerBelow(areas: readonly ReadRow<Area>[]): readonly Problem<PackageProblemCode>[] {
  const byParent = groupBy(
    areas.map(({ value }) => value),
    (area) => area.parentCode,
  )
  return areas.flatMap(({ value: area, row }) => {
    const children = area.areasBelow ? (byParent.get(area.code) ?? []) : []
    const starts = children.map(({ validFrom }) => validFrom ?? area.validFrom).concat(area.validFrom)
    const days = [...new Set(starts)].flatMap((day) => (day !== undefined && isAreaValidOn(area, day) ? [day] : []))
    const found = days.flatMap((day) =>
      Object.entries(area.areasBelow ?? {}).flatMap(([type, count]) => {
        const listed = children.filter((child) => child.type.id === type && isAreaValidOn(child, day)).length
        return listed > count ? [{ type, listed, day }] : []
      }),
    )
    const place = { file: row.file, row: row.number, column: 'areas_below', text: row.cells.get('areas_below') ?? '' }
    return found
      .slice(0, 1)
      .map((params) => ({ code: 'areas-below-fewer', place, params: { ...params, name: area.name } }) as const)
  })
}

/** The kind of an area of a level. Without one the row is read on, but what stands in its place never leaves `collectRows`. */
function readType(reader: RowReader, level: AreaType['level'], { read, isComplete }: AreaTypes): AreaType {
  const text = reader.text('type')
  const known = read.values.map(({ value }) => value)
  const type = known.find((each) => each.id === text && each.level === level)
  if (type) return type
  const isFaulty = read.unsound.some((row) => row.cells.get('id') === text)
  if (text === '' || !isComplete || isFaulty || !reader.isSound()) reader.discard()
  else {
    const options = known.filter((each) => each.level === level).map(({ id }) => id)
    reader.report('entry-unknown', 'type', { table: 'area-types', options: options.join(', ') })
  }
  return { id: text, level, en: '', enPlural: '' }
}

function overlaps(areas: readonly ReadRow<Area>[]): readonly Problem<PackageProblemCode>[] {
  const ofOneCode = groupBy(areas, ({ value }) => value.code)
  return [...ofOneCode.values()].flatMap((records) =>
    records.flatMap(({ value: area, row }, index) => {
      const other = records.slice(0, index).find((record) => overlap(record.value, area))
      if (!other) return []
      const place = { file: row.file, row: row.number, column: 'code', text: area.code }
      return [
        { code: 'area-overlap', place, params: { firstRow: other.row.number, firstName: other.value.name } } as const,
      ]
    }),
  )
}

function overlap(a: Area, b: Area): boolean {
  return (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999')
}

function parents(
  areas: readonly ReadRow<Area>[],
  faultyCodes: ReadonlySet<string>,
): readonly Problem<PackageProblemCode>[] {
  const byCode = groupBy(
    areas.map(({ value }) => value),
    (area) => area.code,
  )
  return areas.flatMap(({ value: area, row }) => {
    const { parentCode } = area
    if (parentCode === undefined || faultyCodes.has(parentCode)) return []
    const candidates = (byCode.get(parentCode) ?? []).filter((parent) => isAbove(parent.level, area.level))
    const days = [area.validFrom, area.validTo].flatMap((day) => day ?? [])
    const isKnown =
      candidates.length > 0 && days.every((day) => candidates.some((parent) => isAreaValidOn(parent, day)))
    if (isKnown) return []
    const place = { file: row.file, row: row.number, column: 'parent_code', text: parentCode }
    return [{ code: 'parent-unknown', place, params: { name: area.name } } as const]
  })
}
