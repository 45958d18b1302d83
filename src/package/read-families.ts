import type { Family, FamilyId } from '../domain/family.ts'
import type { CsvRow } from './csv-table.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRows, collectRows } from './row-reader.ts'

/** The families of a package, in the order of the rows, which is that of display. */
export function readFamilies(rows: readonly CsvRow[]): ReadRows<Family> {
  const read = collectRows(rows, (reader): Family => ({
    id: reader.id('id') as FamilyId,
    name: reader.bilingual('name'),
  }))
  return { ...read, problems: [...read.problems, ...repeatedIds(rows, 'id', ['id'])] }
}
