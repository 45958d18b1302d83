import {
  type Deadline,
  type QuarterStarts,
  type ReportingCalendar,
  isDueAfterClose,
  quarterStartsFromText,
} from '../domain/reporting-calendar.ts'
import type { CsvRow } from './csv-table.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRows, type RowReader, collectRows } from './row-reader.ts'

/** The reporting calendars of a package, in the order of the rows. */
export function readCalendars(rows: readonly CsvRow[]): ReadRows<ReportingCalendar> {
  const read = collectRows(rows, (reader): ReportingCalendar => {
    const text = reader.text('starts')
    const starts = quarterStartsFromText(text)
    if (text !== '' && starts === undefined) reader.report('cell-not-starts', 'starts')
    const deadline = readDeadline(reader, starts)
    return {
      id: reader.id('id'),
      name: reader.bilingual('name'),
      // The stand-in never leaves `collectRows`.
      starts: starts ?? quarterStartsFromText('1/1 1/4 1/7 1/10')!,
      ...(deadline === undefined ? {} : { deadline }),
    }
  })
  return { ...read, problems: [...read.problems, ...repeatedIds(rows, 'id', ['id'])] }
}

/** A deadline with its rule: nobody is called late by a day that rests on nothing. */
function readDeadline(reader: RowReader, starts: QuarterStarts | undefined): Deadline | undefined {
  const given = (['due', 'due_vi', 'due_en'] as const).filter((column) => reader.optionalText(column) !== undefined)
  const [first] = given
  if (first === undefined) return undefined
  for (const column of ['due', 'due_vi', 'due_en'] as const)
    reader.need(column, `${first} = ${reader.optionalText(first)}`)
  const text = reader.optionalText('due')
  const days = text === undefined ? undefined : quarterStartsFromText(text)
  const isSound = days !== undefined && (starts === undefined || isDueAfterClose(starts, days))
  if (text !== undefined && !isSound) reader.report('cell-not-due', 'due')
  return days && { days, rule: { vi: reader.optionalText('due_vi') ?? '', en: reader.optionalText('due_en') ?? '' } }
}
