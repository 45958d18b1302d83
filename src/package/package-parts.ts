import { type PackageDescription, descriptionFile } from './read-description.ts'
import { type TableName, packageColumns } from './table-columns.ts'

/** Some of the figures of a package with all that gives them meaning: a package of its own. */
export interface PackagePart {
  readonly name: string
  /** The files of figures, and those of all other tables. */
  readonly own: readonly string[]
  readonly shared: readonly string[]
}

const tablesOfFigures = ['observations', 'targets'] as const

/** The parts that a description names, in its order; none where it names none. Figures outside any part are one, too. */
export function packageParts({ resources }: Pick<PackageDescription, 'resources'>): readonly PackagePart[] {
  if (resources.every((each) => each['nhipquy:part'] === undefined)) return []
  const isOfFigures = (table: TableName): boolean => tablesOfFigures.some((each) => each === table)
  const shared = resources.flatMap((each) => (isOfFigures(each['nhipquy:table']) ? [] : [each.path]))
  const own = new Map<string, string[]>()
  for (const each of resources) {
    if (!isOfFigures(each['nhipquy:table'])) continue
    const name = each['nhipquy:part'] ?? ''
    own.set(name, [...(own.get(name) ?? []), each.path])
  }
  return [...own].map(([name, paths]) => ({ name, own: paths, shared }))
}

/** The files of a part as those of a package: its description names only these, and an empty table where it has none. */
export function filesOfPart(
  { own, shared }: PackagePart,
  description: PackageDescription,
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const names = new Set([...own, ...shared])
  const resources = description.resources.filter(({ path }) => names.has(path))
  const absent = tablesOfFigures.filter((table) => resources.every((each) => each['nhipquy:table'] !== table))
  const empty = absent.map((table) => ({ path: `no-${table}.csv`, 'nhipquy:table': table }))
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
  return new Map([
    ...files,
    ...empty.map(({ path, 'nhipquy:table': table }) => [path, bytesOf(packageColumns[table].join(','))] as const),
    [descriptionFile, bytesOf(JSON.stringify({ ...description, resources: [...resources, ...empty] }))],
  ])
}
