import { loadPackage } from '../../../scripts/package/load-package.ts'
import { type PublishedCatalogue, catalogueFileName, decodeCatalogue } from '../../../src/contract/catalogue-file.ts'
import { decodeSlice } from '../../../src/contract/slice-file.ts'
import { catalogueIndex } from '../../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOf } from '../../../src/domain/dataset.ts'
import type { Result } from '../../../src/domain/result.ts'
import { publishPackage } from '../../../src/package/publish-package.ts'
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
  const catalogue = valueOf(decodeCatalogue(files.get(catalogueFileName)!))
  const slices = catalogue.slices.map(({ file }) => valueOf(decodeSlice(files.get(file)!, file)))
  const dataset = datasetOf(
    catalogueIndex(catalogue),
    slices.flatMap(({ observations }) => observations),
    slices.flatMap(({ targets }) => targets),
  )
  return { catalogue, dataset }
}
