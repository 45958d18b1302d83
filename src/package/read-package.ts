import type { WarningCode, DataProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { faultOfRows } from './fault-of-rows.ts'
import { faultOfSize } from './fault-of-size.ts'
import { problemList } from './problem-list.ts'
import { readDescription } from './read-description.ts'
import { type PackageFigures, readFigures } from './read-figures.ts'
import { type PackageWords, readSharedTables } from './read-shared-tables.ts'
import { sortProblems } from './sort-problems.ts'

/** A package without any fault, as the domain sees it. */
export type DataPackage = PackageWords & PackageFigures

/**
 * The package that files make (names within the package to bytes), or every fault in them, sorted by file and row. A
 * fault in one file never hides the faults of another, and is never reported twice by what points to it.
 */
export function readPackage(files: ReadonlyMap<string, Uint8Array>): Result<DataPackage, DataProblemCode> {
  const tooLarge = faultOfSize([...files].map(([name, bytes]) => ({ name, bytes: bytes.length }))) ?? faultOfRows(files)
  if (tooLarge !== undefined) return failure(tooLarge)
  const description = readDescription(files.get('datapackage.json'))
  if (!description.ok) return description
  const shared = readSharedTables(files, description.value)
  const figures = readFigures(shared, { files, resources: description.value.resources })
  if (!figures.ok) return figures
  const warnings = sortedWarnings([...shared.warnings, ...figures.value.warnings])
  return success({ ...shared.words, ...figures.value, warnings })
}

/** Warnings by file and row, equal ones as one. */
export function sortedWarnings(warnings: readonly Problem<WarningCode>[]): readonly Problem<WarningCode>[] {
  const kinds = problemList<WarningCode>()
  for (const warning of warnings) kinds.add(warning)
  return sortProblems(kinds.problems())
}
