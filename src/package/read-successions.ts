import { type Succession, successionExtents } from '../domain/succession.ts'
import type { AreaId } from '../domain/area.ts'
import type { AreaResolver } from './area-resolver.ts'
import type { CsvRow } from './csv-table.ts'
import { dayBefore } from '../domain/day.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRows, collectRows } from './row-reader.ts'

/** What became of areas: the old one is looked up on the day before, the new one on the day itself. */
export function readSuccessions(rows: readonly CsvRow[], resolve: AreaResolver): ReadRows<Succession> {
  const read = collectRows(rows, (reader): Succession => {
    const effective = reader.day('effective')
    const extent = reader.option('extent', successionExtents)
    const isDated = reader.optionalText('effective') === effective
    const from = isDated ? resolve(reader, { code: 'from_code', name: 'from_name' }, [dayBefore(effective)]) : undefined
    const to = isDated ? resolve(reader, { code: 'to_code', name: 'to_name' }, [effective]) : undefined
    // Without both areas the row has been reported or discarded: the stand-in never leaves `collectRows`.
    const standIn = '' as AreaId
    return { effective, from: from?.id ?? standIn, to: to?.id ?? standIn, extent }
  })
  const repeated = repeatedIds(rows, 'to_code', ['effective', 'from_code', 'to_code'])
  return { ...read, problems: [...read.problems, ...repeated] }
}
