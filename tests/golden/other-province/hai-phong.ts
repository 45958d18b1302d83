import { loadPackage } from '../../../scripts/package/load-package.ts'
import type { PublishedCatalogue } from '../../../src/contract/catalogue-file.ts'
import { catalogueIndex } from '../../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOfTables } from '../../../src/domain/dataset.ts'
import type { Result } from '../../../src/domain/result.ts'
import { publishPackage } from '../../../src/package/publish-package.ts'
import { publishedFigures } from '../../support/published-figures.ts'
import { folder } from './plain-figures.ts'

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** The package of Hải Phòng as a page sees it: published, and decoded from its files. */
export async function haiPhongDataset(): Promise<{
  readonly catalogue: PublishedCatalogue
  readonly dataset: Dataset
}> {
  const { files } = valueOf(publishPackage(valueOf(await loadPackage(folder))))
  const { catalogue, tables } = publishedFigures(files)
  return { catalogue, dataset: datasetOfTables(catalogueIndex(catalogue), tables) }
}
