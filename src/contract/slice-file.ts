import * as v from 'valibot'
import type { FamilyId } from '../domain/family.ts'
import type { AreaId } from '../domain/area.ts'
import type { Coverage } from '../domain/coverage.ts'
import { type Observation, missingReasons, observationStates } from '../domain/observation.ts'
import { quarterFromText } from '../domain/period.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { type Target, targetKinds } from '../domain/target.ts'
import type { FileProblemCode } from '../domain/publication-problem.ts'
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

const sliceFormat = 'nhip-quy/slice'
/**
 * A slice with quarters that lack months is of a version of its own: a program that knows nothing of them would show two
 * months as a quarter.
 */
const sliceVersion = 2
const versionWithoutMonths = 1

/** How every slice begins. */
const start = `{"format":"${sliceFormat}",`

/** Whether a text, or its beginning, calls itself a slice of this product, of whatever version. */
export function isSliceText(text: string): boolean {
  return text.startsWith(start)
}

/** Absent in a column of indexes. */
const none = -1
const indexOrNone = v.pipe(v.number(), v.integer(), v.minValue(none))
const numberOrNull = v.nullable(finiteSchema)
const sparse = <Schema extends v.GenericSchema>(schema: Schema) => v.array(v.tuple([indexSchema, schema]))

const sliceSchema = v.object({
  format: v.literal(sliceFormat),
  version: v.picklist([versionWithoutMonths, sliceVersion]),
  family: v.exactOptional(familyIdSchema),
  province: areaIdSchema,
  within: v.exactOptional(areaIdSchema),
  indicators: v.array(indicatorIdSchema),
  areas: v.array(areaIdSchema),
  periods: v.array(periodSchema),
  categories: v.array(categoryIdSchema),
  sources: v.array(sourceIdSchema),
  /** One entry an observation in each column. */
  observations: v.object({
    indicator: v.array(indexSchema),
    area: v.array(indexSchema),
    period: v.array(indexSchema),
    category: v.array(indexOrNone),
    value: v.array(numberOrNull),
    denominator: v.array(numberOrNull),
    state: v.array(v.pipe(indexSchema, v.maxValue(observationStates.length - 1))),
    missing: v.array(v.pipe(indexOrNone, v.maxValue(missingReasons.length - 1))),
    source: v.array(indexSchema),
  }),
  /** Rare properties: pairs of an observation's number and the property. */
  illustrates: sparse(v.picklist(['provisional', 'revised'])),
  revisedFrom: sparse(finiteSchema),
  printed: sparse(v.string()),
  note: sparse(v.string()),
  /** Absent where no observation has any. */
  asOf: v.exactOptional(sparse(asOfSchema)),
  /** The same of quarters made of months; absent where no observation has any. */
  furtherSources: v.exactOptional(sparse(v.array(indexSchema))),
  months: v.exactOptional(sparse(v.object({ reported: indexSchema, expected: indexSchema }))),
  isMixed: v.exactOptional(v.array(indexSchema)),
  /** The same of a target's number; absent where no target has any. */
  targetKind: v.exactOptional(sparse(v.picklist(targetKinds))),
  targetUpTo: v.exactOptional(sparse(finiteSchema)),
  targetIsRate: v.exactOptional(v.array(indexSchema)),
  targets: v.object({
    indicator: v.array(indexSchema),
    area: v.array(indexSchema),
    period: v.array(indexSchema),
    value: v.array(finiteSchema),
    denominator: v.array(numberOrNull),
    state: v.array(v.pipe(indexSchema, v.maxValue(observationStates.length - 1))),
    source: v.array(indexSchema),
  }),
})

/** What a slice is of: a family, or what is within an area. */
export interface SliceScope {
  readonly family?: FamilyId
  readonly province: AreaId
  readonly within?: AreaId
}

type SliceFile = v.InferOutput<typeof sliceSchema>

/**
 * The observations and targets of one family for one province; or, of all families, those of the areas directly below one
 * (`within`) that tell nothing of it which it does not tell itself.
 */
export interface Slice extends SliceScope {
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
}

/** A dictionary that numbers values in order of appearance. */
function dictionary<Value>(): { readonly values: Value[]; readonly indexOf: (value: Value) => number } {
  const values: Value[] = []
  const indexes = new Map<Value, number>()
  return {
    values,
    indexOf: (value) => {
      const known = indexes.get(value)
      if (known !== undefined) return known
      indexes.set(value, values.length)
      return values.push(value) - 1
    },
  }
}

/** The text of a slice file: columns of numbers over dictionaries, which stay small and readable. */
export function encodeSlice(slice: Slice): string {
  const { observations, targets } = slice
  const [indicators, areas, periods] = [dictionary<string>(), dictionary<string>(), dictionary<string>()]
  const [categories, sources] = [dictionary<string>(), dictionary<string>()]
  const present = <Value>(pick: (observation: Observation) => Value | undefined) =>
    observations.flatMap((observation, index) => {
      const value = pick(observation)
      return value === undefined ? [] : [[index, value] as const]
    })
  const asOf = present((each) => (each.kind === 'value' ? each.asOf : undefined))
  const columns = {
    indicator: observations.map((each) => indicators.indexOf(each.indicator)),
    area: observations.map((each) => areas.indexOf(each.area)),
    period: observations.map((each) => periods.indexOf(each.period)),
    category: observations.map((each) => (each.category ? categories.indexOf(each.category) : none)),
    value: observations.map((each) => (each.kind === 'value' ? each.value : null)),
    denominator: observations.map((each) => (each.kind === 'value' ? (each.denominator ?? null) : null)),
    state: observations.map((each) => observationStates.indexOf(each.state)),
    missing: observations.map((each) => (each.kind === 'missing' ? missingReasons.indexOf(each.reason) : none)),
    source: observations.map((each) => sources.indexOf(each.source)),
  }
  const targetColumns = {
    indicator: targets.map((each) => indicators.indexOf(each.indicator)),
    area: targets.map((each) => areas.indexOf(each.area)),
    period: targets.map((each) => periods.indexOf(each.quarter)),
    value: targets.map((each) => each.value),
    denominator: targets.map((each) => each.denominator ?? null),
    state: targets.map((each) => observationStates.indexOf(each.state)),
    source: targets.map((each) => sources.indexOf(each.source)),
  }
  const isOnlyMonthly = observations.some((each) => each.kind === 'missing' && each.reason === 'only-monthly')
  const ofMonths = rareOfMonths(observations, sources.indexOf)
  return JSON.stringify({
    format: sliceFormat,
    version: Object.keys(ofMonths).length > 0 || isOnlyMonthly ? sliceVersion : versionWithoutMonths,
    ...(slice.family === undefined ? {} : { family: slice.family }),
    province: slice.province,
    ...(slice.within === undefined ? {} : { within: slice.within }),
    indicators: indicators.values,
    areas: areas.values,
    periods: periods.values,
    categories: categories.values,
    sources: sources.values,
    observations: columns,
    illustrates: present((each) => each.illustrates),
    revisedFrom: present((each) => (each.kind === 'value' ? each.revisedFrom : undefined)),
    printed: present((each) => each.printed),
    note: present((each) => each.note),
    ...(asOf.length > 0 ? { asOf } : {}),
    ...ofMonths,
    ...rareOfTargets(targets),
    targets: targetColumns,
  })
}

/** What only quarters made of months have, each only where one has it. */
function rareOfMonths(
  observations: readonly Observation[],
  indexOfSource: (source: string) => number,
): Pick<v.InferInput<typeof sliceSchema>, 'furtherSources' | 'months' | 'isMixed'> {
  const further = observations.flatMap(({ furtherSources }, row): [number, number[]][] =>
    furtherSources ? [[row, furtherSources.map(indexOfSource)]] : [],
  )
  const months = observations.flatMap((each, row): [number, Coverage][] =>
    each.kind === 'value' && each.months ? [[row, each.months]] : [],
  )
  const mixed = observations.flatMap((each, row) => (each.kind === 'value' && each.isMixed ? [row] : []))
  return {
    ...(further.length > 0 ? { furtherSources: further } : {}),
    ...(months.length > 0 ? { months } : {}),
    ...(mixed.length > 0 ? { isMixed: mixed } : {}),
  }
}

/** The rare properties of targets, each only where one has it. */
function rareOfTargets(
  targets: readonly Target[],
): Pick<v.InferInput<typeof sliceSchema>, 'targetKind' | 'targetUpTo' | 'targetIsRate'> {
  const kinds = targets.flatMap(({ kind }, row): [number, NonNullable<typeof kind>][] => (kind ? [[row, kind]] : []))
  const ends = targets.flatMap(({ upTo }, row): [number, number][] => (upTo === undefined ? [] : [[row, upTo]]))
  const rates = targets.flatMap(({ isRate }, row) => (isRate ? [row] : []))
  return {
    ...(kinds.length > 0 ? { targetKind: kinds } : {}),
    ...(ends.length > 0 ? { targetUpTo: ends } : {}),
    ...(rates.length > 0 ? { targetIsRate: rates } : {}),
  }
}

/** The slice a file holds, or the first fault of the file. */
export function decodeSlice(text: string, file: string): Result<Slice, FileProblemCode> {
  const parsed = parseFile(text, {
    file,
    format: sliceFormat,
    version: sliceVersion,
    oldest: versionWithoutMonths,
    schema: sliceSchema,
  })
  if (!parsed.ok) return parsed
  const shape = parsed.value
  const fault = faultOfColumns(shape)
  if (fault !== undefined)
    return failure({ code: 'file-shape', place: { file, text: fault }, params: { expected: '' } })
  return success({
    ...(shape.family === undefined ? {} : { family: shape.family }),
    province: shape.province,
    ...(shape.within === undefined ? {} : { within: shape.within }),
    observations: observationsOf(shape),
    targets: targetsOf(shape),
  })
}

/** The name of the first column that is too short, too long or points outside its dictionary, or undefined. */
function faultOfColumns(shape: SliceFile): string | undefined {
  const { observations, targets } = shape
  const dictionaries: Readonly<Record<string, number>> = {
    indicator: shape.indicators.length,
    area: shape.areas.length,
    period: shape.periods.length,
    category: shape.categories.length,
    source: shape.sources.length,
  }
  for (const [table, columns] of Object.entries({ observations, targets })) {
    const rows = columns.indicator.length
    for (const [name, column] of Object.entries(columns)) {
      const size = dictionaries[name]
      const isOutside = size !== undefined && column.some((entry: number | null) => (entry ?? none) >= size)
      if (column.length !== rows || isOutside) return `${table}.${name}`
    }
  }
  const isNamed = observations.value.findIndex(
    (value, row) => (value === null) !== (observations.missing[row] !== none),
  )
  if (isNamed !== -1) return `observations.missing.${isNamed}`
  const isCited = (shape.furtherSources ?? []).every(([, sources]) =>
    sources.every((source) => source < shape.sources.length),
  )
  if (!isCited) return 'furtherSources'
  const isQuarterly = targets.period.every((period) => quarterFromText(shape.periods[period]!) !== undefined)
  return isQuarterly ? undefined : 'targets.period'
}

function observationsOf(shape: SliceFile): readonly Observation[] {
  const { observations: columns } = shape
  const [illustrates, revisedFrom] = [new Map(shape.illustrates), new Map(shape.revisedFrom)]
  const [printed, note, asOf] = [new Map(shape.printed), new Map(shape.note), new Map(shape.asOf)]
  const [further, months, mixed] = [new Map(shape.furtherSources), new Map(shape.months), new Set(shape.isMixed)]
  return columns.indicator.map((indicator, row): Observation => {
    const category = shape.categories[columns.category[row]!]
    const denominator = columns.denominator[row]
    const value = columns.value[row]
    const origin = {
      indicator: shape.indicators[indicator]!,
      area: shape.areas[columns.area[row]!]!,
      period: shape.periods[columns.period[row]!]!,
      ...(category === undefined ? {} : { category }),
      state: observationStates[columns.state[row]!]!,
      ...(illustrates.has(row) ? { illustrates: illustrates.get(row)! } : {}),
      source: shape.sources[columns.source[row]!]!,
      ...(further.has(row) ? { furtherSources: further.get(row)!.map((source) => shape.sources[source]!) } : {}),
      ...(printed.has(row) ? { printed: printed.get(row)! } : {}),
      ...(note.has(row) ? { note: note.get(row)! } : {}),
    }
    if (value === null || value === undefined) {
      return { kind: 'missing', reason: missingReasons[columns.missing[row]!]!, ...origin }
    }
    return {
      kind: 'value',
      value,
      ...(denominator === null || denominator === undefined ? {} : { denominator }),
      ...(revisedFrom.has(row) ? { revisedFrom: revisedFrom.get(row)! } : {}),
      ...(asOf.has(row) ? { asOf: asOf.get(row)! } : {}),
      ...(months.has(row) ? { months: months.get(row)! } : {}),
      ...(mixed.has(row) ? { isMixed: true } : {}),
      ...origin,
    }
  })
}

function targetsOf(shape: SliceFile): readonly Target[] {
  const { targets: columns } = shape
  const [kinds, ends, rates] = [new Map(shape.targetKind), new Map(shape.targetUpTo), new Set(shape.targetIsRate)]
  return columns.indicator.map((indicator, row): Target => {
    const [denominator, kind, upTo] = [columns.denominator[row], kinds.get(row), ends.get(row)]
    return {
      indicator: shape.indicators[indicator]!,
      area: shape.areas[columns.area[row]!]!,
      quarter: quarterFromText(shape.periods[columns.period[row]!]!)!,
      ...(kind ? { kind } : {}),
      value: columns.value[row]!,
      ...(upTo === undefined ? {} : { upTo }),
      ...(rates.has(row) ? { isRate: true } : {}),
      ...(denominator === null || denominator === undefined ? {} : { denominator }),
      state: observationStates[columns.state[row]!]!,
      source: shape.sources[columns.source[row]!]!,
    }
  })
}
