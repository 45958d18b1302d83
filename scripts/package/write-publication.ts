import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { catalogueFileName, isCatalogue } from '../../src/contract/catalogue-file.ts'
import { isOutlinesText } from '../../src/contract/outlines-file.ts'
import { isSliceText } from '../../src/contract/slice-file.ts'
import type { PackageProblemCode } from '../../src/domain/package-problem.ts'
import { type Result, failure, success } from '../../src/domain/result.ts'
import { ioReason } from './io-reason.ts'
import { lockFileName, lockFolder } from './publication-lock.ts'

/**
 * Puts the files of a publication into a folder, all or nothing. New slices have new names, so they are laid beside the old
 * ones; then the catalogue is replaced in one step; then what it no longer names is removed. Whatever fails or is killed
 * between, the catalogue in the folder names files that are all there. Nothing outside the folder is touched, so it may be a
 * volume that is mounted. A folder that holds anything but a publication is never written to.
 */
export async function writePublication(
  files: ReadonlyMap<string, string>,
  folder: string,
): Promise<Result<undefined, PackageProblemCode>> {
  const refuse = (reason: string) =>
    failure<PackageProblemCode>({ code: 'folder-not-writable', place: { text: folder }, params: { reason } })
  // The folder itself when it is given by a link, so that the link stays.
  const target = await realpath(folder).catch(() => resolve(folder))
  try {
    await mkdir(target, { recursive: true })
    const foreign = await foreignEntry(target)
    if (foreign !== undefined) return refuse(`ENOTEMPTY: ${foreign}`)
    const lock = await lockFolder(target)
    if ('holder' in lock) {
      const { pid, host, since } = lock.holder
      const params = { pid, host, since, file: lockFileName }
      return failure<PackageProblemCode>({ code: 'folder-locked', place: { text: folder }, params })
    }
    try {
      await replaceFiles(target, files)
    } finally {
      await lock.release()
    }
    return success(undefined)
  } catch (error) {
    return refuse(ioReason(error))
  }
}

async function replaceFiles(target: string, files: ReadonlyMap<string, string>): Promise<void> {
  const before = new Set(await readdir(target))
  // Of runs that were killed: nobody else writes while the lock is held.
  for (const name of before) if (isUnfinished(name)) await rm(join(target, name), { force: true })
  const slices = [...files].filter(([name]) => name !== catalogueFileName)
  try {
    for (const [name, text] of slices) await writeWhole(target, name, text)
    // A server would go on sending what they hold of the catalogue before.
    for (const ending of ['.br', '.gz']) await rm(join(target, catalogueFileName + ending), { force: true })
    await writeWhole(target, catalogueFileName, files.get(catalogueFileName) ?? '')
  } catch (error) {
    for (const [name] of slices) {
      if (!before.has(name)) await rm(join(target, name), { force: true }).catch(() => undefined)
    }
    throw error
  }
  // The publication stands; a leftover of the old one harms nobody.
  for (const name of before) {
    const file = name.replace(compressed, '')
    if (isSliceName(file) && !files.has(file)) await rm(join(target, name), { force: true }).catch(() => undefined)
  }
}

/** Writes a file under a name of its own first: no reader ever finds half of it. */
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const unfinished = join(folder, `.nhip-quy-${randomUUID()}.tmp`)
  try {
    await writeFile(unfinished, text, { flush: true })
    await rename(unfinished, join(folder, name))
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw error
  }
}

/** What file managers and file systems leave in a folder. */
const litter: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found']

/** The first entry of a folder that is not a publication's. */
async function foreignEntry(target: string): Promise<string | undefined> {
  const entries = await readdir(target, { withFileTypes: true })
  const foreign = entries.find(({ name }) => !litter.includes(name) && !isOwn(name))
  if (foreign !== undefined) return foreign.name
  const folder = entries.find((entry) => !entry.isFile() && !litter.includes(entry.name))
  if (folder !== undefined) return folder.name
  // Families are the package's own, so that a name alone proves nothing: what is removed later has to say what it is.
  for (const { name } of entries) {
    if (!isSliceName(name)) continue
    const beginning = await beginningOf(join(target, name))
    if (!isSliceText(beginning) && !isOutlinesText(beginning)) return name
  }
  if (!entries.some(({ name }) => name === catalogueFileName)) return undefined
  return isCatalogue(await readFile(join(target, catalogueFileName), 'utf8')) ? undefined : catalogueFileName
}

/** What stands beside a file of a built site, compressed once for all who ask. */
const compressed = /\.(?:br|gz)$/

function isOwn(file: string): boolean {
  const name = file.replace(compressed, '')
  return name === catalogueFileName || name === lockFileName || isSliceName(name) || isUnfinished(name)
}

const slicePattern = /^[a-z0-9][a-z0-9._-]*-[a-z0-9]+-[0-9a-f]{16}\.json$/

function isSliceName(name: string): boolean {
  return slicePattern.test(name)
}

/** The first letters of a file, of which a slice has many more. */
async function beginningOf(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: new Uint8Array(64) })
    return new TextDecoder().decode(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

function isUnfinished(name: string): boolean {
  return /^\.nhip-quy-[0-9a-f-]{36}\.tmp$/.test(name) || name.startsWith(`${lockFileName}-`)
}
