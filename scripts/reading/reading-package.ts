import type { PackageProblemCode } from '../../src/domain/package-problem.ts'
import type { DataProblemCode } from '../../src/domain/package-problem.ts'
import type { Result } from '../../src/domain/result.ts'
import { type DataPackage, readPackage } from '../../src/package/read-package.ts'
import { loadPackage } from '../package/load-package.ts'
import { folderOf, fromRoot } from '../package/package-folder.ts'

/** A package by its name below `data/`, or by the path of its folder. */
export async function readingPackage(
  root: string,
  name: string,
): Promise<Result<DataPackage, DataProblemCode | PackageProblemCode>> {
  const files = await loadPackage(fromRoot(root, folderOf(name)))
  return files.ok ? readPackage(files.value) : files
}
