import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeKeptImport } from '../../src/contract/kept-import.ts'
import type { Handover } from '../../src/contract/handover-file.ts'
import { type Day, dayOfInstant } from '../../src/domain/day.ts'
import type { DraftChange } from '../../src/domain/draft-change.ts'
import type { MergeProblemCode } from '../../src/domain/merge-problem.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { faultsOfWhole } from '../../src/package/faults-of-whole.ts'
import { type MergeResult, mergeDrafts } from '../../src/package/merge-drafts.ts'
import type { MergedFigure } from '../../src/package/merged-figure.ts'
import { descriptionFile } from '../../src/package/read-description.ts'
import { ioReason } from '../package/io-reason.ts'
import { loadPackage } from '../package/load-package.ts'
import { lockFileName, lockFolder } from '../package/publication-lock.ts'
import { type EditionRecord, lastStanding } from './edition-record.ts'
import {
  abandonEdition,
  applyEdition,
  decideEdition,
  editionFolder,
  editionsFolder,
  editionsOf,
  fileBefore,
  killedEdition,
  settleEdition,
  sha256Of,
} from './edition-store.ts'

/** Where a package lies, and what happens once its files are new. */
export interface PublishPlaces {
  /** The folder of the package. */
  readonly folder: string
  /** Publishes it; resolves with why that failed. */
  readonly publish: () => Promise<string | undefined>
  readonly now: Date
  /** Told after each step that may be the last before a machine is switched off. */
  readonly onStep?: (step: string) => void
}

type MergeRefusal = Extract<MergeResult, { readonly ok: false }>

export type PublishOutcome = { readonly ok: true; readonly record: EditionRecord } | MergeRefusal

const refuse = (problem: Problem<MergeProblemCode>): PublishOutcome => ({ ok: false, faults: [{ problem }] })

/** The files of a package that is read as a whole. */
async function wholePackage(
  folder: string,
): Promise<{ readonly ok: true; readonly value: ReadonlyMap<string, Uint8Array> } | MergeRefusal> {
  const files = await loadPackage(folder)
  if (files.ok) return files
  const description = await readFile(join(folder, descriptionFile)).catch(() => undefined)
  return { ok: false, faults: faultsOfWhole(files.problems, description).map((problem) => ({ problem })) }
}

/** What figures would do to the package in a folder; nothing is written. */
export async function previewMerge(folder: string, { imports, seen }: Handover, now: Date): Promise<MergeResult> {
  const files = await wholePackage(folder)
  if (!files.ok) return files
  return mergeDrafts(files.value, imports, { today: dayOf(now), seen })
}

/**
 * Merges figures into a package, keeps what its files were, and publishes it: all of it or nothing, whenever it is killed, and
 * one at a time.
 */
export async function mergeAndPublish(handover: Handover, places: PublishPlaces): Promise<PublishOutcome> {
  return await alone(places, async (finished) => {
    const files = await wholePackage(places.folder)
    if (!files.ok) return files
    const merged = mergeDrafts(files.value, handover.imports, { today: dayOf(places.now), seen: handover.seen })
    if (!merged.ok) return merged
    const { changed, figures } = merged.value
    if (changed.size === 0) {
      // Whoever hands over again what was killed is told the edition that it has become.
      return finished?.kind === 'merge' ? { ok: true, record: finished } : refuse({ code: 'nothing-to-publish' })
    }
    places.onStep?.('merged')
    return await carryOut(places, {
      record: {
        kind: 'merge',
        at: places.now.toISOString(),
        by: handover.by,
        why: handover.why,
        counts: countsOf(figures),
        imports: handover.imports.map(encodeKeptImport),
      },
      files: new Map([...changed].map(([name, after]) => [name, { before: files.value.get(name)!, after }])),
    })
  })
}

/**
 * Takes back the edition of a number, as an edition of its own, where it is the last that still stands; one whose files were
 * edited since is left.
 */
export async function goBack(
  { number, by, why }: Pick<EditionRecord, 'number' | 'by' | 'why'>,
  places: PublishPlaces,
): Promise<PublishOutcome> {
  return await alone(places, async (finished) => {
    const records = await editionsOf(places.folder)
    // Whoever asks again for what was killed wants it once.
    const isDone = finished?.kind === 'back' && lastStanding(records.slice(0, -1))?.number === number
    if (isDone) return { ok: true, record: finished }
    const last = lastStanding(records)
    if (!last) return refuse({ code: 'no-edition-before' })
    if (last.number !== number) return refuse({ code: 'edition-other', params: { now: last.number, asked: number } })
    const files = await wholePackage(places.folder)
    if (!files.ok) return files
    const edited = last.files.find(({ name, after }) => {
      const now = files.value.get(name)
      return !now || sha256Of(now) !== after
    })
    const params = { folder: editionFolder(last) }
    if (edited) return refuse({ code: 'edition-edited', place: { text: edited.name }, params })
    const back = new Map<string, { before: Uint8Array; after: Uint8Array }>()
    for (const file of last.files) {
      const after = await fileBefore(places.folder, last, file)
      if (!after) return refuse({ code: 'edition-damaged', place: { text: file.name }, params })
      back.set(file.name, { before: files.value.get(file.name)!, after })
    }
    const record = { kind: 'back', at: places.now.toISOString(), by, why, counts: {}, imports: last.imports } as const
    return await carryOut(places, { record, files: back })
  })
}

/** Brings to its end what was killed, unless somebody is at it now: its files are in place then, and nothing is published. */
export async function finishKilled(folder: string): Promise<boolean> {
  const editions = join(folder, editionsFolder)
  if (!existsSync(editions)) return false
  const lock = await lockFolder(editions).catch(() => undefined)
  if (!lock || 'holder' in lock) return false
  try {
    if (!(await killedEdition(folder))) return false
    await applyEdition(folder)
    await settleEdition(folder)
    return true
  } finally {
    await lock.release()
  }
}

async function carryOut(places: PublishPlaces, change: Parameters<typeof decideEdition>[1]): Promise<PublishOutcome> {
  const record = await written(async () => await decideEdition(places.folder, change))
  if (!record.ok) return record
  places.onStep?.('decided')
  return await finish(places, record.value)
}

/** Puts the decided edition in place, publishes and keeps it; where that fails, all is as it was. */
async function finish(places: PublishPlaces, record: EditionRecord): Promise<PublishOutcome> {
  const { folder, onStep } = places
  const failed = await brought(places)
  if (failed !== undefined) {
    await abandonEdition(folder)
    return refuse({ code: 'publish-failed', params: { reason: failed } })
  }
  await settleEdition(folder)
  onStep?.('settled')
  return { ok: true, record }
}

/** Puts the files of the decided edition in place and publishes them; why that failed, or undefined. */
async function brought({ folder, publish, onStep }: PublishPlaces): Promise<string | undefined> {
  try {
    await applyEdition(folder, 'after', (name) => onStep?.(`applied ${name}`))
    const failed = await publish()
    onStep?.('published')
    return failed
  } catch (error) {
    return ioReason(error)
  }
}

/**
 * Does something as the only one that changes a package. What was killed is published first, for its files may stand in the
 * package without the site having them; `act` is told which edition that was.
 */
async function alone(
  places: PublishPlaces,
  act: (finished: EditionRecord | undefined) => Promise<PublishOutcome>,
): Promise<PublishOutcome> {
  const editions = join(places.folder, editionsFolder)
  const locked = await written(async () => {
    await mkdir(editions, { recursive: true })
    return await lockFolder(editions)
  })
  if (!locked.ok) return locked
  const lock = locked.value
  if ('holder' in lock) {
    const { pid, host, since } = lock.holder
    return refuse({
      code: 'folder-locked',
      place: { text: editionsFolder },
      params: { pid, host, since, file: lockFileName },
    })
  }
  try {
    const killed = await killedEdition(places.folder)
    const finished = killed && (await finish(places, killed))
    return finished?.ok === false ? finished : await act(killed)
  } finally {
    await lock.release()
  }
}

/** What was written before anything of the package changed, or that the file system refuses it. */
async function written<Value>(
  write: () => Promise<Value>,
): Promise<{ readonly ok: true; readonly value: Value } | MergeRefusal> {
  try {
    return { ok: true, value: await write() }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return { ok: false, faults: [{ problem: { code: 'editions-unwritable', params: { reason: ioReason(error) } } }] }
  }
}

const dayOf = (now: Date): Day => dayOfInstant(now.toISOString())!

function countsOf(figures: readonly MergedFigure[]): Record<DraftChange, number> {
  const counts: Record<DraftChange, number> = { new: 0, revised: 0, settled: 0, withdrawn: 0, same: 0 }
  for (const { change } of figures) counts[change] += 1
  return counts
}
