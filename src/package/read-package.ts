import type { AreaChanges } from '../domain/area-changes.ts'
import { type AreaHistory, areaHistoryOf } from '../domain/area-history.ts'
import type { Area, AreaId, AreaType } from '../domain/area.ts'
import type { AreaOutlines } from '../domain/area-outline.ts'
import { checkTargets } from '../domain/check-targets.ts'
import { checkConsistency } from '../domain/consistency.ts'
import { doubtfulFigures } from '../domain/doubtful-figures.ts'
import type { FormColumn } from '../domain/form-column.ts'
import type { Family } from '../domain/family.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { IndicatorPhrase } from '../domain/indicator-phrase.ts'
import { type ToldPeriod, isMonth } from '../domain/month.ts'
import type { Observation } from '../domain/observation.ts'
import { observationKeyText } from '../domain/dataset.ts'
import { hasValue, withoutFaults } from '../domain/located-observation.ts'
import { outOfLine } from '../domain/out-of-line.ts'
import { quartersMade } from '../domain/quarters-made.ts'
import type { DataProblemCode, WarningCode } from '../domain/package-problem.ts'
import { checkSumsOverAreas } from '../domain/sums-over-areas.ts'
import type { Problem } from '../domain/problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import type { ReportingCalendar } from '../domain/reporting-calendar.ts'
import type { Source } from '../domain/source.ts'
import type { Succession } from '../domain/succession.ts'
import type { Target } from '../domain/target.ts'
import { areaResolver } from './area-resolver.ts'
import { definitionGaps } from './definition-gaps.ts'
import { faultOfRows } from './fault-of-rows.ts'
import { faultOfSize } from './fault-of-size.ts'
import { withLikelyCauses } from './likely-causes.ts'
import { problemList } from './problem-list.ts'
import { type PackageDescription, readDescription } from './read-description.ts'
import { readAreaAttributes } from './read-area-attributes.ts'
import { readAreaTypes } from './read-area-types.ts'
import { readAreas } from './read-areas.ts'
import { readBreakdowns } from './read-breakdowns.ts'
import { readCalendars } from './read-calendars.ts'
import { readCarryRules } from './read-carry-rules.ts'
import { readDefinitions } from './read-definitions.ts'
import { readDisplayUnits } from './read-display-units.ts'
import { readFamilies } from './read-families.ts'
import { readFormColumns } from './read-form-columns.ts'
import { readIndicators } from './read-indicators.ts'
import { readObservations } from './read-observations.ts'
import { readOutlines } from './read-outlines.ts'
import { readPhrases } from './read-phrases.ts'
import { readSources } from './read-sources.ts'
import { readSuccessions } from './read-successions.ts'
import { readTables } from './read-tables.ts'
import { readTargets } from './read-targets.ts'
import { referenceTable } from './reference-table.ts'
import { sortProblems } from './sort-problems.ts'
import { swappedDays } from './swapped-days.ts'

/**
 * A package without any fault, as the domain sees it; every list in the order of its rows, and quarters in the place of
 * months.
 */
export interface DataPackage {
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
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  /** How reports speak of the indicators. */
  readonly phrases: readonly IndicatorPhrase[]
  /** Which columns of official forms tell which indicators. */
  readonly formColumns: readonly FormColumn[]
  /** What is no fault, but asks to be looked at: sorted by file and row, equal ones as one. */
  readonly warnings: readonly Problem<WarningCode>[]
}

/**
 * The package that files make (names within the package to bytes), or every fault in them, sorted by file and row. A
 * fault in one file never hides the faults of another, and is never reported twice by what points to it.
 */
export function readPackage(files: ReadonlyMap<string, Uint8Array>): Result<DataPackage, DataProblemCode> {
  const tooLarge = faultOfSize([...files].map(([name, bytes]) => ({ name, bytes: bytes.length }))) ?? faultOfRows(files)
  if (tooLarge !== undefined) return failure(tooLarge)
  const description = readDescription(files.get('datapackage.json'))
  if (!description.ok) return description
  const { tables, problems: tableProblems } = readTables(files, description.value)

  const types = { read: readAreaTypes(tables['area-types'].rows), isComplete: tables['area-types'].isComplete }
  const areas = readAreas(tables.areas.rows, types)
  const resolveArea = areaResolver(areas, tables.areas.isComplete)
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
  const hasAllCategories = tables.breakdowns.isComplete && breakdowns.unsound.length === 0
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
  const observations = readObservations(tables.observations.rows, references)
  const targets = readTargets(tables.targets.rows, references)
  const located = observations.values.map(({ value }) => value)
  const forChecks = indicators.values.map(({ value }) => (hasAllCategories ? value : { ...value, breakdowns: [] }))
  const byId = new Map(forChecks.map((each) => [each.id, each]))
  const told = located.map(({ observation }) => observation)
  const madeOf = (rows: readonly Observation<ToldPeriod>[]): readonly Observation[] => quartersMade(history, byId, rows)
  const { dataDate } = description.value.nhipquy
  const contradictions = checkConsistency(byId, located, dataDate, madeOf)
  const sound = withoutFaults(located, contradictions)
  const soundFigures = sound.map(({ observation }) => observation)
  // Without every area nobody knows whether all below one have a figure.
  const sums = hasAllAreas ? checkSumsOverAreas(history, byId, sound, madeOf(soundFigures)) : []
  const ofTargets = checkTargets(byId, targets.located, soundFigures)
  const found = problemList<DataProblemCode>()
  const tableReads = [
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
    observations,
    targets,
  ]
  for (const { problems } of [
    { problems: tableProblems },
    ...tableReads,
    ...[contradictions, sums, ofTargets.faults].map((each) => ({ problems: each })),
  ]) {
    for (const problem of problems) found.add(withNamedArea(problem, history))
  }
  const problems = found.problems()
  const levelOf = (area: AreaId): Area['level'] | undefined => history.byId(area)?.level
  if (problems.length > 0) {
    const idsOf = (table: 'indicators' | 'sources'): readonly string[] =>
      tables[table].rows.map(({ cells }) => cells.get('id') ?? '')
    const evidence = {
      areas: areas.values.map(({ value }) => value),
      successions,
      indicators: byId,
      ids: { indicators: idsOf('indicators'), sources: idsOf('sources') },
      unlisted: tableProblems.flatMap(({ code, place }) => (code === 'file-not-listed' ? (place?.file ?? []) : [])),
      rows: { observations: tables.observations.rows, targets: tables.targets.rows },
      observations: located.map(({ observation }) => observation),
      doubtful: () => outOfLine(byId, located.filter(hasValue), levelOf),
    }
    // Not by `failure(...)`: many faulty files make more problems than a call can take.
    return { ok: false, problems: withLikelyCauses(sortProblems(problems), evidence) }
  }
  const made = madeOf(told)
  const warnings = problemList<WarningCode>()
  for (const warning of [
    ...swappedDays(tables.areas.rows, ['valid_from', 'valid_to']),
    ...swappedDays(tables.succession.rows, ['effective']),
    ...definitionGaps(definitions.values),
    ...doubtfulFigures(byId, located, made, { dataDate, levelOf }),
    ...ofTargets.warnings,
  ])
    warnings.add(warning)
  return success({
    description: description.value,
    areaTypes: types.read.values.map(({ value }) => value),
    areas: areas.values.map(({ value }) => value),
    successions,
    changes: {
      rules: carryRules.values.map(({ value }) => value),
      shares,
      attributes: attributes.values.map(({ value }) => value),
      ends: areas.values.flatMap(({ value, row }): AreaChanges['ends'] => {
        const by = row.cells.get('ended_by') ?? ''
        return by === '' ? [] : [{ area: value.id, by }]
      }),
    },
    outlines: outlines.values.map(({ value }) => value),
    families: families.values.map(({ value }) => value),
    calendars: calendars.values.map(({ value }) => value),
    indicators: indicators.values.map(({ value }) => value),
    sources: sources.values.map(({ value }) => value),
    observations: published(told, made),
    targets: targets.values.map(({ value }) => value),
    phrases: phrases.values.map(({ value }) => value),
    formColumns: formColumns.values.map(({ value }) => value),
    warnings: sortProblems(warnings.problems()),
  })
}

/** What is published: what rows say of periods, and of the quarters that only months tell, what these make. */
function published(told: readonly Observation<ToldPeriod>[], made: readonly Observation[]): readonly Observation[] {
  const ofPeriods = told.filter((each): each is Observation => !isMonth(each.period))
  if (made.length === 0) return ofPeriods
  const keys = new Set(ofPeriods.map(observationKeyText))
  return [...ofPeriods, ...made.filter((each) => !keys.has(observationKeyText(each)))]
}

/** A problem that names an area by its identity, with the name and code that stand in its row. */
function withNamedArea<Code extends string>(problem: Problem<Code>, history: Pick<AreaHistory, 'byId'>): Problem<Code> {
  const area = history.byId(problem.params?.['area'] as AreaId)
  return area === undefined
    ? problem
    : { ...problem, params: { ...problem.params, area: `${area.name} (${area.code})` } }
}
