import { type Family, type FamilyId, reservedFamilyId } from '../domain/family.ts'
import type { CsvRow } from './csv-table.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRows, collectRows } from './row-reader.ts'

/** The families of a package, in the order of the rows, which is that of display. */
export function readFamilies(rows: readonly CsvRow[]): ReadRows<Family> {
  const read = collectRows(rows, (reader): Family => {
    const id = reader.id('id')
    // Published files are named in small letters, and addresses are written by hand.
    if (id.toLowerCase() === reservedFamilyId) reader.report('id-reserved', 'id')
    return { id: id as FamilyId, name: reader.bilingual('name') }
  })
  return { ...read, problems: [...read.problems, ...repeatedIds(rows, 'id', ['id'])] }
}
