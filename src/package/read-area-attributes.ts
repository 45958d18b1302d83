import type { AreaAttribute } from '../domain/area-changes.ts'
import type { AreaId } from '../domain/area.ts'
import { groupBy } from '../domain/group-by.ts'
import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { Source, SourceId } from '../domain/source.ts'
import type { AreaResolver } from './area-resolver.ts'
import type { CsvRow } from './csv-table.ts'
import { type ReferenceTable, lookUp } from './reference-table.ts'
import { type ReadRow, type ReadRows, collectRows } from './row-reader.ts'

/** What areas are by law for a time. The area is the one that bore code and name on the first day. */
export function readAreaAttributes(
  rows: readonly CsvRow[],
  resolve: AreaResolver,
  sources: ReferenceTable<Source>,
): ReadRows<AreaAttribute> {
  const read = collectRows(rows, (reader): AreaAttribute => {
    const validFrom = reader.day('valid_from')
    const validTo = reader.optionalDay('valid_to')
    const isDated = reader.optionalText('valid_from') === validFrom
    if (isDated && validTo !== undefined && validTo < validFrom) {
      reader.report('days-reversed', 'valid_to', { first: validFrom })
    }
    const area = resolve(reader, { code: 'area_code', name: 'area_name' }, isDated ? [validFrom] : [])
    reader.text('source')
    if (lookUp(sources, reader, 'source', 'source-unknown') === undefined) reader.discard()
    return {
      // Without the area the row has been reported or discarded: the stand-in never leaves `collectRows`.
      area: area?.id ?? ('' as AreaId),
      attribute: reader.id('attribute'),
      value: reader.text('value'),
      validFrom,
      ...(validTo === undefined ? {} : { validTo }),
      source: (reader.optionalText('source') ?? '') as SourceId,
    }
  })
  return { ...read, problems: [...read.problems, ...overlaps(read.values)] }
}

/** An area has one value of an attribute on a day: a second row of the same days says another, or the same once more. */
function overlaps(values: readonly ReadRow<AreaAttribute>[]): readonly Problem<PackageProblemCode>[] {
  return [...groupBy(values, ({ value }) => `${value.area}|${value.attribute}`).values()].flatMap((rows) =>
    rows.flatMap(({ value, row }, index) => {
      const other = rows.slice(0, index).find((each) => overlap(each.value, value))
      if (!other) return []
      const place = { file: row.file, row: row.number, column: 'attribute', text: value.attribute }
      return [
        { code: 'repeated-id', place, params: { firstFile: other.row.file, firstRow: other.row.number } } as const,
      ]
    }),
  )
}

function overlap(a: AreaAttribute, b: AreaAttribute): boolean {
  return a.validFrom <= (b.validTo ?? '9999') && b.validFrom <= (a.validTo ?? '9999')
}
