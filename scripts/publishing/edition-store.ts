import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isUnfinished, writeWhole } from '../package/write-publication.ts'
import { type EditionRecord, decodeEdition, editionFile } from './edition-record.ts'

/** The folder within a package that keeps what its files were before each edition. */
export const editionsFolder = 'editions'

/** An edition that is decided and perhaps not in place yet: whatever is killed, it is brought to its end from here. */
const pendingFolder = 'pending'

/** What an edition does to the files of a package. */
export interface EditionChange {
  readonly record: Omit<EditionRecord, 'number' | 'files'>
  readonly files: ReadonlyMap<string, { readonly before: Uint8Array; readonly after: Uint8Array }>
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The editions of a package, the oldest first. */
export async function editionsOf(folder: string): Promise<readonly EditionRecord[]> {
  const names = await readdir(join(folder, editionsFolder)).catch(() => [])
  const numbered = names.filter((name) => /^\d{4,}$/.test(name)).sort((a, b) => Number(a) - Number(b))
  const records = await Promise.all(numbered.map((name) => recordIn(join(folder, editionsFolder, name))))
  return records.flatMap((each) => each ?? [])
}

async function recordIn(folder: string): Promise<EditionRecord | undefined> {
  const text = await readFile(join(folder, editionFile), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : decodeEdition(text)
}

/** What a file was before an edition; undefined where it is no longer what the edition says it was. */
export async function fileBefore(
  folder: string,
  edition: EditionRecord,
  { name, before }: EditionRecord['files'][number],
): Promise<Uint8Array | undefined> {
  const path = join(folder, editionFolder(edition), 'before', name)
  const bytes = await readFile(path).catch(() => undefined)
  return bytes && sha256Of(bytes) === before ? bytes : undefined
}

/** The folder of an edition within that of its package: "editions/0007". */
export const editionFolder = ({ number }: Pick<EditionRecord, 'number'>): string =>
  `${editionsFolder}/${String(number).padStart(4, '0')}`

const unfinishedIn = (folder: string): string => join(folder, `.nhip-quy-${randomUUID()}.tmp`)

/**
 * Decides an edition: its files before and after lie in a folder of their own, which gets its name in one step. From then on
 * it happens; before that nothing has.
 */
export async function decideEdition(folder: string, { record, files }: EditionChange): Promise<EditionRecord> {
  const editions = join(folder, editionsFolder)
  const unfinished = unfinishedIn(editions)
  for (const side of ['before', 'after'] as const) {
    await mkdir(join(unfinished, side), { recursive: true })
    for (const [name, each] of files) await writeFile(join(unfinished, side, name), each[side], { flush: true })
  }
  const known = await editionsOf(folder)
  const numbered: EditionRecord = {
    ...record,
    number: (known.at(-1)?.number ?? 0) + 1,
    files: [...files].map(([name, { before, after }]) => ({ name, before: sha256Of(before), after: sha256Of(after) })),
  }
  await writeFile(join(unfinished, editionFile), JSON.stringify(numbered, undefined, 1), { flush: true })
  await rename(unfinished, join(editions, pendingFolder))
  return numbered
}

/** Puts the files of the decided edition in place, each whole; as often as is wanted. */
export async function applyEdition(
  folder: string,
  side: 'before' | 'after' = 'after',
  onFile: (name: string) => void = () => undefined,
): Promise<void> {
  const pending = join(folder, editionsFolder, pendingFolder)
  const record = await recordIn(pending)
  for (const { name } of record?.files ?? []) {
    await writeWhole(folder, name, await readFile(join(pending, side, name)))
    onFile(name)
  }
}

/** Keeps the edition that is in place among those before; what it wrote is what the package now says. */
export async function settleEdition(folder: string): Promise<void> {
  const pending = join(folder, editionsFolder, pendingFolder)
  const record = await recordIn(pending)
  if (!record) return
  const settled = join(folder, editionFolder(record))
  await rename(pending, settled)
  await rm(join(settled, 'after'), { recursive: true, force: true })
}

/** Takes back an edition that could not be published. */
export async function abandonEdition(folder: string): Promise<void> {
  await applyEdition(folder, 'before')
  const gone = unfinishedIn(join(folder, editionsFolder))
  await rename(join(folder, editionsFolder, pendingFolder), gone)
  await rm(gone, { recursive: true, force: true })
}

/**
 * The edition that was killed before it was in place, after what was killed before it was decided is gone. Nobody else may
 * be at it.
 */
export async function killedEdition(folder: string): Promise<EditionRecord | undefined> {
  const editions = join(folder, editionsFolder)
  for (const [place, names] of [
    [folder, await readdir(folder).catch(() => [])],
    [editions, await readdir(editions).catch(() => [])],
  ] as const) {
    for (const name of names) if (isUnfinished(name)) await rm(join(place, name), { recursive: true, force: true })
  }
  return await recordIn(join(editions, pendingFolder))
}
