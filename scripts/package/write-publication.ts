import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { catalogueFileName, isCatalogue } from '../../src/contract/catalogue-file.ts'
import { isOutlinesText } from '../../src/contract/outlines-file.ts'
import { isReadingText } from '../../src/contract/reading-file.ts'
import { isSliceText } from '../../src/contract/slice-file.ts'
import type { DataProblemCode } from '../../src/domain/package-problem.ts'
import { type Result, failure, success } from '../../src/domain/result.ts'
import { compressedEndings } from '../build/precompress.ts'
import { ioReason } from './io-reason.ts'
import { lockFileName, lockFolder } from './publication-lock.ts'

/** A folder that is being written into. */
export interface OpenFolder {
  readonly has: (name: string) => boolean
  readonly put: (name: string, text: string) => Promise<void>
}

/** What a publication is when all its slices are there. */
export interface WrittenSlices {
  readonly catalogue: string
  /** The names of its slices. */
  readonly names: ReadonlySet<string>
}

/** Puts the files of a publication into a folder, all or nothing; see `publishInto`. */
export async function writePublication(
  files: ReadonlyMap<string, string>,
  folder: string,
): Promise<Result<undefined, DataProblemCode>> {
  const slices = [...files].filter(([name]) => name !== catalogueFileName)
  return publishInto(folder, async ({ put }) => {
    for (const [name, text] of slices) await put(name, text)
    return success({ catalogue: files.get(catalogueFileName) ?? '', names: new Set(files.keys()) })
  })
}

/**
 * Puts slices into a folder as they are made, and then their catalogue. New slices have new names, so they are laid beside
 * the old ones; then the catalogue is replaced in one step; then what it no longer names is removed. Whatever fails or is
 * killed between, the catalogue in the folder names files that are all there. Nothing outside the folder is touched, so it
 * may be a volume that is mounted. A folder that holds anything but a publication is never written to. What was put before a
 * failure goes again, unless a further run can go on from it.
 */
export async function publishInto(
  folder: string,
  write: (open: OpenFolder) => Promise<Result<WrittenSlices, DataProblemCode>>,
  canGoOn = false,
): Promise<Result<undefined, DataProblemCode>> {
  const refuse = (reason: string) =>
    failure<DataProblemCode>({ code: 'folder-not-writable', place: { text: folder }, params: { reason } })
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
      return failure<DataProblemCode>({ code: 'folder-locked', place: { text: folder }, params })
    }
    try {
      return await replaceFiles(target, write, canGoOn)
    } finally {
      await lock.release()
    }
  } catch (error) {
    return refuse(ioReason(error))
  }
}

async function replaceFiles(
  target: string,
  write: (open: OpenFolder) => Promise<Result<WrittenSlices, DataProblemCode>>,
  canGoOn: boolean,
): Promise<Result<undefined, DataProblemCode>> {
  const before = new Set(await readdir(target))
  // Of runs that were killed: nobody else writes while the lock is held.
  for (const name of before) if (isUnfinished(name)) await rm(join(target, name), { force: true })
  const added = new Set<string>()
  const put = async (name: string, text: string): Promise<void> => {
    if (!before.has(name)) added.add(name)
    await writeWhole(target, name, text)
  }
  try {
    const written = await write({ has: (name) => before.has(name), put })
    if (!written.ok) return written
    const { catalogue, names } = written.value
    // A server would go on sending what they hold of the catalogue before.
    for (const ending of compressedEndings) await rm(join(target, catalogueFileName + ending), { force: true })
    await writeWhole(target, catalogueFileName, catalogue)
    // The publication stands; a leftover of the old one harms nobody.
    for (const name of [...before, ...added]) {
      const file = name.replace(compressed, '')
      if (isSliceName(file) && !names.has(file)) await rm(join(target, name), { force: true }).catch(() => undefined)
    }
    return success(undefined)
  } catch (error) {
    if (!canGoOn) for (const name of added) await rm(join(target, name), { force: true }).catch(() => undefined)
    throw error
  }
}

/** Writes a file under a name of its own first: no reader ever finds half of it. */
export async function writeWhole(folder: string, name: string, text: string | Uint8Array): Promise<void> {
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
export const litter: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found']

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
    if (![isSliceText, isOutlinesText, isReadingText].some((isOurs) => isOurs(beginning))) return name
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

const slicePattern = /^(?:[a-z0-9][a-z0-9._-]*-[a-z0-9]+|reading)-[0-9a-f]{16}\.json$/

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

export function isUnfinished(name: string): boolean {
  return /^\.nhip-quy-[0-9a-f-]{36}\.tmp$/.test(name) || name.startsWith(`${lockFileName}-`)
}
