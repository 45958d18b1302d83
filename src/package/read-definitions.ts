import { groupBy } from '../domain/group-by.ts'
import type { DefinitionVersion } from '../domain/indicator.ts'
import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { ReportingCalendar } from '../domain/reporting-calendar.ts'
import type { CsvRow } from './csv-table.ts'
import { type ReferenceTable, chosenFrom } from './reference-table.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRow, type ReadRows, collectRows } from './row-reader.ts'

/** One row of the table: one stretch of time with one definition of an indicator. */
export interface DefinitionRow {
  readonly indicator: string
  readonly version: DefinitionVersion
}

/** The definition versions of a package. Two versions of one indicator may not be in force on the same day. */
export function readDefinitions(
  rows: readonly CsvRow[],
  calendars: ReferenceTable<ReportingCalendar>,
): ReadRows<DefinitionRow> {
  const read = collectRows(rows, (reader): DefinitionRow => {
    const [validFrom, validTo] = [reader.optionalDay('valid_from'), reader.optionalDay('valid_to')]
    const calendar = chosenFrom(calendars, reader, 'calendar', 'calendars')
    if (validFrom && validTo && validTo < validFrom) reader.report('days-reversed', 'valid_to', { first: validFrom })
    return {
      indicator: reader.text('indicator'),
      version: {
        id: reader.text('version'),
        ...(validFrom === undefined ? {} : { validFrom }),
        ...(validTo === undefined ? {} : { validTo }),
        ...(calendar === undefined ? {} : { calendar }),
        note: reader.bilingual('note'),
      },
    }
  })
  const repeated = repeatedIds(rows, 'version', ['indicator', 'version'])
  return { ...read, problems: [...read.problems, ...repeated, ...overlaps(read.values)] }
}

function overlaps(values: readonly ReadRow<DefinitionRow>[]): readonly Problem<PackageProblemCode>[] {
  return [...groupBy(values, ({ value }) => value.indicator).values()].flatMap((rows) =>
    rows.flatMap(({ value, row }, index) => {
      const { version } = value
      const other = rows.slice(0, index).find((each) => overlap(each.value.version, version))
      if (!other) return []
      const place = { file: row.file, row: row.number, column: 'valid_from', text: version.validFrom ?? '' }
      const params = { version: version.id, other: other.value.version.id, firstRow: other.row.number }
      return [{ code: 'definition-overlap', place, params } as const]
    }),
  )
}

function overlap(a: DefinitionVersion, b: DefinitionVersion): boolean {
  return (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999')
}
