import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import {
  type PublishedCatalogue,
  catalogueFileName,
  decodeCatalogue,
  encodeCatalogue,
} from '../../src/contract/catalogue-file.ts'
import type { DataProblemCode, WarningCode } from '../../src/domain/package-problem.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { type Result, success } from '../../src/domain/result.ts'
import { mergeCatalogues } from '../../src/package/merge-catalogues.ts'
import { type PackagePart, filesOfPart } from '../../src/package/package-parts.ts'
import { type Publication, type PublicationSummary, publishPackage } from '../../src/package/publish-package.ts'
import { type PackageDescription, descriptionFile } from '../../src/package/read-description.ts'
import { listFiles, loadFiles } from './load-package.ts'
import { type OpenFolder, publishInto } from './write-publication.ts'

/** What a part became. */
interface PartRecord {
  readonly catalogue: PublishedCatalogue
  readonly summary: PublicationSummary
  readonly warnings: readonly Problem<WarningCode>[]
}

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
interface PartedPackage {
  readonly parts: readonly PackagePart[]
  readonly folder: string
  readonly description: PackageDescription
  readonly out: string
  /** Where it is remembered what parts became, so that a further run passes over those that are the same. */
  readonly memory: string
}

/**
 * Publishes a package part by part: of one at a time the rows are in memory, and a part that an earlier run published from the
 * same bytes by the same program is not read again, whether that run came to its end or not. With any fault the catalogue stays.
 */
export async function publishParts(
  { parts, folder, description, out, memory }: PartedPackage,
  tell: (progress: PartProgress) => void,
): Promise<Result<Pick<Publication, 'summary' | 'warnings'>, DataProblemCode>> {
  const unlisted = await unlistedFiles(folder, parts)
  const program = await programHash()
  const records: { readonly name: string; readonly record: PartRecord }[] = []
  const faults = new Map<string, Problem<DataProblemCode>>(unlisted.map((fault) => [JSON.stringify(fault), fault]))
  await mkdir(memory, { recursive: true })
  const written = await publishInto(
    out,
    async (open) => {
      for (const [index, part] of parts.entries()) {
        const published = await publishPart(part, { folder, description, memory, program, open })
        if (!published.ok) {
          // What all parts share is at fault once.
          for (const fault of published.problems) faults.set(JSON.stringify(fault), fault)
          continue
        }
        const { record, isKept } = published.value
        const figures = record.summary.published + record.summary.sample
        tell({ name: part.name, at: index + 1, of: parts.length, figures, isKept })
        // What is the same in all is kept once.
        const { quarters, counts, slices, indicatorSlices } = record.catalogue
        const own = { quarters, counts, slices, ...(indicatorSlices ? { indicatorSlices } : {}) }
        const { indicatorSlices: _cut, ...shared } = (records[0]?.record ?? record).catalogue
        records.push({ name: part.name, record: { ...record, catalogue: { ...shared, ...own } } })
      }
      if (faults.size > 0) return { ok: false, problems: [...faults.values()] }
      const merged = mergeCatalogues(records.map(({ name, record }) => ({ name, catalogue: record.catalogue })))
      if (!merged.ok) return merged
      const { slices, indicatorSlices = [], outlines = [] } = merged.value
      const names = [...slices, ...indicatorSlices, ...outlines].map(({ file }) => file)
      return success({ catalogue: encodeCatalogue(merged.value), names: new Set(names) })
    },
    true,
  )
  if (!written.ok) return written
  const all = records.map(({ record }) => record)
  const total = (kind: 'published' | 'sample' | 'targets'): number =>
    all.reduce((sum, { summary }) => sum + summary[kind], 0)
  const { areas, indicators } = all[0]!.summary
  const files = new Set(all.flatMap((record) => filesIn(record))).size + 1
  const warnings = new Map(
    all.flatMap((record) => record.warnings.map((each) => [JSON.stringify(each), each] as const)),
  )
  return success({
    summary: {
      areas,
      indicators,
      published: total('published'),
      sample: total('sample'),
      targets: total('targets'),
      files,
    },
    warnings: [...warnings.values()],
  })
}

async function publishPart(
  part: PackagePart,
  {
    folder,
    description,
    memory,
    program,
    open,
  }: Omit<PartedPackage, 'out' | 'parts'> & { readonly program: string; readonly open: OpenFolder },
): Promise<Result<{ readonly record: PartRecord; readonly isKept: boolean }, DataProblemCode>> {
  const loaded = await loadFiles(folder, [...part.shared, ...part.own, ...(await outlinesOf(folder))])
  if (!loaded.ok) return loaded
  const files = filesOfPart(part, description, loaded.value)
  const memo = join(memory, `${hashOf(program, files)}.json`)
  const kept = recordFrom(await readFile(memo, 'utf8').catch(() => ''))
  if (kept && filesIn(kept).every(open.has)) return success({ record: kept, isKept: true })
  const published = publishPackage(files, { isPart: true })
  if (!published.ok) return published
  const { files: slices, summary, warnings } = published.value
  for (const [name, text] of slices) if (name !== catalogueFileName && !open.has(name)) await open.put(name, text)
  const text = slices.get(catalogueFileName)!
  await writeFile(memo, JSON.stringify({ catalogue: text, summary, warnings }))
  return success({ record: { catalogue: catalogueIn(text), summary, warnings }, isKept: false })
}

/** The files of outlines, which no table of the description names. */
async function outlinesOf(folder: string): Promise<readonly string[]> {
  return ((await listFiles(folder)) ?? []).filter((name) => name.endsWith('.json') && name !== descriptionFile)
}

/** A table that no part names is figures that silently fail to appear. */
async function unlistedFiles(
  folder: string,
  parts: readonly PackagePart[],
): Promise<readonly Problem<DataProblemCode>[]> {
  const named = new Set(parts.flatMap(({ own, shared }) => [...own, ...shared]))
  return ((await listFiles(folder)) ?? []).flatMap((file): readonly Problem<DataProblemCode>[] =>
    file.toLowerCase().endsWith('.csv') && !named.has(file) ? [{ code: 'file-not-listed', place: { file } }] : [],
  )
}

function catalogueIn(text: string): PublishedCatalogue {
  const decoded = decodeCatalogue(text)
  if (!decoded.ok) throw new Error(`A part has a catalogue with a fault: ${decoded.problems[0]!.code}`)
  return decoded.value
}

function filesIn({ catalogue: { slices, indicatorSlices = [], outlines = [] } }: PartRecord): readonly string[] {
  return [...slices, ...indicatorSlices, ...outlines].map(({ file }) => file)
}

const memoSchema = v.object({
  catalogue: v.string(),
  summary: v.custom<PublicationSummary>((value) => typeof value === 'object'),
  warnings: v.custom<readonly Problem<WarningCode>[]>(Array.isArray),
})

/** The record that an earlier run wrote; undefined where it did not come to its end. */
function recordFrom(text: string): PartRecord | undefined {
  try {
    const memo = v.parse(memoSchema, JSON.parse(text))
    return { ...memo, catalogue: catalogueIn(memo.catalogue) }
  } catch {
    return undefined
  }
}

function hashOf(program: string, files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256').update(program)
  for (const [name, bytes] of files) hash.update(`\n${name} ${bytes.length}\n`).update(bytes)
  return hash.digest('hex')
}

/** What the program does, as far as a publication depends on it: another program makes other files of the same bytes. */
async function programHash(): Promise<string> {
  const hash = createHash('sha256')
  for (const room of ['domain', 'contract', 'package']) {
    const folder = join(import.meta.dirname, '..', '..', 'src', room)
    for (const name of (await readdir(folder)).sort()) hash.update(await readFile(join(folder, name)))
  }
  return hash.digest('hex')
}
