import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { PackageProblemCode } from '../../src/domain/package-problem.ts'
import { type Result, failure, success } from '../../src/domain/result.ts'
import { ioReason } from './io-reason.ts'

/**
 * Replaces a folder by the files of a publication, all or nothing: they are written beside it and swapped in by
 * renaming. Whatever fails, the folder holds either the whole new publication or the whole old one.
 */
export async function writePublication(
  files: ReadonlyMap<string, string>,
  folder: string,
): Promise<Result<undefined, PackageProblemCode>> {
  const target = resolve(folder)
  const [fresh, old] = [`${target}.new-${process.pid}`, `${target}.old-${process.pid}`]
  try {
    await mkdir(dirname(target), { recursive: true })
    await rm(fresh, { recursive: true, force: true })
    await mkdir(fresh)
    for (const [name, text] of files) await writeFile(join(fresh, name), text)
    await swap(target, fresh, old)
    return success(undefined)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined)
    return failure({ code: 'folder-not-writable', place: { text: folder }, params: { reason: ioReason(error) } })
  }
}

async function swap(target: string, fresh: string, old: string): Promise<void> {
  const hadOld = await rename(target, old).then(
    () => true,
    (error: unknown) => {
      if (ioReason(error) === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(fresh, target)
  } catch (error) {
    if (hadOld) await rename(old, target)
    throw error
  }
  // The publication stands; a leftover of the old one harms nobody.
  if (hadOld) await rm(old, { recursive: true, force: true }).catch(() => undefined)
}
