import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import { mostPackageBytes } from './package-limits.ts'

/** That files together are more than is read, with the largest of them; undefined when they are not. */
export function faultOfSize(
  files: readonly { readonly name: string; readonly bytes: number }[],
): Problem<PackageProblemCode> | undefined {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  if (bytes <= mostPackageBytes) return undefined
  const largest = files.reduce((most, file) => (file.bytes > most.bytes ? file : most))
  return {
    code: 'package-too-large',
    place: { file: largest.name },
    params: { size: Math.ceil(bytes / 1_000_000), limit: mostPackageBytes / 1_000_000 },
  }
}
