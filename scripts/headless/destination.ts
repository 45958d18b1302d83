import { commandSentences } from '../../src/i18n/command-sentences.ts'
import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { ioReason } from '../package/io-reason.ts'
import { Refusal } from './refusal.ts'

/** A file that will be written whole or not at all. */
export interface Destination {
  readonly path: string
  readonly write: (bytes: Uint8Array) => void
}

/** The folder the reader called npm from; npm itself goes to the folder of the project. */
export function callerFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd()
}

/**
 * Where a file goes, tried before any work is done. It is written beside its place and then renamed, so that neither a
 * half file nor a lost old one is ever found there. Throws a `Refusal`.
 */
export function destinationOf(out: string, folder: string): Destination {
  const path = resolve(folder, out)
  const parent = dirname(path)
  if (!isFolder(parent)) {
    throw new Refusal(1, commandSentences.folderMissing(parent, basename(path)))
  }
  if (isFolder(path)) {
    throw new Refusal(1, commandSentences.outIsFolder(path))
  }
  const beside = join(parent, `.${basename(path)}.${process.pid}.tmp`)
  const attempt = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      rmSync(beside, { force: true })
      throw new Refusal(1, commandSentences.outNotWritable(path, ioReason(error)))
    }
  }
  attempt(() => {
    closeSync(openSync(beside, 'w'))
    rmSync(beside)
  })
  return {
    path,
    write: (bytes) =>
      attempt(() => {
        writeFileSync(beside, bytes, { flush: true })
        renameSync(beside, path)
      }),
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
