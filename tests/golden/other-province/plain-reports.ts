import { type Row, families, indicators, isAsked, partsAt, recordAt, sent } from './plain-figures.ts'

/** What the areas below the city sent for a quarter, worked out a second time. */
export interface PlainReports {
  readonly rows: readonly {
    readonly record: Row
    /** One a family. */
    readonly cells: readonly PlainReport[]
    readonly received: PlainReceived
  }[]
  /** One a family. */
  readonly columns: readonly PlainReceived[]
  readonly total: PlainReceived
}

export interface PlainReport {
  readonly status: 'sent' | 'partly-sent' | 'unknown'
  readonly reported: number
  readonly owed: number
}

interface PlainReceived {
  readonly whole: number
  readonly owed: number
}

/** Growth is told by the city alone, the survey by the fourth quarter alone. */
const isDue = (indicator: Row, quarter: string): boolean =>
  indicator['id'] !== 'economy.growth' && (indicator['yearly'] !== 'yes' || quarter.endsWith('Q4'))

function report(family: string, record: Row, quarter: string): PlainReport {
  const due = indicators.filter((each) => each['family'] === family && isDue(each, quarter) && isAsked(each, record))
  const told = due.map((each) => sent(each, record, quarter))
  const owed = told.filter((each) => each?.missing !== 'not-applicable')
  const known = owed.filter((each) => each !== undefined && each.missing === undefined)
  // Some months of a quarter are not the quarter.
  const reported = known.filter((each) => each?.months === undefined).length
  const status = known.length === 0 ? 'unknown' : reported < owed.length ? 'partly-sent' : 'sent'
  return { status, reported, owed: owed.length }
}

const received = (cells: readonly PlainReport[]): PlainReceived => ({
  whole: cells.filter(({ status }) => status === 'sent').length,
  owed: cells.length,
})

export function reports(quarter: string): PlainReports {
  const records = partsAt(quarter).map((part) => recordAt(part, quarter)!)
  const table = records.map((record) => families.map((family) => report(family['id']!, record, quarter)))
  // A family that nobody sent nobody is known to owe.
  const counted = families.map((_, family) => table.some((cells) => cells[family]!.status !== 'unknown'))
  return {
    rows: records.map((record, row) => ({
      record,
      cells: table[row]!,
      received: received(table[row]!.filter((_, family) => counted[family])),
    })),
    columns: families.map((_, family) => received(counted[family] ? table.map((cells) => cells[family]!) : [])),
    total: received(table.flatMap((cells) => cells.filter((_, family) => counted[family]))),
  }
}
