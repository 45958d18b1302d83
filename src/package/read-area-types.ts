import { type AreaType, areaLevels, areaSettings } from '../domain/area.ts'
import type { CsvRow } from './csv-table.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRows, collectRows } from './row-reader.ts'

/** The kinds of areas of a package, and whether every row could be read: when not, an unknown one proves nothing. */
export interface AreaTypes {
  readonly read: ReadRows<AreaType>
  readonly isComplete: boolean
}

/** The kinds of areas of a package; each word once a level. */
export function readAreaTypes(rows: readonly CsvRow[]): ReadRows<AreaType> {
  const read = collectRows(rows, (reader): AreaType => {
    const id = reader.text('id')
    // Names are compared with it in small letters.
    if (id !== id.toLowerCase()) reader.report('cell-not-option', 'id', { options: id.toLowerCase() })
    const setting = reader.optionalOption('setting', areaSettings)
    return {
      id,
      level: reader.option('level', areaLevels),
      en: reader.text('name_en'),
      enPlural: reader.text('plural_en'),
      ...(setting ? { setting } : {}),
    }
  })
  return { ...read, problems: [...read.problems, ...repeatedIds(rows, 'id', ['id', 'level'])] }
}
