import { join, resolve } from 'node:path'
import type { PackageProblemCode } from '../../src/domain/package-problem.ts'
import type { DataProblemCode } from '../../src/domain/package-problem.ts'
import type { Result } from '../../src/domain/result.ts'
import { type DataPackage, readPackage } from '../../src/package/read-package.ts'
import { loadPackage } from '../package/load-package.ts'

/** A package by its name below `data/`, or by the path of its folder. */
export async function readingPackage(
  root: string,
  name: string,
): Promise<Result<DataPackage, DataProblemCode | PackageProblemCode>> {
  const files = await loadPackage(folderOf(root, name))
  return files.ok ? readPackage(files.value) : files
}

/** The folder of a package by its name below `data/`, or by its path. */
export function folderOf(root: string, name: string): string {
  return /[\\/]/.test(name) ? resolve(root, name) : join(root, 'data', name)
}
