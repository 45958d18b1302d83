import { type Day, dayFromText } from '../../src/domain/day.ts'
import type { Quarter } from '../../src/domain/period.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { csvTable } from '../../src/package/csv-table.ts'
import { optionalColumns, packageColumns } from '../../src/package/package-columns.ts'

/** A commune of the package at the end of a quarter. */
export interface SampleCommune {
  readonly code: string
  /** Whether it is a xã: only these are asked for new-rural figures. */
  readonly isRural: boolean
}

/** The areas of the package, as far as the sample asks of them. */
export interface SampleAreas {
  /** The name of an area at the end of a quarter. */
  readonly nameOf: (code: string, quarter: Quarter) => string
  /** The communes below an area at the end of a quarter, in the order of the package. */
  readonly communesOf: (parentCode: string, quarter: Quarter) => readonly SampleCommune[]
  /** The codes of the areas that went into one on the day that it began. */
  readonly partsOf: (code: string, began: Day) => readonly string[]
}

interface AreaRow extends SampleCommune {
  readonly name: string
  readonly level: string
  readonly parentCode: string
  readonly validFrom: string
  readonly validTo: string
}

/** What the texts of `areas.csv` and `succession.csv` say. */
export function sampleAreas(areasText: string, successionText: string): SampleAreas {
  const areas = rowsOf(areasText, 'areas').map((cell): AreaRow => ({
    code: cell('code'),
    name: cell('name'),
    level: cell('level'),
    isRural: cell('type') === 'xã',
    parentCode: cell('parent_code'),
    validFrom: cell('valid_from'),
    validTo: cell('valid_to'),
  }))
  const successions = rowsOf(successionText, 'succession').map((cell) => ({
    effective: cell('effective'),
    from: cell('from_code'),
    to: cell('to_code'),
  }))
  const at = (quarter: Quarter): readonly AreaRow[] => {
    const day = lastDayOf(quarter)
    return areas.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === '' || day <= validTo))
  }
  return {
    nameOf: (code, quarter) => at(quarter).find((area) => area.code === code)!.name,
    communesOf: (parentCode, quarter) =>
      at(quarter).filter((area) => area.level === 'commune' && area.parentCode === parentCode),
    partsOf: (code, began) =>
      successions.filter(({ effective, to }) => effective === began && to === code).map(({ from }) => from),
  }
}

function rowsOf(text: string, table: 'areas' | 'succession'): readonly ((column: string) => string)[] {
  const { rows } = csvTable(text, `${table}.csv`, packageColumns[table], optionalColumns[table])
  return rows.map(
    ({ cells }) =>
      (column) =>
        cells.get(column) ?? '',
  )
}

/** The first day of the communes that took over from the districts. */
export const firstCommuneDay = dayFromText('2025-07-01')!
