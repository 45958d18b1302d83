import type { Target } from '../../src/domain/target.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { join } from 'node:path'
import { loadPackage } from '../../scripts/package/load-package.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { type PublishedCatalogue, catalogueFileName, decodeCatalogue } from '../../src/contract/catalogue-file.ts'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Result } from '../../src/domain/result.ts'

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
  const catalogue = valueOf(decodeCatalogue(files.get(catalogueFileName)!))
  const slices = catalogue.slices.map(({ file }) => valueOf(decodeSlice(files.get(file)!, file)))
  const observations = slices.flatMap((slice) => slice.observations)
  const targets = slices.flatMap((slice) => slice.targets)
  return { catalogue, observations, targets, dataset: datasetOf(catalogueIndex(catalogue), observations, targets) }
}
