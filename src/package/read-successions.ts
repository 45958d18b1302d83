import type { AreaId } from '../domain/area.ts'
import type { TerritoryShare } from '../domain/carry-rule.ts'
import { dayBefore } from '../domain/day.ts'
import type { Source, SourceId } from '../domain/source.ts'
import { type Succession, type SuccessionExtent, successionExtents } from '../domain/succession.ts'
import type { AreaResolver } from './area-resolver.ts'
import type { CsvRow } from './csv-table.ts'
import { type ReferenceTable, lookUp } from './reference-table.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRows, type RowReader, collectRows } from './row-reader.ts'

/** One row of the table: what became of an area, and how much of it, where that was weighed. */
export interface SuccessionRow {
  readonly succession: Succession
  readonly share?: TerritoryShare
}

/** What became of areas: the old one is looked up on the day before, the new one on the day itself. */
export function readSuccessions(
  rows: readonly CsvRow[],
  resolve: AreaResolver,
  sources: ReferenceTable<Source>,
): ReadRows<SuccessionRow> {
  const read = collectRows(rows, (reader): SuccessionRow => {
    const effective = reader.day('effective')
    const extent = reader.option('extent', successionExtents)
    const isDated = reader.optionalText('effective') === effective
    const from = isDated ? resolve(reader, { code: 'from_code', name: 'from_name' }, [dayBefore(effective)]) : undefined
    const to = isDated ? resolve(reader, { code: 'to_code', name: 'to_name' }, [effective]) : undefined
    // Without both areas the row has been reported or discarded: the stand-in never leaves `collectRows`.
    const standIn = '' as AreaId
    const edge = { effective, from: from?.id ?? standIn, to: to?.id ?? standIn }
    const weighed = readShare(reader, extent, sources)
    return { succession: { ...edge, extent }, ...(weighed ? { share: { ...edge, ...weighed } } : {}) }
  })
  const repeated = repeatedIds(rows, 'to_code', ['effective', 'from_code', 'to_code'])
  return { ...read, problems: [...read.problems, ...repeated] }
}

/** What was weighed and how much of each side went over: all of it stands in the row, or nothing. */
function readShare(
  reader: RowReader,
  extent: SuccessionExtent,
  sources: ReferenceTable<Source>,
): Pick<TerritoryShare, 'of' | 'ofFrom' | 'ofTo' | 'source'> | undefined {
  const columns = ['share_of', 'from_share', 'to_share', 'share_source'] as const
  const given = columns.find((column) => reader.optionalText(column) !== undefined)
  if (given === undefined) return undefined
  const because = `${given} = ${reader.optionalText(given)}`
  const [ofFrom, ofTo] = [readPart(reader, 'from_share'), readPart(reader, 'to_share')]
  reader.need('share_of', because)
  reader.need('share_source', because)
  if (reader.optionalText('to_share') === undefined) reader.need('from_share', because)
  // What went over whole is all of it, whatever was weighed.
  if (extent !== 'part' && ofFrom !== undefined && ofFrom !== 1) {
    reader.report('cell-not-option', 'from_share', { options: '1' })
  }
  if (lookUp(sources, reader, 'share_source', 'source-unknown') === undefined) reader.discard()
  return {
    of: reader.optionalText('share_of') ?? '',
    ...(ofFrom === undefined ? {} : { ofFrom }),
    ...(ofTo === undefined ? {} : { ofTo }),
    source: (reader.optionalText('share_source') ?? '') as SourceId,
  }
}

/** A part of a whole: above nothing, at most all. Three digits behind the point are a share and no thousands. */
function readPart(reader: RowReader, column: string): number | undefined {
  const part = reader.optionalFigure(column, 6)
  if (part !== undefined && (part <= 0 || part > 1)) {
    reader.report('cell-not-option', column, { options: '0–1' })
    return undefined
  }
  return part
}
