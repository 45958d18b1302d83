import type { DataProblemCode, WarningCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { faultOfRows } from './fault-of-rows.ts'
import { faultOfSize } from './fault-of-size.ts'
import { type CuttingOptions, type PublishedFigures, publishFigures } from './publish-figures.ts'
import type { PackageDescription } from './read-description.ts'
import { readFigures } from './read-figures.ts'
import type { SharedTables } from './read-shared-tables.ts'
import { isFigureTable } from './package-columns.ts'

/** Some of the figures of a package: with what all parts share a package of its own. */
export interface PackagePart {
  readonly name: string
  /** The files of figures. */
  readonly own: readonly string[]
}

/** What a package is made of that is published part by part. */
interface PartsOfPackage {
  /** In the order of the description; figures outside any part are one, too. */
  readonly parts: readonly PackagePart[]
  /** The files of all other tables. */
  readonly shared: readonly string[]
}

/** The parts that a description names; undefined where it names none. */
export function packageParts({ resources }: Pick<PackageDescription, 'resources'>): PartsOfPackage | undefined {
  if (resources.every((each) => each['nhipquy:part'] === undefined)) return undefined
  const shared = resources.flatMap((each) => (isFigureTable(each['nhipquy:table']) ? [] : [each.path]))
  const own = new Map<string, string[]>()
  for (const each of resources) {
    if (!isFigureTable(each['nhipquy:table'])) continue
    const name = each['nhipquy:part'] ?? ''
    own.set(name, [...(own.get(name) ?? []), each.path])
  }
  return { parts: [...own].map(([name, paths]) => ({ name, own: paths })), shared }
}

/** The figures of a part as they are published, or every fault in them and in what all parts share; `files` are those of both. */
export function publishPart(
  shared: SharedTables,
  { own }: PackagePart,
  files: ReadonlyMap<string, Uint8Array>,
  options: CuttingOptions,
): Result<PublishedFigures & { readonly warnings: readonly Problem<WarningCode>[] }, DataProblemCode> {
  const tooLarge = faultOfSize([...files].map(([name, bytes]) => ({ name, bytes: bytes.length }))) ?? faultOfRows(files)
  if (tooLarge !== undefined) return failure(tooLarge)
  const names = new Set(own)
  const resources = shared.words.description.resources.filter(({ path }) => names.has(path))
  const figures = readFigures(shared, { files, resources, isPart: true })
  if (!figures.ok) return figures
  const published = publishFigures(shared.words, figures.value, options)
  return published.ok ? success({ ...published.value, warnings: figures.value.warnings }) : published
}
