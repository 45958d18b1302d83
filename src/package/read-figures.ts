import type { AreaHistory } from '../domain/area-history.ts'
import type { Area, AreaId } from '../domain/area.ts'
import { checkTargets } from '../domain/check-targets.ts'
import { checkConsistency } from '../domain/consistency.ts'
import { observationKeyText } from '../domain/dataset.ts'
import { doubtfulFigures } from '../domain/doubtful-figures.ts'
import { hasValue, withoutFaults } from '../domain/located-observation.ts'
import { type ToldPeriod, isMonth } from '../domain/month.ts'
import type { Observation } from '../domain/observation.ts'
import { outOfLine } from '../domain/out-of-line.ts'
import type { DataProblemCode, WarningCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import { quartersMade } from '../domain/quarters-made.ts'
import { type Result, success } from '../domain/result.ts'
import { checkSumsOverAreas } from '../domain/sums-over-areas.ts'
import type { Target } from '../domain/target.ts'
import { withLikelyCauses } from './likely-causes.ts'
import { problemList } from './problem-list.ts'
import type { PackageDescription } from './read-description.ts'
import { readObservations } from './read-observations.ts'
import type { SharedTables } from './read-shared-tables.ts'
import { readTables } from './read-tables.ts'
import { readTargets } from './read-targets.ts'
import { sortProblems } from './sort-problems.ts'
import { figureTableNames } from './package-columns.ts'

/** Figures of a package without any fault, in the order of their rows, and quarters in the place of months. */
export interface PackageFigures {
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  /** What is no fault of them, but asks to be looked at. */
  readonly warnings: readonly Problem<WarningCode>[]
}

/** Where figures stand. */
interface FigureFiles {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly resources: PackageDescription['resources']
  /** Whether they are some of the figures: then none may be observations, or targets. */
  readonly isPart?: boolean
}

/** The figures in some files, or every fault in them and in the tables that give them their meaning. */
export function readFigures(
  shared: SharedTables,
  { files, resources, isPart = false }: FigureFiles,
): Result<PackageFigures, DataProblemCode> {
  const { tables, problems: tableProblems } = readTables(files, { resources }, { names: figureTableNames, isPart })
  const { references, indicatorsById: byId, words } = shared
  const { history } = references
  const observations = readObservations(tables.observations.rows, references)
  const targets = readTargets(tables.targets.rows, references)
  const located = observations.values.map(({ value }) => value)
  const told = located.map(({ observation }) => observation)
  const madeOf = (rows: readonly Observation<ToldPeriod>[]): readonly Observation[] => quartersMade(history, byId, rows)
  const { dataDate } = words.description.nhipquy
  const contradictions = checkConsistency(byId, located, dataDate, madeOf)
  const sound = withoutFaults(located, contradictions)
  const soundFigures = sound.map(({ observation }) => observation)
  const sums = shared.hasAllAreas ? checkSumsOverAreas(history, byId, sound, madeOf(soundFigures)) : []
  const ofTargets = checkTargets(byId, targets.located, soundFigures)
  const found = problemList<DataProblemCode>()
  for (const problems of [
    shared.problems,
    tableProblems,
    observations.problems,
    targets.problems,
    contradictions,
    sums,
    ofTargets.faults,
  ]) {
    for (const problem of problems) found.add(withNamedArea(problem, history))
  }
  const problems = found.problems()
  const levelOf = (area: AreaId): Area['level'] | undefined => history.byId(area)?.level
  if (problems.length > 0) {
    const idsOf = (table: 'indicators' | 'sources'): readonly string[] =>
      shared.tables[table].rows.map(({ cells }) => cells.get('id') ?? '')
    const evidence = {
      areas: words.areas,
      successions: words.successions,
      indicators: byId,
      ids: { indicators: idsOf('indicators'), sources: idsOf('sources') },
      unlisted: shared.unlisted,
      rows: { observations: tables.observations.rows, targets: tables.targets.rows },
      observations: told,
      doubtful: () => outOfLine(byId, located.filter(hasValue), levelOf),
    }
    // Not by `failure(...)`: many faulty files make more problems than a call can take.
    return { ok: false, problems: withLikelyCauses(sortProblems(problems), evidence) }
  }
  const made = madeOf(told)
  return success({
    observations: published(told, made),
    targets: targets.values.map(({ value }) => value),
    warnings: [...doubtfulFigures(byId, located, made, { dataDate, levelOf }), ...ofTargets.warnings],
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
