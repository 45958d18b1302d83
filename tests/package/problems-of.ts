import type { DataProblemCode } from '../../src/domain/package-problem.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { publishPackage } from '../../src/package/publish-package.ts'

/** What is wrong with a package; nothing where it can be published. */
export function problemsOf(files: ReadonlyMap<string, Uint8Array>): readonly Problem<DataProblemCode>[] {
  const result = publishPackage(files)
  return result.ok ? [] : result.problems
}
