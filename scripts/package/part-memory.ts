import { createHash } from 'node:crypto'
import { readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Day } from '../../src/domain/day.ts'
import type { WarningCode } from '../../src/domain/package-problem.ts'
import type { Problem } from '../../src/domain/problem.ts'
import type { PackagePart } from '../../src/package/package-parts.ts'
import type { FiguresInFiles } from '../../src/package/publish-figures.ts'
import type { PartedFolder } from './part-publisher.ts'

/** What a part became. */
export interface PartRecord {
  readonly figures: FiguresInFiles
  readonly warnings: readonly Problem<WarningCode>[]
}

/** What earlier runs made of the parts of a package. */
export interface PartMemory {
  /** What all that a part became depends on, in one text: its bytes, those of what all parts share, and the program. */
  readonly keyOf: (part: PackagePart) => Promise<string>
  /** What a part became under this key; undefined where no run came to its end with it. */
  readonly recall: (part: PackagePart, key: string) => Promise<PartRecord | undefined>
  readonly remember: (part: PackagePart, key: string, record: PartRecord) => Promise<void>
}

/** The names of the files of figures. */
export function filesOf({ slices, indicatorSlices }: FiguresInFiles): readonly string[] {
  return [...slices, ...indicatorSlices].map(({ file }) => file)
}

/** The memory that a folder holds of a package; one file a part, written anew with each change of it. */
export async function partMemory(
  memory: string,
  { folder, description }: PartedFolder,
  shared: ReadonlyMap<string, Uint8Array>,
): Promise<PartMemory> {
  const { dataDate } = description.nhipquy
  const ofAll = hashOf(await programHash(), shared)
  const fileOf = ({ name }: PackagePart): string => {
    const hash = createHash('sha256').update(`${folder}\n${name}`)
    return join(memory, `${hash.digest('hex').slice(0, 32)}.json`)
  }
  return {
    keyOf: async ({ own }) => {
      // What cannot be read is told of where the part is published.
      const none = new Uint8Array()
      const bytes = await Promise.all(
        own.map(async (name) => [name, await readFile(join(folder, name)).catch(() => none)] as const),
      )
      return hashOf(ofAll, new Map(bytes))
    },
    recall: async (part, key) => {
      const memo = memoFrom(await readFile(fileOf(part), 'utf8').catch(() => ''))
      return memo?.key === key && isJudgedAlike(memo, dataDate) ? memo.record : undefined
    },
    remember: async (part, key, record) => {
      const file = fileOf(part)
      await writeFile(`${file}.tmp`, JSON.stringify({ key, dataDate, record }))
      await rename(`${file}.tmp`, file)
    },
  }
}

interface Memo {
  readonly key: string
  readonly dataDate: Day
  readonly record: PartRecord
}

/**
 * Whether a part without a fault on one day of the data is on another as well, with the same warnings: a later day makes
 * nothing of what stands too early, and ends at most the doubt about a year that was not over.
 */
function isJudgedAlike({ dataDate, record }: Memo, day: Day): boolean {
  return dataDate === day || (dataDate < day && record.warnings.every(({ code }) => code !== 'year-not-over'))
}

const memoSchema = v.object({
  key: v.string(),
  dataDate: v.custom<Day>((value) => typeof value === 'string'),
  record: v.object({
    figures: v.custom<FiguresInFiles>((value) => typeof value === 'object' && value !== null),
    warnings: v.custom<readonly Problem<WarningCode>[]>(Array.isArray),
  }),
})

/** What a file remembers; undefined where it is none, or half of one. */
function memoFrom(text: string): Memo | undefined {
  try {
    return v.parse(memoSchema, JSON.parse(text))
  } catch {
    return undefined
  }
}

function hashOf(before: string, files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256').update(before)
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
