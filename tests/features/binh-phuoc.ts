import type { Target } from '../../src/domain/target.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { join } from 'node:path'
import { loadPackage } from '../../scripts/package/load-package.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import type { PublishedCatalogue } from '../../src/contract/catalogue-file.ts'
import { type Dataset, datasetOfTables } from '../../src/domain/dataset.ts'
import type { Result } from '../../src/domain/result.ts'
import { publishedFigures } from '../support/published-figures.ts'

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** The real package as a page sees it: published, and decoded from its files. */
export async function binhPhuocDataset(): Promise<{
  catalogue: PublishedCatalogue
  observations: readonly Observation[]
  targets: readonly Target[]
  dataset: Dataset
}> {
  const folder = join(import.meta.dirname, '../../data/binh-phuoc')
  const { files } = valueOf(publishPackage(valueOf(await loadPackage(folder))))
  const { catalogue, tables, observations, targets } = publishedFigures(files)
  return { catalogue, observations, targets, dataset: datasetOfTables(catalogueIndex(catalogue), tables) }
}
