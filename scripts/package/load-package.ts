import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackageProblemCode } from '../../src/domain/package-problem.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { type Result, failure, success } from '../../src/domain/result.ts'
import { ioReason } from './io-reason.ts'

/** The files of a package folder by name (folders in it are left out), or every file that cannot be read. */
export async function loadPackage(
  folder: string,
): Promise<Result<ReadonlyMap<string, Uint8Array>, PackageProblemCode>> {
  const names = await listFiles(folder)
  if (names === undefined) return failure({ code: 'folder-missing', place: { text: folder } })
  const files = new Map<string, Uint8Array>()
  const problems: Problem<PackageProblemCode>[] = []
  for (const name of names) {
    try {
      files.set(name, await readFile(join(folder, name)))
    } catch (error) {
      problems.push({ code: 'file-unreadable', place: { file: name }, params: { reason: ioReason(error) } })
    }
  }
  return problems.length > 0 ? failure(...problems) : success(files)
}

/** The names of the files in a folder in a fixed order, or undefined when there is no such folder. */
async function listFiles(folder: string): Promise<readonly string[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    // Links are kept: one that leads nowhere must be reported as unreadable, not be passed over.
    const names = entries.filter((entry) => !entry.isDirectory() && isData(entry.name)).map((entry) => entry.name)
    return names.sort()
  } catch {
    return undefined
  }
}

/** Whether a file can belong to a package; lock files of office programs and the like do not. */
function isData(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~') && /\.(csv|json)$/i.test(name)
}
