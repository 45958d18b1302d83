import * as v from 'valibot'
import type { AreaId } from '../domain/area.ts'
import type { FamilyId } from '../domain/family.ts'
import {
  type FigureTable,
  type IndexColumn,
  type ObservationColumns,
  type RareOfObservation,
  type RareOfTarget,
  type TargetColumns,
  indexColumn,
  tableOfColumns,
} from '../domain/figure-table.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import { missingReasons, publishedStates } from '../domain/observation.ts'
import { isQuarter } from '../domain/period.ts'
import type { FileProblemCode } from '../domain/publication-problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { targetKinds } from '../domain/target.ts'
import { parseFile } from './parse-file.ts'
import {
  areaIdSchema,
  asOfSchema,
  categoryIdSchema,
  familyIdSchema,
  finiteSchema,
  indexSchema,
  indicatorIdSchema,
  periodSchema,
  sourceIdSchema,
} from './schemas.ts'
import {
  type CellColumns,
  decodeCells,
  decodeNumbers,
  decodeRuns,
  encodeCells,
  encodeNumbers,
  encodeRuns,
  cellSizesOf,
} from './slice-columns.ts'

const sliceFormat = 'nhip-quy/slice'
/** Before version 3 a slice told every row in full. */
const sliceVersion = 3

/** How every slice begins. */
const start = `{"format":"${sliceFormat}",`

/** Whether a text, or its beginning, calls itself a slice of this product, of whatever version. */
export function isSliceText(text: string): boolean {
  return text.startsWith(start)
}

const sparse = <Schema extends v.GenericSchema>(schema: Schema) => v.array(v.tuple([indexSchema, schema]))
/** A long list, whose entries are looked at only once, where they are put into their column. */
const listSchema = v.custom<readonly unknown[]>(Array.isArray, 'Expected a list')
const numbersSchema = v.object({ scales: listSchema, steps: listSchema })

/** See `slice-columns.ts` for how each travels. */
const columnsSchema = {
  cells: listSchema,
  value: numbersSchema,
  denominator: numbersSchema,
  state: listSchema,
  source: listSchema,
}

const sliceSchema = v.object({
  format: v.literal(sliceFormat),
  version: v.literal(sliceVersion),
  family: v.exactOptional(familyIdSchema),
  indicator: v.exactOptional(indicatorIdSchema),
  province: areaIdSchema,
  within: v.exactOptional(areaIdSchema),
  indicators: v.array(indicatorIdSchema),
  areas: v.array(areaIdSchema),
  periods: v.array(periodSchema),
  categories: v.array(categoryIdSchema),
  sources: v.array(sourceIdSchema),
  observations: v.object({ ...columnsSchema, missing: listSchema }),
  /** Rare properties, each absent where no observation has it: pairs of an observation's number and the property. */
  illustrates: v.exactOptional(sparse(v.picklist(['provisional', 'revised']))),
  revisedFrom: v.exactOptional(sparse(finiteSchema)),
  printed: v.exactOptional(sparse(v.string())),
  note: v.exactOptional(sparse(v.string())),
  asOf: v.exactOptional(sparse(asOfSchema)),
  furtherSources: v.exactOptional(sparse(v.array(indexSchema))),
  months: v.exactOptional(sparse(v.object({ reported: indexSchema, expected: indexSchema }))),
  isMixed: v.exactOptional(sparse(v.literal(true))),
  targets: v.object(columnsSchema),
  /** The same of a target's number. */
  targetKind: v.exactOptional(sparse(v.picklist(targetKinds))),
  targetUpTo: v.exactOptional(sparse(finiteSchema)),
  targetIsRate: v.exactOptional(sparse(v.literal(true))),
})

/** What a slice is of: a family, one indicator, or what is within an area. */
export interface SliceScope {
  readonly family?: FamilyId
  readonly indicator?: IndicatorId
  readonly province: AreaId
  readonly within?: AreaId
}

type SliceFile = v.InferOutput<typeof sliceSchema>

/**
 * The observations and targets of one family, or one indicator, for one province; or, of all families, those of the areas
 * directly below one (`within`) that tell nothing of it which it does not tell itself.
 */
export interface Slice extends SliceScope {
  readonly figures: FigureTable
}

/** The text of a slice file: columns of whole numbers over dictionaries, which stay small and readable. */
export function encodeSlice({ figures, ...scope }: Slice): string {
  const { observations, targets, indicators, areas, periods, categories, sources } = figures
  const columnsOf = (columns: Omit<TargetColumns, 'rare'>, cells: CellColumns) => ({
    cells: encodeCells(cells, cellSizesOf(figures)),
    value: encodeNumbers(columns.value, cells, indicators.length),
    denominator: columns.denominator.every(Number.isNaN)
      ? { scales: [], steps: [] }
      : encodeNumbers(columns.denominator, cells, indicators.length),
    state: encodeRuns(columns.state),
    source: encodeRuns(columns.source),
  })
  const rare = [...observations.rare]
  const rareTargets = [...targets.rare]
  const sourceIndex = new Map(sources.map((id, index) => [id, index]))
  return JSON.stringify({
    format: sliceFormat,
    version: sliceVersion,
    ...scope,
    indicators,
    areas,
    periods,
    categories,
    sources,
    observations: { ...columnsOf(observations, observations), missing: encodeRuns(observations.missing) },
    ...told('illustrates', rare, (each) => each.illustrates),
    ...told('revisedFrom', rare, (each) => each.revisedFrom),
    ...told('printed', rare, (each) => each.printed),
    ...told('note', rare, (each) => each.note),
    ...told('asOf', rare, (each) => each.asOf),
    ...told('furtherSources', rare, (each) => each.furtherSources?.map((id) => sourceIndex.get(id)!)),
    ...told('months', rare, (each) => each.months),
    ...told('isMixed', rare, (each) => each.isMixed),
    targets: columnsOf(targets, ofWholes(targets)),
    ...told('targetKind', rareTargets, (each) => each.kind),
    ...told('targetUpTo', rareTargets, (each) => each.upTo),
    ...told('targetIsRate', rareTargets, (each) => each.isRate),
  })
}

/** Targets are of wholes. */
function ofWholes(columns: Omit<CellColumns, 'category'>): CellColumns {
  return { ...columns, category: new Uint8Array(columns.indicator.length) }
}

/** A rare property with the rows that have it, or nothing. */
function told<Rare, Value>(
  name: string,
  rows: readonly (readonly [number, Rare])[],
  valueOf: (rare: Rare) => Value | undefined,
): Readonly<Record<string, readonly (readonly [number, Value])[]>> {
  const pairs = rows.flatMap(([row, rare]): readonly (readonly [number, Value])[] => {
    const value = valueOf(rare)
    return value === undefined ? [] : [[row, value]]
  })
  return pairs.length > 0 ? { [name]: pairs } : {}
}

/** The slice a file holds, or the first fault of the file. */
export function decodeSlice(text: string, file: string): Result<Slice, FileProblemCode> {
  const parsed = parseFile(text, { file, format: sliceFormat, version: sliceVersion, schema: sliceSchema })
  if (!parsed.ok) return parsed
  const shape = parsed.value
  const figures = figuresOf(shape)
  if (typeof figures === 'string')
    return failure({ code: 'file-shape', place: { file, text: figures }, params: { expected: '' } })
  const { family, indicator, province, within } = shape
  return success({
    ...(family === undefined ? {} : { family }),
    ...(indicator === undefined ? {} : { indicator }),
    province,
    ...(within === undefined ? {} : { within }),
    figures,
  })
}

/** The figures of a slice, or the name of the first column that does not fit its rows or points outside its dictionary. */
function figuresOf(shape: SliceFile): FigureTable | string {
  const { indicators, areas, periods, categories, sources } = shape
  const dictionaries = { indicators, areas, periods, categories, sources }
  const observations = rowsOf(shape, shape.observations)
  if (typeof observations === 'string') return `observations.${observations}`
  const missing = new Uint8Array(observations.value.length)
  if (!decodeRuns(shape.observations.missing, missing, missingReasons.length + 1)) return 'observations.missing'
  const isUnclear = observations.value.findIndex((value, row) => Number.isNaN(value) === (missing[row] === 0))
  if (isUnclear !== -1) return `observations.missing.${isUnclear}`
  const targets = rowsOf(shape, shape.targets)
  if (typeof targets === 'string') return `targets.${targets}`
  const isUnset = targets.value.findIndex(Number.isNaN)
  if (isUnset !== -1) return `targets.value.steps.${isUnset}`
  const { category, ...ofTargets } = targets
  if (category.some((of) => of > 0)) return 'targets.cells'
  if (!targets.period.every((period) => isQuarter(periods[period]!))) return 'targets.period'
  const isCited = (shape.furtherSources ?? []).every(([, of]) => of.every((source) => source < sources.length))
  if (!isCited) return 'furtherSources'
  return tableOfColumns(dictionaries, {
    observations: { ...observations, missing, rare: rareOfObservations(shape) },
    targets: { ...ofTargets, rare: rareOfTargets(shape) },
  })
}

/** Columns with a row for each value, or the name of the first that has others: what a file only claims takes no memory. */
function rowsOf(
  shape: SliceFile,
  columns: SliceFile['targets'],
): Omit<ObservationColumns, 'missing' | 'rare'> | string {
  const rows = columns.value.steps.length
  const { indicators, areas, periods, categories, sources } = shape
  const column = (entries: number): IndexColumn => indexColumn(rows, entries)
  const cells = {
    indicator: column(indicators.length),
    category: column(categories.length + 1),
    area: column(areas.length),
    period: column(periods.length),
  }
  if (!decodeCells(columns.cells, cells, { ...cellSizesOf(shape), indicators: indicators.length })) return 'cells'
  const numbers = { value: new Float64Array(rows), denominator: new Float64Array(rows) }
  for (const name of ['value', 'denominator'] as const) {
    const fault = decodeNumbers(columns[name], numbers[name], cells)
    if (fault !== undefined) return `${name}.${fault}`
  }
  const [state, source] = [new Uint8Array(rows), column(sources.length)]
  if (!decodeRuns(columns.state, state, publishedStates.length)) return 'state'
  if (!decodeRuns(columns.source, source, sources.length)) return 'source'
  return { ...cells, ...numbers, state, source }
}

function rareOfObservations(shape: SliceFile): ReadonlyMap<number, RareOfObservation> {
  const { furtherSources, sources } = shape
  const further = furtherSources?.map(([row, of]) => [row, of.map((source) => sources[source]!)] as const)
  return byRow<RareOfObservation>([
    properties('illustrates', shape.illustrates),
    properties('furtherSources', further),
    properties('printed', shape.printed),
    properties('note', shape.note),
    properties('revisedFrom', shape.revisedFrom),
    properties('asOf', shape.asOf),
    properties('months', shape.months),
    properties('isMixed', shape.isMixed),
  ])
}

function rareOfTargets(shape: SliceFile): ReadonlyMap<number, RareOfTarget> {
  return byRow<RareOfTarget>([
    properties('kind', shape.targetKind),
    properties('upTo', shape.targetUpTo),
    properties('isRate', shape.targetIsRate),
  ])
}

/** A property of some rows. */
type PropertyOfRows<Rare> = readonly (readonly [row: number, Partial<Rare>])[]

function properties<Name extends string, Value>(
  name: Name,
  pairs: readonly (readonly [number, Value])[] = [],
): readonly (readonly [number, { readonly [Key in Name]: Value }])[] {
  return pairs.map(([row, value]) => [row, { [name]: value } as { readonly [Key in Name]: Value }])
}

function byRow<Rare extends object>(all: readonly PropertyOfRows<Rare>[]): ReadonlyMap<number, Rare> {
  const rows = new Map<number, Rare>()
  for (const [row, property] of all.flat()) rows.set(row, { ...rows.get(row), ...property } as Rare)
  return rows
}
