import { mkdir } from 'node:fs/promises'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import type { DataProblemCode } from '../../src/domain/package-problem.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { type Result, success } from '../../src/domain/result.ts'
import { type PublishedPart, mergeParts } from '../../src/package/merge-parts.ts'
import type { PackagePart } from '../../src/package/package-parts.ts'
import { type Publication, publishCatalogue } from '../../src/package/publish-package.ts'
import { descriptionFile } from '../../src/package/read-description.ts'
import { sortedWarnings } from '../../src/package/read-package.ts'
import { unlistedFiles } from '../../src/package/read-tables.ts'
import { listFiles } from './load-package.ts'
import { partCrew } from './part-crew.ts'
import { type PartMemory, type PartRecord, filesOf, partMemory } from './part-memory.ts'
import { type PartPublisher, type PartedFolder, loadShared } from './part-publisher.ts'
import { type OpenFolder, publishInto } from './write-publication.ts'

/** How far a publication by parts has come. */
export interface PartProgress {
  readonly name: string
  readonly at: number
  readonly of: number
  readonly figures: number
  /** Whether it stands as an earlier run left it. */
  readonly isKept: boolean
}

/** A package that names parts, and the folders of its publication. */
interface PartedPackage extends PartedFolder {
  readonly parts: readonly PackagePart[]
  readonly out: string
  /** Where it is remembered what parts became, so that a further run passes over those that are the same. */
  readonly memory: string
}

type Published = Result<Pick<Publication, 'summary' | 'warnings'>, DataProblemCode>

/**
 * Publishes a package part by part, two at a time where there are many: of no more the rows are in memory, and a part that an
 * earlier run published from the same bytes by the same program is not read again, whether that run came to its end or not.
 * With any fault the catalogue stays.
 */
export async function publishParts(asked: PartedPackage, tell: (progress: PartProgress) => void): Promise<Published> {
  const { out, description, folder } = asked
  const names = (await listFiles(folder)) ?? []
  // Outlines are named by a table, and not by the description.
  const outlines = names.filter((name) => name.endsWith('.json') && name !== descriptionFile)
  const parted = { folder, description, shared: [...asked.shared, ...outlines] }
  const shared = await loadShared(parted)
  if (!shared.ok) return shared
  const { words, warnings: ofWords } = shared.value.tables
  await mkdir(asked.memory, { recursive: true })
  const memory = await partMemory(asked.memory, parted, shared.value.files)
  const faults = new Map<string, Problem<DataProblemCode>>()
  const addFaults = (found: readonly Problem<DataProblemCode>[]): void => {
    // What all parts share is at fault once.
    for (const fault of found) faults.set(JSON.stringify(fault), fault)
  }
  addFaults(unlistedFiles(names, description).map((file) => ({ code: 'file-not-listed', place: { file } })))
  let published: Published | undefined
  const written = await publishInto(
    out,
    async (open) => {
      const records = await recordsOf(asked.parts, { parted, memory, open, tell, addFaults })
      if (faults.size > 0) return { ok: false, problems: [...faults.values()] }
      const merged = mergeParts(records, words)
      if (!merged.ok) return merged
      const whole = publishCatalogue(words, merged.value)
      if (!whole.ok) return whole
      const { files, summary } = whole.value
      const catalogue = files.get(catalogueFileName)!
      for (const [name, text] of files) if (name !== catalogueFileName && !open.has(name)) await open.put(name, text)
      published = success({
        summary,
        warnings: sortedWarnings([...ofWords, ...records.flatMap(({ warnings }) => warnings)]),
      })
      return success({ catalogue, names: new Set([...files.keys(), ...filesOf(merged.value)]) })
    },
    true,
  )
  return written.ok ? published! : written
}

interface PartsAsked {
  readonly parted: PartedFolder
  readonly memory: PartMemory
  readonly open: OpenFolder
  readonly tell: (progress: PartProgress) => void
  readonly addFaults: (faults: readonly Problem<DataProblemCode>[]) => void
}

/** What each part became, in the order of the parts; those with a fault are left out. */
async function recordsOf(
  parts: readonly PackagePart[],
  { parted, memory, open, tell, addFaults }: PartsAsked,
): Promise<readonly (PublishedPart & PartRecord)[]> {
  const found = new Map<PackagePart, PartRecord>()
  let done = 0
  const keep = (part: PackagePart, record: PartRecord, isKept: boolean): void => {
    found.set(part, record)
    done += 1
    const { published, sample } = record.figures.counts
    tell({ name: part.name, at: done, of: parts.length, figures: published + sample, isKept })
  }
  const keys = new Map<PackagePart, string>()
  for (const part of parts) {
    const key = await memory.keyOf(part)
    const record = await memory.recall(part, key)
    if (record && filesOf(record.figures).every(open.has)) keep(part, record, true)
    else keys.set(part, key)
  }
  const left = [...keys]
  const work = async (publish: PartPublisher): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [part, key] = next
      const published = await publish(part)
      if (!published.ok) {
        done += 1
        addFaults(published.problems)
        continue
      }
      const { texts, warnings, ...figures } = published.value
      for (const [name, text] of texts) if (!open.has(name)) await open.put(name, text)
      const record = { figures, warnings }
      await memory.remember(part, key, record)
      keep(part, record, false)
    }
  }
  if (left.length > 0) {
    const crew = await partCrew(parted, left.length)
    try {
      await Promise.all(crew.publishers.map(work))
    } finally {
      await crew.end()
    }
  }
  return parts.flatMap((part) => {
    const record = found.get(part)
    return record ? [{ name: part.name, ...record }] : []
  })
}
