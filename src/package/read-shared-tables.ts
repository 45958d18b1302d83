import type { AreaChanges } from '../domain/area-changes.ts'
import { type AreaHistory, areaHistoryOf } from '../domain/area-history.ts'
import type { AreaOutlines } from '../domain/area-outline.ts'
import type { Area, AreaType } from '../domain/area.ts'
import type { Family } from '../domain/family.ts'
import type { FormColumn } from '../domain/form-column.ts'
import type { IndicatorPhrase } from '../domain/indicator-phrase.ts'
import type { Indicator, IndicatorId } from '../domain/indicator.ts'
import type { PackageProblemCode, WarningCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { ReportingCalendar } from '../domain/reporting-calendar.ts'
import type { Source } from '../domain/source.ts'
import type { Succession } from '../domain/succession.ts'
import { areaResolver } from './area-resolver.ts'
import { definitionGaps } from './definition-gaps.ts'
import { readAreaAttributes } from './read-area-attributes.ts'
import { readAreaTypes } from './read-area-types.ts'
import { readAreas } from './read-areas.ts'
import { readBreakdowns } from './read-breakdowns.ts'
import { readCalendars } from './read-calendars.ts'
import { readCarryRules } from './read-carry-rules.ts'
import { readDefinitions } from './read-definitions.ts'
import type { PackageDescription } from './read-description.ts'
import { readDisplayUnits } from './read-display-units.ts'
import { readFamilies } from './read-families.ts'
import { readFormColumns } from './read-form-columns.ts'
import { readIndicators } from './read-indicators.ts'
import type { FigureReferences } from './read-observations.ts'
import { readOutlines } from './read-outlines.ts'
import { readPhrases } from './read-phrases.ts'
import { readSources } from './read-sources.ts'
import { readSuccessions } from './read-successions.ts'
import { type TablesOf, readTables, unlistedFiles } from './read-tables.ts'
import { areIdsKnown, referenceTable } from './reference-table.ts'
import type { ReadRows } from './row-reader.ts'
import { swappedDays } from './swapped-days.ts'
import { type FigureTableName, type TableName, sharedTableNames } from './package-columns.ts'

/** What a package says of its figures, as the domain sees it; every list in the order of its rows. */
export interface PackageWords {
  readonly description: PackageDescription
  readonly areaTypes: readonly AreaType[]
  readonly areas: readonly Area[]
  readonly successions: readonly Succession[]
  readonly changes: AreaChanges
  readonly outlines: readonly AreaOutlines[]
  readonly families: readonly Family[]
  readonly calendars: readonly ReportingCalendar[]
  readonly indicators: readonly Indicator[]
  readonly sources: readonly Source[]
  /** How reports speak of the indicators. */
  readonly phrases: readonly IndicatorPhrase[]
  /** Which columns of official forms tell which indicators. */
  readonly formColumns: readonly FormColumn[]
}

/** What gives the figures of a package their meaning, the same for all its parts, with every fault in it. */
export interface SharedTables {
  readonly words: PackageWords
  readonly tables: TablesOf<Exclude<TableName, FigureTableName>>
  readonly references: FigureReferences & { readonly history: AreaHistory }
  /** Indicators as figures are held against them: without breakdowns where not all of these could be read. */
  readonly indicatorsById: ReadonlyMap<IndicatorId, Indicator>
  /** Whether every area could be read: without that nobody knows whether all below one have a figure. */
  readonly hasAllAreas: boolean
  /** The CSV files that nothing points to. */
  readonly unlisted: readonly string[]
  readonly problems: readonly Problem<PackageProblemCode>[]
  readonly warnings: readonly Problem<WarningCode>[]
}

/** Reads all tables but those of figures. */
export function readSharedTables(
  files: ReadonlyMap<string, Uint8Array>,
  description: PackageDescription,
): SharedTables {
  const { tables, problems: tableProblems } = readTables(files, description, { names: sharedTableNames })
  const unlisted = unlistedFiles(files.keys(), description)
  const types = { read: readAreaTypes(tables['area-types'].rows), isComplete: tables['area-types'].isComplete }
  const areas = readAreas(tables.areas.rows, types, tables.areas.isComplete)
  const resolveArea = areaResolver(areas, tables.areas.isComplete && areIdsKnown(areas, 'code', 'code'))
  const sources = readSources(tables.sources.rows)
  const sourceTable = referenceTable(sources, 'id', tables.sources.isComplete)
  const successionRows = readSuccessions(tables.succession.rows, resolveArea, sourceTable)
  const successions = successionRows.values.map(({ value }) => value.succession)
  const shares = successionRows.values.flatMap(({ value }) => value.share ?? [])
  const hasAllAreas = tables.areas.isComplete && areas.unsound.length === 0
  const outlines = readOutlines(tables.outlines.rows, files, {
    areas: areas.values.map(({ value }) => value),
    isComplete: hasAllAreas,
  })
  const breakdowns = readBreakdowns(tables.breakdowns.rows)
  const { isComplete } = tables.indicators
  const families = readFamilies(tables.families.rows)
  const calendars = readCalendars(tables.calendars.rows)
  const vocabulary = {
    areaTypes: types,
    families: referenceTable(families, 'id', tables.families.isComplete),
    calendars: referenceTable(calendars, 'id', tables.calendars.isComplete),
  }
  const definitions = readDefinitions(tables.definitions.rows, vocabulary.calendars)
  // Without every indicator nobody knows which units there are.
  const units = isComplete ? tables.indicators.rows.map(({ cells }) => cells.get('unit_vi') ?? '') : []
  const displayUnits = readDisplayUnits(tables['display-units'].rows, units)
  const parts = { breakdowns, definitions, displayUnits }
  const indicators = readIndicators(tables.indicators.rows, parts, vocabulary, isComplete)
  const indicatorIds = new Set(tables.indicators.rows.map(({ cells }) => cells.get('id')))
  // A part of an indicator that is none belongs to another.
  const hasAllCategories =
    tables.breakdowns.isComplete &&
    breakdowns.unsound.length === 0 &&
    breakdowns.values.every(({ value }) => indicatorIds.has(value.indicator))
  const history = areaHistoryOf(
    areas.values.map(({ value }) => value),
    successions,
  )
  const references = {
    indicators: referenceTable(indicators, 'id', isComplete),
    hasAllCategories,
    sources: sourceTable,
    resolveArea,
    history,
  }
  const carryRules = readCarryRules(tables['carry-rules'].rows, references.indicators, {
    names: new Set(shares.map(({ of }) => of)),
    isComplete: tables.succession.isComplete && successionRows.unsound.length === 0,
  })
  const phrases = readPhrases(tables.phrases.rows, references.indicators, hasAllCategories)
  const formColumns = readFormColumns(tables['form-columns'].rows, references.indicators, hasAllCategories)
  const attributes = readAreaAttributes(tables['area-attributes'].rows, resolveArea, sourceTable)
  const forChecks = indicators.values.map(({ value }) => (hasAllCategories ? value : { ...value, breakdowns: [] }))
  const notListed = unlisted.map((file): Problem<PackageProblemCode> => ({ code: 'file-not-listed', place: { file } }))
  const reads = [
    { problems: [...tableProblems, ...notListed] },
    types.read,
    areas,
    successionRows,
    outlines,
    families,
    calendars,
    breakdowns,
    definitions,
    displayUnits,
    indicators,
    sources,
    carryRules,
    attributes,
    phrases,
    formColumns,
  ]
  return {
    words: {
      description,
      areaTypes: valuesOf(types.read),
      areas: valuesOf(areas),
      successions,
      changes: {
        rules: valuesOf(carryRules),
        shares,
        attributes: valuesOf(attributes),
        ends: areas.values.flatMap(({ value, row }): AreaChanges['ends'] => {
          const by = row.cells.get('ended_by') ?? ''
          return by === '' ? [] : [{ area: value.id, by }]
        }),
      },
      outlines: valuesOf(outlines),
      families: valuesOf(families),
      calendars: valuesOf(calendars),
      indicators: valuesOf(indicators),
      sources: valuesOf(sources),
      phrases: valuesOf(phrases),
      formColumns: valuesOf(formColumns),
    },
    tables,
    references,
    indicatorsById: new Map(forChecks.map((each) => [each.id, each])),
    hasAllAreas,
    unlisted,
    problems: reads.flatMap((read): readonly Problem<PackageProblemCode>[] => read.problems),
    warnings: [
      ...swappedDays(tables.areas.rows, ['valid_from', 'valid_to']),
      ...swappedDays(tables.succession.rows, ['effective']),
      ...definitionGaps(definitions.values),
    ],
  }
}

function valuesOf<Value>({ values }: Pick<ReadRows<Value>, 'values'>): readonly Value[] {
  return values.map(({ value }) => value)
}
