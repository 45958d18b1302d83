import type { MergeProblemCode } from '../domain/merge-problem.ts'
import type { DataProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import { packageParts } from './package-parts.ts'
import { readDescription } from './read-description.ts'

/**
 * Why a package is not read as a whole, as figures are merged into it. One in parts may be larger than that without a fault: it
 * is said that nothing is merged into it, and not that it should come in parts.
 */
export function faultsOfWhole(
  problems: readonly Problem<DataProblemCode>[],
  description: Uint8Array | undefined,
): readonly Problem<MergeProblemCode>[] {
  const read = readDescription(description)
  if (!read.ok || !packageParts(read.value)) return problems
  return problems.map((problem) => {
    const isTooLarge = problem.code === 'package-too-large' || problem.code === 'package-too-long'
    return isTooLarge ? { code: 'parts-too-large' } : problem
  })
}
