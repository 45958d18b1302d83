import { foldText } from '../domain/fold-text.ts'
import type { DisplayUnit } from '../domain/indicator.ts'
import type { CsvRow } from './csv-table.ts'
import { readDecimals } from './read-decimals.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRows, collectRows } from './row-reader.ts'

/** One row of the table: a multiple of a unit that indicators are measured in. */
export interface DisplayUnitRow {
  readonly of: string
  readonly unit: DisplayUnit
}

/** From ten to a million million: no sum of a package comes to a thousand of anything larger. */
const factors = Array.from({ length: 12 }, (_, index) => 10 ** (index + 1))

/**
 * The display units of a package. Of a unit that no indicator has they wait for one; but where an indicator has it in other
 * letters ("Đồng", "dong"), the one is a slip that would go unseen. `units` are those of all indicators.
 */
export function readDisplayUnits(rows: readonly CsvRow[], units: readonly string[]): ReadRows<DisplayUnitRow> {
  const known = new Set(units)
  const read = collectRows(rows, (reader): DisplayUnitRow => {
    const of = reader.text('unit_vi')
    const meant = known.has(of) ? undefined : units.find((unit) => foldText(unit) === foldText(of))
    if (meant !== undefined) reader.report('unit-spelled-otherwise', 'unit_vi', { unit: meant })
    const enOne = reader.optionalText('name_en_one')
    return {
      of,
      unit: {
        factor: Number(reader.option('factor', factors.map(String))),
        unit: { ...reader.bilingual('name'), ...(enOne === undefined ? {} : { enOne }) },
        decimals: readDecimals(reader),
      },
    }
  })
  return { ...read, problems: [...read.problems, ...repeatedIds(rows, 'factor', ['unit_vi', 'factor'])] }
}
