import { type Source, type SourceId, sourceKinds } from '../domain/source.ts'
import type { CsvRow } from './csv-table.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRows, collectRows } from './row-reader.ts'

/** The sources of a package; each id once. */
export function readSources(rows: readonly CsvRow[]): ReadRows<Source> {
  const read = collectRows(rows, (reader): Source => {
    const [publisher, url] = [reader.optionalText('publisher'), reader.optionalText('url')]
    const published = reader.optionalDay('published')
    return {
      id: reader.id('id') as SourceId,
      kind: reader.option('kind', sourceKinds),
      title: reader.text('title'),
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
    }
  })
  return { ...read, problems: [...read.problems, ...repeatedIds(rows, 'id', ['id'])] }
}
