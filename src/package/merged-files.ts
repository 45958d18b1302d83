import { observationKeyText } from '../domain/dataset.ts'
import { type Day, dayOfInstant } from '../domain/day.ts'
import type { DraftFigure, FigureImport } from '../domain/draft-figure.ts'
import { cellOfText } from '../domain/formula-cell.ts'
import type { ProblemPlace } from '../domain/problem.ts'
import type { Source } from '../domain/source.ts'
import { draftCells, oneLine } from './draft-cells.ts'
import type { MergedFigure } from './merged-figure.ts'
import { type OpenRow, openObservations } from './open-observations.ts'
import { type OpenTable, openTable } from './open-table.ts'
import { descriptionFile } from './read-description.ts'
import type { DataPackage } from './read-package.ts'

/** The files that figures change, and whose row is where in them. */
interface MergedFiles {
  readonly changed: ReadonlyMap<string, Uint8Array>
  /** The figure whose row a place is in. */
  readonly draftAt: (place: ProblemPlace | undefined) => DraftFigure | undefined
  /** The illustrative figures, by key, that may be what a fault of the result comes from. */
  readonly samplesAt: (place: ProblemPlace | undefined) => readonly string[]
}

interface MergeTerms {
  readonly imports: readonly FigureImport[]
  readonly today: Day
  /** The illustrative figures, by key, that give way. */
  readonly givingWay: ReadonlySet<string>
}

/** The files of a sound package that figures change. */
export function mergedFiles(
  files: ReadonlyMap<string, Uint8Array>,
  before: DataPackage,
  changing: readonly MergedFigure[],
  { imports, today, givingWay }: MergeTerms,
): MergedFiles {
  const open = openObservations(files, before)
  const sourceOf = new Map(imports.map((each) => [each.id, sourceRow(each, before.sources)]))
  const used = new Set<SourceRow>()
  const placed: { readonly table: OpenTable; readonly row: () => number; readonly draft: DraftFigure }[] = []
  const taken = new Set<string>()
  const takeOut = ({ table, row, key }: OpenRow): void => {
    if (!taken.has(key)) table.remove(row)
    taken.add(key)
  }
  for (const { draft, change, published } of changing) {
    const row = open.rowOf(observationKeyText(draft))
    if (change === 'withdrawn') {
      if (row) takeOut(row)
      continue
    }
    const source = sourceOf.get(draft.importId)!
    used.add(source)
    const area = before.areas.find(({ id }) => id === draft.area)!
    const indicator = before.indicators.find(({ id }) => id === draft.indicator)!
    const changed = row?.isSample ? undefined : row
    const accepts = changed?.accepts
    const cells = draftCells({ draft, change, published, area, indicator, source: source.id, accepts })
    if (changed) {
      changed.table.change(changed.row, cells)
      placed.push({ table: changed.table, row: () => changed.table.rowNow(changed.row), draft })
      continue
    }
    if (row) takeOut(row)
    const table = open.tableFor(draft)!
    const added = table.add(cells)
    placed.push({ table, row: () => table.rowOfAdded(added), draft })
  }
  for (const key of givingWay) takeOut(open.rowOf(key)!)
  const [sources] = before.description.resources.filter((each) => each['nhipquy:table'] === 'sources')
  const tableOfSources = openTable(sources!.path, files.get(sources!.path)!, 'sources')
  const isAdded = new Set<string>()
  for (const { id, isNew, cells } of used) {
    if (isNew && !isAdded.has(id)) tableOfSources.add(cells)
    isAdded.add(id)
  }
  const days = imports.flatMap(({ id, at }) => (used.has(sourceOf.get(id)!) ? (dayOfInstant(at) ?? []) : []))
  const description = movedOn(files.get(descriptionFile)!, before.description.nhipquy.dataDate, days, today)
  const byPlace = new Map(placed.map(({ table, row, draft }) => [`${table.file}:${row()}`, draft]))
  const draftAt: MergedFiles['draftAt'] = (place) => byPlace.get(`${place?.file ?? ''}:${place?.row ?? 0}`)
  return {
    changed: new Map([
      ...[...open.tables, tableOfSources].flatMap((table) => {
        const bytes = table.changedBytes()
        return bytes ? [[table.file, bytes] as const] : []
      }),
      ...(description ? [[descriptionFile, description] as const] : []),
    ]),
    draftAt,
    samplesAt: (place) => {
      const draft = draftAt(place)
      if (draft) return open.samplesBeside(draft).map(({ key }) => key)
      const table = open.tables.find(({ file }) => file === place?.file)
      const row = table && open.rowAt(table, table.rowBefore(place?.row ?? 0))
      return row?.isSample ? [row.key] : []
    },
  }
}

interface SourceRow {
  readonly id: string
  readonly isNew: boolean
  readonly cells: Readonly<Record<string, string>>
}

/** The source of an import: the one that stands for it already, or a new one under a free name. */
function sourceRow({ id, source }: FigureImport, known: readonly Source[]): SourceRow {
  const { published = '' } = source
  const [title, publisher] = [oneLine(source.title), oneLine(source.publisher ?? '')]
  // An address of another kind would be a program that a reader starts.
  const url = /^https?:\/\/\S+$/i.test(source.url ?? '') ? oneLine(source.url ?? '') : ''
  for (let count = 1; ; count += 1) {
    const name = `nhap-${id}${count === 1 ? '' : `-${count}`}`
    const found = known.find((each) => each.id === name)
    const [titleCell, publisherCell] = [cellOfText(title), cellOfText(publisher)]
    const cells = { id: name, kind: 'report', title: titleCell, publisher: publisherCell, published, url }
    if (!found) return { id: name, isNew: true, cells }
    const isSame =
      found.title === title && (found.publisher ?? '') === publisher && (found.published ?? '') === published
    if (isSame) return { id: name, isNew: false, cells }
  }
}

/** The description with the newest of some days as that of the data, and nothing else changed; undefined where it stays. */
function movedOn(bytes: Uint8Array, from: Day, days: readonly Day[], today: Day): Uint8Array | undefined {
  const newest = days.reduce((a, b) => (b > a && b <= today ? b : a), from)
  if (newest === from) return undefined
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return new TextEncoder().encode(text.replace(new RegExp(`("dataDate"\\s*:\\s*")${from}(")`), `$1${newest}$2`))
}
