import type { AreaChanges } from './area-changes.ts'
import type { Area, AreaId } from './area.ts'
import type { AreaOutlines } from './area-outline.ts'
import type { CarriedStretch } from './carried-stretches.ts'
import type { CatalogueIndex } from './catalogue-index.ts'
import type { Day } from './day.ts'
import type { Figure } from './figure.ts'
import type { FigureQuestion } from './figure-question.ts'
import { type FigureTable, figureTable, observationAt, targetAt } from './figure-table.ts'
import { groupBy } from './group-by.ts'
import type { IndicatorId } from './indicator.ts'
import type { ToldPeriod } from './month.ts'
import type { Observation, ObservationKey, ObservationState } from './observation.ts'
import { type Quarter, yearOf } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { rowOfPair, rowsOfPair } from './rows-of-pairs.ts'
import type { Target } from './target.ts'

/** What carries figures over. */
interface Carriage {
  /** The same dataset on the areas of a day. */
  readonly onAreasOf: (dataset: Dataset, day: Day) => Dataset
  /** How the figures of an indicator were carried over. */
  readonly stretchesCarried: (
    dataset: Dataset,
    indicator: IndicatorId,
    figures: readonly Figure[],
  ) => readonly CarriedStretch[]
}

/** Look-ups of observations and targets, with the catalogue that gives them meaning. How they are kept is its own affair. */
export interface Dataset extends CatalogueIndex {
  /** The observation of a key, or undefined when the package has no row for it. */
  readonly observation: (key: ObservationKey) => Observation | undefined
  /** All observations of an indicator and one record of an area, breakdowns included. */
  readonly observationsOf: (indicator: IndicatorId, area: AreaId) => readonly Observation[]
  /**
   * The targets of an indicator by quarter that an area is held against in a quarter: what its level has undertaken then, and
   * for the years of which it has undertaken nothing what an earlier level had, with the day on which that ended. A level that
   * is still to come has undertaken nothing yet.
   */
  readonly targetsOf: (indicator: IndicatorId, area: AreaId, quarter: Quarter) => ReadonlyMap<Quarter, Target>
  /** What the package says of areas beyond what they were and became; absent where nobody asked for it. */
  readonly areaChanges?: AreaChanges
  /** What carries figures over to the areas of another day; comes with `areaChanges`. */
  readonly carriage?: Carriage
  /** The figure on the areas of another day, where it is that of another record; absent where areas are as they were. */
  readonly carried?: (question: FigureQuestion) => Figure | undefined
  /** The outlines that were asked for; absent where none were. */
  readonly outlines?: readonly AreaOutlines[]
}

/** The one text that names an observation; two observations with the same key are a fault of the package. */
export function observationKeyText(key: ObservationKey<ToldPeriod>): string {
  return `${key.indicator}|${key.area}|${key.period}|${key.category ?? ''}`
}

/** A dataset of observations and targets under a catalogue. */
export function datasetOf(
  index: CatalogueIndex,
  observations: readonly Observation[],
  targets: readonly Target[],
): Dataset {
  return datasetOfTables(index, [figureTable(observations, targets)])
}

/** A dataset of tables under a catalogue; what several of them hold is that of the last. */
export function datasetOfTables(
  { catalogue, history, indicatorOf }: CatalogueIndex,
  tables: readonly FigureTable[],
): Dataset {
  const byIndicator = groupBy(
    tables.flatMap((table) => [...table.indexOf.indicator].map(([id, indicator]) => ({ id, indicator, table }))),
    ({ id }) => id,
  )
  /** The tables that hold an indicator of an area, each with the indexes of both. */
  const holding = (id: IndicatorId, areaId: AreaId): readonly Holding[] => {
    const found: Holding[] = []
    for (const { table, indicator } of byIndicator.get(id) ?? []) {
      const area = table.indexOf.area.get(areaId)
      if (area !== undefined) found.push({ table, indicator, area })
    }
    return found
  }
  return {
    catalogue,
    history,
    indicatorOf,
    observation: (key) => {
      let found: Observation | undefined
      for (const each of holding(key.indicator, key.area)) found = observationIn(each, key) ?? found
      return found
    },
    observationsOf: (id, areaId) =>
      holding(id, areaId).flatMap(({ table, indicator, area }) =>
        rowsOfPair(table.rowsOf.observations, indicator, area).map((row) => observationAt(table, row)),
      ),
    targetsOf: (id, areaId, quarter) => {
      const targets = levelsUntil(history.lineageOf(areaId), lastDayOf(quarter)).flatMap(({ records, until }) =>
        records
          .flatMap((record) => holding(id, record.id))
          .flatMap(({ table, indicator, area }) =>
            rowsOfPair(table.rowsOf.targets, indicator, area).map((row): Target => {
              const target = targetAt(table, row)
              return until === undefined ? target : { ...target, until }
            }),
          ),
      )
      // The plan of a year is one level's: the path of another does not lead to it.
      const untilOf = new Map(targets.map((target) => [yearOf(target.quarter), target.until]))
      return new Map(
        targets
          .filter((target) => untilOf.get(yearOf(target.quarter)) === target.until)
          .map((target) => [target.quarter, target]),
      )
    },
  }
}

interface Holding {
  readonly table: FigureTable
  readonly indicator: number
  readonly area: number
}

/** The records of one level in a lineage, and the last day of that level where another follows by the day that is asked for. */
interface LineageLevel {
  readonly records: readonly Area[]
  readonly until?: Day
}

/** The levels of a lineage up to a day, in the order of time; before all of them the first. */
function levelsUntil(lineage: readonly Area[], day: Day): readonly LineageLevel[] {
  const starts = lineage.flatMap(({ level }, at) => (level === lineage[at - 1]?.level ? [] : [at]))
  const begun = starts.filter((start, at) => at === 0 || (lineage[start]!.validFrom ?? day) <= day)
  return begun.map((start, at) => {
    const records = lineage.slice(start, starts[at + 1])
    const until = at === begun.length - 1 ? undefined : records[records.length - 1]!.validTo
    return { records, ...(until === undefined ? {} : { until }) }
  })
}

function observationIn({ table, indicator, area }: Holding, key: ObservationKey): Observation | undefined {
  const period = table.indexOf.period.get(key.period)
  const category = key.category === undefined ? 0 : (table.indexOf.category.get(key.category) ?? Number.NaN) + 1
  const { period: periods, category: categories } = table.observations
  const row = rowOfPair(
    table.rowsOf.observations,
    indicator,
    area,
    (at) => periods[at] === period && categories[at] === category,
  )
  return row === undefined ? undefined : observationAt(table, row)
}

/** The same dataset without any illustrative figure or target: what remains has a source. */
export function withoutSamples(dataset: Dataset): Dataset {
  const isSourced = ({ state }: { readonly state: ObservationState }): boolean => state !== 'sample'
  return {
    ...dataset,
    observation: (key) => {
      const found = dataset.observation(key)
      return found && isSourced(found) ? found : undefined
    },
    observationsOf: (indicator, area) => dataset.observationsOf(indicator, area).filter(isSourced),
    targetsOf: (indicator, area, quarter) =>
      new Map([...dataset.targetsOf(indicator, area, quarter)].filter(([, target]) => isSourced(target))),
  }
}
