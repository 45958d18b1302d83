import { mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { families } from '../../src/domain/indicator.ts'
import type { PackageProblemCode } from '../../src/domain/package-problem.ts'
import { type Result, failure, success } from '../../src/domain/result.ts'
import { ioReason } from './io-reason.ts'

/**
 * Replaces a folder by the files of a publication, all or nothing: they are written beside it and swapped in by
 * renaming. Whatever fails, the folder holds either the whole new publication or the whole old one. A folder that holds
 * anything but a publication is never replaced.
 */
export async function writePublication(
  files: ReadonlyMap<string, string>,
  folder: string,
): Promise<Result<undefined, PackageProblemCode>> {
  const refuse = (reason: string) =>
    failure<PackageProblemCode>({ code: 'folder-not-writable', place: { text: folder }, params: { reason } })
  const target = await resolved(folder)
  const [fresh, old] = [`${target}.new-${process.pid}`, `${target}.old-${process.pid}`]
  try {
    const foreign = await foreignEntry(target)
    if (foreign !== undefined) return refuse(`ENOTEMPTY: ${foreign}`)
    await mkdir(dirname(target), { recursive: true })
    await rm(fresh, { recursive: true, force: true })
    await mkdir(fresh)
    for (const [name, text] of files) await writeFile(join(fresh, name), text)
    await swap(target, fresh, old)
    return success(undefined)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined)
    return refuse(ioReason(error))
  }
}

/**
 * Puts right what a killed run left beside a folder: brings back the publication it had moved away, and removes its
 * unfinished files. Folders of runs that still live are left alone.
 */
export async function recoverPublication(folder: string): Promise<void> {
  const target = await resolved(folder)
  const beside = await readdir(dirname(target)).catch((): string[] => [])
  const start = `${basename(target)}.`
  const left = beside.flatMap((name) => {
    const match = name.startsWith(start) ? /^(new|old)-(\d+)$/.exec(name.slice(start.length)) : null
    return match && !isRunning(Number(match[2])) ? [{ path: join(dirname(target), name), kind: match[1]! }] : []
  })
  for (const { path, kind } of left) {
    const isBack = kind === 'old' && !(await readdir(dirname(target))).includes(basename(target))
    // What cannot be tidied up harms nobody; writing reports what is wrong with the folder.
    await (isBack ? rename(path, target) : rm(path, { recursive: true, force: true })).catch(() => undefined)
  }
}

/** The folder itself when it is given by a link, so that the link stays. */
async function resolved(folder: string): Promise<string> {
  return realpath(folder).catch(() => resolve(folder))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return ioReason(error) !== 'ESRCH'
  }
}

/** Files that file managers leave behind. */
const litter: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/** The first entry of a folder that is no file of a publication; undefined also when there is no such folder. */
async function foreignEntry(target: string): Promise<string | undefined> {
  try {
    const entries = await readdir(target, { withFileTypes: true })
    return entries.find((entry) => !entry.isFile() || !isPublished(entry.name))?.name
  } catch (error) {
    if (ioReason(error) === 'ENOENT') return undefined
    throw error
  }
}

function isPublished(name: string): boolean {
  const isSlice = name.endsWith('.json') && families.some((family) => name.startsWith(`${family}-`))
  return name === catalogueFileName || isSlice || litter.includes(name)
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
