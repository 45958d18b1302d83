import { join } from 'node:path'
import { loadPackage } from '../../scripts/package/load-package.ts'
import type { PublishedCatalogue } from '../../src/contract/catalogue-file.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOfTables } from '../../src/domain/dataset.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Result } from '../../src/domain/result.ts'
import type { Target } from '../../src/domain/target.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { type DataPackage, readPackage } from '../../src/package/read-package.ts'
import { publishedFigures } from './published-figures.ts'

const folders = {
  'binh-phuoc': '../../data/binh-phuoc',
  'hai-phong': '../fixtures/packages/hai-phong',
}
type SharedName = keyof typeof folders

/** A package as a page sees it: published, and decoded from its files. */
export interface SharedDataset {
  readonly catalogue: PublishedCatalogue
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  readonly dataset: Dataset
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)))
  return result.value
}

/** Made at the first call of each name. To read and publish a package takes seconds, and most files of tests want one. */
function once<Made>(make: (name: SharedName) => Promise<Made>): (name: SharedName) => Promise<Made> {
  const made = new Map<SharedName, Promise<Made>>()
  return (name) => {
    const ready = made.get(name) ?? make(name)
    made.set(name, ready)
    return ready
  }
}

/** The bytes of a whole package, by file name. Nobody may change what is shared. */
export const sharedFiles: (name: SharedName) => Promise<ReadonlyMap<string, Uint8Array>> = once(async (name) =>
  valueOf(await loadPackage(join(import.meta.dirname, folders[name]))),
)

/** The package read, with how reports speak of its indicators. */
export const sharedPackage: (name: SharedName) => Promise<DataPackage> = once(async (name) =>
  valueOf(readPackage(await sharedFiles(name))),
)

/** The texts of its publication, by file name. */
export const sharedPublication: (name: SharedName) => Promise<ReadonlyMap<string, string>> = once(
  async (name) => valueOf(publishPackage(await sharedFiles(name))).files,
)

export const sharedDataset: (name: SharedName) => Promise<SharedDataset> = once(async (name) => {
  const { catalogue, tables, observations, targets } = publishedFigures(await sharedPublication(name))
  return { catalogue, observations, targets, dataset: datasetOfTables(catalogueIndex(catalogue), tables) }
})
