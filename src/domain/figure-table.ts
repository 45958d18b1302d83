import type { AreaId } from './area.ts'
import type { CategoryId, IndicatorId } from './indicator.ts'
import {
  type MissingValue,
  type Observation,
  type ObservedValue,
  missingReasons,
  observationStates,
} from './observation.ts'
import { type Period, type Quarter, comparePeriods } from './period.ts'
import { type RowsOfPairs, rowsOfPairs } from './rows-of-pairs.ts'
import type { SourceId } from './source.ts'
import type { Target } from './target.ts'

/** Whole numbers of a column, in no more bytes than its dictionary needs. */
export type IndexColumn = Uint8Array | Uint16Array | Uint32Array

/** What observations and targets have in common: one entry a row in each column, indexes into the dictionaries. */
interface RowColumns {
  readonly indicator: IndexColumn
  readonly area: IndexColumn
  readonly period: IndexColumn
  /** NaN where there is none. */
  readonly value: Float64Array
  /** NaN where there is none. */
  readonly denominator: Float64Array
  /** Indexes of `observationStates`. */
  readonly state: Uint8Array
  readonly source: IndexColumn
}

/** What only some observations have. */
export type RareOfObservation = Pick<MissingValue, 'illustrates' | 'furtherSources' | 'printed' | 'note'> &
  Pick<ObservedValue, 'revisedFrom' | 'asOf' | 'months' | 'isMixed'>

/** What only some targets have. */
export type RareOfTarget = Pick<Target, 'kind' | 'upTo' | 'isRate'>

export interface ObservationColumns extends RowColumns {
  /** 0 for the whole, else one more than the index of the category. */
  readonly category: IndexColumn
  /** 0 for a value, else one more than the index in `missingReasons`. */
  readonly missing: Uint8Array
  readonly rare: ReadonlyMap<number, RareOfObservation>
}

export interface TargetColumns extends RowColumns {
  readonly rare: ReadonlyMap<number, RareOfTarget>
}

/** What the indexes of columns mean. */
export interface FigureDictionaries {
  readonly indicators: readonly IndicatorId[]
  readonly areas: readonly AreaId[]
  readonly periods: readonly Period[]
  readonly categories: readonly CategoryId[]
  readonly sources: readonly SourceId[]
}

/** Figures in typed columns: an object is made of a row only when somebody asks for it. */
export interface FigureTable extends FigureDictionaries {
  readonly observations: ObservationColumns
  readonly targets: TargetColumns
  readonly indexOf: {
    readonly indicator: ReadonlyMap<IndicatorId, number>
    readonly area: ReadonlyMap<AreaId, number>
    readonly period: ReadonlyMap<Period, number>
    readonly category: ReadonlyMap<CategoryId, number>
  }
  /** The rows of an indicator and an area. */
  readonly rowsOf: { readonly observations: RowsOfPairs; readonly targets: RowsOfPairs }
}

/** A column that can hold the indexes of so many entries. */
export function indexColumn(rows: number, entries: number): IndexColumn {
  if (entries <= 0x100) return new Uint8Array(rows)
  return entries <= 0x1_00_00 ? new Uint16Array(rows) : new Uint32Array(rows)
}

/** Columns with what is looked up in them. */
export function tableOfColumns(
  dictionaries: FigureDictionaries,
  { observations, targets }: Pick<FigureTable, 'observations' | 'targets'>,
): FigureTable {
  return {
    ...dictionaries,
    observations,
    targets,
    indexOf: {
      indicator: indexes(dictionaries.indicators),
      area: indexes(dictionaries.areas),
      period: indexes(dictionaries.periods),
      category: indexes(dictionaries.categories),
    },
    rowsOf: {
      observations: rowsOfPairs(observations.indicator, observations.area, dictionaries.areas.length),
      targets: rowsOfPairs(targets.indicator, targets.area, dictionaries.areas.length),
    },
  }
}

/** Observations and targets in columns, in their order; periods are numbered in the order of time, so that a series is a run. */
export function figureTable(observations: readonly Observation[], targets: readonly Target[]): FigureTable {
  const rows = [...observations, ...targets]
  const dictionaries: FigureDictionaries = {
    indicators: distinct(rows.map((row) => row.indicator)),
    areas: distinct(rows.map((row) => row.area)),
    periods: distinct<Period>([
      ...observations.map(({ period }) => period),
      ...targets.map(({ quarter }) => quarter),
    ]).sort(comparePeriods),
    categories: distinct(observations.flatMap(({ category }) => category ?? [])),
    sources: distinct([
      ...rows.map(({ source }) => source),
      ...observations.flatMap(({ furtherSources }) => furtherSources ?? []),
    ]),
  }
  const column = <Row, Id>(of: readonly Row[], ids: readonly Id[], idOf: (row: Row) => Id): IndexColumn => {
    const numbers = indexes(ids)
    const filled = indexColumn(of.length, ids.length)
    for (const [row, each] of of.entries()) filled[row] = numbers.get(idOf(each))!
    return filled
  }
  const { indicators, areas, periods, categories, sources } = dictionaries
  const states = (of: readonly (Observation | Target)[]): Uint8Array =>
    Uint8Array.from(of, ({ state }) => observationStates.indexOf(state))
  return tableOfColumns(dictionaries, {
    observations: {
      indicator: column(observations, indicators, (row) => row.indicator),
      area: column(observations, areas, (row) => row.area),
      period: column(observations, periods, (row) => row.period),
      category: column<Observation, CategoryId | undefined>(
        observations,
        [undefined, ...categories],
        (row) => row.category,
      ),
      value: Float64Array.from(observations, (row) => (row.kind === 'value' ? row.value : Number.NaN)),
      denominator: Float64Array.from(
        observations,
        (row) => (row.kind === 'value' ? row.denominator : undefined) ?? Number.NaN,
      ),
      state: states(observations),
      missing: Uint8Array.from(observations, (row) =>
        row.kind === 'missing' ? missingReasons.indexOf(row.reason) + 1 : 0,
      ),
      source: column(observations, sources, ({ source }) => source),
      rare: rareRows(observations, rareOfObservation),
    },
    targets: {
      indicator: column(targets, indicators, (row) => row.indicator),
      area: column(targets, areas, (row) => row.area),
      period: column<Target, Period>(targets, periods, (row) => row.quarter),
      value: Float64Array.from(targets, (row) => row.value),
      denominator: Float64Array.from(targets, (row) => row.denominator ?? Number.NaN),
      state: states(targets),
      source: column(targets, sources, ({ source }) => source),
      rare: rareRows(targets, rareOfTarget),
    },
  })
}

/** The observation of a row. Asked for more often than anything else, so what only some rows have costs the others nothing. */
export function observationAt(table: FigureTable, row: number): Observation {
  const { observations: columns } = table
  const missing = columns.missing[row]!
  const common = {
    indicator: table.indicators[columns.indicator[row]!]!,
    area: table.areas[columns.area[row]!]!,
    period: table.periods[columns.period[row]!]!,
    state: observationStates[columns.state[row]!]!,
    source: table.sources[columns.source[row]!]!,
  }
  const made: Writable<ObservedValue> | Writable<MissingValue> =
    missing > 0
      ? { kind: 'missing', reason: missingReasons[missing - 1]!, ...common }
      : { kind: 'value', value: columns.value[row]!, ...common }
  const category = columns.category[row]!
  if (category > 0) made.category = table.categories[category - 1]!
  if (made.kind === 'value') {
    const denominator = columns.denominator[row]!
    if (!Number.isNaN(denominator)) made.denominator = denominator
  }
  const rare = columns.rare.get(row)
  return rare === undefined ? made : Object.assign(made, rare)
}

type Writable<Row> = { -readonly [Key in keyof Row]: Row[Key] }

/** The target of a row; its period is a quarter. */
export function targetAt(table: FigureTable, row: number): Target {
  const { targets: columns } = table
  const denominator = columns.denominator[row]!
  return {
    indicator: table.indicators[columns.indicator[row]!]!,
    area: table.areas[columns.area[row]!]!,
    quarter: table.periods[columns.period[row]!]! as Quarter,
    value: columns.value[row]!,
    ...(Number.isNaN(denominator) ? {} : { denominator }),
    state: observationStates[columns.state[row]!]!,
    source: table.sources[columns.source[row]!]!,
    ...columns.rare.get(row),
  }
}

/** A view of the same figures without those of some indicators. */
export function withoutIndicators(table: FigureTable, isLeftOut: (indicator: IndicatorId) => boolean): FigureTable {
  const indicator = new Map([...table.indexOf.indicator].filter(([id]) => !isLeftOut(id)))
  return { ...table, indexOf: { ...table.indexOf, indicator } }
}

function distinct<Id>(ids: readonly Id[]): Id[] {
  return [...new Set(ids)]
}

function indexes<Id>(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map(ids.map((id, index) => [id, index]))
}

function rareRows<Row, Rare extends object>(
  rows: readonly Row[],
  rareOf: (row: Row) => Rare,
): ReadonlyMap<number, Rare> {
  return new Map(
    rows.flatMap((row, at): readonly (readonly [number, Rare])[] => {
      const rare = rareOf(row)
      return Object.keys(rare).length > 0 ? [[at, rare]] : []
    }),
  )
}

function rareOfObservation(row: Observation): RareOfObservation {
  const { illustrates, furtherSources, printed, note } = row
  const { revisedFrom, asOf, months, isMixed } = row.kind === 'value' ? row : {}
  return {
    ...(illustrates ? { illustrates } : {}),
    ...(furtherSources ? { furtherSources } : {}),
    ...(printed === undefined ? {} : { printed }),
    ...(note === undefined ? {} : { note }),
    ...(revisedFrom === undefined ? {} : { revisedFrom }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(months ? { months } : {}),
    ...(isMixed ? { isMixed } : {}),
  }
}

function rareOfTarget({ kind, upTo, isRate }: Target): RareOfTarget {
  return { ...(kind ? { kind } : {}), ...(upTo === undefined ? {} : { upTo }), ...(isRate ? { isRate } : {}) }
}
