import { createHash } from 'node:crypto'
import type { DataProblemCode, WarningCode } from '../../src/domain/package-problem.ts'
import type { Problem } from '../../src/domain/problem.ts'
import type { Result } from '../../src/domain/result.ts'
import { type PackagePart, publishPart } from '../../src/package/package-parts.ts'
import type { PublishedFigures } from '../../src/package/publish-figures.ts'
import type { PackageDescription } from '../../src/package/read-description.ts'
import { type SharedTables, readSharedTables } from '../../src/package/read-shared-tables.ts'
import { loadFiles } from './load-package.ts'

/** A package of parts in a folder. */
export interface PartedFolder {
  readonly folder: string
  readonly description: PackageDescription
  /** The files of what all parts share. */
  readonly shared: readonly string[]
}

/** A part as it is published, or every fault in it and in what all parts share. */
export type PartOutcome = Result<
  PublishedFigures & { readonly warnings: readonly Problem<WarningCode>[] },
  DataProblemCode
>

/** Publishes one part after the other. */
export type PartPublisher = (part: PackagePart) => Promise<PartOutcome>

/** What all parts of a package share, with its bytes; or the files that cannot be read. */
export async function loadShared({
  folder,
  description,
  shared,
}: PartedFolder): Promise<
  Result<{ readonly files: ReadonlyMap<string, Uint8Array>; readonly tables: SharedTables }, DataProblemCode>
> {
  const loaded = await loadFiles(folder, shared)
  if (!loaded.ok) return loaded
  return { ok: true, value: { files: loaded.value, tables: readSharedTables(loaded.value, description) } }
}

/** A publisher of the parts in a folder, which reads what they share once. */
export async function partPublisher(parted: PartedFolder): Promise<PartPublisher> {
  const shared = await loadShared(parted)
  if (!shared.ok) return async () => shared
  return async (part) => {
    const own = await loadFiles(parted.folder, part.own)
    if (!own.ok) return own
    return publishPart(shared.value.tables, part, new Map([...shared.value.files, ...own.value]), { hashOf })
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
