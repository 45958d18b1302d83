import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackageProblemCode } from '../../src/domain/package-problem.ts'
import { type Result, failure, success } from '../../src/domain/result.ts'
import { faultOfSize } from '../../src/package/fault-of-size.ts'
import { problemList } from '../../src/package/problem-list.ts'
import { ioReason } from './io-reason.ts'

/** The files of a package folder by name (folders in it are left out), or every file that cannot be read. */
export async function loadPackage(
  folder: string,
): Promise<Result<ReadonlyMap<string, Uint8Array>, PackageProblemCode>> {
  const names = await listFiles(folder)
  if (names === undefined) return failure({ code: 'folder-missing', place: { text: folder } })
  return loadFiles(folder, names)
}

/** Some files of a folder by name, or every one that cannot be read. */
export async function loadFiles(
  folder: string,
  names: readonly string[],
): Promise<Result<ReadonlyMap<string, Uint8Array>, PackageProblemCode>> {
  const problems = problemList<PackageProblemCode>()
  const attempt = async (name: string, read: (path: string) => Promise<void>): Promise<void> => {
    try {
      await read(join(folder, name))
    } catch (error) {
      problems.add({ code: 'file-unreadable', place: { file: name }, params: { reason: ioReason(error) } })
    }
  }
  const sizes: { name: string; bytes: number }[] = []
  for (const name of names) {
    await attempt(name, async (path) => void sizes.push({ name, bytes: (await stat(path)).size }))
  }
  const tooLarge = faultOfSize(sizes)
  if (tooLarge !== undefined) return failure(tooLarge)
  const files = new Map<string, Uint8Array>()
  for (const { name } of sizes) await attempt(name, async (path) => void files.set(name, await readFile(path)))
  const found = problems.problems()
  return found.length > 0 ? { ok: false, problems: found } : success(files)
}

/** The names of the files in a folder in a fixed order, or undefined when there is no such folder. */
export async function listFiles(folder: string): Promise<readonly string[] | undefined> {
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
