import { type Area, areaLevels } from '../domain/area.ts'
import type { AreaOutlines, OutlineSource } from '../domain/area-outline.ts'
import type { CsvRow } from './csv-table.ts'
import { outlinesFromTopojson } from './outlines-from-topojson.ts'
import { type ReadRows, type RowReader, collectRows } from './row-reader.ts'
import { textFromBytes } from './text-from-bytes.ts'

/** The outlines that the files of a package have; an area that is not known is reported only where all areas are. */
export function readOutlines(
  rows: readonly CsvRow[],
  files: ReadonlyMap<string, Uint8Array>,
  { areas, isComplete }: { readonly areas: readonly Area[]; readonly isComplete: boolean },
): ReadRows<AreaOutlines> {
  return collectRows(rows, (reader): AreaOutlines => {
    const file = reader.text('file')
    const [validFrom, validTo] = [reader.optionalDay('valid_from'), reader.optionalDay('valid_to')]
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
      reader.report('days-reversed', 'valid_to', { first: validFrom })
    const isApproximate = ['note_vi', 'note_en'].some((column) => reader.optionalText(column) !== undefined)
    const source = {
      level: reader.option('level', areaLevels),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
      licence: reader.text('licence'),
      attribution: reader.bilingual('attribution'),
      ...(isApproximate ? { note: reader.bilingual('note') } : {}),
    }
    const outlines = file === '' ? [] : outlinesOf(reader, files.get(file))
    const found = outlines.map(({ code, rings }) => ({ code, rings, areas: bearersOf(areas, source, code) }))
    const unknown = isComplete ? found.filter((each) => each.areas.length === 0) : []
    for (const { code } of unknown) reader.report('outlines-area-unknown', 'file', { code })
    return {
      source: { ...source, areas: found.flatMap((each) => each.areas) },
      outlines: found.map(({ rings, areas: ids }) => ({ areas: ids, rings })),
    }
  })
}

function outlinesOf(reader: RowReader, bytes: Uint8Array | undefined) {
  if (bytes === undefined) {
    reader.report('outlines-missing', 'file')
    return []
  }
  const text = textFromBytes(bytes, reader.place.file ?? '')
  const read = outlinesFromTopojson(text.ok ? text.value : '')
  if (read.ok) return read.value
  reader.report('outlines-shape', 'file', read.problems[0]?.params)
  return []
}

/** The records of an area that bore a code in the time of some outlines: it may have had several names and types. */
function bearersOf(
  areas: readonly Area[],
  { level, validFrom, validTo }: Pick<OutlineSource, 'level' | 'validFrom' | 'validTo'>,
  code: string,
): OutlineSource['areas'] {
  return areas
    .filter((area) => area.level === level && area.code === code)
    .filter((area) => (area.validTo ?? '9999') >= (validFrom ?? '') && (area.validFrom ?? '') <= (validTo ?? '9999'))
    .map(({ id }) => id)
}
