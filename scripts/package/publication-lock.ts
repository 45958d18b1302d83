import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { ioReason } from './io-reason.ts'

/** The file by which a run keeps others out of a folder. It lies inside: beside a mounted folder nothing can be written. */
export const lockFileName = '.nhip-quy-lock'

const holderSchema = v.object({ token: v.string(), pid: v.number(), host: v.string(), since: v.string() })

/** Who holds a folder. */
export type LockHolder = v.InferOutput<typeof holderSchema>

/** A lock that nobody renewed for so long is dead: the processes of another machine cannot be asked. */
const longestMs = 600_000
/** Often enough that several renewals may be late or fail. */
const renewedMs = longestMs / 10

/**
 * Takes the lock of a folder and returns how to give it back, or who holds it. A lock of a process that no longer lives is
 * taken over. Rejects with the error of the file system when the folder cannot be written.
 */
export async function lockFolder(
  folder: string,
): Promise<{ readonly release: () => Promise<void> } | { readonly holder: LockHolder }> {
  const path = join(folder, lockFileName)
  const own: LockHolder = { token: randomUUID(), pid: process.pid, host: hostname(), since: new Date().toISOString() }
  for (;;) {
    if (await writeNew(path, JSON.stringify(own))) return { release: renewed(path, own) }
    const holder = await holderOf(path)
    if (holder === undefined) continue
    if (await isHeld(holder, path)) return { holder }
    const taken = await takeOver(path, holder, JSON.stringify(own))
    if (taken !== undefined) return taken ? { release: renewed(path, own) } : { holder }
  }
}

/** Keeps a lock young as long as its holder lives, however long it writes; returns how to give it back. */
function renewed(path: string, own: LockHolder): () => Promise<void> {
  const isOwn = async (): Promise<boolean> => (await holderOf(path))?.token === own.token
  const renew = async (): Promise<void> => {
    // Once it was taken over it is the other's. A renewal that fails is made up for by the next.
    if (await isOwn()) await rewrite(path, JSON.stringify(own)).catch(() => undefined)
  }
  const timer = setInterval(() => void renew(), renewedMs)
  // A run that ends without giving it back is not kept alive by it.
  timer.unref()
  return async () => {
    clearInterval(timer)
    if (await isOwn()) await rm(path, { force: true })
  }
}

/** Writes what is there once more: whoever keeps the file says when, and not the clock of this machine. */
async function rewrite(path: string, text: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.write(text, 0)
  } finally {
    await file.close()
  }
}

/** Writes a file that must not be there yet; returns whether it was not. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (ioReason(error) === 'EEXIST') return false
    throw error
  }
}

/** The holder a lock names; undefined when the lock has gone meanwhile. */
async function holderOf(path: string): Promise<LockHolder | undefined> {
  try {
    const parsed = v.safeParse(holderSchema, JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.output : nobody
  } catch (error) {
    return ioReason(error) === 'ENOENT' ? undefined : nobody
  }
}

/** Of a lock that is being written just now, or was cut when its process died: only its age can tell which. */
const nobody: LockHolder = { token: '', pid: 0, host: '?', since: '?' }

async function isHeld({ host, pid }: LockHolder, path: string): Promise<boolean> {
  if (host === hostname()) return isRunning(pid)
  const stats = await stat(path).catch(() => undefined)
  return stats !== undefined && Math.abs(Date.now() - stats.mtimeMs) < longestMs
}

/**
 * Replaces a dead lock by the own one. Only who has the mark of this dead lock may, so that of several runs one does; false for
 * the others, undefined when the dead lock has gone meanwhile.
 */
async function takeOver(path: string, dead: LockHolder, own: string): Promise<boolean | undefined> {
  const mark = `${path}-${dead.token}`
  if (!(await writeNew(mark, own))) return false
  try {
    if ((await holderOf(path))?.token !== dead.token) return undefined
    await rename(mark, path)
    return true
  } finally {
    await rm(mark, { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return ioReason(error) !== 'ESRCH'
  }
}
