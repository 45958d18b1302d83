import { type ReportingCalendar, quarterStartsFromText } from '../domain/reporting-calendar.ts'
import type { CsvRow } from './csv-table.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRows, collectRows } from './row-reader.ts'

/** The reporting calendars of a package, in the order of the rows. */
export function readCalendars(rows: readonly CsvRow[]): ReadRows<ReportingCalendar> {
  const read = collectRows(rows, (reader): ReportingCalendar => {
    const text = reader.text('starts')
    const starts = quarterStartsFromText(text)
    if (text !== '' && starts === undefined) reader.report('cell-not-starts', 'starts')
    return {
      id: reader.id('id'),
      name: reader.bilingual('name'),
      // The stand-in never leaves `collectRows`.
      starts: starts ?? quarterStartsFromText('1/1 1/4 1/7 1/10')!,
    }
  })
  return { ...read, problems: [...read.problems, ...repeatedIds(rows, 'id', ['id'])] }
}
